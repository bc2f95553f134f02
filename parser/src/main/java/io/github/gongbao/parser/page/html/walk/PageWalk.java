package io.github.gongbao.parser.page.html.walk;

import io.github.gongbao.parser.page.PageBlock;
import io.github.gongbao.parser.page.Tidy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The one walk over a parsed page: it writes the lines that a reader sees, reads the tables among
 * them, and notes where the elements stand that somebody may look up.
 */
public final class PageWalk {
  /** More elements are not asked: each costs as much as the page is long. */
  private static final int MOST_TRICKS = 4;

  private static final Attributes NONE = new Attributes();

  private final Places places;
  private final boolean seen;
  private final LineWriter writer;
  private final Lines lines;
  private final LineBuffer words;
  private final List<Element> metas = new ArrayList<>();
  private final List<Frame> frames = new ArrayList<>();
  private final Deque<TableFrame> tables = new ArrayDeque<>();
  private final List<Places.Spot> spots = new ArrayList<>();
  private @Nullable Element title;
  private int hiddenDepth;

  /** How many elements were asked whether a script is to show them. */
  private int tricks;

  private int depth;
  private int deepest;

  /** An element whose end is still to come; there is one for each depth, used again and again. */
  private static final class Frame {
    private Element element;
    private int line;
    private int child;
    private int children;
    private boolean hides;
    private boolean isBold;
    private boolean isNamed;
    private Places.@Nullable Spot spot;

    Frame(Element element) {
      this.element = element;
    }

    void begin(Element opened, int atLine) {
      element = opened;
      line = atLine;
      child = 0;
      children = opened.childNodeSize();
      hides = false;
      isBold = false;
      isNamed = false;
      spot = null;
    }
  }

  private PageWalk(Places places, boolean seen, Element root) {
    this.places = places;
    this.seen = seen;
    this.writer = new LineWriter(root);
    this.lines = writer.lines();
    this.words = writer.words();
  }

  /**
   * Walks an element.
   *
   * @param seen whether what the markup hides is left out
   */
  public static PageWalk over(Element root, Places places, boolean seen) {
    PageWalk walk = new PageWalk(places, seen, root);
    walk.walk(root);
    return walk;
  }

  public Lines lines() {
    return lines;
  }

  /** How deep elements stand within each other, the root not counted. */
  public int deepest() {
    return deepest - 1;
  }

  /** The meta tags. */
  public List<Element> metas() {
    return metas;
  }

  /** The words of the title tag. */
  public String title() {
    return title == null ? "" : Tidy.text(title.wholeText());
  }

  private void walk(Element root) {
    push(root);
    while (depth > 0) {
      Frame frame = frames.get(depth - 1);
      if (frame.child == frame.children) {
        depth--;
        if (depth > 0) {
          leave(frame);
        }
        continue;
      }
      Node child = frame.element.childNode(frame.child++);
      if (child instanceof TextNode text) {
        if (hiddenDepth == 0) {
          writer.append(text.getWholeText());
        }
      } else if (child instanceof Element element) {
        enter(element);
      }
    }
    writer.end();
  }

  private Frame push(Element element) {
    if (depth == frames.size()) {
      frames.add(new Frame(element));
    }
    Frame frame = frames.get(depth++);
    deepest = Math.max(deepest, depth);
    frame.begin(element, lines.size());
    return frame;
  }

