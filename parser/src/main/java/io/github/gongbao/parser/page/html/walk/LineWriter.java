package io.github.gongbao.parser.page.html.walk;

import io.github.gongbao.parser.page.PageBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Writes the lines that a reader sees while a page is walked: their words and what they are. */
final class LineWriter {
  private final LineBuffer words = new LineBuffer();
  private final Lines lines = new Lines();
  private final List<Element> pictures = new ArrayList<>();
  private List<Element> anchors = new ArrayList<>();
  private Element block;
  private int firstGap;
  private int bold;
  private int links;
  private int boldDepth;
  private int linkDepth;
  private int items;
  private int quotes;
  private int captions;
  private int heading;
  private boolean annexes;

  LineWriter(Element root) {
    block = root;
  }

  Lines lines() {
    return lines;
  }

  LineBuffer words() {
    return words;
  }

  /** Adds what stands in the markup to the line. */
  void append(String text) {
    int before = words.ink();
    words.append(text);
    int ink = words.ink() - before;
    bold += boldDepth > 0 ? ink : 0;
    links += linkDepth > 0 ? ink : 0;
  }

  void picture(Element image) {
    if (!Files.isIcon(image)) {
      pictures.add(image);
    }
  }

  void beginBold() {
    boldDepth++;
  }

  void endBold() {
    boldDepth--;
  }

  void beginLink(Element anchor) {
    linkDepth++;
    anchors.add(anchor);
  }

  void endLink() {
    linkDepth--;
  }

  /** A file that is shown in a frame, as a link to it on a line of its own. */
  void file(Element frame) {
    Optional<String> file = Files.shown(frame);
    if (file.isPresent()) {
      end();
      beginLink(frame);
      append(Files.name(file.get()));
      endLink();
      end();
    }
  }

  /** Begins a block element, with a line of its own. */
  void begin(Element element, String tag) {
    end();
    block = element;
    count(tag, 1);
    heading = Math.max(heading, Tags.level(tag));
  }

  /** Ends a block element. */
  void end(Element element, String tag) {
    count(tag, -1);
    heading = Tags.level(tag) > 0 ? 0 : heading;
    Element parent = element.parent();
    block = parent == null ? element : parent;
  }

  private void count(String tag, int step) {
    switch (tag) {
      case "li" -> items += step;
      case "blockquote" -> quotes += step;
      case "figcaption" -> captions += step;
      default -> {}
    }
  }

  /** Ends the line, if there is one. */
  void end() {
    boolean blank = words.isBlank();
    int start = words.lineStart();
    boolean emphasized = !blank && bold >= words.ink();
    int end = words.endLine();
    if (!blank) {
      annexes = Annexes.isHead(words, start, end) || annexes && 2 * links > end - start;
      int linked = annexes && links > 0 && Annexes.leadToNoPage(anchors) ? 0 : links;
      lines.add(
          Line.text(
              kind(), words, start, end, firstGap, heading, emphasized, linked, anchors, block));
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

  /** An empty cell, which has a line too: a label's value may be missing. */
  void emptyCell(Element cell) {
    int at = words.lineStart();
    lines.add(Line.text(Line.Kind.CELL, words, at, at, firstGap, 0, false, 0, List.of(), cell));
  }

  /** One line in the place of those that stand in a table. */
  void table(TableFrame table, List<PageBlock.Row> rows) {
    lines.cut(table.firstLine());
    words.cut(table.firstWord());
    firstGap = words.gapCount();
    lines.add(Line.table(words, rows, table.table()));
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
}
