package io.github.gongbao.parser.page.head;

import io.github.gongbao.parser.page.Simplified;
import io.github.gongbao.parser.page.Typography;
import io.github.gongbao.parser.page.WordTable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.chrono.MinguoDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place in a text that moves on over the numbers, marks and clocks of dates. */
final class DateCursor {
  /** What names the time of China before a clock. */
  private static final WordTable<Boolean> ZONES =
      WordTable.of(List.of("HKT", "CST", "北京时间", "香港时间"));

  private static final int SHORT_MONTH = 3;
  private static final int LONGEST_MONTH = 9;
  private static final Month[] MONTHS = Month.values();

  final String text;
  int i;

  DateCursor(String text, int start) {
    this.text = text;
    this.i = start;
  }

  /** Moves over a character, in either script, behind blanks; false where another stands. */
  boolean accept(char wanted) {
    int at = Typography.skipSpaces(text, i);
    if (at == text.length() || Simplified.of(text.charAt(at)) != wanted) {
      return false;
    }
    i = at + 1;
    return true;
  }

  boolean acceptColon() {
    int at = Typography.skipSpaces(text, i);
    if (at == text.length() || !Typography.isColon(text.charAt(at))) {
      return false;
    }
    i = at + 1;
    return true;
  }

  /** One or two digits, or a Chinese numeral up to 九十九; -1 where there is none. */
  int number() {
    int at = Typography.skipSpaces(text, i);
    int value = 0;
    int n = 0;
    while (n < 2 && at < text.length() && Typography.digit(text.charAt(at)) >= 0) {
      value = value * 10 + Typography.digit(text.charAt(at));
      at++;
      n++;
    }
    if (n == 0) {
      return chineseNumber(at);
    }
    i = at;
    return value;
  }

  private int chineseNumber(int start) {
    int at = start;
    int value = 0;
    int n = 0;
    for (; n < 3 && at < text.length(); n++, at++) {
      char c = text.charAt(at);
      int digit = Typography.chineseDigit(c);
      if (c == '十') {
        value = Math.max(value, 1) * 10;
      } else if (digit > 0) {
        value += digit;
      } else if (digit < 0) {
        break;
      }
    }
    if (n == 0) {
      return -1;
    }
    i = at;
    return value;
  }

  /** Four digits, Western or Chinese; -1 where there are none or they are no likely year. */
  int year() {
    int value = digits(4);
    return value >= 1900 && value < 2100 ? value : -1;
  }

  /** Three digits of a year of Taiwan, by the calendar of all others; -1 where there are none. */
  int republicYear() {
    int value = digits(3);
    return value < 0 ? -1 : LocalDate.from(MinguoDate.of(value, 1, 1)).getYear();
  }

  private int digits(int count) {
    int value = 0;
    for (int n = 0; n < count; n++) {
      int digit = i < text.length() ? digit(text.charAt(i)) : -1;
      if (digit < 0) {
        return -1;
      }
      value = value * 10 + digit;
      i++;
    }
    return value;
  }

  /** The value of a digit of a year, Western or Chinese; -1 where it is none. */
  static int digit(char c) {
    int digit = Typography.digit(c);
    return digit < 0 ? Typography.chineseDigit(c) : digit;
  }

  /** The month of an English name, short or whole, behind blanks; -1 where none stands. */
  int monthName() {
    int at = Typography.skipSpaces(text, i);
    int end = at;
    while (end < text.length()
        && end - at < LONGEST_MONTH
        && Character.isLetter(text.charAt(end))) {
      end++;
    }
    int length = end - at;
    for (Month month : MONTHS) {
      String name = month.name();
      boolean whole = length == SHORT_MONTH || length == name.length();
      if (whole && name.regionMatches(true, 0, text, at, length)) {
        i = end;
        return month.getValue();
      }
    }
    return -1;
  }

  /** Moves over the day of the week, in brackets or without. */
  void skipWeekday() {
    int at = Typography.skipSpaces(text, i);
    if (at < text.length() && (text.charAt(at) == '(' || text.charAt(at) == '（')) {
      at++;
    }
    int length =
        Simplified.isAt("星期", text, at) || Simplified.isAt("礼拜", text, at)
            ? 2
            : Simplified.isAt("周", text, at) ? 1 : 0;
    if (length == 0
        || at + length >= text.length()
        || "一二三四五六日天".indexOf(text.charAt(at + length)) < 0) {
      return;
    }
    at += length + 1;
    if (at < text.length() && (text.charAt(at) == ')' || text.charAt(at) == '）')) {
      at++;
    }
    i = at;
  }

  /** The clock after a date, past 上午 or 下午; null where there is none. */
  @Nullable LocalTime clock() {
    int before = i;
    int hourShift = 0;
    i = Typography.skipSpaces(text, i);
    i = Typography.skipSpaces(text, Math.max(i, ZONES.endAt(text, i)));
    if (Simplified.isAt("上午", text, i)) {
      i += 2;
    } else if (Simplified.isAt("下午", text, i)) {
      i += 2;
      hourShift = 12;
    } else if (i < text.length() && (text.charAt(i) == 'T' || Typography.isDash(text.charAt(i)))) {
      i++;
    }
    int hour = number();
    if (hour >= 0 && hourShift > 0 && hour < 12) {
      hour += hourShift;
    }
    if (hour < 0 || !(acceptColon() || accept('时'))) {
      i = before;
      return null;
    }
    int minute = number();
    if (minute < 0) {
      i = before;
      return null;
    }
    accept('分');
    int second = 0;
    int afterMinute = i;
    if (acceptColon() || text.charAt(i - 1) == '分') {
      second = number();
      if (second < 0) {
        second = 0;
        i = afterMinute;
      } else {
        fraction();
        accept('秒');
      }
    }
    try {
      return LocalTime.of(hour, minute, second);
    } catch (DateTimeException e) {
      i = before;
      return null;
    }
  }

  private void fraction() {
    if (i + 1 < text.length()
        && text.charAt(i) == '.'
        && Typography.digit(text.charAt(i + 1)) >= 0) {
      i++;
      while (i < text.length() && Typography.digit(text.charAt(i)) >= 0) {
        i++;
      }
    }
  }

  /**
   * Z or +08:00 after an ISO 8601 clock, +0800 behind a blank after that of a mail; the time of
   * China where there is none.
   */
  ZoneOffset offset() {
    int at = i < text.length() && text.charAt(i) == ' ' ? i + 1 : i;
    if (at == text.length()) {
      return WrittenDate.CHINA;
    }
    char sign = text.charAt(at);
    if (sign == 'Z' && at == i) {
      i++;
      return ZoneOffset.UTC;
    }
    if (sign != '+' && sign != '-') {
      return WrittenDate.CHINA;
    }
    int before = i;
    i = at + 1;
    int hours = number();
    boolean colon = hours >= 0 && acceptColon();
    int minutes = hours >= 0 ? number() : -1;
    boolean formed = colon ? at == before : i - at == 5;
    if (minutes < 0 || hours > 14 || minutes > 59 || !formed) {
      i = before;
      return WrittenDate.CHINA;
    }
    int seconds = (hours * 60 + minutes) * 60;
    return ZoneOffset.ofTotalSeconds(sign == '-' ? -seconds : seconds);
  }
}
