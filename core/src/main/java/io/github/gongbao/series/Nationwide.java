package io.github.gongbao.series;

import io.github.gongbao.model.Region;
import io.github.gongbao.model.Release;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Joins what is said of the whole country and what is said, of the same thing, of no place: {@code
 * 全国居民消费价格} and {@code 居民消费价格}. Where one bulletin says both of the same days, and not the same,
 * they are two things, as in a bulletin of a province that compares itself with the country.
 */
final class Nationwide {
  private Nationwide() {}

  /** Moves the points of no place to those of the country, where they are of one thing. */
  static void join(Map<SeriesKey, List<Point>> points, Map<SeriesKey, Set<SeriesKey>> wholes) {
    for (SeriesKey key : List.copyOf(points.keySet())) {
      SeriesKey nowhere = key.in(List.of());
      boolean nation = key.regions().equals(List.of(Region.NATION));
      if (nation && points.containsKey(nowhere) && agree(points.get(key), points.get(nowhere))) {
        points.get(key).addAll(points.remove(nowhere));
        wholes.get(key).addAll(wholes.remove(nowhere));
        wholes.values().forEach(over -> replace(over, nowhere, key));
      }
    }
  }

  /** Whether no bulletin says one thing and the other of the same days. */
  private static boolean agree(List<Point> one, List<Point> other) {
    Map<Release, List<Point>> said = new IdentityHashMap<>();
    one.forEach(p -> said.computeIfAbsent(p.release(), release -> new ArrayList<>()).add(p));
    return other.stream()
        .allMatch(
            point ->
                said.getOrDefault(point.release(), List.of()).stream()
                    .allMatch(p -> !p.isAt(point) || p.value().compareTo(point.value()) == 0));
  }

  private static void replace(Set<SeriesKey> keys, SeriesKey old, SeriesKey key) {
    if (keys.contains(old)) {
      List<SeriesKey> all = new ArrayList<>(keys);
      all.replaceAll(each -> each.equals(old) ? key : each);
      keys.clear();
      keys.addAll(new LinkedHashSet<>(all));
    }
  }
}