  private void enter(Element element) {
    String tag = element.normalName();
    boolean plain = element.attributesSize() == 0;
    Attributes attributes = plain ? NONE : element.attributes();
    String id = plain ? "" : attributes.get("id");
    String className = plain ? "" : attributes.get("class");
    List<String> keys = places.keys(tag, id, className);
    if (tag.equals("sup") && Notes.isNumber(element)) {
      return;
    }
    if (Tags.isUnseen(tag)) {
      readUnseen(element, tag, keys);
      return;
    }
    boolean hides =
        seen
            && !plain
            && hiddenDepth == 0
            && Hiding.hides(element, attributes, keys)
            && !isLoading(element, attributes);
    if (hides || hiddenDepth > 0) {
      hiddenDepth += hides ? 1 : 0;
      push(element).hides = hides;
      if (!keys.isEmpty()) {
        places.note(element, keys, true);
      }
      return;
    }
    switch (tag) {
      case "br" -> writer.end();
      case "img" -> writer.picture(element);
      case "a" -> writer.beginLink(element);
      default -> {}
    }
    if (element.isBlock()) {
      writer.begin(element, tag);
      beginInTable(element, tag);
    }
    Frame frame = push(element);
    frame.isNamed = !id.isEmpty() || !className.isEmpty();
    if (Tags.isBold(tag, plain ? "" : attributes.get("style"))) {
      frame.isBold = true;
      writer.beginBold();
    }
    if (frame.isNamed || Tags.isInline(tag) && Fields.isOne(element)) {
      words.gap();
    }
    if (!keys.isEmpty()) {
      frame.spot = places.note(element, keys, false);
    }
  }

  /**
   * Whether an element is hidden until a script has run, which holds most of what the page says.
   */
  private boolean isLoading(Element element, Attributes attributes) {
    if (tricks == MOST_TRICKS || !Hiding.mayBeLoading(attributes)) {
      return false;
    }
    tricks++;
    Element all = element.ownerDocument();
    return all != null && element.wholeText().length() * 2 > all.wholeText().length();
  }

  private void leave(Frame frame) {
    Element element = frame.element;
    if (hiddenDepth > 0) {
      hiddenDepth -= frame.hides ? 1 : 0;
      return;
    }
    String tag = element.normalName();
    if (frame.isBold) {
      writer.endBold();
    }
    if (tag.equals("a")) {
      writer.endLink();
    } else if (frame.isNamed) {
      words.gap();
    }
    if (element.isBlock()) {
      writer.end();
      if (Tags.isCell(tag) && lines.size() == frame.line) {
        writer.emptyCell(element);
      }
      endInTable(element, tag);
      writer.end(element, tag);
    }
    if (frame.spot != null) {
      int end = lines.size() + (words.isBlank() ? 0 : 1);
      frame.spot.stands(new Lines.Range(Math.min(frame.line, end), end));
      spots.add(frame.spot);
    }
  }

  private void beginInTable(Element element, String tag) {
    TableFrame table = tables.peekFirst();
    if (tag.equals("table")) {
      if (table != null) {
        table.holdTable();
      }
      tables.push(new TableFrame(element, lines, words, spots.size()));
    } else if (table != null) {
      switch (tag) {
        case "tr" -> table.beginRow();
        case "td", "th" -> table.beginCell(lines.size());
        default -> {}
      }
    }
  }

  private void endInTable(Element element, String tag) {
    TableFrame table = tables.peekFirst();
    if (table != null) {
      switch (tag) {
        case "table" -> endTable(tables.pop());
        case "caption" -> table.beginHere(lines, words, spots.size());
        case "td", "th" -> table.endCell(element, lines.size());
        default -> {}
      }
    }
  }

  private void endTable(TableFrame table) {
    Optional<List<PageBlock.Row>> rows = table.data(lines);
    if (rows.isPresent()) {
      writer.table(table, rows.get());
      List<Places.Spot> inside = spots.subList(table.spots(), spots.size());
      for (Places.Spot spot : inside) {
        spot.stands(Lines.Range.NONE);
      }
      inside.clear();
    }
  }

  private void readUnseen(Element element, String tag, List<String> keys) {
    if (tag.equals("meta")) {
      metas.add(element);
      if (!keys.isEmpty()) {
        places.note(element, keys, true);
      }
    } else if (tag.equals("title") && title == null) {
      title = element;
    } else if (hiddenDepth == 0 && Tags.isFrame(tag)) {
      if (!seen || !Hiding.hides(element, element.attributes(), keys)) {
        writer.file(element);
      }
    }
  }
}
