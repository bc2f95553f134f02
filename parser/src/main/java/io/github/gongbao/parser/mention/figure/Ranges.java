package io.github.gongbao.parser.mention.figure;

import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.mention.figure.numeral.Numeral;
import io.github.gongbao.parser.mention.figure.numeral.Numeral.Form;
import io.github.gongbao.parser.mention.figure.word.NameWords;
import io.github.gongbao.parser.mention.unit.UnitReader;
import io.github.gongbao.parser.text.Characters;
import io.github.gongbao.parser.text.Digits;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads the other end of a range, {@code 3至5倍}, and the tolerance of a measure, {@code 35±3}. */
final class Ranges {
  /** How many times the lower end the upper end of a change is at most. */
  private static final BigDecimal WIDEST_CHANGE = BigDecimal.valueOf(5);

  private final Characters text;
  private final Numbers numbers;
  private final Signs signs;
  private final Approximators approximators;

  Ranges(Characters text, Numbers numbers, Signs signs, Approximators approximators) {
    this.text = text;
    this.numbers = numbers;
    this.signs = signs;
    this.approximators = approximators;
  }

  /** The second number of a range, with its sign and unit. */
  private record Second(Numeral numeral, BigDecimal value, UnitReader.@Nullable Found unit) {}

  /**
   * {@code 3至5倍}, {@code 10-20万元}, {@code -5℃至10℃}: the figure becomes a range if there is one.
   *
   * @param first the numeral of the figure
   * @param united whether a unit stands behind it
   * @return whether 多 stands in the second part
   */
  boolean extend(FigureDraft draft, Numeral first, boolean united, int floor, int ceiling) {
    if (text.at(draft.unitEnd) == '±') {
      addTolerance(draft, first, united, ceiling);
      return false;
    }
    Second second = second(draft.unitEnd, ceiling);
    if (second == null) {
      return false;
    }
    // 百分之三至五
    boolean alike = first.rate() != null && second.unit() == null;
    UnitReader.Found unit = alike ? draft.unit : second.unit();
    boolean bare = !united || draft.unit().dimension() == Dimension.NUMBER;
    if (!bare && (unit == null || !unit.unit().symbol().equals(draft.unit().symbol()))) {
      return false;
    }
    BigDecimal low = draft.value;
    if (!united && first.factor().compareTo(BigDecimal.ONE) == 0) {
      BigDecimal scaled = low.multiply(second.numeral().factor());
      low = scaled.compareTo(second.numeral().value()) < 0 ? scaled : low;
    }
    Unit measure = unit == null ? draft.unit() : unit.unit();
    int minus = signs.minusBefore(draft.start, measure, floor);
    low = minus > 0 ? low.negate() : low;
    boolean far = second.value().compareTo(low.multiply(WIDEST_CHANGE)) > 0;
    if (low.compareTo(second.value()) >= 0 || far && united && isChange(draft, floor)) {
      return false;
    }
    draft.value = low;
    draft.upper = second.value();
    draft.start -= minus;
    draft.numberEnd = second.numeral().end();
    draft.unit = unit == null ? draft.unit : unit;
    draft.endWith(alike ? draft.numberEnd : Math.max(draft.numberEnd, draft.unit.end()));
    return second.numeral().over() || unit != null && unit.over();
  }

  /** Whether what is measured in something stands behind a numeral as the other end: 2000-3000元. */
  boolean isLow(Numeral first, int ceiling) {
    Second second = second(first.end(), ceiling);
    return second != null
        && second.unit() != null
        && second.unit().unit().dimension() != Dimension.TIME
        && second.value().compareTo(first.value()) > 0;
  }

  /** 增加1.5万人至370万人: by how much something changed, and the level that it changed to. */
  private boolean isChange(FigureDraft draft, int floor) {
    int verb = draft.start - approximators.quotedBefore(draft.start, floor);
    verb -= text.at(verb - 1) == ' ' ? 1 : 0;
    verb -= text.at(verb - 1) == '了' ? 1 : 0;
    return text.isOneOf("至到", text.skipSpace(draft.unitEnd))
        && NameWords.CHANGING.endsAt(text.string(), verb);
  }

  /** The second number of a range whose first part ends at {@code end}, or null. */
  private @Nullable Second second(int end, int ceiling) {
    int connector = text.skipSpace(end);
    if (!text.isOneOf("-~至到", connector)) {
      return null;
    }
    int at = text.skipSpace(connector + 1);
    int start = signs.behindSign(at);
    Numeral second = start < ceiling ? numbers.at(start, ceiling) : null;
    if (second == null || second.value() == null || second.form() == Form.BARE) {
      return null;
    }
    UnitReader.Found unit = numbers.unitOf(second, ceiling);
    BigDecimal value = signs.isNegative(at, start) ? second.value().negate() : second.value();
    return new Second(second, value, unit);
  }

  /** {@code 35±3微克/立方米}: the figure is 35, and its words go on to the unit. */
  private void addTolerance(FigureDraft draft, Numeral first, boolean united, int ceiling) {
    int at = draft.unitEnd + 1;
    Numeral tolerance =
        at < ceiling && Digits.isArabic(text.at(at)) ? numbers.at(at, ceiling) : null;
    if (tolerance == null || tolerance.value() == null) {
      return;
    }
    UnitReader.Found unit = numbers.unitOf(tolerance, ceiling);
    boolean scaled = !united && first.factor().compareTo(BigDecimal.ONE) == 0;
    draft.value = scaled ? draft.value.multiply(tolerance.factor()) : draft.value;
    draft.numberEnd = tolerance.end();
    draft.unit = unit == null || united ? draft.unit : unit;
    draft.endWith(unit == null ? tolerance.end() : unit.end());
  }
}
