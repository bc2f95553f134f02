package io.github.gongbao.parser.mention.period.calendar;

import io.github.gongbao.parser.mention.period.word.Stretch;
import io.github.gongbao.parser.text.Lexicon;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** When the public holidays were. */
final class Holidays {
  /** The last days of each holiday, with all its days. */
  private static final Map<String, TreeMap<LocalDate, Stretch>> BY_NAME =
      Lexicon.rows(Holidays.class, "holidays.tsv").stream()
          .collect(
              Collectors.groupingBy(
                  row -> row.get(0),
                  Collectors.toMap(
                      row -> LocalDate.parse(row.get(2)),
                      row -> new Stretch(LocalDate.parse(row.get(1)), LocalDate.parse(row.get(2))),
                      (first, second) -> second,
                      TreeMap::new)));

  private Holidays() {}

  /** The holiday of that year; open if nobody wrote it down. */
  static Stretch in(String name, int year) {
    return days(name, LocalDate.of(year, 12, 31), LocalDate.of(year, 1, 1));
  }

  /** The last holiday that had begun by that day; open if it is longer ago than a year. */
  static Stretch before(String name, @Nullable LocalDate day) {
    return day == null ? Stretch.OPEN : days(name, day.plusDays(7), day.minusDays(358));
  }

  private static Stretch days(String name, LocalDate latest, LocalDate earliest) {
    TreeMap<LocalDate, Stretch> holidays = BY_NAME.get(name);
    Map.Entry<LocalDate, Stretch> entry = holidays == null ? null : holidays.floorEntry(latest);
    return entry == null || entry.getKey().isBefore(earliest) ? Stretch.OPEN : entry.getValue();
  }
}
