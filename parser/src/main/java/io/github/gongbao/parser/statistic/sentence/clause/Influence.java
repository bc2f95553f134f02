package io.github.gongbao.parser.statistic.sentence.clause;

import static io.github.gongbao.parser.word.WordClass.*;

import io.github.gongbao.parser.statistic.sentence.row.Row;

/**
 * 拉动CPI上涨0.1个百分点: that one thing moves another.
 *
 * <p>A construction of {@link Before}, where the words say a change.
 */
final class Influence {
  private Influence() {}

  static void read(Before before) {
    if (before.direction == null || before.share >= 0) {
      return;
    }
    Row row = before.row;
    for (int i = before.end - 1; i >= before.from; i--) {
      if (row.is(i, INFLUENCE) && !row.is(i, OF) && i + 1 < before.end) {
        before.influence = i;
        return;
      }
      if (row.isAny(i, Row.LIST)) {
        return;
      }
    }
  }
}
