package io.github.gongbao.parser.statistic.sentence.clause;

import static io.github.gongbao.parser.word.WordClass.*;
import static io.github.gongbao.parser.word.WordUse.*;

import io.github.gongbao.model.Basis;
import io.github.gongbao.model.Direction;
import io.github.gongbao.parser.mention.period.PeriodMention;
import io.github.gongbao.parser.mention.period.word.TimeSurroundings;
import io.github.gongbao.parser.mention.place.PlaceMention;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.word.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * 高于全省1.2个百分点, 超过平均增幅1.4个百分点, 比规模以上工业快: what a figure is above, below or compared with is no part
 * of its name; and how much that is, where another figure says it: 较全省平均水平3.5%.
 *
 * <p>A construction of {@link Before}.
 */
final class Comparison {
  private static final long OTHERS = WordClass.any(DEED, LINK, UP, DOWN, LIGHT, PAUSE);
  private static final long NOMINAL = WordClass.any(NOUN, VERBAL_NOUN, MEAN);
  private static final long ACTS = WordClass.any(VERB, DEED);

  private static final long PLACES = WordClass.any(PLACE, FILLER);

  private static final long COMPARED = WordClass.any(OF, FIGURE);

  /** What is told of others stands in: 全省平均水平. */
  private static final long STANDARDS =
      WordClass.any(
          NOUN, VERBAL_NOUN, ADJECTIVE, MEAN, MEASURE, RATIO, RISE_NOUN, FALL_NOUN, PLACE, FILLER);

  private static final long MOVED = WordClass.any(UP, DOWN, WEAK_UP, WEAK_DOWN, ABOVE, BELOW, FLAT);
  private static final long EXCEEDED = WordClass.any(ABOVE, BELOW);

  /** What a standard of its own is measured in, and what is compared with one. */
  private static final long MEASURES = WordClass.any(MEASURE, RATIO);

  private static final long SUBJECTS = MEASURES | WordClass.any(NOUN, VERBAL_NOUN, DEED);
  private static final long OTHER = WordClass.any(MEAN, PLACE);
  private static final long UNSAID = WordClass.any(EMPTY_BEHIND, OF, MEAN, FILLER);

  private Comparison() {}

  /** 高于全省, which says a change by itself. */
  static void readExcess(Before before) {
    Row row = before.row;
    int last = before.end - 1;
    Direction then = last < before.from || row.is(before.to + 1, OF) ? null : excess(row, last);
    if (then != null) {
      before.direction = then;
      before.takeBaseline(last);
      before.end = last;
      return;
    }
    for (int i = before.end - 1; i >= before.from; i--) {
      boolean above = row.is(i, ABOVE) || before.isPoints && row.has(i, EXCEEDING);
      if ((above || row.is(i, BELOW)) && isStandard(row, i + 1, before.end)) {
        if (isOfStandard(before)) {
          before.from = i + 1;
          return;
        }
        before.direction = above ? Direction.UP : Direction.DOWN;
        before.stateBasis(Basis.VERSUS);
        before.end = i;
        return;
      }
    }
  }

  /**
   * Which way a figure right behind 高于去年同期 went from what was then; null where a word says neither.
   */
  private static @Nullable Direction excess(Row row, int i) {
    if (!row.is(i, BASELINE)) {
      return null;
    }
    int start = row.get(i).start();
    boolean above = TimeSurroundings.ABOVE.at(row.text(), start) > 0;
    boolean below = TimeSurroundings.BELOW.at(row.text(), start) > 0;
    return above ? Direction.UP : below ? Direction.DOWN : null;
  }

  /** 高于全国5.2%的平均水平: how much the standard itself is. */
  private static boolean isOfStandard(Before before) {
    Row row = before.row;
    return before.isPercent && row.is(before.to + 1, OF) && row.isAny(before.to + 2, NOMINAL);
  }

  /** 比去年暑运多发送旅客: that more was done of the same is a change of it. */
  static boolean readMore(Before before) {
    Row row = before.row;
    int verb = before.to - 1;
    while (verb > before.from + 1 && row.isAny(verb, NOMINAL) && !row.isAny(verb, ACTS)) {
      verb--;
    }
    boolean more = row.has(verb - 1, MORE);
    boolean act = before.saysBasis && verb < before.to - 1 && row.isAny(verb, ACTS);
    if (!act || !more && !row.has(verb - 1, LESS)) {
      return false;
    }
    before.end = verb - 1;
    Tail.read(before);
    before.direction = more ? Direction.UP : Direction.DOWN;
    before.changeAt = verb;
    before.from = verb;
    before.end = before.to;
    return true;
  }

  /** Whether nothing but a place, a mean or another measure stands behind 高于. */
  private static boolean isStandard(Row row, int start, int end) {
    for (int i = start; i < end; i++) {
      boolean listed = row.is(i, PAUSE) && row.isAny(i + 1, PLACES);
      if (row.isAny(i, OTHERS) && !row.isAny(i, NOMINAL) && !listed) {
        return false;
      }
    }
    return start < end;
  }

  /** 是全国平均水平的1.5倍: of what the figure is so many times. */
  static void readTimes(Before before) {
    Row row = before.row;
    if (!before.isTimes || !row.is(before.to - 1, OF)) {
      return;
    }
    for (int i = before.to - 2; i >= before.from && !row.isAny(i, Row.LIST); i--) {
      if (row.has(i, COPULA)) {
        before.end = i;
        Tail.read(before);
        return;
      }
    }
  }

