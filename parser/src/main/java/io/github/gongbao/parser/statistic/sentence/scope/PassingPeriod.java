package io.github.gongbao.parser.statistic.sentence.scope;

import static io.github.gongbao.parser.word.WordClass.*;
import static io.github.gongbao.parser.word.WordUse.*;

import io.github.gongbao.model.Dimension;
import io.github.gongbao.parser.mention.period.PeriodMention;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.word.WordClass;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Periods that say when something in passing was, and nothing of what is told behind them. */
final class PassingPeriod {
  private static final long ATTRIBUTES = WordClass.any(NOUN, MEASURE, ADJECTIVE);
  private static final long TARGETED = WordClass.any(FIGURE, VERBAL_NOUN);
  private static final long TOLD = WordClass.any(LIGHT, SHARE, LINK);
  private static final long KEPT_ENDS = Row.CLAUSE_END | FIGURE.bit();
  private static final long MEASURED = WordClass.any(MEASURE, VERBAL_NOUN);
  private static final long EQUAL = WordClass.any(LINK, REACH);
  private static final long CHANGES = WordClass.any(UP, DOWN);

  /** What something did that is told of. */
  private static final long ACTS =
      WordClass.any(VERB, VERBAL_NOUN, DEED, UP, DOWN, YEAR_ON_YEAR, PERIOD_ON_PERIOD, ADVERB);

  /** What stands behind the time from which on something is so: 今年开始纳入预算管理. */
  private static final String BEGINS = "开始";

  /** What says that something is as much as something else, or so much of it. */
  private static final String EQUALS = "是为占达相至到恢";

  /** No more words stand between a period and what it says the time of. */
  private static final int NEAR = 5;

  /** No clause that says on what something builds has more words. */
  private static final int FAR = 24;

  private PassingPeriod() {}

  /**
   * 2017年的58起, 由上月下降0.2%: such a period says nothing of what follows its figure; 从前7个月平均看 looks at
   * all that follows.
   *
   * @param told whether its sentence named another before
   * @param governed whether another governs there
   */
  static boolean is(Row row, int i, boolean told, boolean governed) {
    boolean lasts = ((PeriodMention) row.get(i).mention()).lasts();
    boolean view = row.has(i + 1, VIEW) || row.has(i + 2, VIEW);
    boolean one = row.has(i - 1, ONE_FIGURE) && !lasts && !view;
    return one
        || isAttribute(row, i)
        || governed && isOfTarget(row, i)
        || isKept(row, i)
        || told && isOver(row, i);
  }

  /** 今年 of 1至7月收入5亿元,今年开始纳入预算: since when something is so, and what governs is within that. */
  static boolean begins(Row row, int i, @Nullable PeriodMention governing) {
    boolean begins = row.is(i + 1, VERB) && row.text().startsWith(BEGINS, row.get(i + 1).start());
    return begins && governing != null && governing.isWithin((PeriodMention) row.get(i).mention());
  }

  /**
   * 在1月份上涨0.7%的基础上, 与2010年普查的3亿人相比: when that was on which something builds, or with which it is
   * compared.
   */
  static boolean isOfGround(Row row, int i) {
    boolean ground = row.has(i - 1, AT);
    if (!ground && !row.has(i - 1, WITH)) {
      return false;
    }
    int j = i + 1;
    boolean counted = false;
    while (j < row.size() && j < i + FAR && !row.isAny(j, PeriodScope.ENDS)) {
      counted |= row.is(j, FIGURE);
      j++;
    }
    boolean built = row.is(j, TOPIC_END) && row.is(j - 1, OF);
    return counted && (ground ? built : row.has(j - 1, AGAINST));
  }

  /** 完成全年900万人目标的73%, 完成全年征收计划的53%: the year is that of the target. */
  private static boolean isOfTarget(Row row, int i) {
    int j = i + 1;
    while (j < i + NEAR && row.isAny(j, ATTRIBUTES | TARGETED) && !row.has(j, TARGET)) {
      j++;
    }
    return (row.is(i - 1, LIGHT) || row.is(i - 1, SHARE)) && row.has(j, TARGET);
  }

  /** 全年 of 为全年目标任务900万人的102%: the year of so many, and not of how much of them is done. */
  static boolean isOfTargetLevel(Row row, int i) {
    int figure = of(row, i, ATTRIBUTES | VERBAL_NOUN.bit());
    return row.isAny(i - 1, TOLD)
        && row.has(figure - 1, TARGET)
        && row.is(figure, FIGURE)
        && row.is(figure + 1, OF)
        && row.is(figure + 2, FIGURE);
  }

