package io.github.gongbao.parser.mention.period.calendar;

import io.github.gongbao.parser.mention.period.grammar.Moment;
import io.github.gongbao.parser.mention.period.grammar.Moment.Grain;
import io.github.gongbao.parser.mention.period.word.Stretch;
import io.github.gongbao.parser.mention.period.word.YearPart;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The time that a title or a heading says its text is about. It gives the year to what is said
 * without one: under {@code 2021年国民经济和社会发展统计公报}, {@code 年末} is the end of 2021.
 *
 * @param start the first day
 * @param end the last day, of the same year
 * @param ofMonths whether the words told of months, so that {@code 上月} is the month before
 */
public record Subject(LocalDate start, LocalDate end, boolean ofMonths) {
  /** What the words name as a subject; null if they name none. */
  static @Nullable Subject of(Moment moment, Stretch days, @Nullable LocalDate published) {
    LocalDate start = days.start();
    LocalDate end = days.end();
    if (start == null || end == null || start.getYear() != end.getYear() || !canName(moment)) {
      return null;
    }
    Subject subject = new Subject(start, end, !moment.isOfYear());
    return published == null || subject.isOver(published) ? subject : null;
  }

  private static boolean canName(Moment moment) {
    return switch (moment.grain) {
      case YEAR, HALF, QUARTER, MONTH, TEN_DAYS -> true;
      default -> false;
    };
  }

  /** A report of this year as a whole speaks of the year before as often, and settles nothing. */
  private boolean isOver(LocalDate published) {
    return isWholeYear() ? year() < published.getYear() : !end.isAfter(published);
  }

  int year() {
    return end.getYear();
  }

  /** Whether it lies in one month. */
  boolean ofOneMonth() {
    return ofMonths && start.getMonth() == end.getMonth();
  }

  private boolean isWholeYear() {
    return start.getDayOfYear() == 1 && end.getMonthValue() == 12;
  }

  Stretch days() {
    return new Stretch(start, end);
  }

  /** The year of a part of a year that stands in the text without one; 0 if that is not settled. */
  int yearOf(Grain grain, YearPart part, @Nullable LocalDate published) {
    if (published == null) {
      return year();
    }
    if (grain == Grain.DAY || grain == Grain.TEN_DAYS) {
      return published.getYear() > year() + 1 ? year() : 0;
    }
    if (part.isWhole() || isWholeYear()) {
      return isWholeYear() ? year() : 0;
    }
    LocalDate last = part.in(year()).end();
    return last != null && (!last.isAfter(end) || !last.isAfter(published)) ? year() : 0;
  }
}
