package io.github.gongbao.parser.page.head;

import io.github.gongbao.parser.page.Typography;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date with year, month and day as pages write it, with its clock where one follows: {@code
 * 2021-08-18 14:28}, {@code 2021年8月18日}, {@code 2021-08-01-06:08:00}, {@code 2023/6/15 09∶30},
 * {@code 二〇二一年八月十八日}, {@code 18 Aug 2021 14:28:00 +0800}.
 *
 * @param date the date
 * @param at the instant at +08:00, where a clock is given
 * @param end the index after its last character
 */
public record WrittenDate(LocalDate date, Optional<OffsetDateTime> at, int end) {
  /** The time of China, in which every page gives its clock. */
  public static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

  private static final String SHORT = "00-00-00";

  /** The date that begins at an index, or null where none does. */
  public static @Nullable WrittenDate at(String text, int start) {
    if (beginsWithYear(text, start)) {
      WrittenDate date = new DateScan(text, start).read();
      if (date != null) {
        return date;
      }
    }
    if (beginsWithRepublic(text, start)) {
      return new DateScan(text, start).readRepublic();
    }
    return beginsWithDay(text, start) ? new DateScan(text, start).readDayFirst() : null;
  }

  /** Whether three digits of a year may stand here as Taiwan counts them: 113-02-29, 113年2月29日. */
  private static boolean beginsWithRepublic(String text, int start) {
    return start + SHORT.length() < text.length()
        && text.charAt(start) == '1'
        && Typography.digit(text.charAt(start + 1)) >= 0
        && Typography.digit(text.charAt(start + 2)) >= 0
        && "-/年".indexOf(text.charAt(start + 3)) >= 0
        && (start == 0
            || !Character.isLetterOrDigit(text.charAt(start - 1))
            || Typography.isHan(text.charAt(start - 1)));
  }

  /**
   * Whether two digits of a day begin here, and a point, a stroke, a line feed or a name follows.
   */
  private static boolean beginsWithDay(String text, int start) {
    int mark = start + 2;
    if (mark + SHORT.length() > text.length()
        || text.charAt(start) < '0'
        || text.charAt(start) > '3'
        || Typography.digit(text.charAt(start + 1)) < 0
        || start > 0 && !Typography.isBoundary(text.charAt(start - 1))) {
      return false;
    }
    // blanks are passed over only behind digits, or long runs of them would be so again and again
    int stroke = Typography.skipSpaces(text, mark);
    return stroke < text.length()
        && (text.charAt(mark) == '.'
            || text.charAt(mark) == '\n'
            || text.charAt(stroke) == '/'
            || stroke > mark && "JFMASOND".indexOf(text.charAt(stroke)) >= 0);
  }

  /**
   * The date without its century that begins at an index, 18-03-20, between two boundaries; null
   * where none does. Only the company of a site's tools tells it from another number.
   */
  static @Nullable WrittenDate shortAt(String text, int start) {
    int end = start + SHORT.length();
    if (end > text.length()
        || start > 0 && !Typography.isBoundary(text.charAt(start - 1))
        || end < text.length() && !Typography.isBoundary(text.charAt(end))) {
      return null;
    }
    for (int i = 0; i < SHORT.length(); i++) {
      char c = text.charAt(start + i);
      if (SHORT.charAt(i) == '-' ? c != '-' : c < '0' || c > '9') {
        return null;
      }
    }
    WrittenDate date = new DateScan("20" + text.substring(start, end), 0).read();
    return date == null ? null : new WrittenDate(date.date(), Optional.empty(), end);
  }

  /** The first date at or after an index, or null where there is none. */
  public static @Nullable WrittenDate firstIn(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (mayBegin(text, i)) {
        WrittenDate found = at(text, i);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  /** Whether a year may begin here: a digit with no digit before it. */
  private static boolean mayBegin(String text, int i) {
    return (beginsWithYear(text, i) || beginsWithRepublic(text, i) || beginsWithDay(text, i))
        && (i == 0 || Typography.digit(text.charAt(i - 1)) < 0);
  }

  /** Whether the first digit of a year, 1 or 2, and its last may stand here. */
  private static boolean beginsWithYear(String text, int start) {
    int last = start + 3;
    return last < text.length()
        && "12一二１２".indexOf(text.charAt(start)) >= 0
        && DateCursor.digit(text.charAt(last)) >= 0;
  }
}
