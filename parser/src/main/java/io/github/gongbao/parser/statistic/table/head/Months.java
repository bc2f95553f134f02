package io.github.gongbao.parser.statistic.table.head;

import io.github.gongbao.model.Period;
import io.github.gongbao.parser.mention.period.PeriodMention;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Periods of whole months, those that end with them or lie before them, and weeks before others.
 */
final class Months {
  private static final int MIDDLE = 15;

  private static final int YEAR = 12;

  private static final int WEEK = 7;

  /** A period before another of which nobody tells more. */
  static final Period PRECEDING = new Period("上期", Optional.empty(), Optional.empty());

  private Months() {}

  static boolean isMonths(Period period) {
    return When.isDated(period)
        && period.start().get().getDayOfMonth() == 1
        && period.end().get().plusDays(1).getDayOfMonth() == 1;
  }

  static boolean isMonth(Period period) {
    return isMonths(period) && period.start().get().equals(period.end().get().withDayOfMonth(1));
  }

  /** 上半月, or the other half. */
  static Period half(Period month, boolean first) {
    if (!isMonths(month)) {
      return month;
    }
    LocalDate last = month.end().orElseThrow();
    LocalDate middle = last.withDayOfMonth(MIDDLE);
    return first
        ? month.withStart(last.withDayOfMonth(1)).withEnd(middle)
        : month.withStart(middle.plusDays(1));
  }

  static Period lastMonth(Period period) {
    return period.withStart(period.end().map(day -> day.withDayOfMonth(1)));
  }

  static Period wholeYear(Period period) {
    LocalDate end = period.end().orElseThrow();
    LocalDate first = end.withDayOfYear(1);
    return period.withStart(first).withEnd(first.plusYears(1).minusDays(1));
  }

  /** From the new year to the end of a month; to a day from when nobody says. */
  static Period cumulative(Period period) {
    if (isMonths(period)) {
      return period.withStart(period.start().map(day -> day.withDayOfYear(1)));
    }
    return period.start().equals(period.end()) ? period.withStart(Optional.empty()) : period;
  }

  /** 上期 of a month is the month before, of a year the year before; of others nobody knows. */
  static Period before(Period whole) {
    int months = isMonth(whole) ? 1 : PeriodMention.isYear(whole) ? YEAR : 0;
    Optional<LocalDate> start = whole.start().filter(day -> months > 0);
    return new Period(
        PRECEDING.text(),
        start.map(day -> day.minusMonths(months)),
        start.map(day -> day.minusDays(1)));
  }

  /** 上周 beside a week from Friday to Thursday: the seven days before that. */
  static Period weekBefore(Period period, Period caption) {
    Optional<LocalDate> start = caption.start();
    boolean week = start.map(day -> day.plusDays(WEEK - 1)).equals(caption.end());
    return week
        ? new Period(
            period.text(),
            start.map(day -> day.minusDays(WEEK)),
            start.map(day -> day.minusDays(1)))
        : period;
  }
}
