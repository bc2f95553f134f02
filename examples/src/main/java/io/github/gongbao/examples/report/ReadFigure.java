package io.github.gongbao.examples.report;

import io.github.gongbao.model.Approximation;
import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Direction;
import io.github.gongbao.model.Links;
import io.github.gongbao.model.Release;
import io.github.gongbao.model.Statistic;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A statistic and what the page needs to know of its release.
 *
 * @param index its place in {@link Release#statistics()}
 * @param quote the figure as published
 * @param whole what it is part of
 * @param level what it is the change of
 */
record ReadFigure(
    int index,
    Statistic statistic,
    String quote,
    Optional<ReadFigure.Other> whole,
    Optional<ReadFigure.Other> level) {
  /** Another figure of the release, and its place there. */
  record Other(int index, Statistic statistic) {}

  static List<ReadFigure> of(Release release) {
    List<Statistic> statistics = release.statistics();
    Links links = Links.of(release);
    IntFunction<Other> other = i -> new Other(i, statistics.get(i));
    return IntStream.range(0, statistics.size())
        .mapToObj(
            i -> {
              Statistic statistic = statistics.get(i);
              return new ReadFigure(
                  i,
                  statistic,
                  release.quote(statistic.span()),
                  statistic.partOf().map(other::apply),
                  links.levelOf(i).stream().mapToObj(other).findFirst());
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

  /** Whether it rose or fell, as a class in the style sheet; null for a level. */
  @Nullable String direction() {
    return statistic.change().map(change -> change.direction().name()).orElse(null);
  }

  /** The same as a sign; null for a level. */
  @Nullable String arrow() {
    return statistic.change().map(change -> Wording.arrow(change.direction())).orElse(null);
  }

  /** The value, below zero if it says how far something fell. */
  BigDecimal signed() {
    BigDecimal value = statistic.quantity().value();
    boolean fell = statistic.change().filter(c -> c.direction() == Direction.DOWN).isPresent();
    return fell ? value.negate() : value;
  }
}
