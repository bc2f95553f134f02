package io.github.gongbao.parser.statistic.sentence.clause;

import static io.github.gongbao.parser.word.WordClass.*;
import static io.github.gongbao.parser.word.WordUse.*;

import io.github.gongbao.model.Basis;
import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Direction;
import io.github.gongbao.model.Region;
import io.github.gongbao.parser.mention.period.PeriodMention;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words before a figure in its clause, taken apart from the figure leftwards: 规模以上工业增加值同比增长 is
 * the name 规模以上工业增加值, going up, year on year. Each of its constructions is a class of its own.
 */
public final class Before {
  static final long BASIS = WordClass.any(YEAR_ON_YEAR, PERIOD_ON_PERIOD, ANNUAL_AVERAGE);

  final Row row;

  /** Where the words begin, and where they end before the figure. */
  int from;

  final int to;

  /** Where the name ends. */
  int end;

  /** Whether the figure is in per cent. */
  final boolean isPercent;

  /** Whether the figure is in percentage points. */
  final boolean isPoints;

  /** Whether the figure counts things, or land. */
  final boolean isCount;

  /** Whether the figure is an amount of money. */
  final boolean isMoney;

  /** Whether the figure may be a share or its change: in per cent, or a number without a unit. */
  final boolean isShare;

  /** Whether the figure says how many times something is something else. */
  final boolean isTimes;

  /** Whether a share follows that is one of the figure: 占预算支出112亿元的69.8%. */
  final boolean isOfShare;

  /** Whether the words say against what a change is. */
  boolean saysBasis;

  /** Whether the words say why something is so: 执行中因上级补助增加. */
  private boolean saysWhy;

  @Nullable Direction direction;
  @Nullable Basis basis;
  @Nullable PeriodMention baseline;

  /** All baselines that are named, in order: 分别比上月末和上年同期. */
  List<PeriodMention> baselines = List.of();

  /** All bases that are named, in order: 环比、同比分别. */
  List<Basis> bases = List.of();

  /** Whether it is a change of a change: 同比多增. */
  boolean moreThanBefore;

  /** Whether the figure is where a change went to: 扩大至. */
  boolean reached;

  /** Whether it is where a change came from: 由0.1%扩大至0.5%. */
  boolean fromLevel;

  /** Whether 的 stands before the figure. */
  boolean attributive;

  /** Where 分别 stands; -1 where it does not. */
  int pairAt = -1;

  /** Where 占 stands whose object the whole is; -1 where there is no share. */
  int share = -1;

  /** Where the whole of a share ends. */
  int shareEnd;

  /** Where the verb of change stands; -1 where there is none. */
  int changeAt = -1;

  /** Where 拉动 stands, if one thing moves another; -1 where none does. */
  int influence = -1;

  /** A period that holds for this figure alone: 2017年的58起. */
  @Nullable PeriodMention local;

  /** Whether it says how much that is which the next one is above or below. */
  boolean isStandard;

  /** The regions that it alone is of, where the words say so: 全国 of 较全国平均水平3.8%. */
  List<Region> where = List.of();

  private Before(Row row, int from, int to) {
    this.row = row;
    this.from = from;
    this.to = to;
    this.end = to;
    Dimension dimension = row.isQuantity(to) ? row.unit(to).dimension() : Dimension.NUMBER;
    this.isCount = dimension == Dimension.COUNT || dimension == Dimension.AREA;
    this.isMoney = dimension == Dimension.MONEY;
    this.isPercent = dimension == Dimension.PERCENT;
    this.isPoints = dimension == Dimension.PERCENTAGE_POINT;
    this.isShare = Row.mayBeShare(dimension);
    this.isTimes = row.isQuantity(to) && row.unit(to).symbol().equals("倍");
    this.isOfShare =
        !isPercent
            && row.is(to + 1, OF)
            && row.isQuantity(to + 2)
            && row.unit(to + 2).dimension() == Dimension.PERCENT;
  }

  /** Reads the words from a token to the figure before which they end. */
  public static Before read(Row row, int from, int to) {
    Before before = new Before(row, from, to);
    before.list();
    Comparison.readStandard(before);
    Comparison.readExcess(before);
    if (!Comparison.readMore(before)) {
      Tail.read(before);
    }
    Comparison.read(before);
    Comparison.readTimes(before);
    Origin.read(before);
    Share.read(before);
    Influence.read(before);
    Comparison.readSubject(before);
    return before;
  }

