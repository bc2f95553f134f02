package io.github.gongbao.parser.statistic.sentence.change;

import static io.github.gongbao.parser.word.WordClass.*;

import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Quantity;
import io.github.gongbao.parser.statistic.sentence.clause.Reading;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.word.Token;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells which figures in a bracket are the change before it once more: in another unit, or
 * elsewhere.
 */
final class Restated {
  /** What is told in one unit and another. */
  private static final Set<Dimension> RESTATED =
      EnumSet.of(
          Dimension.AREA, Dimension.MASS, Dimension.VOLUME, Dimension.LENGTH, Dimension.RATE);

  private final Row row;

  /** Whether the last figure told how the same changed elsewhere. */
  private boolean others;

  Restated(Row row) {
    this.row = row;
  }

  /** Whether a figure that says no change itself is one. */
  boolean is(Reading reading, Quantity quantity) {
    others = isOfOthers(reading, quantity);
    return others || isInOtherUnit(reading, quantity);
  }

  /** 11% of 增长7.5%(全市11%): how much the same grew elsewhere. */
  private boolean isOfOthers(Reading reading, Quantity quantity) {
    int mark = reading.before().from() - 1;
    boolean aside = row.is(mark, OPEN) || others && row.is(mark, COMMA);
    return aside
        && row.isQuantity(mark - 1)
        && quantity.unit().dimension() == Dimension.PERCENT
        && row.unit(mark - 1).equals(quantity.unit())
        && reading.said().isEmpty()
        && reading.whole() == null
        && row.get(mark + 1).start() < reading.start();
  }

  /** 1222万亩 of 减少815千公顷(1222万亩): the figure before the bracket, in another unit. */
  private boolean isInOtherUnit(Reading reading, Quantity quantity) {
    int figure = reading.before().from() - 2;
    return reading.said().isEmpty()
        && figure >= 0
        && row.is(figure + 1, OPEN)
        && row.isQuantity(figure)
        && RESTATED.contains(quantity.unit().dimension())
        && row.unit(figure).dimension() == quantity.unit().dimension()
        && !row.unit(figure).equals(quantity.unit());
  }

  /** The amount that the words before a figure end in; null where they end in none. */
  static @Nullable Token amount(Reading reading) {
    List<Token> said = reading.said();
    Token last = said.isEmpty() ? null : Token.last(said);
    return last != null && last.is(MEASURE) && !last.is(RATIO) ? last : null;
  }
}
