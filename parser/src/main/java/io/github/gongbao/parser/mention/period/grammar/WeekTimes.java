package io.github.gongbao.parser.mention.period.grammar;

import io.github.gongbao.parser.mention.period.grammar.Moment.Grain;
import io.github.gongbao.parser.mention.period.word.CalendarNumber;
import io.github.gongbao.parser.mention.period.word.YearPart;
import io.github.gongbao.parser.text.Characters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The grammar of the weeks of a year, as GB/T 7408 counts them: {@code 2024年第6周}. */
final class WeekTimes {
  /** What makes another word of 周, 周期, or goes on from it to another. */
  private static final String NO_WEEK = "期年岁边次末至到-~—、和";

  private final Characters text;
  private final CalendarNumber number;

  WeekTimes(Characters text, CalendarNumber number) {
    this.text = text;
    this.number = number;
  }

  /**
   * The week of a year in figures, from Monday on; null for one that ends in the next year, and
   * where no week stands.
   */
  @Nullable Moment ofYear(int i, int year) {
    int end = number.read(i + 1) ? number.end() : i;
    if (text.at(end) != '周' || number.value() < 1 || text.isOneOf(NO_WEEK, end + 1)) {
      return null;
    }
    LocalDate first = LocalDate.of(year, 1, 4).with(DayOfWeek.MONDAY);
    LocalDate monday = first.plusWeeks(number.value() - 1L);
    LocalDate sunday = monday.plusDays(6);
    Moment week = new Moment(i, end + 1, Grain.WEEK);
    week.part =
        new YearPart(
            monday.getMonthValue(),
            monday.getDayOfMonth(),
            sunday.getMonthValue(),
            sunday.getDayOfMonth());
    return sunday.getYear() == year ? week : null;
  }
}
