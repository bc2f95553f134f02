package io.github.gongbao.parser.statistic.table.grid;

import io.github.gongbao.model.Quantity;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Digits with their groups and decimals, as tables print them: {@code 1,284.5}, {@code 1 284.5}.
 */
final class PlainNumber {
  /** No figure is written with more digits in a row; a code is. */
  private static final int LONGEST_RUN = 10;

  private PlainNumber() {}

  /** The value of digits, or null where there is anything else, or a code such as 007. */
  static @Nullable BigDecimal read(String number) {
    if (number.isEmpty() || !isDigit(number.charAt(0))) {
      return null;
    }
    int end = 0;
    StringBuilder digits = new StringBuilder(number.length());
    while (end < number.length() && isDigit(number.charAt(end))) {
      digits.append(number.charAt(end++));
    }
    boolean groups = end <= 3;
    while (groups && isGroup(number, end)) {
      digits.append(number, end + 1, end + 4);
      end += 4;
    }
    boolean code = digits.charAt(0) == '0' && digits.length() > 1 || end > LONGEST_RUN && !groups;
    if (code) {
      return null;
    }
    if (end + 1 < number.length() && number.charAt(end) == '.') {
      digits.append('.');
      end++;
      while (end < number.length() && isDigit(number.charAt(end))) {
        digits.append(number.charAt(end++));
      }
    }
    boolean done = end == number.length() && isDigit(number.charAt(end - 1));
    BigDecimal value = done ? new BigDecimal(digits.toString()) : null;
    return value != null && Quantity.isInRange(value) ? value : null;
  }

  private static boolean isGroup(String number, int at) {
    return at + 3 < number.length()
        && (number.charAt(at) == ',' || number.charAt(at) == ' ')
        && isDigit(number.charAt(at + 1))
        && isDigit(number.charAt(at + 2))
        && isDigit(number.charAt(at + 3))
        && (at + 4 == number.length() || !isDigit(number.charAt(at + 4)));
  }

  /** Where the number ends that words begin with and go on behind; 0 where they do not. */
  static int end(String words) {
    int end = 0;
    while (end < words.length() && (isDigit(words.charAt(end)) || words.charAt(end) == '.')) {
      end++;
    }
    return end < words.length() && read(words.substring(0, end)) != null ? end : 0;
  }

  static boolean hasDigit(String words) {
    int at = 0;
    while (at < words.length() && !isDigit(words.charAt(at))) {
      at++;
    }
    return at < words.length();
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
