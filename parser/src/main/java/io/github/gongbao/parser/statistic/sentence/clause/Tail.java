package io.github.gongbao.parser.statistic.sentence.clause;

import static io.github.gongbao.parser.word.WordClass.*;
import static io.github.gongbao.parser.word.WordUse.*;

import io.github.gongbao.model.Direction;
import io.github.gongbao.parser.mention.period.PeriodMention;
import io.github.gongbao.parser.statistic.sentence.kind.Kinds;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import io.github.gongbao.parser.word.WordUse;

/**
 * 同比增长, 比上年同期分别下降, 涨幅为: the change that the words end in right before a figure, what it is against,
 * and the words between a name and its figure that are no part of either.
 *
 * <p>A construction of {@link Before}.
 */
final class Tail {
  /** What names a change: 涨幅, 降幅. */
  static final long NOUNS = WordClass.any(RISE_NOUN, FALL_NOUN);

  private static final long CHANGE = WordClass.any(UP, DOWN);
  private static final long WEAK = WordClass.any(WEAK_UP, WEAK_DOWN);
  private static final long MARKS = WordClass.any(COMMA, PAUSE);
  private static final long VERBS = WordClass.any(VERB, DEED);
  private static final long MEASURED = WordClass.any(MEASURE, NOUN);
  private static final long TURNED = WordClass.any(FLAT, UP, DOWN, PAUSE, JOINT);
  private static final long PADDING =
      WordClass.any(
          LINK, TOTAL, MANNER, PAIR, PARTICLE, OF, FRAME, PLANNED, PLANNED_VERB, RECORD, COLON);

  /** What says only that there was another change before. */
  private static final long TURNS = WordUse.any(TURN, AGAIN);

  /** 超 of 超2020年全年的1503.6亿元. */
  private static final long PASSED_BY = WordClass.any(ABOVE, BELOW, WEAK_UP, WEAK_DOWN);

  private static final long THINGS = WordClass.any(NOUN, VERBAL_NOUN, ADJECTIVE);

  /** Before 计划, what a plan is made of: 搬迁计划. */
  private static final long PLANNED_THINGS =
      WordClass.any(NOUN, VERBAL_NOUN, ADJECTIVE, DEED, MEASURE);

  private static final long AGAINST = Before.BASIS | BASELINE.bit();

  private Tail() {}

  static void read(Before before) {
    readWords(before);
    if (before.direction == null && isSigned(before)) {
      // which of the two it is says the sign
      before.direction = Direction.UP;
    }
  }

  /** 同比-8.3%, 143宗（-14宗，-14.5%）: a minus says that a figure is a change. */
  private static boolean isSigned(Before before) {
    Row row = before.row;
    boolean alone = before.from == before.to;
    boolean aside = alone && row.is(before.to - 1, OPEN);
    boolean again = alone && row.is(before.to - 1, COMMA) && row.is(before.to - 2, FIGURE);
    boolean against = again || row.isAny(before.to - 1, AGAINST);
    return (aside || before.isPercent && against)
        && row.isQuantity(before.to)
        && row.figure(before.to).quantity().orElseThrow().value().signum() < 0;
  }

  private static void readWords(Before before) {
    Row row = before.row;
    while (before.end > before.from) {
      int i = before.end - 1;
      if (!before.isChange() && readChange(before, i)) {
        continue;
      }
      if (row.isAny(i, Before.BASIS)) {
        before.stateBasis(Before.basisOf(row, i));
        before.end--;
      } else if (row.is(i, BASELINE)) {
        boolean levelThen = before.attributive || i == Before.baselineAt(row, before.to);
        if (levelThen && !before.isChange() && !before.isPercent && !before.isTimes) {
          before.local = (PeriodMention) row.get(i).mention();
        }
        before.takeBaseline(i);
        before.end--;
      } else if (i > before.from + 2
          && row.is(i, OF)
          && row.is(i - 1, PLACE)
          && !Share.isRealm(row, i - 1)
          && row.has(i - 2, COPULA)) {
        // 为信阳市的 of 涨幅最高为信阳市的0.6%
        before.end -= 3;
      } else if (isPassing(before, i)) {
        before.end--;
      } else if (i > before.from + 1 && row.is(i, PLACE) && row.has(i - 1, AT)) {
        // 在全国 of 产值在全国率先突破万亿元
        before.end -= 2;
      } else if (row.is(i, PERIOD)
          && i > before.from
          && (before.attributive && before.direction == null
              || row.is(i - 1, REACH)
              || row.is(i - 1, LIGHT) && row.has(before.to + 1, TARGET))) {
        before.local = (PeriodMention) row.get(i).mention();
        before.end--;
      } else {
        return;
      }
    }
  }

