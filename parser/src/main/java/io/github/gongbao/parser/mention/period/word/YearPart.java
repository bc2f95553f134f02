package io.github.gongbao.parser.mention.period.word;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * A part of a year, whichever year it is.
 *
 * @param fromMonth the first month; 0 where it is the one spoken of
 * @param fromDay the first day; 0 is the last of its month
 * @param toMonth the last month; before the first where the part began the year before
 * @param toDay the last day; 0 is the last of its month
 */
public record YearPart(int fromMonth, int fromDay, int toMonth, int toDay) {
  public static final YearPart WHOLE = new YearPart(1, 1, 12, 31);

  /** Whether it is all of the year. */
  public boolean isWhole() {
    return fromMonth == 1 && fromDay == 1 && toMonth == 12 && toDay == 31;
  }

  public static YearPart months(int from, int to) {
    return new YearPart(from, 1, to, 0);
  }

  public static YearPart quarters(int from, int to) {
    return months(3 * from - 2, 3 * to);
  }

  public static YearPart day(int month, int day) {
    return new YearPart(month, day, month, day);
  }

  public YearPart inMonth(int month) {
    return fromMonth == 0 ? new YearPart(month, fromDay, month, toDay) : this;
  }

  /** Its days in the year; open if there is no such day. */
  public Stretch in(int year) {
    try {
      return new Stretch(
          date(toMonth < fromMonth ? year - 1 : year, fromMonth, fromDay),
          date(year, toMonth, toDay));
    } catch (DateTimeException e) {
      return Stretch.OPEN;
    }
  }

  private static LocalDate date(int year, int month, int day) {
    LocalDate date = LocalDate.of(year, month, Math.max(1, day));
    return day == 0 ? date.withDayOfMonth(date.lengthOfMonth()) : date;
  }
}
