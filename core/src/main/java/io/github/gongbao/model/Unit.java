package io.github.gongbao.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.gongbao.unit.Scale;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The measure word or unit symbol of a quantity, in simplified characters.
 *
 * <pre>{@code
 * quantity.unit().symbol();   // "元"
 * quantity.unit().currency(); // Optional[CNY]
 * }</pre>
 *
 * @param symbol the unit as written, without 万 or 亿, which are multiplied into the value: {@code
 *     人次}, {@code 元/吨}; empty for a bare number
 * @param dimension what the unit measures
 * @param currency the ISO 4217 code, for money
 * @param ucum the UCUM code, for a physical unit that has one
 */
@Value.Builder
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Unit(
    String symbol, Dimension dimension, Optional<String> currency, Optional<String> ucum)
    implements WithUnit {
  /** The unit of a bare number: {@code 三分之一}. */
  public static final Unit NONE = new Unit("", Dimension.NUMBER);

  public Unit {
    Objects.requireNonNull(symbol, "symbol");
    Objects.requireNonNull(dimension, "dimension");
    currency = Absent.optional(currency);
    ucum = Absent.optional(ucum);
  }

  // written out, as parsers compare units all the time and a record's own take long to begin with

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Unit unit
        && symbol.equals(unit.symbol)
        && dimension == unit.dimension
        && currency.equals(unit.currency)
        && ucum.equals(unit.ucum);
  }

  @Override
  public int hashCode() {
    return symbol.hashCode();
  }

  /** A unit that no standard has a code for, such as a measure word. */
  public Unit(String symbol, Dimension dimension) {
    this(symbol, dimension, Optional.empty(), Optional.empty());
  }

  /**
   * How much a value in this unit is in another, by the definitions of UCUM and, for 亩, 斤, 里 and
   * their kin, by those of the People's Republic. A month is the twelfth of a year of 365.25 days.
   *
   * <pre>{@code
   * quantity.unit().convert(quantity.value(), "har"); // 15亩: Optional[1]
   * }</pre>
   *
   * @param target a UCUM code ({@code har}, {@code kg}, {@code km/h}) or a Chinese name ({@code
   *     公顷}, {@code 公斤}, {@code 亩})
   * @return the value, to 34 digits where it does not end; empty if one of the units is not known
   *     or the two measure different things. Money and measure words are never converted.
   */
  public Optional<BigDecimal> convert(BigDecimal value, String target) {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(target, "target");
    return Scale.of(ucum.orElse(symbol))
        .flatMap(scale -> Scale.of(target).flatMap(other -> scale.convert(value, other)));
  }
}
