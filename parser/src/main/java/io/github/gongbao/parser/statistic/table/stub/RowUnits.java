package io.github.gongbao.parser.statistic.table.stub;

import io.github.gongbao.parser.statistic.table.grid.Measured;
import io.github.gongbao.parser.statistic.table.head.Head;
import io.github.gongbao.parser.statistic.table.name.Kinds;
import io.github.gongbao.parser.statistic.table.name.Measures;
import io.github.gongbao.parser.statistic.table.word.NameWords;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The last rows of levels, whose units, measures and names the rows below them go on with. */
final class RowUnits {
  private final boolean unitless;
  private final Nesting nesting;

  /** How many rows have each name by themselves. */
  private final Map<String, Integer> names;

  private @Nullable StubRow lastLevel;

  /** The same, or the row whose unit that goes on with. */
  private @Nullable StubRow lastScaled;

  /** The last row with a unit or base of its own that the rows below repeat their names under. */
  private @Nullable StubRow lastMeasure;

  /** The last of them that says what it is in. */
  private @Nullable StubRow lastUnit;

  /**
   * For the rows of a group.
   *
   * @param unitless whether only the heads of rows say what their figures are in
   * @param names how many rows have each name by themselves
   */
  RowUnits(boolean unitless, Nesting nesting, Map<String, Integer> names) {
    this.unitless = unitless;
    this.nesting = nesting;
    this.names = names;
  }

  /** Below a heading nothing goes on with the rows above it. */
  void clear() {
    lastLevel = null;
    lastScaled = null;
    lastUnit = null;
    lastMeasure = null;
  }

  /** The last row of levels, which a row that says only 同比增速 is the change of; or null. */
  @Nullable StubRow lastLevel() {
    return lastLevel;
  }

  /** Whether a row below the last heading says what it is in. */
  boolean isSaid() {
    return lastUnit != null;
  }

  /**
   * Takes note of a row.
   *
   * @param last what its innermost label says
   * @param unit the row whose unit it is in, or null
   * @param said whether its unit is its own or goes on to the rows below it
   */
  void add(StubRow row, Head last, @Nullable StubRow unit, boolean said) {
    boolean level = row.head().shift() == null;
    lastLevel = level ? row : lastLevel;
    lastScaled = level ? unit == null ? row : unit : lastScaled;
    lastMeasure = isMeasure(last) ? row : lastMeasure;
    lastUnit = said && level ? row : lastUnit;
  }

  /** Whether other rows have a name too. */
  boolean isRepeated(String name) {
    return names.getOrDefault(name, 0) > 1;
  }

  /** 总产出指数(上年=100), 总产出构成(%): what the rows below are of, each of them anew. */
  private boolean isMeasure(Head head) {
    boolean said = head.scale() != null || head.index() != null;
    return said && !head.name().isEmpty() && names.getOrDefault(head.name(), 0) <= 1;
  }

  /** 城镇 below 总人口（万人） is in its unit too, if it is no more; the row whose unit it is in. */
  @Nullable StubRow unitOf(Head own, int index) {
    boolean plain = own.scale() == null && !own.name().isEmpty() && !own.total();
    if (!plain || lastScaled == null) {
      return null;
    }
    boolean again = lastMeasure != null && !own.name().equals(lastMeasure.head().name());
    if (again && isRepeated(own.name())) {
      return lastMeasure;
    }
    if (Measures.isMeasure(own.name())) {
      return null;
    }
    StubRow level = nesting.sum(index);
    if (level == null) {
      StubRow last = Kinds.isManner(own.name()) ? lastLevel : lastScaled;
      boolean share = NameWords.SHARE.ends(last.head().name()) > 0;
      boolean said = last.head().scale() != null && !share && nesting.fits(index, last);
      level = said ? last : lastUnit;
    }
    boolean fits = level != null && level.head().scale() != null && nesting.fits(index, level);
    return unitless && fits ? level : null;
  }

  /**
   * 消费支出 below 总收入（元）, 就业数 below 从业人员（万人）: a further sum of money or number of people in a table
   * whose rows say what they are in goes on with the last; whether it does.
   */
  boolean goesOn(Head own) {
    return own.scale() == null
        && unitless
        && lastUnit != null
        && own.shift() == null
        && !own.rate()
        && (Measures.isMeasure(own.name()) || Measured.asked(own.name()) == Measured.MONEY)
        && asksAs(own, lastUnit.head());
  }

  private static boolean asksAs(Head own, Head other) {
    Measured asked = Measured.asked(own.name());
    boolean further = asked == Measured.MONEY || asked == Measured.PEOPLE;
    return further && asked == Measured.asked(other.name());
  }

  /** A row in the unit that the last row said. */
  Head inLastUnit(Head own) {
    return own.withScale(lastUnit == null ? null : lastUnit.head().scale());
  }
}
