package io.github.gongbao.parser.statistic;

import io.github.gongbao.model.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;

/** To which digit quantities are printed: 4791千公顷 is 4791.3千公顷, rounded. */
final class Rounding {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private Rounding() {}

  /** Whether one of two is the other, rounded to the digit to which the one is printed. */
  static boolean areOne(Quantity one, Quantity other) {
    BigDecimal last = step(one);
    BigDecimal next = step(other);
    BigDecimal between = one.value().abs().subtract(other.value().abs()).abs();
    return last.signum() > 0
        && next.signum() > 0
        && last.compareTo(next) != 0
        && between.multiply(TWO).compareTo(last.max(next)) <= 0;
  }

  /** How much the last digit counts that is printed; 0 where none is, or the number is 0. */
  private static BigDecimal step(Quantity quantity) {
    String text = quantity.text();
    StringBuilder digits = new StringBuilder(text.length());
    int decimals = 0;
    boolean point = false;
    for (int i = 0; i < text.length(); i++) {
      int digit = Character.digit(text.charAt(i), 10);
      if (digit >= 0) {
        digits.append(digit);
        decimals += point ? 1 : 0;
      }
      point |= text.charAt(i) == '.' || text.charAt(i) == '．';
    }
    BigDecimal printed =
        digits.isEmpty()
            ? BigDecimal.ZERO
            : new BigDecimal(digits.toString()).movePointLeft(decimals);
    return printed.signum() == 0
        ? BigDecimal.ZERO
        : quantity.value().abs().divide(printed, MathContext.DECIMAL64).movePointLeft(decimals);
  }
}
