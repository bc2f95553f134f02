package io.github.gongbao.series;

import io.github.gongbao.model.Basis;
import io.github.gongbao.model.Change;
import io.github.gongbao.model.Period;
import io.github.gongbao.model.Statistic;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What a change is measured against, by the days of it: {@code 比9月份} said of October is against the
 * period before, said of next September against the year before.
 *
 * @param basis what changes are measured against; empty for a level
 * @param baseline the words of the period, for {@link Basis#VERSUS}
 */
record Against(Optional<Basis> basis, Optional<String> baseline) {
  /** What the figure is measured against. */
  static Against of(Statistic statistic) {
    Optional<Period> baseline = statistic.change().flatMap(Change::baseline);
    Optional<Basis> counted =
        statistic.period().flatMap(period -> baseline.flatMap(before -> between(before, period)));
    return counted.isPresent()
        ? new Against(counted, Optional.empty())
        : new Against(statistic.change().map(Change::basis), baseline.map(Period::text));
  }

  private static Optional<Basis> between(Period before, Period period) {
    if (before.start().isEmpty()
        || before.end().isEmpty()
        || period.start().isEmpty()
        || period.end().isEmpty()) {
      return Optional.empty();
    }
    LocalDate start = period.start().get();
    LocalDate behind = period.end().get().plusDays(1);
    LocalDate startBefore = before.start().get();
    LocalDate behindBefore = before.end().get().plusDays(1);
    if (startBefore.equals(start.minusYears(1)) && behindBefore.equals(behind.minusYears(1))) {
      return Optional.of(Basis.YEAR_ON_YEAR);
    }
    boolean asLong =
        start.getDayOfMonth() == 1 && behind.getDayOfMonth() == 1
            ? startBefore.equals(start.minusMonths(ChronoUnit.MONTHS.between(start, behind)))
            : startBefore.equals(start.minusDays(ChronoUnit.DAYS.between(start, behind)));
    return asLong && behindBefore.equals(start)
        ? Optional.of(Basis.PERIOD_ON_PERIOD)
        : Optional.empty();
  }
}
