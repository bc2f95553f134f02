package io.github.gongbao.parser.page;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The table of a document's particulars (索引号, 发文字号, 成文日期 …) that stands over it, in whatever
 * markup: found by its labels, not by its tags. Labels may hold spaces: 标　　题：.
 */
final class IndexTable {
  enum Field {
    TITLE,
    INDEX_NUMBER,
    DOCUMENT_NUMBER,
    /** A number that stands in a table of the body itself. */
    BODY_NUMBER,
    ISSUER,
    WRITTEN_ON,
    PUBLISHED_ON,
    SOURCE,
    OTHER
  }

  private static final Map<String, Field> LABELS = new HashMap<>();
  private static final int LONGEST_LABEL;

  static {
    int longest = 0;
    for (List<String> row : Lexicon.of("index-labels.tsv").rows()) {
      Field field = Field.valueOf(row.get(0).toUpperCase(Locale.ROOT));
      for (String label : row.subList(1, row.size())) {
        LABELS.put(label, field);
        longest = Math.max(longest, label.length());
      }
    }
    LONGEST_LABEL = longest;
  }

  /** A longer line after a label of no use is a title, not its value. */
  private static final int LONGEST_OTHER = 12;

  /** More blanks than this do not stand inside a label. */
  private static final int INNER_BLANKS = 8;

  private static final int LABELS_OF_INDEX = 3;

  private final Map<Field, String> values = new EnumMap<>(Field.class);

  /** Reads lines in order; the first value of a field stays. */
  void read(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      switch (line.kind()) {
        case TABLE -> line.rows().forEach(this::readRow);
        case IMAGE -> {}
        default -> readLine(line, i + 1 < lines.size() ? lines.get(i + 1) : null);
      }
    }
  }

  /** Whether a table of the markup is one of particulars. */
  static boolean isIndex(Line table) {
    int labels = 0;
    for (PageBlock.Row row : table.rows()) {
      for (PageBlock.Cell cell : row.cells()) {
        boolean labelled = labelOf(cell.text()) != null || beginsWithLabel(cell.text());
        labels += labelled ? 1 : 0;
      }
    }
    return labels >= LABELS_OF_INDEX;
  }

  /**
   * Reads one or two lines of a text that hold labels and values, the value on the second line
   * where the first ends with its label.
   *
   * @return how many lines were read; 0 where the first is no line of an index table
   */
  int readPlain(String line, String following) {
    if (line.indexOf('。') >= 0 || !beginsWithLabel(line)) {
      return 0;
    }
    IndexTable read = new IndexTable();
    Field open = read.readText(line);
    boolean split =
        open != null
            && !following.isEmpty()
            && !beginsWithLabel(following)
            && (open != Field.OTHER || following.length() <= LONGEST_OTHER);
    if (split) {
      read.put(open, following);
    }
    boolean telling = read.values.keySet().stream().anyMatch(field -> field != Field.OTHER);
    if (!telling && values.isEmpty() && (open == null || open == Field.OTHER)) {
      return 0;
    }
    read.values.forEach(values::putIfAbsent);
    return split ? 2 : 1;
  }

  Optional<String> get(Field field) {
    return Optional.ofNullable(values.get(field));
  }

  private void readRow(PageBlock.Row row) {
    for (int c = 0; c < row.cells().size(); c++) {
      String text = row.cells().get(c).text();
      Field alone = labelOf(text);
      if (alone == null) {
        readText(text);
      } else if (c + 1 < row.cells().size()) {
        String next = row.cells().get(c + 1).text();
        if (labelOf(next) == null) {
          put(alone, next);
          c++;
        }
      }
    }
  }

  private void readLine(Line line, @Nullable Line next) {
    Field open = readText(line.fields());
    if (open == null && isLabelCell(line)) {
      open = labelOf(line.text());
    }
    if (open != null
        && next != null
        && next.isText()
        && next.element().parent() == line.element().parent()
        && !beginsWithLabel(next.text())) {
      put(open, next.text());
    }
  }

  /** The label that a text is, with its colon or without. */
  private static @Nullable Field labelOf(String text) {
    if (text.length() > 2 * LONGEST_LABEL) {
      return null;
    }
    String compact = Typography.compact(text);
    int end = compact.length();
    while (end > 0 && Typography.isColon(compact.charAt(end - 1))) {
      end--;
    }
    return LABELS.get(compact.substring(0, end));
  }

  /**
   * Reads label, colon and value wherever they stand; returns the label that the text ends with.
   */
  private @Nullable Field readText(String text) {
    Label open = null;
    for (int i = 0; i < text.length(); i++) {
      Label label = Typography.isColon(text.charAt(i)) ? labelBefore(text, i) : null;
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

  private record Label(Field field, int start, int end) {}

  /** The longest label that ends at a colon; a title's only where a line or a field begins. */
  private static @Nullable Label labelBefore(String text, int colon) {
    StringBuilder reversed = new StringBuilder(LONGEST_LABEL);
    Label found = null;
    int blanks = 0;
    for (int i = colon - 1; i >= 0 && reversed.length() < LONGEST_LABEL; i--) {
      char c = text.charAt(i);
      if (Typography.isSpace(c)) {
        if (++blanks > INNER_BLANKS) {
          break;
        }
        continue;
      }
      if (!Typography.isHan(c)) {
        break;
      }
      reversed.append(c);
      Field field = LABELS.get(new StringBuilder(reversed).reverse().toString());
      boolean edge = i == 0 || isEdge(text.charAt(i - 1));
      if (field != null && (edge || field != Field.TITLE)) {
        found = new Label(field, i, colon + 1);
      }
    }
    return found;
  }

  private static boolean beginsWithLabel(String text) {
    for (int i = 0; i < text.length() && i < LONGEST_LABEL + INNER_BLANKS; i++) {
      if (Typography.isColon(text.charAt(i))) {
        Label label = labelBefore(text, i);
        return label != null && label.start() == 0;
      }
    }
    return false;
  }

  private static boolean isEdge(char c) {
    return Typography.isSpace(c) || "|｜[【]】（(·•。；;".indexOf(c) >= 0;
  }

  private static boolean isLabelCell(Line line) {
    String tag = line.element().normalName();
    return tag.equals("td") || tag.equals("th") || tag.equals("dt");
  }

  private void put(Field field, String raw) {
    String value = Tidy.text(raw);
    if (!value.isEmpty() && !value.equals("-") && !value.equals("无") && !value.equals("/")) {
      values.putIfAbsent(field, value);
    }
  }
}
