package io.github.gongbao.parser.statistic.sentence.clause;

import static io.github.gongbao.parser.word.WordClass.*;
import static io.github.gongbao.parser.word.WordUse.*;

import io.github.gongbao.model.Direction;
import io.github.gongbao.parser.mention.period.PeriodMention;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.word.WordClass;

/**
 * 同比涨幅由上月0.1%: the level that a change begins from; and 自东盟 of 自东盟进口, where what comes in is from.
 *
 * <p>A construction of {@link Before}.
 */
final class Origin {
  private static final long WORDS =
      WordClass.any(
          PERIOD,
          BASELINE,
          OF,
          MANNER,
          TOTAL,
          MEAN,
          NOUN,
          MEASURE,
          ADJECTIVE,
          VERBAL_NOUN,
          UP,
          DOWN,
          FLAT,
          PAUSE,
          JOINT);
  private static final long WHEN = WordClass.any(PERIOD, BASELINE, MEAN);
  private static final long REACHED = WordClass.any(REACH, LINK);

  private static final long SOURCES = WordClass.any(NOUN, PLACE);
  private static final long FUNDS =
      WordClass.any(NOUN, VERBAL_NOUN, ADJECTIVE, MEASURE, PAUSE, JOINT);

  /** What verbs end in that tell what comes in: 调入. */
  private static final char IN = '入';

  /** No origin has more words. */
  private static final int LONGEST = 5;

  private Origin() {}

  static void read(Before before) {
    Row row = before.row;
    for (int i = before.end - 1; i >= before.from; i--) {
      if (row.has(i, ORIGIN)) {
        if (isOrigin(before, i)) {
          take(before, i);
        }
        return;
      }
      if (row.is(i, SHARE)) {
        return;
      }
    }
  }

  /** 由51家 of 由51家整合为33家: whether the figure right before the words is such a level. */
  static boolean standsBefore(Before before) {
    Row row = before.row;
    int at = before.from - 1;
    boolean figure = row.is(at, FIGURE);
    while (figure && before.from - at <= LONGEST && !row.isAny(at, Row.CLAUSE_END)) {
      if (row.has(at, ORIGIN)) {
        return true;
      }
      at--;
    }
    return false;
  }

  /** Whether the clause goes on from a figure to the one that it became. */
  static boolean isLeft(Row row, int figure) {
    int next = figure + 1;
    while (next <= figure + LONGEST && !row.is(next, FIGURE)) {
      if (row.isAny(next, Row.CLAUSE_END)) {
        return false;
      }
      next++;
    }
    int verb = row.is(next - 1, OF) ? next - 2 : next - 1;
    return verb > figure && row.isAny(row.isAny(verb, WHEN) ? verb - 1 : verb, REACHED);
  }

  /** 由上月上涨0.2%转为下降0.1%: whether the clause goes on from a change to the one that it became. */
  private static boolean isTurned(Row row, int figure) {
    boolean turned = false;
    for (int next = figure + 1; next <= figure + LONGEST; next++) {
      if (row.is(next, FIGURE) || row.isAny(next, Row.CLAUSE_END)) {
        return turned && row.is(next, FIGURE);
      }
      turned |= row.has(next, TURN);
    }
    return false;
  }

  private static boolean isOrigin(Before before, int at) {
    Row row = before.row;
    boolean left = isLeft(row, before.to);
    for (int i = at + 1; i < before.end; i++) {
      // 建场初期 of 面积由建场初期的24万亩增加到115万亩
      boolean then = left && at > before.from && !row.isAny(i, Row.LIST);
      if (!then && !row.isAny(i, WORDS)) {
        return false;
      }
    }
    int last = before.to - 1;
    if (row.is(at + 1, PERIOD) && row.is(last, LINK) && !row.is(last, REACH)) {
      // 由年初至今有700场示威: since when
      return false;
    }
    boolean near = at + 1 >= before.end || row.isAny(at + 1, WHEN) || left;
    return (near || before.isChange() || before.attributive) && before.end - at <= LONGEST;
  }

  private static void take(Before before, int at) {
    Row row = before.row;
    boolean turned = before.isChange();
    boolean whence = !turned || isTurned(row, before.to);
    if (whence && at + 1 < before.to && row.is(at + 1, PERIOD)) {
      before.local = (PeriodMention) row.get(at + 1).mention();
    }
    before.fromLevel = !turned;
    before.end = at;
    if (turned) {
      Tail.read(before);
    } else {
      readNounOfChange(before);
    }
  }

  /** 涨幅由0.1%扩大至0.5%: the levels of a rate are changes themselves. */
  private static void readNounOfChange(Before before) {
    Row row = before.row;
    int i = before.end - 1;
    if (i >= before.from && row.isAny(i, Tail.NOUNS)) {
      before.direction = row.is(i, RISE_NOUN) ? Direction.UP : Direction.DOWN;
      before.end = i;
      Tail.read(before);
    }
  }

  /** 自东盟 of 自东盟进口, 从预算稳定调节基金 of 从预算稳定调节基金调入: where what comes in comes from. */
  static boolean isSource(Row row, int at) {
    if (!row.has(at, SINCE) || !row.isAny(at + 1, SOURCES)) {
      return false;
    }
    int verb = at + 2;
    while (row.isAny(verb, FUNDS)) {
      verb++;
    }
    return row.isTrade(at + 2) || row.is(verb, VERB) && row.lastCharacter(row.get(verb)) == IN;
  }
}
