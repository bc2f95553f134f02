package io.github.gongbao.parser.statistic.sentence.plan;

import static io.github.gongbao.parser.word.WordClass.*;

import io.github.gongbao.model.Dimension;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.word.WordClass;
import io.github.gongbao.parser.word.WordUse;
import java.util.List;

/** Figures that say how much was to be done, beside those that say how much was. */
final class Targets {
  private static final long NAMES = WordClass.any(NOUN, VERBAL_NOUN, ADJECTIVE);

  /** What says how much of it was done. */
  private static final long DONE = WordClass.any(LIGHT, SHARE, ABOVE, BELOW);

  /** What is aimed at; 任务 may be what was done. */
  private static final String AIM = "目标";

  /** So many words name a target at most: 年度目标任务. */
  private static final int LONGEST = 3;

  /** So far a clause is looked through for what says what its figures are. */
  private static final int FAR = 24;

  private Targets() {}

  /**
   * Whether figures are such: 900万人 of 为全年目标任务900万人的102%, 1000万人 of 完成1000万人的目标任务, and not 60% of
   * 完成60%的目标任务.
   *
   * @param first the first of them
   * @param last the last of them
   */
  static boolean are(Row row, int first, int last) {
    boolean part =
        row.unit(last).dimension() == Dimension.PERCENT && !row.isAny(last - 1, Plans.CHANGES);
    return isNamedBefore(row, first, last) || !part && isNamedBehind(row, last);
  }

  /** 完成年度任务80% says what was done of it, and 优于考核目标14个百分点 what more was. */
  private static boolean isNamedBefore(Row row, int first, int last) {
    if (!row.has(first - 1, WordUse.GOAL)) {
      return false;
    }
    if (row.is(last + 1, OF) && row.is(last + 2, FIGURE)) {
      return true;
    }
    int from = first - 1;
    boolean aimed = false;
    while (row.has(from, WordUse.GOAL)) {
      aimed |= isAim(row, from--);
    }
    int floor = Math.max(0, first - FAR);
    while (from >= floor && !row.isAny(from, Row.CLAUSE_END) && !saysDone(row, from)) {
      from--;
    }
    return aimed && !saysDone(row, from);
  }

  private static boolean saysDone(Row row, int i) {
    return row.isAny(i, DONE) || row.has(i, WordUse.EXCEEDING);
  }

  private static boolean isAim(Row row, int i) {
    return row.begins(List.of(row.get(i)), AIM);
  }

  /** 减少6%的改善目标, and 下降4% before it in a list. */
  private static boolean isNamedBehind(Row row, int last) {
    int end = last + FAR;
    int i = last + 1;
    while (i < end && !row.isAny(i, Row.CLAUSE_END) && !isNamed(row, i)) {
      i++;
    }
    return isNamed(row, i) && (i == last + 1 || row.hasAny(last + 1, i, Row.LIST));
  }

  /** Whether the figure before a place is of the target that is named there. */
  private static boolean isNamed(Row row, int i) {
    boolean empty = row.is(i, EMPTY_BEHIND) && row.has(i, WordUse.GOAL) && !row.is(i + 1, NOUN);
    if (empty || !row.is(i - 1, FIGURE) || !row.is(i, OF)) {
      return empty;
    }
    int end = i + 1;
    while (end <= i + LONGEST && row.isAny(end, NAMES)) {
      end++;
    }
    return row.is(end, PLANNED) || row.has(end - 1, WordUse.GOAL) && isAim(row, end - 1);
  }
}
