package io.github.gongbao.parser.statistic;

import io.github.gongbao.model.Change;
import io.github.gongbao.model.Modality;
import io.github.gongbao.model.Period;
import io.github.gongbao.model.Region;
import io.github.gongbao.model.Release;
import io.github.gongbao.model.Statistic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The notation of {@code statistics.txt}: {@code figure = indicator | change | period | regions |
 * by actor | planned}.
 */
final class WrittenStatistic {
  private static final int FIXED_PARTS = 4;
  private static final String ABSENT = "-";
  private static final String PLANNED = "planned";
  private static final String ACTOR = "by ";

  private WrittenStatistic() {}

  /** All that the notation says of a statistic. */
  static String of(Release release, Statistic statistic) {
    return of(release, statistic, ABSENT + " | - | - | - | " + ACTOR);
  }

  /** What the notation says of a statistic, but only of the parts that another line speaks of. */
  static String of(Release release, Statistic statistic, String other) {
    List<String> asked =
        List.of(other.substring(other.indexOf('=') + 1).strip().split(" *\\| *", -1));
    List<String> parts = new ArrayList<>();
    parts.add(statistic.indicator().isEmpty() ? ABSENT : statistic.indicator());
    parts.add(statistic.change().map(WrittenStatistic::written).orElse(ABSENT));
    parts.add(statistic.period().map(WrittenStatistic::written).orElse(ABSENT));
    parts.add(
        statistic.regions().isEmpty()
            ? ABSENT
            : statistic.regions().stream().map(Region::name).collect(Collectors.joining(" ")));
    int fixed = (int) asked.stream().takeWhile(part -> !isMark(part)).count();
    parts.subList(Math.min(fixed, FIXED_PARTS), FIXED_PARTS).clear();
    for (int i = 0; i < parts.size(); i++) {
      if (asked.get(i).isEmpty()) {
        parts.set(i, "");
      }
    }
    if (asked.stream().anyMatch(part -> part.startsWith(ACTOR))) {
      statistic.actor().ifPresent(actor -> parts.add(ACTOR + actor));
    }
    if (statistic.modality() == Modality.PLANNED) {
      parts.add(PLANNED);
    }
    return release.quote(statistic.span()) + " = " + String.join(" | ", parts);
  }

  private static boolean isMark(String part) {
    return part.startsWith(ACTOR) || part.equals(PLANNED);
  }

  private static String written(Change change) {
    String direction =
        switch (change.direction()) {
          case UP -> "↑";
          case DOWN -> "↓";
          case FLAT -> "→";
        };
    return direction
        + switch (change.basis()) {
          case YEAR_ON_YEAR -> "同比";
          case PERIOD_ON_PERIOD -> "环比";
          case ANNUAL_AVERAGE -> "年均";
          case VERSUS ->
              "较" + change.baseline().map(p -> p.text().replaceFirst("^[较比]", "")).orElse("");
          case UNSTATED -> "";
        };
  }

  private static String written(Period period) {
    return period.start().isEmpty() && period.end().isEmpty()
        ? period.text()
        : period.start().map(LocalDate::toString).orElse("")
            + ".."
            + period.end().map(LocalDate::toString).orElse("");
  }
}
