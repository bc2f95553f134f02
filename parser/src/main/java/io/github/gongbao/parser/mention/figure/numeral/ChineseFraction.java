package io.github.gongbao.parser.mention.figure.numeral;

import io.github.gongbao.parser.text.Digits;
import java.math.BigDecimal;

/** The digits behind a point: 二五 of 三点二五. */
final class ChineseFraction {
  private ChineseFraction() {}

  /** Where they end, or behind the most that are read. */
  static int end(Window text, int start, int most) {
    int end = start;
    while (end - start < most && Digits.chinese(text.at(end)) >= 0) {
      end++;
    }
    return end;
  }

  static BigDecimal value(Window text, int start, int end) {
    BigDecimal place = BigDecimal.ONE;
    BigDecimal value = BigDecimal.ZERO;
    for (int i = start; i < end; i++) {
      place = place.movePointLeft(1);
      value = value.add(place.multiply(BigDecimal.valueOf(Digits.chinese(text.at(i)))));
    }
    return value;
  }
}
