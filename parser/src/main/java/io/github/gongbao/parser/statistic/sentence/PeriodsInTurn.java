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
    List<PeriodMention> each = periods.size() == 1 ? within(governing, count) : periods;
    return each.size() == count ? each : List.of();
  }

  private static boolean isOf(Row row, int i, PeriodMention period) {
    return row.is(i, PERIOD) && row.get(i).mention() == period;
  }

  /**
   * The years, quarters or months of a period, one after the other: of 2020—2022年, 2021、2022年末,
   * 一、二、三季度; none where it does not end with one, or has more than enough.
   */
  private static List<PeriodMention> within(PeriodMention mention, int most) {
    LocalDate start = mention.period().start().orElse(null);
    LocalDate end = mention.period().end().orElse(null);
    if (start == null || end == null) {
      return List.of();
    }
    boolean days = start.getDayOfMonth() != 1;
    int months = months(mention.period().text());
    List<PeriodMention> each = new ArrayList<>();
    LocalDate first = start;
    LocalDate last = null;
    while (!first.isAfter(end) && each.size() <= most) {
      LocalDate next = first.plusMonths(months);
      last = days ? first : next.minusDays(1);
      each.add(of(mention, first, last));
      first = next;
    }
    return end.equals(last) ? each : List.of();
  }

  /** How many months that has of which words of time say several. */
  private static int months(String text) {
    return text.indexOf('季') >= 0 ? 3 : text.indexOf('月') >= 0 ? 1 : 12;
  }

  private static PeriodMention of(PeriodMention mention, LocalDate first, LocalDate last) {
    Period period = new Period(mention.period().text(), Optional.of(first), Optional.of(last));
    return mention.withPeriod(period);
  }
}