  /** 延续今年以来两位数增长态势: what goes on has no figure, and what follows is told of another time. */
  private static boolean isKept(Row row, int i) {
    if (!row.is(i - 1, LIGHT)) {
      return false;
    }
    int end = i + 1;
    while (end < i + FAR && end < row.size() && !row.isAny(end, KEPT_ENDS)) {
      end++;
    }
    return row.isAny(end, Row.CLAUSE_END)
        && row.hasAny(i, end, CHANGES)
        && row.is(end - 1, NOUN)
        && !row.isAny(end - 1, MEASURED);
  }

  /** 2017年的58起, 去年全年总量的近3倍: the period is that of what the figure is compared with. */
  private static boolean isAttribute(Row row, int i) {
    int of = of(row, i, ATTRIBUTES);
    return row.is(of, OF) && row.is(of + 1, FIGURE);
  }

  /**
   * 上年度审计查出的1536个问题, behind a later period of the sentence: when that was which is counted, and
   * which what governs tells more of.
   *
   * @param governing what governs there; null where nothing does
   */
  static boolean isOfCounted(Row row, int i, @Nullable PeriodMention governing) {
    int of = of(row, i, ATTRIBUTES | ACTS);
    return governing != null
        && row.is(of, OF)
        && row.isAny(of - 1, ACTS)
        && row.is(of + 1, FIGURE)
        && row.isAny(of + 2, ATTRIBUTES)
        && isBefore((PeriodMention) row.get(i).mention(), governing);
  }

  /**
   * 上年同期为4起, 而去年同期为78%, behind a later period: a clause that only says how much it was then.
   *
   * @param governing what governs there; null where nothing does
   */
  static boolean isOfEarlierLevel(Row row, int i, @Nullable PeriodMention governing) {
    int figure = row.is(i + 1, REACH) || row.has(i + 1, COPULA) ? i + 2 : i + 1;
    int before = row.is(i - 1, MANNER) ? i - 2 : i - 1;
    return governing != null
        && row.is(before, COMMA)
        && row.is(figure, FIGURE)
        && row.isAny(figure + 1, Row.CLAUSE_END)
        && isBefore((PeriodMention) row.get(i).mention(), governing);
  }

  /**
   * 较2014年一季度产值118亿元增长38.99%, 好于2008年的70.8%: what something is compared with was so much then.
   *
   * @param i where the baseline stands
   */
  static boolean isOfComparedLevel(Row row, int i) {
    if (!row.is(i, BASELINE) || !(row.get(i).mention() instanceof PeriodMention)) {
      return false;
    }
    int of = of(row, i, ATTRIBUTES);
    boolean changes = row.is(of, FIGURE) && row.isAny(of + 1, CHANGES);
    return changes || row.is(of, OF) && row.isQuantity(of + 1) && isLevel(row, i, of + 1);
  }

  /** 1.8倍 of 是去年的1.8倍 and 九成 of 恢复至2019年的九成 are of now. */
  private static boolean isLevel(Row row, int baseline, int figure) {
    boolean equal = EQUALS.indexOf(row.text().charAt(row.get(baseline).start())) >= 0;
    return !equal
        && !row.isAny(baseline - 1, EQUAL)
        && row.unit(figure).dimension() != Dimension.MULTIPLE;
  }

  /**
   * 到2020年 amid a sentence of a text of 2019, which tells no figure: what follows is not of then.
   */
  static boolean isAhead(Row row, int i, PeriodMention mention, @Nullable LocalDate today) {
    boolean later = today != null && mention.beginsAfter(today);
    return later && i > 1 && row.is(i - 1, REACH) && !row.is(i - 2, STOP);
  }

  private static boolean isBefore(PeriodMention passed, PeriodMention governing) {
    LocalDate end = passed.period().end().orElse(LocalDate.MAX);
    return governing.period().start().or(governing.period()::end).filter(end::isBefore).isPresent();
  }

  /** 扭转1-7月下降的趋势, 延续了上个月增长的势头: when something was of which no figure tells. */
  private static boolean isOver(Row row, int i) {
    int of = of(row, i, ATTRIBUTES | ACTS);
    int end = of + 1;
    while (row.isAny(end, ATTRIBUTES)) {
      end++;
    }
    return row.is(row.has(i - 1, ASPECT) ? i - 2 : i - 1, VERB)
        && row.is(of, OF)
        && end > of + 1
        && row.isAny(end, PeriodScope.ENDS);
  }

  /** Where the words end behind a period that may stand between it and 的, or a figure. */
  private static int of(Row row, int i, long words) {
    int of = i + 1;
    while (of < i + NEAR && row.isAny(of, words)) {
      of++;
    }
    return of;
  }
}