  private static boolean readChange(Before before, int i) {
    Row row = before.row;
    boolean level = row.is(i, REACH) && !(before.isShare && row.has(i, AMOUNTING));
    // whatever is done with things, their number was another before: 由51家整合为33家
    boolean turned = level && row.isAny(i - 1, VERBS) && Origin.standsBefore(before);
    if (level && i > before.from && (isVerb(row, i - 1, true) || turned)) {
      before.reached = true;
      before.end = i - 1;
      return true;
    }
    boolean plus = i + 1 == before.to && row.isSign(row.get(i), '+');
    if (plus && (before.isPercent || row.is(i - 1, OPEN))) {
      return turn(before, Direction.UP, i);
    }
    if (i == before.from && i + 1 == before.to && before.saysBasis && row.has(i, EXCEEDING)) {
      // 1070亿元 of 比目标3000亿元超过1070亿元
      return turn(before, Direction.UP, i);
    }
    if (row.is(i, MORE_THAN_BEFORE)) {
      before.moreThanBefore = true;
      boolean more = row.has(i, MORE_SO);
      return turn(before, more ? Direction.UP : Direction.DOWN, i);
    }
    if (before.attributive) {
      return false;
    }
    if (row.isAny(i, NOUNS) && !row.isAny(i, CHANGE)) {
      return turn(before, row.is(i, RISE_NOUN) ? Direction.UP : Direction.DOWN, i);
    }
    boolean more = row.has(i - 1, MORE);
    if (before.saysBasis
        && i > before.from
        && row.isAny(i, VERBS | VERBAL_NOUN.bit())
        && (more || row.has(i - 1, LESS))) {
      before.changeAt = i;
      return turn(before, more ? Direction.UP : Direction.DOWN, i - 1);
    }
    if (row.is(i, FLAT)) {
      return turn(before, Direction.FLAT, i);
    }
    boolean alone = i == before.from && (before.isMoney || isBehindChange(row, i));
    if (isVerb(row, i, before.saysBasis || alone) && !isDeed(before, i)) {
      before.changeAt = i;
      return turn(before, row.isAny(i, Row.RISES) ? Direction.UP : Direction.DOWN, i);
    }
    return false;
  }

  /** 少 of 同比少17起,少20人: behind a change that is told so as well. */
  private static boolean isBehindChange(Row row, int i) {
    return row.isAny(i - 1, MARKS) && row.is(i - 2, FIGURE) && row.isAny(i - 3, WEAK);
  }

  /** 改造提升25个养老机构, 加快15个示范区建设: what is done with things is no change of their number. */
  private static boolean isDeed(Before before, int i) {
    Row row = before.row;
    boolean first = i == before.from;
    boolean done = !first && (row.is(i - 1, DEED) || row.is(i - 1, VERB) && !row.is(i - 1, NOUN));
    boolean paced = row.has(i, PACE) && !before.saysBasis && (first || !row.isAny(i - 1, MEASURED));
    return i + 1 == before.to
        && before.isCount
        && (done || paced)
        && row.isAny(i + 2, THINGS)
        && row.adjoins(i + 2);
  }

  private static boolean turn(Before before, Direction direction, int end) {
    before.direction = direction;
    before.end = end;
    return true;
  }

  private static boolean isVerb(Row row, int i, boolean weakToo) {
    return row.isAny(i, CHANGE) || weakToo && row.isAny(i, WEAK);
  }

