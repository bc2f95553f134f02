package io.github.gongbao.examples.report.series;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A line as small as a word, which shows how a thing went.
 *
 * @param points of an SVG polyline in a box of {@link #WIDTH} by {@link #HEIGHT}
 */
record Spark(String points) {
  static final int WIDTH = 100;
  static final int HEIGHT = 20;

  /** The spark of the points that have a last day; null if they are all of one. */
  static @Nullable Spark of(Line line) {
    List<Told> told =
        line.points().stream()
            .map(Line.Point::told)
            .filter(point -> point.period().end().isPresent())
            .toList();
    Range days = Range.of(told.stream().mapToDouble(Spark::day).toArray());
    if (days.least >= days.most) {
      return null;
    }
    Range values = Range.of(told.stream().mapToDouble(Spark::value).toArray());
    return new Spark(
        told.stream()
            .map(
                point ->
                    String.format(
                        Locale.ROOT,
                        "%.1f,%.1f",
                        WIDTH * days.share(day(point)),
                        HEIGHT * (1 - values.share(value(point)))))
            .collect(Collectors.joining(" ")));
  }

  private static double day(Told told) {
    return told.period().end().map(LocalDate::toEpochDay).orElseThrow();
  }

  private static double value(Told told) {
    return told.value().doubleValue();
  }

  private record Range(double least, double most) {
    static Range of(double... numbers) {
      double least = Double.POSITIVE_INFINITY;
      double most = Double.NEGATIVE_INFINITY;
      for (double number : numbers) {
        least = Math.min(least, number);
        most = Math.max(most, number);
      }
      return new Range(least, most);
    }

    /** How far up the range a number is, from 0 to 1; the middle if the range is a point. */
    double share(double number) {
      return least == most ? 0.5 : (number - least) / (most - least);
    }
  }
}
