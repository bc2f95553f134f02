package io.github.gongbao.parser.statistic.sentence.clause;

import static io.github.gongbao.parser.word.WordClass.*;

import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.util.ArrayList;
import java.util.List;

/**
 * 拉动CPI上涨0.1个百分点, 下调利率0.1个百分点: that one thing moves another, or somebody does.
 *
 * <p>A construction of {@link Before}, where the words say a change.
 */
final class Influence {
  private static final long PASSED =
      WordClass.any(MANNER, PARTICLE, OF, YEAR_ON_YEAR, PERIOD_ON_PERIOD);

  private static final long MOVED = WordClass.any(UP, DOWN);

  private Influence() {}

  static void read(Before before) {
    if (before.direction == null || before.share >= 0) {
      return;
    }
    Row row = before.row;
    for (int i = before.end - 1; i >= before.from; i--) {
      boolean moves = i + 1 < before.end || i < before.changeAt && !before.isPercent;
      if (row.is(i, INFLUENCE) && !row.is(i, OF) && moves) {
        before.influence = i;
        return;
      }
      if (row.isAny(i, Row.LIST)) {
        return;
      }
    }
  }

  /** Whether the verb before a rate says how it moved: 下调存款准备金率0.5个百分点. */
  static boolean isOfRate(Before before, List<Token> name) {
    return before.isPoints
        && before.direction == null
        && name.size() > 1
        && name.get(0).isAny(MOVED)
        && !name.get(0).is(NOUN)
        && Token.last(name).is(RATIO);
  }

  /** The name of what moves with what it moves: 食品价格影响CPI上涨. */
  static List<Token> said(Before before, Core core) {
    List<Token> said = new ArrayList<>(core.name);
    for (int i = before.influence; i <= before.changeAt; i++) {
      if (!before.row.isAny(i, PASSED)) {
        said.add(before.row.get(i));
      }
    }
    return said;
  }
}
