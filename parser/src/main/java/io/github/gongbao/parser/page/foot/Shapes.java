package io.github.gongbao.parser.page.foot;

import io.github.gongbao.parser.page.Simplified;
import io.github.gongbao.parser.page.Typography;

/** Lines of a page that are told by their shape, not by their words. */
final class Shapes {
  private static final int LONGEST_SCRAP = 40;
  private static final int LONGEST_FOREIGN = 80;
  private static final int LEAST_WORDS = 3;
  private static final int LEAST_STROKES = 3;
  private static final String OPENING = "【[［〖";
  private static final String CLOSING = "】]］〗";
  private static final int LONGEST_EDITION = 20;
  private static final int LONGEST_NUMBER = 6;
  private static final int SHORTEST_KEY = 12;
  private static final int LONGEST_LABEL = 5;

  /** The longest number that is a count of readers or a page, not a date. */
  private static final int LONGEST_COUNT = 7;

  private static final int TELEPHONE_DIGITS = 7;
  private static final int LONGEST_TELEPHONE = 120;
  private static final int LONGEST_DIALLED = 24;

  private Shapes() {}

  /** The page of a newspaper: 第03版：经济. */
  static boolean isEdition(String line) {
    int i = line.startsWith("第") ? 1 : 0;
    while (i < line.length()
        && i < LONGEST_NUMBER
        && (line.charAt(i) < 0x80 || Typography.digit(line.charAt(i)) >= 0)) {
      i++;
    }
    boolean numbered = i > 0 && Typography.hasDigit(line.substring(0, i));
    return numbered
        && line.startsWith("版", i)
        && (i + 1 == line.length() || isMark(line.charAt(i + 1)))
        && line.length() <= LONGEST_EDITION;
  }

  /** A short line without a Chinese character: EN, finish, a rule of dashes, - 1 -, - 12px. */
  static boolean isScrap(String line) {
    return isSize(line)
        || isKey(line)
        || areLabels(line)
        || line.length() <= LONGEST_SCRAP
            && Typography.countHan(line) == 0
            && !Typography.hasDigit(line)
        || line.length() <= LONGEST_COUNT && !Typography.hasLetter(line);
  }

  /** Three words or more in Latin letters and no Chinese one: Visited 13 times, 1 visits today. */
  static boolean isForeign(String line) {
    int words = 0;
    int letters = 0;
    for (int i = 0; i < line.length() && line.length() <= LONGEST_FOREIGN; i++) {
      char c = line.charAt(i);
      letters = c < 0x80 && Character.isLetter(c) ? letters + 1 : 0;
      words += letters == 2 ? 1 : 0;
    }
    return words >= LEAST_WORDS && Typography.countHan(line) == 0;
  }

  /** The key of an article in its system: WS60431a79a310. */
  private static boolean isKey(String line) {
    return line.length() >= SHORTEST_KEY
        && Typography.hasDigit(line)
        && Typography.hasLetter(line)
        && Typography.isAlphanumeric(line);
  }

  /** Labels without a value, one behind the other: 出版：更新：. */
  private static boolean areLabels(String line) {
    int labels = 0;
    int start = 0;
    for (int i = 0; i < line.length(); i++) {
      boolean colon = Typography.isColon(line.charAt(i));
      boolean word = Typography.isHan(line.charAt(i)) || Typography.isSpace(line.charAt(i));
      if (!colon && !word || i - start > LONGEST_LABEL) {
        return false;
      }
      labels += colon ? 1 : 0;
      start = colon ? i + 1 : start;
    }
    return labels > 1 && start == line.length();
  }

  /** A size of letters to choose from: - 12px. */
  static boolean isSize(String line) {
    boolean size = line.length() <= LONGEST_COUNT && line.endsWith("px");
    for (int i = 0; size && i < line.length() - 2; i++) {
      char c = line.charAt(i);
      size = Typography.digit(c) >= 0 || Typography.isDash(c) || Typography.isSpace(c);
    }
    return size;
  }

  static boolean isAddress(String line) {
    return (line.startsWith("http://") || line.startsWith("https://") || line.startsWith("www."))
        && Typography.countHan(line) == 0
        && Typography.compact(line).length() == line.length();
  }

  /** The number of a page between dashes, as in a printed document: — 1 —. */
  static boolean isPageNumber(String line) {
    int last = line.length() - 1;
    boolean dashed =
        last > 1
            && last <= LONGEST_COUNT
            && Typography.isDash(line.charAt(0))
            && Typography.isDash(line.charAt(last));
    boolean digit = false;
    for (int i = 1; dashed && i < last; i++) {
      char c = line.charAt(i);
      digit |= Typography.digit(c) >= 0;
      dashed = Typography.digit(c) >= 0 || Typography.isSpace(c) || Typography.isDash(c);
    }
    return dashed && digit;
  }

