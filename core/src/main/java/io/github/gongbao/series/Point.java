package io.github.gongbao.series;

import io.github.gongbao.model.Release;
import io.github.gongbao.model.Statistic;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One value of a series, and the bulletin and figure that give it.
 *
 * <pre>{@code
 * point.release().quote(point.statistic().sentence()); // the words that say so
 * }</pre>
 *
 * @param release the bulletin
 * @param statistic the figure in it
 */
public record Point(Release release, Statistic statistic) {
  public Point {
    Objects.requireNonNull(release, "release");
    Objects.requireNonNull(statistic, "statistic");
  }

  /** The first day that it holds for; empty for a balance, and where the text does not say. */
  public Optional<LocalDate> start() {
    return statistic.periodStart();
  }

  /** The last day that it holds for; empty where the text does not say. */
  public Optional<LocalDate> end() {
    return statistic.periodEnd();
  }

  /**
   * The value; of a change with its sign, of growth in times in per cent, of a range the lower end.
   */
  public BigDecimal value() {
    return Growth.value(statistic);
  }

  /** Whether it is of the same days as another. */
  boolean isAt(Point other) {
    return start().equals(other.start()) && end().equals(other.end());
  }
}