  /** 比规模以上工业快, where the words say a change. */
  static void read(Before before) {
    if (!before.isChange()) {
      return;
    }
    Row row = before.row;
    for (int i = before.end - 1; i >= before.from; i--) {
      if (row.is(i, BASELINE)) {
        before.takeBaseline(i);
      } else if (row.has(i, THAN)) {
        before.stateBasis(Basis.VERSUS);
      } else {
        continue;
      }
      before.end = i;
      while (row.isAny(before.end - 1, Row.LIST) && row.is(before.end - 2, BASELINE)) {
        before.end -= 2;
      }
      Tail.read(before);
      return;
    }
  }

  /**
   * Where 与第六次普查的725482人相比 begins behind a subject; the end of the words where it does not stand.
   */
  static int comparedFrom(Core core) {
    int from = core.to - 1;
    while (from > core.from && !core.row.isAny(from, Lead.JOINING)) {
      from--;
    }
    return from > core.from && isCompared(core) ? from : core.to;
  }

  /** 与第六次普查的725482人相比: the words say with what something is compared. */
  static boolean isCompared(Core core) {
    Row row = core.row;
    int i = core.to;
    while (row.isAny(i, COMPARED)) {
      i++;
    }
    return row.has(i, AGAINST);
  }

  /**
   * Where 较 stands before a figure that is one, or 低于 before one in a bracket; -1 if it is none.
   */
  private static int standardAt(Row row, int figure) {
    boolean aside = isAside(row, figure);
    boolean more = aside && row.isAny(figure + 2, Row.LIST);
    int last = row.is(figure - 1, OF) || aside ? figure - 2 : figure - 1;
    int i = last;
    while (row.isAny(i, STANDARDS) && !row.has(i, THAN)) {
      i--;
    }
    if (aside && i < last && row.isAny(i, Row.LIST) && row.is(i - 1, CLOSE)) {
      // 6.3% of 比全省(7.4%)和全国(6.3%)分别高
      return row.is(i - 2, FIGURE) ? standardAt(row, i - 2) : -1;
    }
    boolean above = aside && (row.isAny(i, EXCEEDED) || more && row.has(i, THAN));
    boolean begun = above || !aside && (row.has(i, THAN) || row.is(i, BASELINE));
    boolean told = aside || row.isAny(figure + 1, MOVED) || row.has(figure + 1, EXCEEDING);
    return begun && told && i < last && (more || row.isQuantity(figure + 2)) ? i : -1;
  }

  /** Where 较全省平均水平 or 比去年 begins before a figure that says how much that is; -1 if none does. */
  static int standard(Row row, int figure) {
    int then = Before.baselineAt(row, figure);
    return then < 0 ? standardAt(row, figure) : then;
  }

  /** Takes from before a standard what the next figure is against; none is at -1. */
  static void tellStandard(Before next, int standard) {
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
  static void readStandard(Before before) {
    Row row = before.row;
    int than = standardAt(row, before.to);
    boolean aside = isAside(row, before.to);
    if (than < 0 || !aside && than < before.from) {
      return;
    }
    before.isStandard = true;
    int subject = aside ? than : before.from;
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
    if (row.is(than, BASELINE)) {
      // 3.10人 of 比2010年第六次全国人口普查的3.10人减少0.48人
      before.local = (PeriodMention) row.get(than).mention();
      int last = before.end - 1;
      before.from = row.isAny(last, MEASURES) || row.has(last, TARGET) ? before.from : before.end;
    }
    if (row.hasAny(subject, than, SUBJECTS) && isSameOf(before, than)) {
      before.from = subject;
      before.end = than;
      Tail.read(before);
    }
  }

  /** 平均水平, 平均增速: what that of another is called as well. */
  private static boolean isUnsaid(Row row, int i) {
    boolean growth = row.has(i, GROWTH) && !row.is(i, RISE_NOUN);
    return row.isAny(i, UNSAID) || growth && (row.isAny(i - 1, OTHER) || row.has(i - 1, THAN));
  }

  /** 失业率 of 城镇调查失业率较去年同期失业率5.6%: nothing is said of a standard but what stands before it. */
  private static boolean isSameOf(Before before, int than) {
    Row row = before.row;
    if (before.from >= before.end) {
      return true;
    }
    int start = row.get(before.from).start();
    int length = row.get(before.end - 1).end() - start;
    int subject = row.get(than - 1).end();
    return row.text().regionMatches(start, row.text(), subject - length, length);
  }

  /** 研发投入强度 before 较全国平均水平2.5%低0.3个百分点 is of the change as well. */
  static void readSubject(Before next) {
    Row row = next.row;
    int figure = next.from - 1;
    int than = next.end > next.from || !row.is(figure, FIGURE) ? -1 : standard(row, figure);
    int from = than;
    while (from > 0 && !row.isAny(from - 1, Row.CLAUSE_END | FIGURE.bit())) {
      from--;
    }
    if (than >= 0 && row.hasAny(from, than, SUBJECTS)) {
      next.from = from;
      next.end = than;
      Tail.read(next);
    }
  }

  /** 少购 of 较去年的8吨少购3吨, and 多购: how much less was done is told by the next figure. */
  static boolean isLessDone(Row row, int i) {
    return (row.has(i, LESS) || row.has(i, MORE)) && row.is(i + 1, VERB) && row.is(i + 2, FIGURE);
  }
}