  /** [1] [2] [3]: the pages of an article, in brackets each. */
  static boolean isPageNumbers(String line) {
    int numbers = 0;
    boolean open = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (Typography.isOpening(c)) {
        open = true;
      } else if (Typography.isClosing(c)) {
        numbers += open && Typography.digit(line.charAt(i - 1)) >= 0 ? 1 : 0;
        open = false;
      } else if (!(open && Typography.digit(c) >= 0 || Typography.isSpace(c))) {
        return false;
      }
    }
    return numbers >= 2;
  }

  /** Whether a line is a telephone number and what it is for. */
  static boolean isTelephone(String line) {
    String simplified = Simplified.of(line);
    int label = Math.max(simplified.indexOf("电话"), simplified.indexOf("热线"));
    int at = label < 0 ? -1 : Typography.skipSpaces(line, label + 2);
    if (at < 0 || at == line.length() || !Typography.isColon(line.charAt(at))) {
      return false;
    }
    int digits = 0;
    for (at++; at < line.length() && digits < TELEPHONE_DIGITS; at++) {
      char c = line.charAt(at);
      if (Typography.digit(c) >= 0) {
        digits++;
      } else if (!Typography.isDash(c) && !Typography.isSpace(c)) {
        return false;
      }
    }
    return digits == TELEPHONE_DIGITS
        && line.length() <= LONGEST_TELEPHONE
        && line.indexOf('。') < 0;
  }

  /** A telephone number by itself, with the code of its country or place: (852) 3600 3600. */
  static boolean isTelephoneNumber(String line) {
    if (line.length() > LONGEST_DIALLED || !Typography.isOpening(line.charAt(0))) {
      return false;
    }
    int digits = 0;
    for (int i = 1; i < line.length(); i++) {
      char c = line.charAt(i);
      if (Typography.digit(c) >= 0) {
        digits++;
      } else if (!Typography.isSpace(c) && !Typography.isDash(c) && !Typography.isClosing(c)) {
        return false;
      }
    }
    return digits > TELEPHONE_DIGITS;
  }

  /** The tag under which a platform gathers articles: #警情通报 12个. */
  static boolean isTag(String line) {
    return line.length() <= LONGEST_SCRAP && line.startsWith("#") && line.indexOf('。') < 0;
  }

  /** The trail of columns above a title: 首页 > 新闻 > 要闻. */
  static boolean isTrail(String line) {
    int steps = 0;
    for (int i = 0; i < line.length(); i++) {
      if (">＞»›".indexOf(line.charAt(i)) >= 0) {
        steps++;
      }
    }
    return line.indexOf('。') < 0
        && (steps >= 2 || steps == 1 && line.length() <= 20 && line.indexOf('<') < 0);
  }

  /**
   * Names with strokes between them or points before them, as sites put their menus and those of
   * others: 甲市| 乙县| 丙州|, ·邮箱 ·博客 ·论坛. Two strokes do where one of the three is foreign.
   */
  static boolean isRow(String line) {
    int strokes = 0;
    int points = 0;
    int start = 0;
    boolean foreign = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if ("|｜".indexOf(c) >= 0) {
        foreign |= Typography.countHan(line, start, i) == 0;
        strokes++;
        start = i + 1;
      }
      points += "·•".indexOf(c) >= 0 && (i == 0 || Typography.isSpace(line.charAt(i - 1))) ? 1 : 0;
      if ("。，；".indexOf(c) >= 0 || strokes + points == 0 && i > LONGEST_SCRAP) {
        return false;
      }
    }
    foreign |= start < line.length() && Typography.countHan(line, start, line.length()) == 0;
    boolean parted = strokes >= LEAST_STROKES || strokes == LEAST_STROKES - 1 && foreign;
    return points >= LEAST_STROKES
        || parted && (line.charAt(0) != '|' || Typography.compact(line).startsWith("|||"));
  }

  /**
   * Tools whose words are lost or cut off: square brackets close that did not open behind the start
   * of the line, or hold nothing: 格式】 【 】 【打印】.
   */
  static boolean isBroken(String line) {
    int open = OPENING.indexOf(line.charAt(0)) >= 0 ? 1 : 0;
    for (int i = 1; i < line.length(); i++) {
      char c = line.charAt(i);
      if (OPENING.indexOf(c) >= 0) {
        open++;
        int inside = Typography.skipSpaces(line, i + 1);
        if (inside < line.length() && CLOSING.indexOf(line.charAt(inside)) >= 0) {
          return true;
        }
      } else if (CLOSING.indexOf(c) >= 0 && --open < 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMark(char c) {
    return Typography.isBoundary(c) || Typography.isColon(c);
  }
}
