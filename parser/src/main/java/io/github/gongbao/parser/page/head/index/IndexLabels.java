package io.github.gongbao.parser.page.head.index;

import io.github.gongbao.parser.page.Lexicon;
import io.github.gongbao.parser.page.Simplified;
import io.github.gongbao.parser.page.Typography;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The labels of a table of particulars, found in a text whatever spaces stand in them. */
final class IndexLabels {
  /**
   * A label that stands before a colon.
   *
   * @param start where it begins
   * @param end the index after its colon
   */
  record Label(IndexField field, int start, int end) {}

  private static final Map<String, IndexField> LABELS = new HashMap<>();
  private static final int LONGEST;

  static {
    int longest = 0;
    for (List<String> row : Lexicon.of("index-labels.tsv").rows()) {
      IndexField field = IndexField.valueOf(row.get(0).toUpperCase(Locale.ROOT));
      for (String label : row.subList(1, row.size())) {
        LABELS.put(label, field);
        longest = Math.max(longest, label.length());
      }
    }
    LONGEST = longest;
  }

  /** More blanks than this do not stand inside a label. */
  private static final int INNER_BLANKS = 8;

  /** A label that no list holds has no more characters. */
  private static final int LONGEST_UNKNOWN = 8;

  private IndexLabels() {}

  /** The label that a text is, with its colon or without; null where it is none. */
  static @Nullable IndexField of(String text) {
    if (text.length() > 2 * LONGEST) {
      return null;
    }
    String compact = Simplified.of(Typography.compact(text));
    int start = !compact.isEmpty() && Typography.isOpening(compact.charAt(0)) ? 1 : 0;
    int end = compact.length();
    while (end > start && endsLabel(compact.charAt(end - 1))) {
      end--;
    }
    return LABELS.get(compact.substring(start, end));
  }

  /** Whether it ends a label: a colon, or a bracket as in [ 索引号 ]. */
  static boolean endsLabel(char c) {
    return Typography.isColon(c) || c == ']' || c == '】' || c == '］';
  }

  /**
   * The longest label that ends at a colon, or at the bracket that closes the one before it; a
   * title's only where a line or a field begins.
   */
  static @Nullable Label before(String text, int colon) {
    boolean bracket = !Typography.isColon(text.charAt(colon));
    StringBuilder reversed = new StringBuilder(LONGEST);
    Label found = null;
    int blanks = 0;
    for (int i = colon - 1; i >= 0 && reversed.length() < LONGEST; i--) {
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
      reversed.append(Simplified.of(c));
      IndexField field = LABELS.get(new StringBuilder(reversed).reverse().toString());
      boolean edge = i == 0 || isEdge(text.charAt(i - 1));
      if (field != null && (bracket ? opens(text, i) : edge || field != IndexField.TITLE)) {
        found = new Label(field, i, colon + 1);
      }
    }
    return found;
  }

  /** Whether a bracket opens before an index. */
  private static boolean opens(String text, int index) {
    int before = Typography.skipSpacesBack(text, index);
    return before > 0 && Typography.isOpening(text.charAt(before - 1));
  }

  /** Whether a text begins with a label and its colon, past the sign of a list item. */
  static boolean begins(String text) {
    return first(text) != null;
  }

  /** The label with which a text begins, past the sign of a list item; null where it does not. */
  static @Nullable Label first(String text) {
    boolean signed =
        !text.isEmpty()
            && (Typography.isOpening(text.charAt(0)) || Typography.isSign(text.charAt(0)));
    int start = signed ? Typography.skipSpaces(text, 1) : 0;
    for (int i = 0; i < text.length() && i < start + LONGEST + INNER_BLANKS; i++) {
      if (endsLabel(text.charAt(i))) {
        Label label = before(text, i);
        return label != null && label.start() == start ? label : null;
      }
    }
    return null;
  }

  /**
   * Whether a line is a row of short labels and values, one of the labels at least a known one.
   *
   * @param inside whether the lines over it belong to the table: then no label need be known
   */
  static boolean holds(String text, boolean inside) {
    int labels = 0;
    boolean known = inside;
    for (int i = 1; i < text.length(); i++) {
      if (!Typography.isColon(text.charAt(i))) {
        continue;
      }
      int start = i;
      while (start > 0 && i - start <= LONGEST && Typography.isHan(text.charAt(start - 1))) {
        start--;
      }
      boolean apart = start == 0 || Typography.isSpace(text.charAt(start - 1));
      boolean valued = i + 1 < text.length();
      if (start == i || i - start > LONGEST_UNKNOWN || !apart || !valued) {
        return false;
      }
      labels++;
      known |= LABELS.containsKey(Simplified.of(text.substring(start, i)));
    }
    return known && labels > 1;
  }

  /**
   * The same line with a colon behind each label that has none, as where the cells of a table stand
   * in one line: 索 引 号 014700 发 布 机 构 某市统计局; null where it begins with no such label.
   */
  static @Nullable String withColons(String text) {
    StringBuilder labelled = new StringBuilder(text.length() + 4);
    int i = 0;
    while (i < text.length()) {
      boolean first = i == 0 || Typography.isSpace(text.charAt(i - 1));
      int end = first ? bareEnd(text, i) : -1;
      if (i == 0 && end < 0) {
        return null;
      }
      labelled.append(text, i, end < 0 ? i + 1 : end).append(end < 0 ? "" : "：");
      i = end < 0 ? i + 1 : end;
    }
    return labelled.toString();
  }

  /** The index after the longest label that begins at an index and stands by itself; or -1. */
  private static int bareEnd(String text, int start) {
    StringBuilder label = new StringBuilder(LONGEST);
    int found = -1;
    int blanks = 0;
    for (int i = start; i < text.length() && label.length() < LONGEST; i++) {
      char c = text.charAt(i);
      if (Typography.isSpace(c)) {
        if (++blanks > 2 * INNER_BLANKS) {
          break;
        }
        continue;
      }
      if (!Typography.isHan(c)) {
        break;
      }
      label.append(Simplified.of(c));
      boolean apart = i + 1 == text.length() || Typography.isSpace(text.charAt(i + 1));
      found = apart && LABELS.containsKey(label.toString()) ? i + 1 : found;
    }
    return found;
  }

  private static boolean isEdge(char c) {
    return Typography.isSpace(c) || Typography.isSign(c) || "|｜[【]】（(。；;".indexOf(c) >= 0;
  }
}
