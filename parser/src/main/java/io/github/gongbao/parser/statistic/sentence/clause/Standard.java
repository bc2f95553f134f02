package io.github.gongbao.parser.statistic.sentence.clause;

import static io.github.gongbao.parser.word.WordClass.*;
import static io.github.gongbao.parser.word.WordUse.*;

import io.github.gongbao.model.Basis;
import io.github.gongbao.parser.mention.period.PeriodMention;
import io.github.gongbao.parser.mention.place.PlaceMention;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.word.WordClass;

/** 较全省平均水平3.5% before 高1.6个百分点: a figure that says how much that is which the next is above. */
final class Standard {
  private static final long WORDS =
      WordClass.any(
          NOUN, VERBAL_NOUN, ADJECTIVE, MEAN, MEASURE, RATIO, RISE_NOUN, FALL_NOUN, PLACE, FILLER);

  private static final long MOVED = WordClass.any(UP, DOWN, WEAK_UP, WEAK_DOWN, ABOVE, BELOW, FLAT);

  private static final long COMPARED = WordClass.any(ABOVE, BELOW);

  private static final long UNSAID = WordClass.any(EMPTY_BEHIND, OF, MEAN, FILLER);

  private Standard() {}

  /**
   * Where 较 stands before a figure that is one, or 低于 before one in a bracket; -1 if it is none.
   */
  static int at(Row row, int figure) {
    boolean aside = isAside(row, figure);
    int last = row.is(figure - 1, OF) || aside ? figure - 2 : figure - 1;
    int i = last;
    while (row.isAny(i, WORDS) && !row.has(i, THAN)) {
      i--;
    }
    boolean begun = aside ? row.isAny(i, COMPARED) : row.has(i, THAN) || row.is(i, BASELINE);
    boolean told = aside || row.isAny(figure + 1, MOVED);
    return begun && told && i < last && row.isQuantity(figure + 2) ? i : -1;
  }

  /** The same, and where 比去年 of 比去年的12件 stands. */
  static int begin(Row row, int figure) {
    int then = Before.baselineAt(row, figure);
    return then < 0 ? at(row, figure) : then;
  }

  /** Takes from before a standard what the next figure is against; none is at -1. */
  static void tell(Before next, int standard) {
    if (standard >= 0) {
      next.saysBasis = true;
      if (next.row.is(standard, BASELINE)) {
        next.takeBaseline(standard);
      }
      next.stateBasis(Basis.VERSUS);
    }
  }

  /** 5.5% of 低于全国平均水平(5.5%)0.4个百分点. */
  private static boolean isAside(Row row, int figure) {
    return row.is(figure - 1, OPEN) && row.is(figure + 1, CLOSE);
  }

  /** Takes off what says that it is one, and where: 行业 of 较行业平均水平 is left. */
  static void read(Before before) {
    Row row = before.row;
    int than = at(row, before.to);
    boolean aside = isAside(row, before.to);
    if (than < 0 || !aside && than < before.from) {
      return;
    }
    before.isStandard = true;
    if (row.is(than, BASELINE)) {
      // 3.10人 of 比2010年第六次全国人口普查的3.10人减少0.48人
      before.local = (PeriodMention) row.get(than).mention();
      before.from = before.end;
      return;
    }
    before.from = aside ? before.from : than + 1;
    while (before.end > before.from && isUnsaid(row, before.end - 1)) {
      before.end--;
    }
    for (int i = than + 1; i < before.to; i++) {
      if (row.get(i).mention() instanceof PlaceMention place && !place.regions().isEmpty()) {
        before.where = place.regions();
        before.from = aside ? before.from : Math.min(before.end, i + 1);
      }
    }
  }

  /** 平均水平, 平均增速: what that of another is called as well. */
  private static boolean isUnsaid(Row row, int i) {
    return row.isAny(i, UNSAID) || row.has(i, GROWTH) && !row.is(i, RISE_NOUN);
  }
}
