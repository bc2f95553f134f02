package io.github.gongbao.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A figure: how much of which unit, and how exactly.
 *
 * <p>{@code 近15万人次} is the value 150000, {@link Approximation#NEARLY}, of the unit {@code 人次}. A
 * range, {@code 10—20万元}, has its lower end as value and its upper end as {@code upper}.
 *
 * @param text the figure as published, with its approximator and unit
 * @param value the number, 万 and 亿 multiplied in; trailing zeros are dropped, so that equal numbers
 *     are equal
 * @param upper the upper end of a range, normalised likewise; empty for a single number
 * @param approximation how exact the text says it is
 * @param unit what is counted in
 */
@Value.Builder
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Quantity(
    String text,
    BigDecimal value,
    Optional<BigDecimal> upper,
    Approximation approximation,
    Unit unit)
    implements WithQuantity {
  private static final int DIGITS = 100;

  /**
   * @throws IllegalArgumentException if the upper end lies below the value, or a number has more
   *     than 100 digits before or behind its point, which no bulletin needs and some input uses to
   *     exhaust its reader
   */
  public Quantity {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(approximation, "approximation");
    Objects.requireNonNull(unit, "unit");
    value = plain(Objects.requireNonNull(value, "value"));
    upper = Absent.optional(upper);
    if (upper.isPresent()) {
      upper = Optional.of(plain(upper.get()));
    }
    if (upper.isPresent() && upper.get().compareTo(value) < 0) {
      throw new IllegalArgumentException("range ends below its start: " + text);
    }
  }

  /**
   * Whether a quantity can have this value: no more than 100 digits before and behind the point.
   */
  public static boolean isInRange(BigDecimal value) {
    if (value.scale() >= 0 && value.scale() <= DIGITS && value.precision() <= DIGITS) {
      return true;
    }
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() <= DIGITS && (long) stripped.precision() - stripped.scale() <= DIGITS;
  }

  /**
   * The value in another unit: {@code 1500亩} in {@code "har"} is 100; empty if it cannot be
   * converted. {@link Unit#convert} says which can.
   */
  public Optional<BigDecimal> valueIn(String unit) {
    return this.unit.convert(value, unit);
  }

  /** The same number without trailing zeros and without an exponent, since equals sees scale. */
  private static BigDecimal plain(BigDecimal number) {
    if (number.scale() == 0 && number.precision() <= DIGITS) {
      return number;
    }
    if (!isInRange(number)) {
      throw new IllegalArgumentException("number of more than " + DIGITS + " digits");
    }
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