  /** Words between a name and its figure that are no part of either. */
  private static boolean isPassing(Before before, int i) {
    Row row = before.row;
    Token token = row.get(i);
    boolean changed = before.isChange();
    if (token.is(OF)) {
      before.attributive |= !changed;
      return true;
    }
    if (i + 1 == before.to && token.has(CURRENCY)) {
      return before.isMoney;
    }
    if (changed && token.has(AVERAGE) && !token.is(NOUN)) {
      // 平均增长
      return true;
    }
    if (token.is(FRAME) && isCounted(before, i)) {
      return false;
    }
    if (i + 1 == before.to && token.has(KEEPING) && !row.is(before.to + 1, OF)) {
      return true;
    }
    if (i + 1 == before.to && token.is(WITHOUT) && token.is(PREPOSITION)) {
      // 赤字率拟按2.8%安排
      return true;
    }
    if (token.is(PLANNED_VERB) && token.is(NOUN) && i > before.from) {
      return !row.isAny(i - 1, PLANNED_THINGS);
    }
    if (token.is(LIGHT) && (changed || i + 1 == before.end) && !token.is(LINK)) {
      boolean goal = row.has(before.to + 1, TARGET);
      return changed || goal || i > before.from && row.isAny(i - 1, MEASURED);
    }
    if (before.local != null && token.isAny(PASSED_BY)) {
      return true;
    }
    if (changed && token.has(ORIGIN) && row.isAny(i + 1, CHANGE | FLAT.bit())) {
      return true;
    }
    if (changed && token.is(ADJECTIVE) && token.has(KEEPING)) {
      // 稳定 of 盖度稳定上升
      return true;
    }
    if (changed && areNouns(row, i)) {
      return true;
    }
    if (changed && token.isAny(TURNED)) {
      return token.is(FLAT) || isTurned(row, i);
    }
    if (token.is(MANNER) && token.is(ADJECTIVE) && i > before.from && row.is(i - 1, DEED)) {
      return changed;
    }
    return token.isAny(PADDING) || token.hasAny(TURNS);
  }

  /** 降幅和 of 降幅和增幅分别为3.6%、8.9%. */
  private static boolean areNouns(Row row, int i) {
    int mark = row.isAny(i, Row.LIST) ? i : i + 1;
    return row.isAny(mark, Row.LIST) && row.isAny(mark - 1, NOUNS) && row.isAny(mark + 1, NOUNS);
  }

  /** 审计报告31篇: words that say who says so elsewhere are what is counted. */
  private static boolean isCounted(Before before, int i) {
    Row row = before.row;
    return i > before.from
        && row.is(i, NOUN)
        && row.isAny(i - 1, PLANNED_THINGS)
        && !row.isAny(i - 1, Core.ACTORS)
        && row.isQuantity(before.to)
        && (Kinds.of(row.text(), row.get(i)) & Kinds.in(row.unit(before.to))) != 0;
  }

  /** 由降转升, 由下降转为: what a change was before is no part of the name. */
  private static boolean isTurned(Row row, int i) {
    return row.has(i - 1, ORIGIN) || row.has(i + 1, TURN);
  }

  /**
   * Where the words before a figure end: before 每秒, which is part of its unit 立方米/秒, and before
   * 每一万人口 of 入院率为每一万人口1.05人, which says of how many the rate is.
   */
  static int wordsEnd(Row row, int from, int figure) {
    for (int i = figure - 1; i > from && i > figure - Reading.LONGEST_BASE; i--) {
      if (row.has(i, PER) && row.is(i - 1, LINK)) {
        return i;
      }
    }
    String unit = row.unit(figure).symbol();
    int per = unit.indexOf('/');
    if (per < 0) {
      return figure;
    }
    String said = "每" + unit.substring(per + 1).replace("/", "每");
    int start = row.get(figure).start() - said.length();
    boolean mean = said.startsWith("每人") && row.text().startsWith("人均", start);
    int same = mean ? "人均".length() : 0;
    if (start < 0 || !row.text().startsWith(said.substring(same), start + same)) {
      return figure;
    }
    int to = figure;
    while (to > from && row.get(to - 1).start() >= start) {
      to--;
    }
    return to;
  }

  /** Takes what a change is against from 同比 of 取得8%的同比增长, if that stands at a place. */
  static void tellBasis(Before before, int at) {
    boolean tells = before.basis == null && before.row.isAny(at, Before.BASIS);
    before.basis = tells ? Before.basisOf(before.row, at) : before.basis;
  }
}
