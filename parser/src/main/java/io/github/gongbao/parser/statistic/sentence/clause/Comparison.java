package io.github.gongbao.parser.statistic.sentence.clause;

import static io.github.gongbao.parser.word.WordClass.*;
import static io.github.gongbao.parser.word.WordUse.*;

import io.github.gongbao.model.Basis;
import io.github.gongbao.model.Direction;
import io.github.gongbao.parser.mention.period.word.TimeSurroundings;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.word.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * 高于全省1.2个百分点, 超过平均增幅1.4个百分点, 比规模以上工业快: what a figure is above, below or compared with is no part
 * of its name.
 *
 * <p>A construction of {@link Before}.
 */
final class Comparison {
  private static final long OTHERS = WordClass.any(DEED, LINK, UP, DOWN, LIGHT, PAUSE);
  private static final long NOMINAL = WordClass.any(NOUN, VERBAL_NOUN, MEAN);

  private static final long ACTS = WordClass.any(VERB, DEED);

  private static final long PLACES = WordClass.any(PLACE, FILLER);

  private static final long COMPARED = WordClass.any(OF, FIGURE);

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
}
