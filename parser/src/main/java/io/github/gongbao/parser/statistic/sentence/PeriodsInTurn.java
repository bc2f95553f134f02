package io.github.gongbao.parser.statistic.sentence;

import static io.github.gongbao.parser.word.WordClass.*;

import io.github.gongbao.model.Period;
import io.github.gongbao.parser.mention.period.PeriodMention;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The periods that the figures of a list are of, one each: 2021年、2022年分别查处10起、20起. */
final class PeriodsInTurn {
  /** How far before the figures they stand. */
  private static final int FAR = 60;

  private PeriodsInTurn() {}

  /**
   * The periods before a list.
   *
   * @param to where the words before the list end
   * @param governing the last of them
   * @param count how many figures the list has
   * @return so many periods, or none
   */
  static List<PeriodMention> before(Row row, int to, @Nullable PeriodMention governing, int count) {
    if (governing == null) {
      return List.of();
    }
    int last = Math.min(to, row.size()) - 1;
    int floor = Math.max(0, to - FAR);
    while (last >= floor && !row.is(last, STOP) && !isOf(row, last, governing)) {
      last--;
    }
    if (last < floor || row.is(last, STOP)) {
      return List.of();
    }
    List<PeriodMention> periods = new ArrayList<>();
    periods.add(governing);
    int i = last - 2;
    while (i >= 0 && row.isAny(i + 1, Row.LIST) && row.is(i, PERIOD) && periods.size() <= count) {
      periods.add((PeriodMention) row.get(i).mention());
      i -= 2;
    }
    Collections.reverse(periods);
    List<PeriodMention> each = periods.size() == 1 ? years(governing, count) : periods;
    return each.size() == count ? each : List.of();
  }

  private static boolean isOf(Row row, int i, PeriodMention period) {
    return row.is(i, PERIOD) && row.get(i).mention() == period;
  }

  /** 2020—2022年: one after the other; none where they are no whole years, or more than enough. */
  private static List<PeriodMention> years(PeriodMention mention, int most) {
    LocalDate start = mention.period().start().orElse(null);
    LocalDate end = mention.period().end().orElse(null);
    if (start == null || end == null || start.getDayOfYear() != 1) {
      return List.of();
    }
    List<PeriodMention> years = new ArrayList<>();
    LocalDate first = start;
    while (first.isBefore(end) && years.size() <= most) {
      LocalDate next = first.plusYears(1);
      Period year =
          new Period(mention.period().text(), Optional.of(first), Optional.of(next.minusDays(1)));
      years.add(new PeriodMention(mention.span(), year, mention.role(), false, mention.basis()));
      first = next;
    }
    return first.minusDays(1).equals(end) ? years : List.of();
  }
}
