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
    String digits = digits(quantity.text());
    int decimals = decimals(quantity.text());
    BigDecimal printed =
        digits.isEmpty() ? BigDecimal.ZERO : new BigDecimal(digits).movePointLeft(decimals);
    return printed.signum() == 0
        ? BigDecimal.ZERO
        : quantity.value().abs().divide(printed, MathContext.DECIMAL64).movePointLeft(decimals);
  }

  private static int decimals(String text) {
    int point = Math.max(text.indexOf('.'), text.indexOf('．'));
    return point < 0 ? 0 : digits(text.substring(point)).length();
  }

  /** The digits of words, and nothing else. */
  static String digits(String words) {
    StringBuilder digits = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      int digit = Character.digit(words.charAt(i), 10);
      if (digit >= 0) {
        digits.append(digit);
      }
    }
    return digits.toString();
  }
}
