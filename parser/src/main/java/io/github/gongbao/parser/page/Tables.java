package io.github.gongbao.parser.page;

import io.github.gongbao.parser.page.site.HtmlTree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Tables of the markup: those that hold data are read as rows and cells, layout is left alone. */
final class Tables {
  /** The HTML standard's own limit for a column span. */
  private static final int WIDEST_SPAN = 1000;

  private static final int WIDEST_TABLE = 1_000;

  /** A cell with more text than all others together nine times over is a page, not a datum. */
  private static final double PAGE_SHARE = 0.9;

  private static final int PAGE_LENGTH = 400;

  private Tables() {}

  /** The rows of a table without tables in it; empty if it is layout. */
  static Optional<List<PageBlock.Row>> data(HtmlTree tree, Element table, boolean seen) {
    if (table.attr("role").equals("presentation")) {
      return Optional.empty();
    }
    List<List<Element>> markupRows = new ArrayList<>();
    int cells = 0;
    int widest = 0;
    for (Element row : table.getElementsByTag("tr")) {
      if (seen && tree.isHidden(row)) {
        continue;
      }
      List<Element> inRow = new ArrayList<>();
      for (Element cell : row.children()) {
        boolean isCell = cell.normalName().equals("td") || cell.normalName().equals("th");
        if (isCell && !(seen && tree.isHidden(cell))) {
          inRow.add(cell);
        }
      }
      cells += inRow.size();
      widest = Math.max(widest, inRow.size());
      markupRows.add(inRow);
    }
    if (widest < 2 || markupRows.size() < 2) {
      return Optional.empty();
    }
    List<PageBlock.Row> rows = rows(tree, markupRows, seen);
    return isData(rows) ? Optional.of(rows) : Optional.empty();
  }

  /** A row a line, cells parted by tabs. */
  static String text(List<PageBlock.Row> rows) {
    StringBuilder text = new StringBuilder();
    for (PageBlock.Row row : rows) {
      if (!text.isEmpty()) {
        text.append('\n');
      }
      for (int i = 0; i < row.cells().size(); i++) {
        text.append(i == 0 ? "" : "\t").append(row.cells().get(i).text());
      }
    }
    return text.toString();
  }

  private static boolean isData(List<PageBlock.Row> rows) {
    int filled = 0;
    int rowsOfTwo = 0;
    int longest = 0;
    int total = 0;
    for (PageBlock.Row row : rows) {
      int inRow = 0;
      for (PageBlock.Cell cell : row.cells()) {
        int length = cell.text().length();
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

  private static List<PageBlock.Row> rows(
      HtmlTree tree, List<List<Element>> markupRows, boolean seen) {
    List<PageBlock.Row> rows = new ArrayList<>();
    int[] busy = new int[16];
    for (int r = 0; r < markupRows.size(); r++) {
      List<PageBlock.Cell> cells = new ArrayList<>();
      int column = 0;
      for (Element cell : markupRows.get(r)) {
        while (column < busy.length && busy[column] > 0) {
          column++;
        }
        int width = column < WIDEST_TABLE ? span(cell, "colspan", WIDEST_SPAN) : 1;
        int height = span(cell, "rowspan", markupRows.size() - r);
        if (column + width > busy.length) {
          busy = Arrays.copyOf(busy, Math.max(busy.length * 2, column + width));
        }
        for (int c = column; c < column + width; c++) {
          busy[c] = height;
        }
        cells.add(new PageBlock.Cell(words(tree, cell, seen), column, width, height, isHead(cell)));
        column += width;
      }
      for (int c = 0; c < busy.length; c++) {
        busy[c] = Math.max(0, busy[c] - 1);
      }
      if (!cells.isEmpty()) {
        rows.add(new PageBlock.Row(List.copyOf(cells)));
      }
    }
    return List.copyOf(rows);
  }

  private static int span(Element cell, String attribute, int limit) {
    String value = cell.attr(attribute).strip();
    if (value.isEmpty() || value.length() > 5 || !value.chars().allMatch(Character::isDigit)) {
      return 1;
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

  /** The words of a cell; lines of Chinese set under one another belong together. */
  private static String words(HtmlTree tree, Element cell, boolean seen) {
    Lines lines = Lines.of(tree, cell, seen);
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      if (text.isEmpty()) {
        continue;
      }
      if (!words.isEmpty()
          && words.charAt(words.length() - 1) < '\u2e80'
          && text.charAt(0) < '\u2e80') {
        words.append(' ');
      }
      words.append(text);
    }
    return words.toString();
  }
}
