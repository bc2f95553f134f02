package io.github.gongbao.parser.statistic.table.head;

import io.github.gongbao.model.Period;
import io.github.gongbao.parser.mention.period.PeriodMention;
import io.github.gongbao.parser.statistic.table.head.When.Relative;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What heads that name only years mean under a caption that tells of a part of one of them: 2022年
 * and 2021年 under 2022年1—4月 are these months of both.
 */
public final class YearSoFar {
  private final @Nullable Period part;

  /**
   * Asks whether heads tell of the part of a year that a caption names.
   *
   * @param caption the period of the caption
   * @param heads what the heads beside one another say of when
   */
  public YearSoFar(Optional<Period> caption, Collection<When> heads) {
    Period told = caption.filter(YearSoFar::isPartOfYear).orElse(null);
    boolean named = told != null && heads.stream().anyMatch(head -> year(head) == yearOf(told));
    this.part = named ? told : null;
  }

  /** What a head says of when, as far as the caption goes. */
  public When of(When head) {
    Period year = head.period();
    if (part == null || year == null || year(head) == 0) {
      return head;
    }
    Period soFar = When.shifted(part, year(head) - yearOf(part), year.text());
    return new When(soFar, Relative.SAME, head.lastYear());
  }

  /** The year that a head names alone; 0 if it names none, or its months, 1—12月. */
  private static int year(When head) {
    Period period = head.period();
    boolean alone =
        period != null && head.relative() == Relative.SAME && PeriodMention.isYear(period);
    return alone && !When.isYearless(period.text()) ? yearOf(period) : 0;
  }

  private static int yearOf(Period period) {
    return period.start().map(LocalDate::getYear).orElse(0);
  }

  private static boolean isPartOfYear(Period period) {
    return When.isDated(period)
        && !PeriodMention.isYear(period)
        && !period.start().equals(period.end())
        && period.start().map(LocalDate::getYear).equals(period.end().map(LocalDate::getYear));
  }
}
