package io.github.gongbao.examples.report.series;

import io.github.gongbao.series.SeriesKey;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A series as it is drawn: points in the order of their days.
 *
 * @param times how many different days it has points of
 */
record Line(SeriesKey key, List<Point> points, int times) {
  /**
   * A point.
   *
   * @param disputed whether another point of the same days has another value
   */
  record Point(Told told, boolean disputed) {}

  static Line of(SeriesKey key, List<Told> told) {
    List<Told> sorted = told.stream().sorted(Told.BY_DAYS).toList();
    List<Point> points = new ArrayList<>();
    int times = 0;
    for (int from = 0, to; from < sorted.size(); from = to) {
      Told first = sorted.get(from);
      to = from + 1;
      boolean disputed = false;
      while (to < sorted.size() && sorted.get(to).isAt(first)) {
        disputed |= sorted.get(to++).value().compareTo(first.value()) != 0;
      }
      for (Told point : sorted.subList(from, to)) {
        points.add(new Point(point, disputed));
      }
      times++;
    }
    return new Line(key, points, times);
  }

  /** How it went, as small as a word; null if its points have but one last day. */
  @Nullable Spark spark() {
    return Spark.of(this);
  }

  /** The point of the last days. */
  Told last() {
    return points.get(points.size() - 1).told();
  }

  /** How many points have a rival. */
  long disputes() {
    return points.stream().filter(Point::disputed).count();
  }
}
