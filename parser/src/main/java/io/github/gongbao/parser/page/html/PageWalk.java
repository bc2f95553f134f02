package io.github.gongbao.parser.page.html;

import io.github.gongbao.parser.page.PageBlock;
import io.github.gongbao.parser.page.Tidy;
import io.github.gongbao.parser.page.site.Keys;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The one walk over a parsed page: it writes the lines that a reader sees, reads the tables among
 * them, and notes where the elements stand that somebody may look up.
 */
final class PageWalk {
  private static final Attributes NONE = new Attributes();

  private final Places places;
  private final boolean seen;
  private final LineBuffer words = new LineBuffer();
  private final Lines lines = new Lines();
  private final List<Element> metas = new ArrayList<>();
  private final List<Frame> frames = new ArrayList<>();
  private final Deque<TableFrame> tables = new ArrayDeque<>();
  private final List<Element> pictures = new ArrayList<>();
  private final List<Places.Spot> spots = new ArrayList<>();
  private List<Element> anchors = new ArrayList<>();
  private @Nullable Element title;
  private Element block;
  private int firstGap;
  private int bold;
  private int links;
  private int boldDepth;
  private int linkDepth;
  private int hiddenDepth;
  private int depth;
  private int items;
  private int quotes;
  private int captions;
  private int heading;

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
    this.block = root;
  }

  /**
   * Walks an element.
   *
   * @param seen whether what the markup hides is left out
   */
  static PageWalk over(Element root, Places places, boolean seen) {
    PageWalk walk = new PageWalk(places, seen, root);
    walk.walk(root);
    return walk;
  }

  Lines lines() {
    return lines;
  }

  /** The meta tags. */
  List<Element> metas() {
    return metas;
  }

  /** The words of the title tag. */
  String title() {
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
        append(text);
      } else if (child instanceof Element element) {
        enter(element);
      }
    }
    flush();
  }

  private Frame push(Element element) {
    if (depth == frames.size()) {
      frames.add(new Frame(element));
    }
    Frame frame = frames.get(depth++);
    frame.begin(element, lines.size());
    return frame;
  }

  private void append(TextNode text) {
    if (hiddenDepth > 0) {
      return;
    }
    int before = words.ink();
    words.append(text.getWholeText());
    int ink = words.ink() - before;
    bold += boldDepth > 0 ? ink : 0;
    links += linkDepth > 0 ? ink : 0;
  }

  private void enter(Element element) {
    String tag = element.normalName();
    boolean plain = element.attributesSize() == 0;
    Attributes attributes = plain ? NONE : element.attributes();
    String id = plain ? "" : attributes.get("id");
    String className = plain ? "" : attributes.get("class");
    List<String> keys = places.keys(tag, id, className);
    if (isUnseen(tag)) {
      readUnseen(element, tag, keys);
      return;
    }
    boolean hides = seen && !plain && Hiding.hides(element, attributes, Keys.haveContainer(keys));
    if (hides || hiddenDepth > 0) {
      hiddenDepth += hides ? 1 : 0;
      push(element).hides = hides;
      if (!keys.isEmpty()) {
        places.note(element, keys, true);
      }
      return;
    }
    switch (tag) {
      case "br" -> flush();
      case "img" -> picture(element);
      case "a" -> {
        linkDepth++;
        anchors.add(element);
      }
      default -> {}
    }
    if (element.isBlock()) {
      flush();
      block = element;
      enterBlock(element, tag);
    }
    Frame frame = push(element);
    frame.isBold = isBold(tag, plain ? "" : attributes.get("style"));
    frame.isNamed = !id.isEmpty() || !className.isEmpty();
    boldDepth += frame.isBold ? 1 : 0;
    if (frame.isNamed) {
      words.gap();
    }
    if (!keys.isEmpty()) {
      frame.spot = places.note(element, keys, false);
    }
  }

  private void leave(Frame frame) {
    Element element = frame.element;
    if (hiddenDepth > 0) {
      hiddenDepth -= frame.hides ? 1 : 0;
      return;
    }
    String tag = element.normalName();
    boldDepth -= frame.isBold ? 1 : 0;
    if (tag.equals("a")) {
      linkDepth--;
    } else if (frame.isNamed) {
      words.gap();
    }
    if (element.isBlock()) {
      flush();
      if (isCell(tag) && lines.size() == frame.line) {
        int at = words.lineStart();
        add(Line.Kind.CELL, at, at, element);
      }
      leaveBlock(element, tag);
      lines.endBlock(Math.min(frame.line, lines.size()));
      Element parent = element.parent();
      block = parent == null ? element : parent;
    }
    if (frame.spot != null) {
      int end = lines.size() + (words.isBlank() ? 0 : 1);
      frame.spot.stands(new Lines.Range(Math.min(frame.line, end), end));
      spots.add(frame.spot);
    }
  }

  private void enterBlock(Element element, String tag) {
    switch (tag) {
      case "li" -> items++;
      case "blockquote" -> quotes++;
      case "figcaption" -> captions++;
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading = tag.charAt(1) - '0';
      case "table" -> {
        if (!tables.isEmpty()) {
          tables.getFirst().holdTable();
        }
        tables.push(new TableFrame(element, lines, words, spots.size()));
      }
      case "tr" -> inTable(TableFrame::beginRow);
      case "td", "th" -> inTable(table -> table.beginCell(lines.size()));
      default -> {}
    }
  }

  private void leaveBlock(Element element, String tag) {
    switch (tag) {
      case "li" -> items--;
      case "blockquote" -> quotes--;
      case "figcaption" -> captions--;
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading = 0;
      case "table" -> endTable(tables.pop());
      case "caption" -> inTable(table -> table.beginHere(lines, words, spots.size()));
      case "td", "th" -> inTable(table -> table.endCell(element, lines.size()));
      default -> {}
    }
  }

  private void inTable(Consumer<TableFrame> action) {
    if (!tables.isEmpty()) {
      action.accept(tables.getFirst());
    }
  }

  private void endTable(TableFrame table) {
    Optional<List<PageBlock.Row>> rows = table.data(lines);
    if (rows.isPresent()) {
      lines.cut(table.firstLine(), table.blocks());
      words.cut(table.firstWord());
      List<Places.Spot> inside = spots.subList(table.spots(), spots.size());
      inside.forEach(spot -> spot.stands(Lines.Range.NONE));
      inside.clear();
      firstGap = words.gapCount();
      lines.add(Line.table(words, rows.get(), table.table()));
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
    }
  }

  private void picture(Element image) {
    if (!Files.isIcon(image)) {
      pictures.add(image);
    }
  }

  private void flush() {
    boolean blank = words.isBlank();
    int start = words.lineStart();
    boolean emphasized = !blank && bold >= words.ink();
    int end = words.endLine();
    if (!blank) {
      lines.add(
          Line.text(
              kind(), words, start, end, firstGap, heading, emphasized, links, anchors, block));
    }
    if (!anchors.isEmpty()) {
      anchors = new ArrayList<>();
    }
    firstGap = words.gapCount();
    bold = 0;
    links = 0;
    for (Element picture : pictures) {
      lines.add(Line.image(words, picture));
    }
    pictures.clear();
  }

  private void add(Line.Kind kind, int start, int end, Element element) {
    lines.add(Line.text(kind, words, start, end, firstGap, 0, false, 0, List.of(), element));
  }

  private Line.Kind kind() {
    if (heading > 0) {
      return Line.Kind.HEADING;
    }
    if (captions > 0) {
      return Line.Kind.CAPTION;
    }
    if (items > 0) {
      return Line.Kind.ITEM;
    }
    return quotes > 0 ? Line.Kind.QUOTE : Line.Kind.TEXT;
  }

  private static boolean isCell(String tag) {
    return tag.equals("td") || tag.equals("th") || tag.equals("dd");
  }

  private static boolean isUnseen(String tag) {
    return switch (tag) {
      case "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "select",
          "option",
          "button",
          "textarea",
          "input",
          "title",
          "meta",
          "link",
          "svg",
          "canvas",
          "object",
          "embed",
          "video",
          "audio",
          "map",
          "datalist" ->
          true;
      default -> false;
    };
  }

  private static boolean isBold(String tag, String style) {
    if (tag.equals("b") || tag.equals("strong")) {
      return true;
    }
    int weight = style.isEmpty() ? -1 : style.indexOf("font-weight");
    if (weight < 0) {
      return false;
    }
    String value = style.substring(weight + 11).replace(" ", "").toLowerCase(Locale.ROOT);
    return value.startsWith(":bold") || value.startsWith(":700");
  }
}
