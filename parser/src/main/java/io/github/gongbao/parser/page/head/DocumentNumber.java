package io.github.gongbao.parser.page.head;

import io.github.gongbao.parser.page.Simplified;
import io.github.gongbao.parser.page.Typography;
import java.util.List;
import java.util.Optional;

/**
 * The number of an official document, 发文字号 in GB/T 9704: {@code 国办函〔2014〕119号}, {@code 财会〔2020〕5号};
 * also a decree's, {@code 国令第706号}, {@code 中华人民共和国主席令第四十五号}.
 */
public final class DocumentNumber {
  /** The number stands over the addressee, within the first lines of a body. */
  private static final int HEAD_LINES = 8;

  private static final int LONGEST_CODE = 20;
  private static final int LONGEST_NOTE = 120;
  private static final int LONGEST_ISSUER = 24;
  private static final int LONGEST_NUMBER = 60;

  private DocumentNumber() {}

  /** The number, if a line is nothing else; one pair of brackets around it is taken off. */
  public static Optional<String> of(String line) {
    String text = Typography.trim(line);
    if (text.length() > 2
        && Typography.isOpening(text.charAt(0))
        && Typography.isClosing(text.charAt(text.length() - 1))
        && Simplified.of(text).indexOf('号') == text.length() - 2) {
      text = Typography.trim(text.substring(1, text.length() - 1));
    }
    return !text.isEmpty() && endAt(text, 0) == text.length()
        ? Optional.of(text)
        : Optional.empty();
  }

  /** Whether a value of a label or a cell has the form of a number: 〔2024〕5号, 第706号, 2021年第12号. */
  public static boolean isLike(String value) {
    int last = value.length() - 1;
    int serial = Simplified.of(value).lastIndexOf('号');
    boolean year = false;
    boolean digit = false;
    for (int i = 0; i <= last; i++) {
      char c = value.charAt(i);
      if (Typography.isColon(c) || "。，；".indexOf(c) >= 0) {
        return false;
      }
      year |= "〔[［【﹝(（".indexOf(c) >= 0 && i + 4 < last && isYear(value, i + 1);
      digit |= Typography.digit(c) >= 0 || Typography.chineseDigit(c) >= 0;
    }
    return value.length() <= LONGEST_NUMBER && digit && (serial >= last - 1 && serial > 0 || year);
  }

  private static boolean isYear(String value, int start) {
    for (int i = start; i < start + 4; i++) {
      if (Typography.digit(value.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** The number in brackets at the end of a title: 行政处罚信息公开表（浙金罚决字〔2024〕52号）. */
  public static Optional<String> endingTitle(String title) {
    int open = Math.max(title.lastIndexOf('（'), title.lastIndexOf('('));
    return open > 0 ? of(title.substring(open)) : Optional.empty();
  }

  /**
   * The number of a decree or an announcement whose serial stands alone under its title: {@code
   * 中华人民共和国国务院令} over {@code 第748号}, {@code 海关总署公告} over {@code 2023年第12号}.
   */
  public static Optional<String> under(String title, String line) {
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
  public static int endAt(String text, int start) {
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
    boolean end = i < text.length() && Simplified.of(text.charAt(i)) == '号';
    return end ? i + 1 : -1;
  }

  /**
   * The number line at the head of a body, which may stand in two, or the number in the bracketed
   * note under its title.
   *
   * @param body its lines; empty where one has no words
   */
  public static Optional<String> atHead(List<String> body) {
    int seen = 0;
    String above = "";
    for (String line : body) {
      if (seen == HEAD_LINES) {
        break;
      }
      if (line.isEmpty()) {
        continue;
      }
      seen++;
      Optional<String> own = of(line);
      Optional<String> number = own.isPresent() ? own : inNote(line);
      if (number.isEmpty() && above.length() <= LONGEST_ISSUER) {
        number = under(above, line);
      }
      if (number.isPresent()) {
        return number;
      }
      above = line;
    }
    return Optional.empty();
  }

  /** The number in a bracketed note: （2023年3月1日以穗府规〔2023〕2号公布）. */
  private static Optional<String> inNote(String text) {
    boolean isNote =
        text.length() <= LONGEST_NOTE
            && Typography.isOpening(text.charAt(0))
            && Typography.isClosing(text.charAt(text.length() - 1));
    for (int i = 1; isNote && i < text.length(); i++) {
      if ("〔[［【﹝".indexOf(text.charAt(i)) >= 0) {
        int start = codeStart(text, i);
        int end = start < i ? endAt(text, start) : -1;
        if (end > 0) {
          return Optional.of(text.substring(start, end));
        }
      }
    }
    return Optional.empty();
  }

  /** Where the agency's code begins before the year; words that lead up to it are none of it. */
  private static int codeStart(String text, int end) {
    int start = end;
    while (start > 0 && end - start < LONGEST_CODE) {
      char c = text.charAt(start - 1);
      if ("以由经據据日".indexOf(c) >= 0 || !(Typography.isHan(c) || Typography.isSpace(c))) {
        break;
      }
      start--;
    }
    return Typography.skipSpaces(text, start);
  }
}
