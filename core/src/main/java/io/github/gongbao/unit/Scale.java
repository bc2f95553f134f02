package io.github.gongbao.unit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a unit is in base units: so many of a product of their powers. 亩 is 2000/3 of m², and km/h
 * 1000/3600 of m·s⁻¹.
 *
 * @param numerator the factor's numerator; a fraction stays exact
 * @param denominator the factor's denominator
 * @param powers the exponents of the base units, none of them 0
 */
public record Scale(BigDecimal numerator, BigDecimal denominator, Map<String, Integer> powers) {
  static final Scale ONE = new Scale(BigDecimal.ONE, BigDecimal.ONE, Map.of());

  public Scale {
    powers = Map.copyOf(powers);
  }

  /**
   * The scale of a unit by its UCUM code or its Chinese name; empty if neither is known. A slash
   * makes a rate of two: {@code 微克/立方米}.
   */
  public static Optional<Scale> of(String unit) {
    return UnitTable.scale(unit);
  }

  /**
   * So many of this unit in another, to 34 digits where the division does not end; empty if the two
   * measure different things.
   */
  public Optional<BigDecimal> convert(BigDecimal value, Scale target) {
    if (!powers.equals(target.powers)) {
      return Optional.empty();
    }
    BigDecimal dividend = value.multiply(numerator).multiply(target.denominator);
    BigDecimal divisor = denominator.multiply(target.numerator);
    BigDecimal quotient = dividend.divide(divisor, MathContext.DECIMAL128).stripTrailingZeros();
    return Optional.of(quotient.scale() < 0 ? quotient.setScale(0) : quotient);
  }

  Scale times(BigDecimal numerator, BigDecimal denominator) {
    return new Scale(
        this.numerator.multiply(numerator), this.denominator.multiply(denominator), powers);
  }

  Scale times(Scale other) {
    Map<String, Integer> product = new TreeMap<>(powers);
    other.powers.forEach((base, power) -> product.merge(base, power, Integer::sum));
    product.values().removeIf(power -> power == 0);
    return new Scale(
        numerator.multiply(other.numerator), denominator.multiply(other.denominator), product);
  }

  Scale toThe(int exponent) {
    Scale factor = exponent < 0 ? inverse() : this;
    Scale power = ONE;
    for (int i = 0; i < Math.abs(exponent); i++) {
      power = power.times(factor);
    }
    return power;
  }

  private Scale inverse() {
    Map<String, Integer> negative = new TreeMap<>(powers);
    negative.replaceAll((base, power) -> -power);
    return new Scale(denominator, numerator, negative);
  }
}
