package io.github.gongbao.parser.page.head.index;

import io.github.gongbao.parser.page.PageBlock;
import io.github.gongbao.parser.page.Tidy;
import io.github.gongbao.parser.page.Typography;
import io.github.gongbao.parser.page.head.index.IndexLabels.Label;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The table of a document's particulars (索引号, 发文字号, 成文日期 …) that stands over it, in whatever
 * markup: found by its labels, not by its tags. Labels may hold spaces: 标　　题：. A value is taken
 * only where it looks like one: the neighbour of an empty cell is none.
 */
public final class IndexTable {
  /** A longer line after a label of no use is a title, not its value. */
  private static final int LONGEST_OTHER = 12;

  /** The same where no further label follows. */
  private static final int LONGEST_LAST = 5;

  private static final int LABELS_OF_INDEX = 3;
  private static final int INDEX_ROWS = 8;

  private final Map<IndexField, String> values = new EnumMap<>(IndexField.class);

  /** Whether a table of the markup is one of particulars: labels, or pairs of label and value. */
  public static boolean isIndex(List<PageBlock.Row> rows) {
    int labels = 0;
    boolean pairs = rows.size() > 1 && rows.size() <= INDEX_ROWS;
    for (PageBlock.Row row : rows.subList(0, Math.min(rows.size(), INDEX_ROWS))) {
      pairs &= row.cells().size() == 2 && IndexLabels.of(row.cells().get(0).text()) != null;
      for (PageBlock.Cell cell : row.cells()) {
        boolean labelled = IndexLabels.of(cell.text()) != null || IndexLabels.begins(cell.text());
        labels += labelled ? 1 : 0;
        if (labels >= LABELS_OF_INDEX) {
          return true;
        }
      }
    }
    return pairs;
  }

  public Optional<String> get(IndexField field) {
    return Optional.ofNullable(values.get(field));
  }

  /** Reads the rows of a table; the first value of a field stays. */
  public void readTable(List<PageBlock.Row> rows) {
    for (int r = 0; r < rows.size(); r++) {
      List<PageBlock.Cell> cells = rows.get(r).cells();
      List<PageBlock.Cell> under = r + 1 < rows.size() ? rows.get(r + 1).cells() : List.of();
      boolean heads = isHeadRow(cells, under);
      for (int c = 0; c < cells.size(); c++) {
        PageBlock.Cell cell = cells.get(c);
        IndexField field = IndexLabels.of(cell.text());
        if (field == null) {
          readText(cell.text());
        } else if (!heads && c + 1 < cells.size() && put(field, cells.get(c + 1).text())) {
          c++;
        } else if (field != IndexField.OTHER) {
          putUnder(field, cell, under);
        }
      }
    }
  }

  /** Whether all cells of a row are labels and those under them are not. */
  private static boolean isHeadRow(List<PageBlock.Cell> cells, List<PageBlock.Cell> under) {
    boolean heads = cells.size() > 1 && cells.size() == under.size();
    for (int i = 0; heads && i < cells.size(); i++) {
      heads =
          IndexLabels.of(cells.get(i).text()) != null
              && IndexLabels.of(under.get(i).text()) == null;
    }
    return heads;
  }

  private void putUnder(IndexField field, PageBlock.Cell head, List<PageBlock.Cell> under) {
    for (PageBlock.Cell cell : under) {
      if (cell.column() == head.column()) {
        put(field, cell.text());
      }
    }
  }

  /**
   * Reads a line of labels and values, and the next one where the line ends with its label.
   *
   * @param label whether the line may be a label without a colon, as in the cell of a table
   * @param next the line that stands beside it; null where there is none
   */
  public void readLine(String line, boolean label, @Nullable String next) {
    IndexField open = readText(line);
    if (open == null && label) {
      open = IndexLabels.of(line);
    }
    if (open != null && next != null && !IndexLabels.begins(next)) {
      put(open, next);
    }
  }

  /**
   * Reads fields of a line, parted by tabs or spaces, of which one may be the label of the next.
   */
  public void readFields(String line) {
    String[] fields = line.split("\t");
    String labelled = fields.length == 1 ? IndexLabels.withColons(line) : null;
    if (labelled != null) {
      readText(labelled);
    }
    for (int i = 0; i + 1 < fields.length; i++) {
      IndexField field = IndexLabels.of(fields[i]);
      if (field != null && put(field, fields[i + 1])) {
        i++;
      }
    }
  }

