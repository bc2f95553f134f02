package io.github.gongbao.series;

import io.github.gongbao.model.Release;
import io.github.gongbao.model.Statistic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * One thing over time.
 *
 * <pre>{@code
 * for (Series series : Series.of(releases)) {
 *   series.conflicts().forEach(c -> System.out.println(c.key().label() + " " + c.points()));
 * }
 * }</pre>
 *
 * @param key what all its points are of
 * @param points its points by their days, the earlier end first, and at one end the longer period
 *     first; of the same days in the order of the bulletins; those without days last
 * @param wholes the series that it is a part of, as its bulletins say
 */
public record Series(SeriesKey key, List<Point> points, Set<SeriesKey> wholes) {
  private static final Comparator<Point> BY_DAYS =
      Comparator.comparing((Point point) -> point.end().orElse(LocalDate.MAX))
          .thenComparing(point -> point.start().orElse(LocalDate.MIN));

  public Series {
    Objects.requireNonNull(key, "key");
    points = List.copyOf(points);
    wholes = Collections.unmodifiableSet(new LinkedHashSet<>(wholes));
  }

  /**
   * The series that the statistics of bulletins make, in the order in which they first appear; a
   * figure that stands alone is a series of one point. Statistics whose indicator the text does not
   * say belong to none. What is said of 全国 and what is said of no place is one thing, unless a
   * bulletin says both of the same days, and not the same.
   *
   * @param releases the bulletins, by preference in the order of their publication
   */
  public static List<Series> of(Iterable<Release> releases) {
    Map<SeriesKey, List<Point>> points = new LinkedHashMap<>();
    Map<SeriesKey, Set<SeriesKey>> wholes = new LinkedHashMap<>();
    for (Release release : releases) {
      for (Statistic statistic : release.statistics()) {
        if (!statistic.indicator().isEmpty()) {
          SeriesKey key = SeriesKey.of(statistic);
          points.computeIfAbsent(key, k -> new ArrayList<>()).add(new Point(release, statistic));
          Set<SeriesKey> over = wholes.computeIfAbsent(key, k -> new LinkedHashSet<>());
          statistic.partOf().map(release.statistics()::get).map(SeriesKey::of).ifPresent(over::add);
        }
      }
    }
    Nationwide.join(points, wholes);
    List<Series> all = new ArrayList<>();
    points.forEach(
        (key, of) -> {
          of.sort(BY_DAYS);
          all.add(new Series(key, of, Objects.requireNonNull(wholes.get(key))));
        });
    return List.copyOf(all);
  }

  /** The points that are of the same days and have different values, in the order of the days. */
  public List<Conflict> conflicts() {
    List<Conflict> conflicts = new ArrayList<>();
    for (List<Point> same : byDays()) {
      boolean differ = same.stream().anyMatch(p -> p.value().compareTo(same.get(0).value()) != 0);
      if (differ) {
        conflicts.add(new Conflict(key, same));
      }
    }
    return List.copyOf(conflicts);
  }

  /** The points, those of the same days together. */
  List<List<Point>> byDays() {
    List<List<Point>> all = new ArrayList<>();
    for (Point point : points) {
      List<Point> last = all.isEmpty() ? List.of() : all.get(all.size() - 1);
      if (last.isEmpty() || !last.get(0).isAt(point)) {
        last = new ArrayList<>();
        all.add(last);
      }
      last.add(point);
    }
    return all;
  }
}
