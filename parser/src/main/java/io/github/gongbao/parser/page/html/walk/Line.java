package io.github.gongbao.parser.page.html.walk;

import io.github.gongbao.parser.page.PageBlock;
import io.github.gongbao.parser.page.Typography;
import io.github.gongbao.parser.page.foot.Furniture;
import io.github.gongbao.parser.page.head.PublicationLine;
import io.github.gongbao.parser.page.head.Titles;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a reader sees on one line of a page: a block of text, a table or a picture. */
public final class Line {
  public enum Kind {
    TEXT,
    HEADING,
    ITEM,
    QUOTE,
    CAPTION,
    CELL,
    TABLE,
    IMAGE
  }

  /** A longer line is no publication line. */
  private static final int LONGEST_FIELDS = 200;

  private final Kind kind;
  private final LineBuffer words;
  private final int start;
  private final int end;
  private final int firstGap;
  private final int endGap;
  private final int level;
  private final boolean emphasized;
  private final int links;
  private final List<Element> anchors;
  private final List<PageBlock.Row> rows;
  private final Element element;
  private @Nullable String text;
  private @Nullable PublicationLine publication;
  private @Nullable String title;
  private @Nullable Boolean atEdge;

  private Line(
      Kind kind,
      LineBuffer words,
      int start,
      int end,
      int firstGap,
      int level,
      boolean emphasized,
      int links,
      List<Element> anchors,
      List<PageBlock.Row> rows,
      Element element) {
    this.kind = kind;
    this.words = words;
    this.start = start;
    this.end = end;
    this.firstGap = firstGap;
    this.endGap = words.gapCount();
    this.level = level;
    this.emphasized = emphasized;
    this.links = links;
    this.anchors = anchors;
    this.rows = rows;
    this.element = element;
  }

  static Line text(
      Kind kind,
      LineBuffer words,
      int start,
      int end,
      int firstGap,
      int level,
      boolean emphasized,
      int links,
      List<Element> anchors,
      Element element) {
    return new Line(
        kind, words, start, end, firstGap, level, emphasized, links, anchors, List.of(), element);
  }

  static Line image(LineBuffer words, Element picture) {
    int at = words.lineStart();
    int gap = words.gapCount();
    return new Line(
        Kind.IMAGE, words, at, at, gap, 0, false, 0, List.of(picture), List.of(), picture);
  }

  static Line table(LineBuffer words, List<PageBlock.Row> rows, Element table) {
    int at = words.lineStart();
    int gap = words.gapCount();
    return new Line(Kind.TABLE, words, at, at, gap, 0, false, 0, List.of(), rows, table);
  }

  /** What the markup says it is. */
  public Kind kind() {
    return kind;
  }

  /** Its words, tidied; the cells' words for a table, a row a line. */
  public String text() {
    String said = text;
    if (said == null) {
      said = kind == Kind.TABLE ? rowsText() : words.text(start, end);
      text = said;
    }
    return said;
  }

  private String rowsText() {
    StringBuilder said = new StringBuilder();
    for (PageBlock.Row row : rows) {
      said.append(said.isEmpty() ? "" : "\n");
      for (int i = 0; i < row.cells().size(); i++) {
        said.append(i == 0 ? "" : "\t").append(row.cells().get(i).text());
      }
    }
    return said.toString();
  }

  /** The words with a tab where the markup parts them. */
  public String fields() {
    return firstGap == endGap || length() > LONGEST_FIELDS
        ? text()
        : words.fields(start, end, firstGap, endGap);
  }

  /** What it says if it is a publication line; some of it may be something else. */
  public PublicationLine publication() {
    PublicationLine said = publication;
    if (said == null) {
      said = PublicationLine.parse(fields());
      publication = said;
    }
    return said;
  }

  /** Whether it is furniture if it stands at an end of the body. */
  public boolean isAtEdge() {
    Boolean edge = atEdge;
    if (edge == null) {
      edge = Furniture.isAtEdge(text()) && !(isLink() && file().isPresent());
      atEdge = edge;
    }
    return edge;
  }

  /** What it says if it is a headline, without blanks: less the date and source nested in it. */
  public String title() {
    String said = title;
    if (said == null) {
      said = Typography.compact(Titles.withoutPublication(fields()));
      title = said;
    }
    return said;
  }

  /** How many characters its text has; for a table about as many. */
  public int length() {
    if (kind != Kind.TABLE) {
      return end - start;
    }
    int length = 0;
    for (PageBlock.Row row : rows) {
      for (PageBlock.Cell cell : row.cells()) {
        length += cell.text().length() + 1;
      }
    }
    return length;
  }

  /** Whether a colon stands in it. */
  public boolean hasColon() {
    for (int i = start; i < end; i++) {
      if (words.at(i) == '：' || words.at(i) == ':') {
        return true;
      }
    }
    return false;
  }

  /** The last character of its text; none of a text if it is empty. */
  public char last() {
    return start == end ? 0 : words.at(end - 1);
  }

  /** Whether a character stands in it. */
  public boolean has(char c) {
    for (int i = start; i < end; i++) {
      if (words.at(i) == c) {
        return true;
      }
    }
    return false;
  }

  /** The level of a heading, else 0. */
  public int level() {
    return level;
  }

  /** Whether all of it is bold. */
  public boolean emphasized() {
    return emphasized;
  }

  /** How many of its characters are link text. */
  public int links() {
    return links;
  }

  /** The linked file, if the line links to one; the address, if it is a picture. */
  public Optional<String> file() {
    if (kind == Kind.IMAGE) {
      return Files.picture(anchors.get(0));
    }
    Optional<String> found = Optional.empty();
    for (Element anchor : anchors) {
      Optional<String> file = Files.linked(anchor);
      if (file.isPresent() && found.isPresent() && !file.equals(found)) {
        return Optional.empty();
      }
      found = found.isPresent() ? found : file;
    }
    return found;
  }

  /** The rows of a table. */
  public List<PageBlock.Row> rows() {
    return rows;
  }

  /** The block element it stands in. */
  public Element element() {
    return element;
  }

  /** Appends its words to a text. */
  void copy(StringBuilder to) {
    words.copy(to, start, end);
  }

  /** Where its words begin in the buffer. */
  int start() {
    return start;
  }

  public boolean isText() {
    return kind != Kind.TABLE && kind != Kind.IMAGE;
  }

  /** Whether more of it is link than not. */
  public boolean isLink() {
    return (kind == Kind.TABLE ? linksInTable() : links) * 2 > length();
  }

  private int linksInTable() {
    int linked = 0;
    for (Element anchor : element.getElementsByTag("a")) {
      linked += anchor.text().length();
    }
    return linked;
  }
}
