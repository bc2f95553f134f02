package io.github.gongbao.examples.report.series;

import io.github.gongbao.model.Release;
import io.github.gongbao.model.Statistic;
import io.github.gongbao.series.SeriesKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers what many bulletins tell of the same thing. */
public final class SeriesBook {
  private final Map<String, Map<SeriesKey, List<Told>>> things = new LinkedHashMap<>();

  /**
   * Takes the figures of a bulletin.
   *
   * @param page the file name of its page, whose figures have the links {@code #f0}, {@code #f1} …
   * @param title what the page calls it
   */
  public void add(String page, String title, Release release) {
    for (int i = 0; i < release.statistics().size(); i++) {
      Statistic statistic = release.statistics().get(i);
      if (!statistic.indicator().isEmpty()) {
        things
            .computeIfAbsent(statistic.indicator(), name -> new LinkedHashMap<>())
            .computeIfAbsent(SeriesKey.of(statistic), key -> new ArrayList<>())
            .add(Told.of(statistic, page + "#f" + i, title));
      }
    }
  }

  /** The things of which something is told at two times at least, each with its lines. */
  public List<Thing> things() {
    List<Thing> all = new ArrayList<>();
    things.forEach(
        (name, series) -> {
          List<Line> lines =
              series.entrySet().stream()
                  .map(entry -> Line.of(entry.getKey(), entry.getValue()))
                  .filter(line -> line.times() > 1)
                  .toList();
          if (!lines.isEmpty()) {
            all.add(new Thing(name, lines));
          }
        });
    return all;
  }
}
