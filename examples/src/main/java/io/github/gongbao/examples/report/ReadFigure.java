package io.github.gongbao.examples.report;

import io.github.gongbao.model.Approximation;
import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Direction;
import io.github.gongbao.model.Release;
import io.github.gongbao.model.Statistic;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A statistic and what the page needs to know of its release.
 *
 * @param index its place in {@link Release#statistics()}
 * @param quote the figure as published
 * @param whole what it is part of
 */
record ReadFigure(int index, Statistic statistic, String quote, Optional<Statistic> whole) {
  static List<ReadFigure> of(Release release) {
    List<Statistic> statistics = release.statistics();
    return IntStream.range(0, statistics.size())
        .mapToObj(
            i -> {
              Statistic statistic = statistics.get(i);
              String quote = release.quote(statistic.span());
              return new ReadFigure(i, statistic, quote, statistic.partOf().map(statistics::get));
            })
        .toList();
  }

  /** The one region that it is of, if it is of one. */
  @Nullable String place() {
    return statistic.regions().size() == 1 ? statistic.regions().get(0).name() : null;
  }

  /** What it shares with those that a chart of regions may show beside it. */
  String comparable() {
    String period = statistic.period().map(p -> ", " + p.text()).orElse("");
    String basis = statistic.change().map(c -> ", change " + Wording.basis(c)).orElse("");
    return statistic.indicator() + period + basis + " (" + unit() + ")";
  }

  String unit() {
    return statistic.quantity().unit().symbol();
  }

  boolean isExact() {
    return statistic.quantity().approximation() == Approximation.EXACT;
  }

  /** Whether it says by how many percent something changed. */
  boolean isPercentChange() {
    return statistic.change().isPresent()
        && statistic.quantity().unit().dimension() == Dimension.PERCENT;
  }

  /** The value, below zero if it says how far something fell. */
  BigDecimal signed() {
    BigDecimal value = statistic.quantity().value();
    boolean fell = statistic.change().filter(c -> c.direction() == Direction.DOWN).isPresent();
    return fell ? value.negate() : value;
  }
}
