package io.github.gongbao.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;

/**
 * How the statistics of a release hang together: parts and their wholes, changes and their levels.
 * Statistics are named by their places in {@link Release#statistics()}. To make it takes one pass
 * over them; {@link Release#partsOf} and its kin make one for each question.
 *
 * <p>{@code 利润39038.1亿元，同比增长17.1%} is two statistics of one name, and the first is the level of the
 * second. The level of a change is the statistic without change that has the same indicator,
 * period, regions and modality and a unit that fits: for percentage points a percentage, for a
 * change in units of its own the same dimension. Of several it is the last one before the change,
 * and if there is none before, the first one after it.
 *
 * <pre>{@code
 * Links links = Links.of(release);
 * links.levelOf(7);  // OptionalInt[6]
 * links.partsOf(2);  // [3, 4]
 * }</pre>
 */
public final class Links {
  private final List<Statistic> statistics;
  private final Map<Integer, List<Integer>> parts = new HashMap<>();
  private final Map<Thing, NavigableSet<Integer>> levels = new HashMap<>();

  private Links(List<Statistic> statistics) {
    this.statistics = statistics;
    for (int i = 0; i < statistics.size(); i++) {
      Statistic statistic = statistics.get(i);
      if (statistic.partOf().isPresent()) {
        parts.computeIfAbsent(statistic.partOf().get(), k -> new ArrayList<>()).add(i);
      }
      if (statistic.change().isEmpty()) {
        Optional<Dimension> dimension = Optional.of(statistic.quantity().unit().dimension());
        addLevel(Thing.of(statistic, dimension), i);
        addLevel(Thing.of(statistic, Optional.empty()), i);
      }
    }
  }

  private void addLevel(Thing thing, int place) {
    levels.computeIfAbsent(thing, k -> new TreeSet<>()).add(place);
  }

  /** The links of a release's statistics. */
  public static Links of(Release release) {
    return new Links(release.statistics());
  }

  /** The places of the statistics that are parts of the one at a place, in order. */
  public List<Integer> partsOf(int place) {
    return List.copyOf(parts.getOrDefault(place, List.of()));
  }

  /**
   * The place of the level that the change at a place belongs to; empty if the release does not
   * give it, or the statistic is no change.
   *
   * @throws IndexOutOfBoundsException if no statistic has the place
   */
  public OptionalInt levelOf(int place) {
    Statistic change = statistics.get(place);
    if (change.change().isEmpty()) {
      return OptionalInt.empty();
    }
    Thing thing = Thing.of(change, dimensionOfLevel(change.quantity().unit().dimension()));
    NavigableSet<Integer> candidates = levels.getOrDefault(thing, Collections.emptyNavigableSet());
    Integer before = candidates.lower(place);
    Integer nearest = before == null ? candidates.higher(place) : before;
    return nearest == null ? OptionalInt.empty() : OptionalInt.of(nearest);
  }

  /** What the level of a change measures, which may be anything if the change is relative. */
  private static Optional<Dimension> dimensionOfLevel(Dimension change) {
    return switch (change) {
      case PERCENT, MULTIPLE, NUMBER -> Optional.empty();
      case PERCENTAGE_POINT -> Optional.of(Dimension.PERCENT);
      default -> Optional.of(change);
    };
  }

  /** What two statistics have in common if one is the change of the other. */
  private record Thing(
      String indicator,
      Optional<LocalDate> start,
      Optional<LocalDate> end,
      List<Region> regions,
      Modality modality,
      Optional<Dimension> dimension) {
    static Thing of(Statistic statistic, Optional<Dimension> dimension) {
      return new Thing(
          statistic.indicator(),
          statistic.periodStart(),
          statistic.periodEnd(),
          statistic.regions(),
          statistic.modality(),
          dimension);
    }
  }
}
