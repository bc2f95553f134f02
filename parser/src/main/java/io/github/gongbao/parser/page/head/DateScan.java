package io.github.gongbao.parser.page.head;

import io.github.gongbao.parser.page.Typography;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One attempt to read a {@link WrittenDate}. */
final class DateScan {
  /** Where the stroke stands in 10/08. */
  private static final int SLASH = 2;

  private final String text;
  private final DateCursor cursor;

  DateScan(String text, int start) {
    this.text = text;
    this.cursor = new DateCursor(text, start);
  }

  /** A date with its year first, 2024-03-05, 二〇二四年三月五日; null where none begins. */
  @Nullable WrittenDate read() {
    return read(cursor.year());
  }

  /** The same where its year is one of Taiwan, 113-03-05; null where none begins. */
  @Nullable WrittenDate readRepublic() {
    return read(cursor.republicYear());
  }

  private @Nullable WrittenDate read(int year) {
    char mark = year < 0 ? 0 : separator();
    if (mark == 0) {
      return null;
    }
    int month = cursor.number();
    if (month < 0 || !(mark == '年' ? cursor.accept('月') : isMark(separator()))) {
      return null;
    }
    int day = cursor.number();
    boolean ends =
        mark == '年' ? cursor.accept('日') || cursor.accept('号') || isDayAlone() : !isDigit(cursor.i);
    return day >= 0 && ends ? dated(year, month, day) : null;
  }

  /**
   * A date with its day first: 05.03.2024, 05/03/2024, as mails and feeds have it, 05 Mar 2024, and
   * as calendars show it on a page, 05 / 2024年03月; null where none begins.
   */
  @Nullable WrittenDate readDayFirst() {
    int day = cursor.number();
    int named = cursor.monthName();
    if (named > 0) {
      cursor.i = Typography.skipSpaces(text, cursor.i);
      int year = cursor.year();
      return year >= 0 && !isDigit(cursor.i) ? dated(year, named, day) : null;
    }
    char mark = separator();
    int behind = cursor.i;
    if (mark == '/') {
      cursor.i = Typography.skipSpaces(text, cursor.i);
      int year = cursor.year();
      if (year >= 0) {
        int month = cursor.accept('年') ? cursor.number() : -1;
        return month >= 0 && cursor.accept('月') ? dated(year, month, day) : null;
      }
      cursor.i = behind;
    }
    int month = mark == '.' || mark == '/' ? cursor.number() : -1;
    int year = month >= 0 && separator() == mark ? cursor.year() : -1;
    return year >= 0 && !isDigit(cursor.i) ? dated(year, month, day) : null;
  }

  private boolean isDigit(int at) {
    return at < text.length() && Typography.digit(text.charAt(at)) >= 0;
  }

  private @Nullable WrittenDate dated(int year, int month, int day) {
    LocalDate date;
    try {
      date = LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
    cursor.skipWeekday();
    int end = cursor.i;
    LocalTime clock = cursor.clock();
    if (clock == null) {
      return new WrittenDate(date, Optional.empty(), end);
    }
    ZoneOffset offset = cursor.offset();
    OffsetDateTime at =
        OffsetDateTime.of(date, clock, offset).withOffsetSameInstant(WrittenDate.CHINA);
    return new WrittenDate(at.toLocalDate(), Optional.of(at), cursor.i);
  }

  /** What stands after year or month: 年, - (any dash), / or a point; 0 for anything else. */
  private char separator() {
    int at = Typography.skipSpaces(text, cursor.i);
    char c = at == text.length() ? 0 : text.charAt(at);
    char mark;
    if (Typography.digit(c) >= 0
        && (text.charAt(cursor.i) == '\n' || at > cursor.i && isMonthDay(at))) {
      // a date that a page breaks into lines, or whose year stands apart: 2024 10/08
      cursor.i = at;
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
    cursor.i = at + 1;
    return mark;
  }

  private boolean isMonthDay(int at) {
    return at + SLASH < text.length() && text.charAt(at + SLASH) == '/' && isDigit(at + 1);
  }

  /** Whether a day without 日 ends here: 2011年10月11 and nothing, a gap or a label behind it. */
  private boolean isDayAlone() {
    return cursor.i == text.length()
        || Typography.isSpace(text.charAt(cursor.i))
        || "）)】]".indexOf(text.charAt(cursor.i)) >= 0
        || PublicationWords.labelAt(text, cursor.i) != null;
  }

  private static boolean isMark(char separator) {
    return separator != 0 && separator != '年';
  }
}
