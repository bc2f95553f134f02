package io.github.gongbao.parser.page.html.walk;

import io.github.gongbao.parser.page.PageBlock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * A table of the markup while it is walked: where its cells stand among the lines. A table that
 * holds data is read as rows and cells; one that lays out a page is left as the lines it holds.
 */
final class TableFrame {
  /** The HTML standard's own limit for a column span. */
  private static final int WIDEST_SPAN = 1000;

  /** Spans of cells to the right of this column are not followed: nobody writes such a table. */
  private static final int WIDEST_TABLE = 1000;

  /** A cell with more text than all others together nine times over is a page, not a datum. */
  private static final double PAGE_SHARE = 0.9;

  private static final int PAGE_LENGTH = 400;

  /** The columns that can name rows, by how far they are set in. */
  private static final int LABELS = 4;

  private record CellFrame(Element element, int from, int to) {}

  private final Element table;
  private int firstLine;
  private int firstWord;
  private int spots;
  private final List<List<CellFrame>> rows = new ArrayList<>();
  private boolean holdsTable;
  private int widest;
  private int cellFrom;

  TableFrame(Element table, Lines lines, LineBuffer words, int spots) {
    this.table = table;
    beginHere(lines, words, spots);
  }

  /** What comes before, such as the caption in the table's markup, is text over the table. */
  final void beginHere(Lines lines, LineBuffer words, int spots) {
    this.firstLine = lines.size();
    this.firstWord = words.lineStart();
    this.spots = spots;
  }

  Element table() {
    return table;
  }

  int firstLine() {
    return firstLine;
  }

  int firstWord() {
    return firstWord;
  }

  /** How many places had been noted before it. */
  int spots() {
    return spots;
  }

  void holdTable() {
    holdsTable = true;
  }

  void beginRow() {
    rows.add(new ArrayList<>());
  }

  void beginCell(int line) {
    cellFrom = line;
  }

  void endCell(Element cell, int line) {
    if (!rows.isEmpty()) {
      List<CellFrame> row = rows.get(rows.size() - 1);
      row.add(new CellFrame(cell, cellFrom, line));
      widest = Math.max(widest, row.size());
    }
  }

  /** The rows; empty if the table is layout. */
  Optional<List<PageBlock.Row>> data(Lines lines) {
    if (holdsTable
        || widest < 2
        || rows.size() < 2
        || table.attr("role").equals("presentation")
        || !isData(lines)) {
      return Optional.empty();
    }
    List<PageBlock.Row> read = new ArrayList<>(rows.size());
    int[] busy = new int[16];
    for (int r = 0; r < rows.size(); r++) {
      List<PageBlock.Cell> cells = new ArrayList<>(rows.get(r).size());
      int column = 0;
      for (CellFrame cell : rows.get(r)) {
        while (column < busy.length && busy[column] > r) {
          column++;
        }
        boolean near = column < WIDEST_TABLE;
        int width = near ? span(cell.element(), "colspan", WIDEST_SPAN) : 1;
        int height = near ? span(cell.element(), "rowspan", rows.size() - r) : 1;
        if (column + width > busy.length) {
          busy = Arrays.copyOf(busy, Math.max(busy.length * 2, column + width));
        }
        Arrays.fill(busy, column, column + width, r + height);
        String words = words(cell, lines);
        boolean names = column < LABELS && isName(words);
        cells.add(
            new PageBlock.Cell(
                names ? Indent.of(cell.element()) + words : words,
                column,
                width,
                height,
                isHead(cell.element())));
        column += width;
      }
      if (!cells.isEmpty()) {
        read.add(new PageBlock.Row(List.copyOf(cells)));
      }
    }
    return Optional.of(List.copyOf(read));
  }

  /** 财产险, #机动车: words, and no figure. */
  private static boolean isName(String words) {
    return !words.isEmpty() && (words.charAt(0) >= '\u2e80' || words.charAt(0) == '#');
  }

  private boolean isData(Lines lines) {
    int filled = 0;
    int rowsOfTwo = 0;
    int longest = 0;
    long total = 0;
    for (List<CellFrame> row : rows) {
      int inRow = 0;
      for (CellFrame cell : row) {
        int length = length(cell, lines);
        inRow += length > 0 ? 1 : 0;
        longest = Math.max(longest, length);
        total += length;
      }
      filled += inRow;
      rowsOfTwo += inRow >= 2 ? 1 : 0;
    }
    boolean isPage = longest > PAGE_LENGTH && longest > total * PAGE_SHARE;
    return rowsOfTwo >= 1 && filled >= 3 && !isPage;
  }

  private static int length(CellFrame cell, Lines lines) {
    int length = 0;
    for (int i = cell.from(); i < cell.to(); i++) {
      length += lines.get(i).length();
    }
    return length;
  }

  /** The words of a cell; lines of Chinese set under one another belong together. */
  private static String words(CellFrame cell, Lines lines) {
    String only = "";
    StringBuilder words = null;
    for (int i = cell.from(); i < cell.to(); i++) {
      String text = lines.get(i).text();
      if (text.isEmpty()) {
        continue;
      }
      if (only.isEmpty()) {
        only = text;
        continue;
      }
      words = words == null ? new StringBuilder(only) : words;
      if (words.charAt(words.length() - 1) < '\u2e80' && text.charAt(0) < '\u2e80') {
        words.append(' ');
      }
      words.append(text);
    }
    return words == null ? only : words.toString();
  }

  private static int span(Element cell, String attribute, int limit) {
    if (cell.attributesSize() == 0) {
      return 1;
    }
    String value = cell.attributes().get(attribute).strip();
    if (value.isEmpty() || value.length() > 5) {
      return 1;
    }
    for (int i = 0; i < value.length(); i++) {
      if (!Character.isDigit(value.charAt(i))) {
        return 1;
      }
    }
    int span = Integer.parseInt(value);
    // a row span of 0 means: to the end of the table
    return span == 0 && attribute.equals("rowspan") ? limit : Math.max(1, Math.min(span, limit));
  }

  private static boolean isHead(Element cell) {
    if (cell.normalName().equals("th")) {
      return true;
    }
    Element row = cell.parent();
    Element group = row == null ? null : row.parent();
    return group != null && group.normalName().equals("thead");
  }
}
