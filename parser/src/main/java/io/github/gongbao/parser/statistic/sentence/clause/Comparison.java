package io.github.gongbao.parser.statistic.sentence.clause;

import static io.github.gongbao.parser.word.WordClass.*;
import static io.github.gongbao.parser.word.WordUse.*;

import io.github.gongbao.model.Basis;
import io.github.gongbao.parser.statistic.sentence.row.Row;

/**
 * 比规模以上工业快: what a figure is compared with is no part of its name.
 *
 * <p>A construction of {@link Before}, where the words say a change.
 */
final class Comparison {
  private Comparison() {}

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
}