  /** 环比、同比分别: what the words name one after the other; and 比去年的12件 before 减少5件. */
  private void list() {
    int then = row.is(from - 1, COMMA) ? from - 2 : from - 1;
    if (row.is(then, FIGURE)) {
      Comparison.tellStandard(this, Comparison.standard(row, then));
    }
    for (int i = from; i < to; i++) {
      saysWhy |= row.has(i, BECAUSE) && (i == from || row.is(i - 1, TOPIC_END));
      saysBasis |= row.isAny(i, BASIS) || row.is(i, BASELINE) || row.has(i, THAN);
      if (row.is(i, PAIR)) {
        pairAt = i;
      } else if (row.is(i, BASELINE)) {
        baselines = begun(baselines);
        baselines.add((PeriodMention) row.get(i).mention());
      } else if (row.isAny(i, BASIS)) {
        bases = begun(bases);
        bases.add(basisOf(row, i));
      }
    }
  }

  /** Where the baseline stands whose level a figure is: 去年 in 比去年的12件; -1 if it is none's. */
  static int baselineAt(Row row, int figure) {
    int at = row.is(figure - 1, OF) ? figure - 2 : figure - 1;
    return row.is(at, BASELINE) ? at : -1;
  }

  /** A list to add to; most words name none of what it is for. */
  private static <T> List<T> begun(List<T> list) {
    return list.isEmpty() ? new ArrayList<>(2) : list;
  }

  public int from() {
    return from;
  }

  /** Whether the words say why something is so, and not of what the next figure is. */
  public boolean saysWhy() {
    return saysWhy;
  }

  /** Where the name ends. */
  public int end() {
    return end;
  }

  /** Where what is done ends that the words tell: behind 增长 of 拉动经济增长. */
  public int actionEnd() {
    return influence >= 0 && changeAt > influence ? changeAt + 1 : end;
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

  /** Whether the figure is what was so before: 由98元 of 由98元提高到178元. */
  public boolean isLeft() {
    return fromLevel && Origin.isLeft(row, to);
  }

  /** How many things a figure or a list of figures is above or below: 2 in 比全国、全省高. */
  public int standards() {
    int standards = basis == Basis.VERSUS ? 1 : 0;
    for (int i = end; standards > 0 && i < to; i++) {
      standards += row.isAny(i, Row.LIST) ? 1 : 0;
    }
    return standards;
  }

  /** Whether they say anything of what is counted, or of what it is a share. */
  public boolean isTold() {
    return end > from || share >= 0;
  }

  /** Where 分别 stands; -1 where it does not. */
  public int pairAt() {
    return pairAt;
  }

  public boolean isPaired() {
    return pairAt >= 0;
  }

  /** Whether the words say that something stayed as it was: 持平. */
  public boolean isFlat() {
    return direction == Direction.FLAT;
  }

  /** The verb of change; null where there is none. */
  public @Nullable Token changeVerb() {
    return changeAt < 0 ? null : row.get(changeAt);
  }

  /** A period that holds for this figure alone: 2017年的58起. */
  public @Nullable PeriodMention local() {
    return local;
  }

  /** Whether the figure says how much that is which the next one is above or below. */
  public boolean isStandard() {
    return isStandard;
  }

  /** The regions that the figure alone is of; empty where the words do not say so. */
  public List<Region> where() {
    return where;
  }

  /** Whether the words say that the figure is a change, or to where one went. */
  public boolean isChange() {
    return direction != null || reached;
  }

  static Basis basisOf(Row row, int i) {
    return row.is(i, YEAR_ON_YEAR)
        ? Basis.YEAR_ON_YEAR
        : row.is(i, PERIOD_ON_PERIOD) ? Basis.PERIOD_ON_PERIOD : Basis.ANNUAL_AVERAGE;
  }

  /** What a change is against, unless something nearer to the figure has said so. */
  void stateBasis(Basis stated) {
    basis = basis == null ? stated : basis;
  }

  /** The same, told by a token that names the period. */
  void takeBaseline(int i) {
    if (baseline == null) {
      baseline = (PeriodMention) row.get(i).mention();
      stateBasis(baseline.basis().orElse(Basis.VERSUS));
    }
  }
}
