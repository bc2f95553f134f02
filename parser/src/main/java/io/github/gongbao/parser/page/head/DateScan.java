package io.github.gongbao.parser.page.head;

import io.github.gongbao.parser.page.Simplified;
import io.github.gongbao.parser.page.Typography;
import io.github.gongbao.parser.page.WordTable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One attempt to read a {@link WrittenDate}; {@code i} moves on over what was read. */
final class DateScan {
  /** What names the time of China before a clock. */
  private static final WordTable<Boolean> ZONES =
      WordTable.of(List.of("HKT", "CST", "北京时间", "香港时间"));

  /** Where the stroke stands in 10/08. */
  private static final int SLASH = 2;

  private final String text;
  private int i;

  DateScan(String text, int start) {
    this.text = text;
    this.i = start;
  }

  @Nullable WrittenDate read() {
    int year = year();
    if (year < 0) {
      return null;
    }
    int month;
    int day;
    char mark = separator();
    if (mark == 0) {
      return null;
    }
    if (mark == '年') {
      month = number(2);
      if (month < 0 || !accept('月')) {
        return null;
      }
      day = number(2);
      if (day < 0 || !(accept('日') || accept('号') || isDayAlone())) {
        return null;
      }
    } else {
      month = number(2);
      if (month < 0 || !isMark(separator())) {
        return null;
      }
      day = number(2);
      if (day < 0 || (i < text.length() && Typography.digit(text.charAt(i)) >= 0)) {
        return null;
      }
    }
    return dated(year, month, day);
  }

  private @Nullable WrittenDate dated(int year, int month, int day) {
    LocalDate date;
    try {
      date = LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
    skipWeekday();
    int end = i;
    LocalTime clock = clock();
    if (clock == null) {
      return new WrittenDate(date, Optional.empty(), end);
    }
    end = i;
    ZoneOffset offset = offset();
    OffsetDateTime at =
        OffsetDateTime.of(date, clock, offset).withOffsetSameInstant(WrittenDate.CHINA);
    return new WrittenDate(at.toLocalDate(), Optional.of(at), Math.max(i, end));
  }

  /** Four digits, Western or Chinese; -1 where there are none or they are no likely year. */
  private int year() {
    int value = 0;
    for (int n = 0; n < 4; n++) {
      int digit = i < text.length() ? Typography.digit(text.charAt(i)) : -1;
      if (digit < 0 && i < text.length()) {
        digit = Typography.chineseDigit(text.charAt(i));
      }
      if (digit < 0) {
        return -1;
      }
      value = value * 10 + digit;
      i++;
    }
    return value >= 1900 && value < 2100 ? value : -1;
  }

  /** What stands after year or month: 年, - (any dash), / or a point; 0 for anything else. */
  private char separator() {
    int at = Typography.skipSpaces(text, i);
    char c = at == text.length() ? 0 : text.charAt(at);
    char mark;
    if (Typography.digit(c) >= 0 && (text.charAt(i) == '\n' || at > i && isMonthDay(at))) {
      // a date that a page breaks into lines, or whose year stands apart: 2024 10/08
      i = at;
      return '/';
    }
    if (c == '年') {
      mark = '年';
    } else if (Typography.isDash(c)) {
      mark = '-';
    } else if (c == '/' || c == '／') {
      mark = '/';
    } else if (c == '.' || c == '．') {
      mark = '.';
    } else {
      return 0;
    }
    i = at + 1;
    return mark;
  }

  private boolean isMonthDay(int at) {
    return at + SLASH < text.length()
        && text.charAt(at + SLASH) == '/'
        && Typography.digit(text.charAt(at + 1)) >= 0;
  }

  /** Whether a day without 日 ends here: 2011年10月11 and nothing, a gap or a label behind it. */
  private boolean isDayAlone() {
    return i == text.length()
        || Typography.isSpace(text.charAt(i))
        || "）)】]".indexOf(text.charAt(i)) >= 0
        || PublicationWords.labelAt(text, i) != null;
  }

  private static boolean isMark(char separator) {
    return separator != 0 && separator != '年';
  }

  private boolean accept(char wanted) {
    int at = Typography.skipSpaces(text, i);
    if (at == text.length() || Simplified.of(text.charAt(at)) != wanted) {
      return false;
    }
    i = at + 1;
    return true;
  }

  /** One or two digits, or a Chinese numeral up to 九十九; -1 where there is none. */
  private int number(int most) {
    int at = Typography.skipSpaces(text, i);
    int value = 0;
    int n = 0;
    while (n < most && at < text.length() && Typography.digit(text.charAt(at)) >= 0) {
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

  /** The clock after a date, past 上午 or 下午; null where there is none. */
  private @Nullable LocalTime clock() {
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
    int hour = number(2);
    if (hour >= 0 && hourShift > 0 && hour < 12) {
      hour += hourShift;
    }
    if (hour < 0 || !(acceptColon() || accept('时'))) {
      i = before;
      return null;
    }
    int minute = number(2);
    if (minute < 0) {
      i = before;
      return null;
    }
    accept('分');
    int second = 0;
    int afterMinute = i;
    if (acceptColon() || text.charAt(i - 1) == '分') {
      second = number(2);
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

  private void skipWeekday() {
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

  private boolean acceptColon() {
    int at = Typography.skipSpaces(text, i);
    if (at == text.length() || !Typography.isColon(text.charAt(at))) {
      return false;
    }
    i = at + 1;
    return true;
  }

  /** Z or +08:00 after an ISO 8601 clock; the time of China where there is none. */
  private ZoneOffset offset() {
    if (i == text.length()) {
      return WrittenDate.CHINA;
    }
    char sign = text.charAt(i);
    if (sign == 'Z') {
      i++;
      return ZoneOffset.UTC;
    }
    if (sign != '+' && sign != '-') {
      return WrittenDate.CHINA;
    }
    int before = i;
    i++;
    int hours = number(2);
    boolean colon = hours >= 0 && acceptColon();
    int minutes = hours >= 0 ? number(2) : -1;
    if (minutes < 0 || hours > 14 || minutes > 59 || (!colon && i - before != 5)) {
      i = before;
      return WrittenDate.CHINA;
    }
    int seconds = (hours * 60 + minutes) * 60;
    return ZoneOffset.ofTotalSeconds(sign == '-' ? -seconds : seconds);
  }
}
