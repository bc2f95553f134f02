package io.github.gongbao.examples.report.series;

import io.github.gongbao.model.Period;
import io.github.gongbao.model.Statistic;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A point of a series, without the bulletin, of which a report may have too many to keep.
 *
 * @param period the days that it holds for, which may be open, and the words that say so
 * @param value the value, of a change with its sign
 * @param link to the figure on the page of its bulletin
 * @param title of the bulletin
 */
record Told(Period period, BigDecimal value, String link, String title) {
  private static final Period UNSAID = new Period("", Optional.empty(), Optional.empty());

  static final Comparator<Told> BY_DAYS =
      Comparator.comparing((Told told) -> told.period.end().orElse(LocalDate.MAX))
          .thenComparing(told -> told.period.start().orElse(LocalDate.MIN));

  static Told of(Statistic statistic, String link, String title) {
    return new Told(
        statistic.period().orElse(UNSAID),
        statistic.signedChange().orElse(statistic.quantity().value()),
        link,
        title);
  }

  /** The last day, as a script reads it. */
  @Nullable String end() {
    return period.end().map(LocalDate::toString).orElse(null);
  }

  boolean isAt(Told other) {
    return period.start().equals(other.period.start()) && period.end().equals(other.period.end());
  }
}
