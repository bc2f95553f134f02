package io.github.gongbao.series;

import java.util.List;

/**
 * Points of one series that are of the same days and have different values.
 *
 * @param key what they are of
 * @param points the points, at least two, in the order of the bulletins
 */
public record Conflict(SeriesKey key, List<Point> points) {
  /**
   * @throws IllegalArgumentException if there are fewer than two points
   */
  public Conflict {
    points = List.copyOf(points);
    if (points.size() < 2) {
      throw new IllegalArgumentException("expected two points or more, found " + points.size());
    }
  }
}
