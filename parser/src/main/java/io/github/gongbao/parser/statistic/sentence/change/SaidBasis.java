package io.github.gongbao.parser.statistic.sentence.change;

import static io.github.gongbao.parser.word.WordClass.*;

import io.github.gongbao.model.Basis;
import io.github.gongbao.model.Change;
import io.github.gongbao.model.Direction;
import io.github.gongbao.parser.mention.period.PeriodMention;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.text.Digits;
import io.github.gongbao.parser.word.WordClass;
import io.github.gongbao.parser.word.WordUse;
import org.jspecify.annotations.Nullable;

/** What words without a figure say that changes are against, and which way the most went. */
public final class SaidBasis {
  private static final long EXTENTS = WordClass.any(RISE_NOUN, FALL_NOUN);

  private SaidBasis() {}

  /** What they say last, 同比变动情况; null where they do not say so. */
  public static @Nullable Basis of(Row row, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (row.is(i, YEAR_ON_YEAR) || row.is(i, PERIOD_ON_PERIOD)) {
        return row.is(i, YEAR_ON_YEAR) ? Basis.YEAR_ON_YEAR : Basis.PERIOD_ON_PERIOD;
      }
      Basis then =
          row.is(i, BASELINE) && row.get(i).mention() instanceof PeriodMention baseline
              ? baseline.basis().orElse(null)
              : null;
      if (then != null && then != Basis.VERSUS) {
        return then;
      }
    }
    return null;
  }

  /** 猪肉价格涨幅最大: in what direction that went which is the most of its kind; else null. */
  static @Nullable Direction extreme(Row row, int from, int to) {
    Direction extreme = null;
    for (int i = from; i + 1 < to; i++) {
      if (row.isAny(i, EXTENTS) && row.has(i + 1, WordUse.EXTREME)) {
        extreme = row.is(i, RISE_NOUN) ? Direction.UP : Direction.DOWN;
      }
    }
    return extreme;
  }

  /** 八大类价格环比四涨三降: how many rose and how many fell, which those behind it tell one by one. */
  static boolean isOfBothWays(Row row, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      boolean both =
          row.is(i - 1, WEAK_UP) && row.is(i, WEAK_DOWN)
              || row.is(i - 1, WEAK_DOWN) && row.is(i, WEAK_UP);
      int number = row.get(i).start() - 1;
      if (both && number == row.get(i - 1).end() && Digits.chinese(row.text().charAt(number)) > 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether what a change is against says nothing of others: it is no time, 高于全省2个百分点, or each of
   * several years, 年均增长8%.
   */
  static boolean isOfOne(@Nullable Change change) {
    return change != null
        && (change.basis() == Basis.ANNUAL_AVERAGE
            || change.basis() == Basis.VERSUS && change.baseline().isEmpty());
  }
}
