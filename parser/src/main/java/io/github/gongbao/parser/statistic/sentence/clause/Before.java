package io.github.gongbao.parser.statistic.sentence.clause;

import static io.github.gongbao.parser.word.WordClass.*;

import io.github.gongbao.model.Basis;
import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Direction;
import io.github.gongbao.parser.mention.period.PeriodMention;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words before a figure in its clause, taken apart from the figure leftwards: 规模以上工业增加值同比增长 is
 * the name 规模以上工业增加值, going up, year on year.
 */
public final class Before {
  private static final long CHANGE = WordClass.any(UP, DOWN);
  private static final long WEAK = WordClass.any(WEAK_UP, WEAK_DOWN);
  private static final long BASIS = WordClass.any(YEAR_ON_YEAR, PERIOD_ON_PERIOD, ANNUAL_AVERAGE);
  private static final long PADDING =
      WordClass.any(
          LINK, TOTAL, MANNER, PAIR, PARTICLE, OF, FRAME, PLANNED, PLANNED_VERB, RECORD, COLON);

  private static final long ORIGIN =
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
          FLAT);

  private static final long WHOLE =
      WordClass.any(NOUN, MEASURE, ADJECTIVE, VERBAL_NOUN, TOTAL, FILLER, PLACE, PERIOD, OF);

  private final Row row;
  private final int from;
  private final boolean isPercent;
  private final boolean saysBasis;

  /** Where the name ends. */
  private int end;

  @Nullable Direction direction;
  @Nullable Basis basis;
  @Nullable PeriodMention baseline;

  /** All baselines that are named, in order: 分别比上月末和上年同期. */
  final List<PeriodMention> baselines = new ArrayList<>();

  /** All bases that are named, in order: 环比、同比分别. */
  final List<Basis> bases = new ArrayList<>();

  boolean moreThanBefore;
  boolean reached;
  boolean fromLevel;
  boolean attributive;
  boolean paired;
  boolean linked;

  /** Where 分别 stands; -1 where it does not. */
  int pairAt = -1;

  /** Where 占 stands whose object the whole is; -1 where there is no share. */
  int share = -1;

  /** Where the whole of a share ends. */
  int shareEnd;

  /** Where the verb of change stands; -1 where there is none. */
  int changeAt = -1;

  /** The verb of change; null where there is none. */
  public @Nullable Token changeVerb() {
    return changeAt < 0 ? null : row.get(changeAt);
  }

  /** Where 拉动 stands, if one thing moves another; -1 where none does. */
  int influence = -1;

  /** A period that holds for this figure alone: 2017年的58起. */
  @Nullable PeriodMention local;

  private Before(Row row, int from, int to) {
    this.row = row;
    this.from = from;
    this.end = to;
    this.isPercent =
        row.isQuantity(to)
            && row.figure(to).quantity().orElseThrow().unit().dimension() == Dimension.PERCENT;
    this.saysBasis = findsBasis(to);
  }

  public static Before read(Row row, int from, int to) {
    Before before = new Before(row, from, to);
    before.read();
    return before;
  }

  public int from() {
    return from;
  }

  public int end() {
    return end;
  }

  public @Nullable Basis basis() {
    return basis;
  }

  public @Nullable PeriodMention baseline() {
    return baseline;
  }

  public List<PeriodMention> baselines() {
    return baselines;
  }

  public List<Basis> bases() {
    return bases;
  }

  public boolean moreThanBefore() {
    return moreThanBefore;
  }

  public boolean reached() {
    return reached;
  }

  public boolean fromLevel() {
    return fromLevel;
  }

  public boolean isPaired() {
    return paired;
  }

  public int pairAt() {
    return pairAt;
  }

  public @Nullable PeriodMention local() {
    return local;
  }

  private boolean findsBasis(int to) {
    for (int i = from; i < to; i++) {
      if (row.isAny(i, BASIS) || row.is(i, BASELINE) || isThan(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isThan(int i) {
    return row.isWord(i, "比") || row.isWord(i, "较");
  }

  private void read() {
    int to = end;
    for (int i = from; i < to; i++) {
      if (row.is(i, PAIR)) {
        pairAt = i;
        paired = true;
      } else if (row.is(i, BASELINE)) {
        baselines.add((PeriodMention) row.get(i).mention());
      } else if (row.isAny(i, BASIS)) {
        bases.add(basisOf(i));
      }
    }
    readExcess();
    readTail();
    readComparison();
    readOrigin(to);
    readShare();
    readInfluence();
  }

  private void readTail() {
    while (end > from) {
      int i = end - 1;
      if (direction == null && !reached && readChange(i)) {
        continue;
      }
      if (row.isAny(i, BASIS)) {
        basis = basis == null ? basisOf(i) : basis;
        end--;
      } else if (row.is(i, BASELINE)) {
        take((PeriodMention) row.get(i).mention());
        end--;
      } else if (isPassing(i)) {
        end--;
      } else if (row.is(i, PERIOD) && i > from && attributive && direction == null) {
        local = (PeriodMention) row.get(i).mention();
        end--;
      } else {
        return;
      }
    }
  }

  private Basis basisOf(int i) {
    return row.is(i, YEAR_ON_YEAR)
        ? Basis.YEAR_ON_YEAR
        : row.is(i, PERIOD_ON_PERIOD) ? Basis.PERIOD_ON_PERIOD : Basis.ANNUAL_AVERAGE;
  }

  private void take(PeriodMention mention) {
    if (baseline == null) {
      baseline = mention;
      if (basis == null) {
        basis = mention.basis().orElse(Basis.VERSUS);
      }
    }
  }

  /** Words between a name and its figure that are no part of either. */
  private boolean isPassing(int i) {
    Token token = row.get(i);
    if (token.is(OF)) {
      attributive |= direction == null && !reached;
      return true;
    }
    boolean changed = direction != null || reached;
    if (token.is(LIGHT) && (changed || i + 1 == end) && !row.is(i, LINK)) {
      return changed || isMeasured(i - 1);
    }
    if (changed && row.isWord(token, "由") && row.isAny(i + 1, CHANGE | FLAT.bit())) {
      return true;
    }
    if (changed && token.isAny(WordClass.any(FLAT, UP, DOWN, PAUSE, JOINT))) {
      return row.is(i, FLAT) || isTurned(i);
    }
    if (token.isAny(PADDING)) {
      linked |= token.is(LINK);
      return true;
    }
    return row.isWord(token, "再次") || row.isWord(token, "转为") || row.isWord(token, "转");
  }

  /** 由降转升, 由下降转为: what a change was before is no part of the name. */
  private boolean isTurned(int i) {
    return row.isWord(i - 1, "由") || row.isWord(i + 1, "转") || row.isWord(i + 1, "转为");
  }

  private boolean isMeasured(int i) {
    return i >= from && row.isAny(i, WordClass.any(MEASURE, NOUN));
  }

  private boolean readChange(int i) {
    if (row.is(i, REACH) && i > from && isVerbOfChange(i - 1, true)) {
      reached = true;
      end = i - 1;
      return true;
    }
    if (row.is(i, MORE_THAN_BEFORE)) {
      moreThanBefore = true;
      direction = row.text().charAt(row.get(i).start()) == '多' ? Direction.UP : Direction.DOWN;
      end = i;
      return true;
    }
    if (attributive) {
      return false;
    }
    if (row.isAny(i, WordClass.any(RISE_NOUN, FALL_NOUN)) && !row.isAny(i, CHANGE)) {
      direction = row.is(i, RISE_NOUN) ? Direction.UP : Direction.DOWN;
      end = i;
      return true;
    }
    if (saysBasis
        && i > from
        && row.isAny(i, WordClass.any(VERB, DEED))
        && (row.isWord(i - 1, "多") || row.isWord(i - 1, "少"))) {
      direction = row.isWord(i - 1, "多") ? Direction.UP : Direction.DOWN;
      changeAt = i;
      end = i - 1;
      return true;
    }
    if (row.is(i, FLAT)) {
      direction = Direction.FLAT;
      end = i;
      return true;
    }
    if (isVerbOfChange(i, saysBasis)) {
      direction = row.isAny(i, WordClass.any(UP, WEAK_UP)) ? Direction.UP : Direction.DOWN;
      changeAt = i;
      end = i;
      return true;
    }
    return false;
  }

  private boolean isVerbOfChange(int i, boolean weakToo) {
    return row.isAny(i, CHANGE) || weakToo && row.isAny(i, WEAK);
  }

  /** 高于全省1.2个百分点: what a figure is above or below is no part of its name. */
  private void readExcess() {
    for (int i = end - 1; i >= from; i--) {
      if (row.isAny(i, WordClass.any(ABOVE, BELOW)) && isStandard(i + 1)) {
        direction = row.is(i, ABOVE) ? Direction.UP : Direction.DOWN;
        basis = basis == null ? Basis.VERSUS : basis;
        end = i;
        return;
      }
    }
  }

  /** Whether nothing but a place, a mean or another measure stands behind 高于. */
  private boolean isStandard(int start) {
    for (int i = start; i < end; i++) {
      if (row.isAny(i, WordClass.any(DEED, LINK, UP, DOWN, LIGHT, PAUSE))
          && !row.isAny(i, WordClass.any(NOUN, VERBAL_NOUN, MEAN))) {
        return false;
      }
    }
    return start < end;
  }

  /** 比规模以上工业快: what a figure is compared with is no part of its name. */
  private void readComparison() {
    if (direction == null && !reached) {
      return;
    }
    for (int i = end - 1; i >= from; i--) {
      if (isThan(i) || row.is(i, BASELINE)) {
        if (row.is(i, BASELINE)) {
          take((PeriodMention) row.get(i).mention());
        } else {
          basis = basis == null ? Basis.VERSUS : basis;
        }
        end = i;
        readTail();
        return;
      }
    }
  }

  /** 同比涨幅由上月0.1%: the level that a change begins from. */
  private void readOrigin(int to) {
    for (int i = end - 1; i >= from; i--) {
      if (row.isWord(i, "由") || row.isWord(i, "从")) {
        boolean only = true;
        for (int j = i + 1; j < end; j++) {
          only &= row.isAny(j, ORIGIN);
        }
        boolean near =
            i + 1 >= end
                || row.isAny(i + 1, WordClass.any(PERIOD, BASELINE, MEAN))
                || row.isAny(to + 1, CHANGE | WEAK) && row.is(to + 2, REACH);
        boolean turned = direction != null || reached;
        if (only && (near || turned || attributive) && end - i < 6) {
          fromLevel = !turned;
          if (!turned && i + 1 < to && row.is(i + 1, PERIOD)) {
            local = (PeriodMention) row.get(i + 1).mention();
          }
          end = i;
          if (fromLevel) {
            readNounOfChange();
          } else {
            readTail();
          }
        }
        return;
      }
      if (row.is(i, SHARE)) {
        return;
      }
    }
  }

  /** 涨幅由0.1%扩大至0.5%: the levels of a rate are changes themselves. */
  private void readNounOfChange() {
    int i = end - 1;
    if (i >= from && row.isAny(i, WordClass.any(RISE_NOUN, FALL_NOUN))) {
      direction = row.is(i, RISE_NOUN) ? Direction.UP : Direction.DOWN;
      end = i;
      readTail();
    }
  }

  private void readShare() {
    for (int i = end - 1; i >= from; i--) {
      if (row.is(i, SHARE)) {
        share = i;
        shareEnd = end;
        while (shareEnd > i + 1
            && (row.isAny(shareEnd - 1, WordClass.any(OF, LINK))
                || row.isWord(shareEnd - 1, "比重")
                || row.isWord(shareEnd - 1, "比例")
                || row.isWord(shareEnd - 1, "份额"))) {
          shareEnd--;
        }
        end = i;
        int before = end;
        readPadding();
        if (end == before) {
          end = i;
        }
        return;
      }
    }
    readRatio();
  }

  /** 销量达到总销量的45%: a share that is told without 占. */
  private void readRatio() {
    if (!attributive || direction != null || reached || !isPercent || share >= 0) {
      return;
    }
    int link = end - 1;
    while (link > from && row.isAny(link, WHOLE) && !row.is(link, LINK)) {
      link--;
    }
    if (link > from && link + 1 < end && row.is(link, LINK)) {
      share = link;
      shareEnd = end;
      end = link;
      readPadding();
    }
  }

  private void readPadding() {
    while (end > from
        && (row.isAny(end - 1, WordClass.any(LINK, TOTAL, MANNER, PARTICLE, FRAME, PAIR))
            || row.isWord(end - 1, "所"))) {
      end--;
    }
  }

  private void readInfluence() {
    if (direction == null || share >= 0) {
      return;
    }
    for (int i = end - 1; i >= from; i--) {
      if (row.is(i, INFLUENCE) && !row.is(i, OF) && i + 1 < end) {
        influence = i;
        return;
      }
      if (row.isAny(i, Row.LIST)) {
        return;
      }
    }
  }
}
