package io.github.gongbao.parser.mention.figure;

import io.github.gongbao.model.Quantity;
import io.github.gongbao.model.Span;
import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.text.Spanned;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A numeral in the text, and what it is.
 *
 * @param span the numeral with its approximator and unit
 * @param kind what it is
 * @param quantity the figure that was read; present if and only if the kind is {@link
 *     Kind#QUANTITY} or {@link Kind#DURATION}; its text is of the folded view
 */
public record Figure(Span span, Kind kind, Optional<Quantity> quantity) implements Spanned {
  /** What a numeral can be. */
  public enum Kind {
    /** A counted or measured figure. */
    QUANTITY,
    /** A length of time that says how long, not how much: {@code 连续7年}. */
    DURATION,
    /** A rank or number in a row: {@code 第七次}. */
    ORDINAL,
    /** A name or code: {@code 12123}, {@code GB/T 4754—2017}. */
    IDENTIFIER,
    /** A slogan or an inseparable word: {@code 四个意识}, {@code 一批}. */
    SET_PHRASE,
    /** A quantity without a number: {@code 数十名}. */
    VALUE_UNKNOWN,
    /** A numeral that no rule understood. */
    NOT_UNDERSTOOD
  }

  /** The same so many times, as the last of a list says of those before. */
  public Figure times(BigDecimal factor) {
    if (quantity.isEmpty() || factor.compareTo(BigDecimal.ONE) == 0) {
      return this;
    }
    Quantity own = quantity.get();
    Quantity all =
        own.withValue(own.value().multiply(factor))
            .withUpper(own.upper().map(end -> end.multiply(factor)));
    return new Figure(span, kind, Optional.of(all));
  }

  /** The same figure in another unit, as the last of a list gives it to those before. */
  public Figure in(Unit unit) {
    return quantity.isEmpty()
        ? this
        : new Figure(span, kind, Optional.of(quantity.get().withUnit(unit)));
  }
}
