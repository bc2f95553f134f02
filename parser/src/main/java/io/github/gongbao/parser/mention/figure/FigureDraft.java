package io.github.gongbao.parser.mention.figure;

import io.github.gongbao.model.Approximation;
import io.github.gongbao.model.Quantity;
import io.github.gongbao.model.Span;
import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.mention.figure.Figure.Kind;
import io.github.gongbao.parser.mention.figure.numeral.Numeral.Form;
import io.github.gongbao.parser.mention.unit.UnitReader;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A figure while it grows from its numeral to both sides. */
final class FigureDraft {
  final int numberStart;
  final Form form;
  BigDecimal value;
  @Nullable BigDecimal upper;
  UnitReader.Found unit;
  Approximation approximation;
  int numberEnd;

  /** One past the unit, where an approximator may follow. */
  int unitEnd;

  int start;
  int end;

  /** A number with its unit; {@link Unit#NONE} ends with the number. */
  FigureDraft(int start, int numberEnd, BigDecimal value, UnitReader.Found unit, Form form) {
    this.numberStart = start;
    this.start = start;
    this.numberEnd = numberEnd;
    this.value = value;
    this.unit = unit;
    this.unitEnd = Math.max(numberEnd, unit.end());
    this.end = unitEnd;
    this.form = form;
    this.approximation = Approximation.EXACT;
  }

  boolean isExact() {
    return approximation == Approximation.EXACT;
  }

  boolean isRange() {
    return upper != null;
  }

  Unit unit() {
    return unit.unit();
  }

  /** The figure goes on to a unit that was read farther on. */
  void measureIn(UnitReader.Found found) {
    unit = found;
    endWith(found.end());
  }

  /** The figure, its approximators aside, ends there. */
  void endWith(int last) {
    unitEnd = last;
    end = last;
  }

  /** The figure of this kind; only what counts or lasts has a quantity. */
  Figure figure(String text, Kind kind, Unit reported) {
    boolean legible = Quantity.isInRange(value) && (upper == null || Quantity.isInRange(upper));
    boolean read = legible && (kind == Kind.QUANTITY || kind == Kind.DURATION);
    Optional<Quantity> quantity =
        read
            ? Optional.of(
                new Quantity(
                    text.substring(start, end),
                    value,
                    Optional.ofNullable(upper),
                    approximation,
                    reported))
            : Optional.empty();
    Kind told = legible ? kind : Kind.NOT_UNDERSTOOD;
    return new Figure(new Span(start, end), told, quantity);
  }
}
