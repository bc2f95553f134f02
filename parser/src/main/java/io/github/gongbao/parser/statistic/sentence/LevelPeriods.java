package io.github.gongbao.parser.statistic.sentence;

import io.github.gongbao.parser.mention.period.PeriodMention;
import io.github.gongbao.parser.statistic.sentence.clause.Before;
import org.jspecify.annotations.Nullable;

/**
 * When the two levels of a change were, which its words say or those of the change before it:
 * 贫困人口从2016年底的256万人减少到2018年底的111万人,贫困发生率从12.97%下降到5.6% says both for both.
 */
final class LevelPeriods {
  /** Of when the last level was that was left, and the one that was reached. */
  private @Nullable PeriodMention left;

  private @Nullable PeriodMention reached;

  /** What governed when they were told: behind another period, nothing is known of them. */
  private @Nullable PeriodMention around;

  /** Whether the last figure is a level that was left for the next. */
  private boolean leaves;

  void endSentence() {
    left = null;
    reached = null;
    leaves = false;
  }

  /**
   * The period that holds for a figure alone; null where none does.
   *
   * @param before what stands before it
   * @param governing what governs there
   */
  @Nullable PeriodMention of(Before before, @Nullable PeriodMention governing) {
    PeriodMention own = before.local();
    if (around != governing) {
      around = governing;
      left = null;
      reached = null;
    }
    if (before.isLeft()) {
      reached = own == null ? reached : null;
      left = own == null ? left : own;
      leaves = true;
      return left;
    }
    if (!leaves) {
      return own;
    }
    leaves = false;
    reached = own == null ? reached : own;
    return reached;
  }
}
