package io.github.gongbao.examples.report.series;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is counted, over time: its levels and changes, here and there.
 *
 * @param name the indicator
 */
public record Thing(String name, List<Line> lines) {
  /** How many points its lines have. */
  public int points() {
    return lines.stream().mapToInt(line -> line.points().size()).sum();
  }

  /** How many of them have a rival: another value for the same days. */
  public long disputes() {
    return lines.stream().mapToLong(Line::disputes).sum();
  }

  /** The line of which most is told, the first of several. */
  public Line main() {
    Line main = lines.get(0);
    for (Line line : lines) {
      main = line.times() > main.times() ? line : main;
    }
    return main;
  }

  /** The first and the last day of which something is told. */
  public String days() {
    Optional<LocalDate> first = ends().min(LocalDate::compareTo);
    Optional<LocalDate> last = ends().max(LocalDate::compareTo);
    return first.map(LocalDate::toString).orElse("")
        + " – "
        + last.map(LocalDate::toString).orElse("");
  }

  private Stream<LocalDate> ends() {
    return lines.stream()
        .flatMap(line -> line.points().stream())
        .flatMap(point -> point.told().period().end().stream());
  }
}