  /** Whether a line is a label, with its colon or without. */
  public static boolean isLabel(String line) {
    return IndexLabels.of(line) != null;
  }

  /** Whether a line begins with a label of such a table and its colon. */
  public static boolean isLine(String line) {
    return IndexLabels.begins(line);
  }

  /** Whether a line begins with such a label, with its colon or with a gap behind it. */
  public static boolean isRow(String line) {
    return isLine(line) || IndexLabels.withColons(line) != null;
  }

  /** Whether a line without colons goes on with a table of which 索引号 was read. */
  public boolean goesOn(String line) {
    return isNumbered() && IndexLabels.withColons(line) != null;
  }

  /** Whether a line is a row more of a table that was read, as long as it likes: 内容概述：…. */
  public boolean passesOver(String line) {
    Label label = values.isEmpty() ? null : IndexLabels.first(line);
    return label != null && label.field() == IndexField.OTHER;
  }

  /** 词：, what is left of a label whose beginning is lost. */
  private static boolean isBare(String line) {
    return line.length() < LONGEST_LAST && Typography.isColon(line.charAt(line.length() - 1));
  }

  private boolean isNumbered() {
    return values.containsKey(IndexField.INDEX_NUMBER);
  }

  /**
   * Reads one or two lines of a text that hold labels and values, the value on the second line
   * where the first ends with its label. A line that begins with another label is one if it holds
   * more; what has no colons is one only as the line of 索引号 or under it.
   *
   * @param after the line behind the second
   * @return how many lines were read; 0 where the first is no line of an index table
   */
  public int readPlain(String line, String following, String after) {
    boolean own = IndexLabels.begins(line) || IndexLabels.holds(line, !values.isEmpty());
    String labelled = own ? line : IndexLabels.withColons(line);
    if (labelled == null || line.indexOf('。') >= 0) {
      return !values.isEmpty() && isBare(line) ? 1 : 0;
    }
    IndexTable read = new IndexTable();
    IndexField open = read.readText(labelled);
    if (!own && !isNumbered() && !read.isNumbered()) {
      return 0;
    }
    int longest = IndexLabels.begins(after) ? LONGEST_OTHER : LONGEST_LAST;
    boolean split =
        open != null
            && !following.isEmpty()
            && !IndexLabels.begins(following)
            && (open != IndexField.OTHER || following.length() <= longest)
            && read.put(open, following);
    boolean telling = read.values.size() > (read.values.containsKey(IndexField.OTHER) ? 1 : 0);
    boolean row = own && IndexLabels.begins(following);
    if (!telling && values.isEmpty() && !row && (open == null || open == IndexField.OTHER)) {
      return 0;
    }
    for (Map.Entry<IndexField, String> value : read.values.entrySet()) {
      values.putIfAbsent(value.getKey(), value.getValue());
    }
    return split ? 2 : 1;
  }

  /**
   * Reads label, colon and value wherever they stand; returns the label that the text ends with.
   */
  private @Nullable IndexField readText(String text) {
    Label open = null;
    for (int i = 0; i < text.length(); i++) {
      Label label = IndexLabels.endsLabel(text.charAt(i)) ? IndexLabels.before(text, i) : null;
      if (label == null || (open != null && label.start() < open.end())) {
        continue;
      }
      if (open != null) {
        put(open.field(), text.substring(open.end(), label.start()));
      }
      open = label;
    }
    if (open == null) {
      return null;
    }
    String value = text.substring(open.end());
    put(open.field(), value);
    return Typography.compact(value).isEmpty() ? open.field() : null;
  }

  /** Keeps a value that looks like one; returns whether it does. */
  private boolean put(IndexField field, String raw) {
    String value = Tidy.text(raw);
    int end = value.length();
    if (end > 0 && Typography.isOpening(value.charAt(end - 1))) {
      // the bracket of the next label
      value = Typography.trim(value.substring(0, end - 1));
    }
    boolean said =
        !value.isEmpty() && !value.equals("-") && !value.equals("无") && !value.equals("/");
    boolean fits = said && IndexLabels.of(value) == null && field.accepts(value);
    if (fits) {
      values.putIfAbsent(field, value);
    }
    return fits;
  }
}
