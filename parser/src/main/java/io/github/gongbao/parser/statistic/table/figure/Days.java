package io.github.gongbao.parser.statistic.table.figure;

import io.github.gongbao.model.Period;
import io.github.gongbao.parser.statistic.table.grid.Cell;
import io.github.gongbao.parser.statistic.table.grid.Section;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days of a month, each of which a row of its table is of: 1, 2, 3日 under 日期. A row that is of
 * another thing, 平均, stands for none.
 */
final class Days {
  private static final String DAY = "日";
  private static final String DATE = "日期";

  /** So many rows at least make a table of days. */
  private static final int FEWEST = 2;

  private final Map<Integer, Period> days = new HashMap<>();

  /**
   * Those of a section.
   *
   * @param caption when the table is of
   */
  Days(Section section, Optional<Period> caption) {
    YearMonth month = month(caption);
    for (int column = 0;
        month != null && days.isEmpty() && column < section.grid().width();
        column++) {
      find(section, column, month);
    }
  }

  /** The day that a row is of; empty where it is of none. */
  Optional<Period> at(int row) {
    return Optional.ofNullable(days.get(row));
  }

  /** The month in which a period lies; null where it is longer, or nobody knows. */
  private static @Nullable YearMonth month(Optional<Period> period) {
    LocalDate start = period.flatMap(Period::start).orElse(null);
    LocalDate end = period.flatMap(Period::end).orElse(null);
    YearMonth month = start == null ? null : YearMonth.from(start);
    return month != null && end != null && month.equals(YearMonth.from(end)) ? month : null;
  }

  private void find(Section section, int column, YearMonth month) {
    // 年龄 and 年月 have numbers under them as well
    boolean dated = section.heads(column).stream().anyMatch(head -> isDate(head.text()));
    int last = 0;
    int others = 0;
    for (int row : section.bodyRows()) {
      Cell cell = section.grid().beginning(row, column);
      String words = cell == null ? "" : cell.text();
      int day = day(words, dated);
      if (day > last && month.isValidDay(day)) {
        LocalDate date = month.atDay(day);
        days.put(row, new Period(words, Optional.of(date), Optional.of(date)));
        last = day;
      } else {
        others++;
      }
    }
    if (days.size() < FEWEST || days.size() <= others) {
      days.clear();
    }
  }

  private static boolean isDate(String head) {
    return head.startsWith(DATE) || head.equals(DAY);
  }

  /**
   * The day that words name; 0 where they name none.
   *
   * @param dated whether a head says that they do, so that a number is enough
   */
  private static int day(String words, boolean dated) {
    boolean said = words.endsWith(DAY);
    String digits = said ? words.substring(0, words.length() - DAY.length()) : words;
    boolean number = !digits.isEmpty() && digits.length() <= 2 && Cell.isOf(digits, Cell.DIGITS);
    return number && (said || dated) ? Integer.parseInt(digits) : 0;
  }
}
