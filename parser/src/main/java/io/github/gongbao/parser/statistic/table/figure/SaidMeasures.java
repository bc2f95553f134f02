package io.github.gongbao.parser.statistic.table.figure;

import io.github.gongbao.parser.statistic.table.column.Column;
import io.github.gongbao.parser.statistic.table.grid.Measured;
import io.github.gongbao.parser.statistic.table.head.Head;
import io.github.gongbao.parser.statistic.table.name.Measures;
import io.github.gongbao.parser.statistic.table.stub.StubRow;
import io.github.gongbao.parser.statistic.table.word.NameWords;
import org.jspecify.annotations.Nullable;

/**
 * What rows say themselves of what is measured, so that their columns do not: 竣工面积（万平方米） below 投资额,
 * and 住宅 below that.
 */
final class SaidMeasures {
  /** 投资额: a sum of money that says nothing of whose it is is no longer. */
  private static final int LONGEST = 3;

  private SaidMeasures() {}

  /** Whether a row, or one that it is a part of, has a measure and unit other than its column. */
  static boolean areSaid(@Nullable StubRow row, Column column) {
    Head level = column.level() == null ? column.head() : column.level();
    boolean money =
        level.name().length() <= LONGEST
            && !NameWords.ATTRIBUTE.contains(level.name())
            && Measured.asked(level.name()) == Measured.MONEY;
    boolean bare = level.scale() == null && (money || NameWords.MEASURE.contains(level.name()));
    boolean said = false;
    for (StubRow up = row; bare && !said && up != null && !up.heading(); up = up.whole()) {
      said = isMeasure(up.head());
    }
    return said;
  }

  private static boolean isMeasure(Head row) {
    boolean money = Measured.asked(row.name()) == Measured.MONEY;
    return row.scale() != null && (money || Measures.isMeasure(row.name()));
  }
}
