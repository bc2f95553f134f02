package io.github.gongbao.parser.page;

import java.util.Optional;

/**
 * The number of an official document, 发文字号 in GB/T 9704: {@code 国办函〔2014〕119号}, {@code 财会〔2020〕5号};
 * also a decree's, {@code 国令第706号}, {@code 中华人民共和国主席令第四十五号}.
 */
final class DocumentNumber {
  private static final int LONGEST_ISSUER = 24;

  private DocumentNumber() {}

  /** The number, if a line is nothing else; one pair of brackets around it is taken off. */
  static Optional<String> of(String line) {
    String text = Typography.trim(line);
    if (text.length() > 2
        && PublicationWords.isOpening(text.charAt(0))
        && PublicationWords.isClosing(text.charAt(text.length() - 1))
        && text.indexOf('号') == text.length() - 2) {
      text = Typography.trim(text.substring(1, text.length() - 1));
    }
    return !text.isEmpty() && endAt(text, 0) == text.length()
        ? Optional.of(text)
        : Optional.empty();
  }

  /**
   * The number of a decree or an announcement whose serial stands alone under its title: {@code
   * 中华人民共和国国务院令} over {@code 第748号}, {@code 海关总署公告} over {@code 2023年第12号}.
   */
  static Optional<String> under(String title, String line) {
    boolean serial = title.endsWith("令") || title.endsWith("公告") || title.endsWith("通告");
    String compact = Typography.compact(line);
    int year = compact.length() > 5 && compact.charAt(4) == '年' ? 5 : 0;
    for (int i = 0; i < year - 1; i++) {
      serial &= Typography.digit(compact.charAt(i)) >= 0;
    }
    return serial && compact.startsWith("第", year) && serialEnd(compact, year) == compact.length()
        ? Optional.of(Typography.compact(title) + compact)
        : Optional.empty();
  }

  /** The index after the number that begins at an index, or -1 where none does. */
  static int endAt(String text, int start) {
    int i = start;
    while (i < text.length()
        && i - start < LONGEST_ISSUER
        && (Typography.isHan(text.charAt(i)) || text.charAt(i) == ' ')
        && text.charAt(i) != '第') {
      i++;
    }
    if (i == start || i == text.length()) {
      return -1;
    }
    if (text.charAt(i) == '第') {
      return text.charAt(Typography.skipSpacesBack(text, i) - 1) == '令' ? serialEnd(text, i) : -1;
    }
    if ("〔[［【(（﹝".indexOf(text.charAt(i)) < 0) {
      return -1;
    }
    i++;
    int digits = 0;
    while (i < text.length() && Typography.digit(text.charAt(i)) >= 0) {
      i++;
      digits++;
    }
    if (digits != 4 || i == text.length() || "〕]］】)）﹞".indexOf(text.charAt(i)) < 0) {
      return -1;
    }
    return serialEnd(text, i + 1);
  }

  /** The index after 第…号, of which 第 may be missing; -1 where it does not stand. */
  private static int serialEnd(String text, int start) {
    int i = Typography.skipSpaces(text, start);
    if (i < text.length() && text.charAt(i) == '第') {
      i = Typography.skipSpaces(text, i + 1);
    }
    int first = i;
    while (i < text.length()
        && i - first < 8
        && (Typography.digit(text.charAt(i)) >= 0
            || Typography.chineseDigit(text.charAt(i)) >= 0
            || text.charAt(i) == '十'
            || text.charAt(i) == '百')) {
      i++;
    }
    if (i == first) {
      return -1;
    }
    i = Typography.skipSpaces(text, i);
    boolean end = i < text.length() && (text.charAt(i) == '号' || text.charAt(i) == '號');
    return end ? i + 1 : -1;
  }
}
