package io.github.gongbao.parser.mention.figure.numeral;

import io.github.gongbao.parser.mention.unit.UnitLexicon;
import io.github.gongbao.parser.text.Digits;
import java.math.BigDecimal;

/** Numbers whose digits are set apart from the words among them by blanks: 43 万 3 千人. */
final class SetApart {
  private SetApart() {}

  /** Whether the blank behind digits goes on to what multiplies them: 6 千人, 5 万, but not 6 千克. */
  static boolean isFactor(Window text, UnitLexicon units, int blank) {
    char next = text.at(blank + 1);
    return next == '多' || next == '余' || multiplies(text, units, blank + 1);
  }

  /** Whether the blank behind 万 or 亿 goes on to digits with a smaller one: 3 千 of 43 万 3 千人. */
  static boolean isPart(
      Window text, UnitLexicon units, ArabicDigits digits, int blank, BigDecimal unit) {
    if (!Digits.isArabic(text.at(blank + 1))) {
      return false;
    }
    digits.read(blank + 1);
    int end = text.at(digits.end()) == ' ' ? digits.end() + 1 : digits.end();
    return multiplies(text, units, end) && Digits.bigPower(text.at(end)) < unit.precision() - 1;
  }

  private static boolean multiplies(Window text, UnitLexicon units, int at) {
    char c = text.at(at);
    boolean hundred = Digits.small(c) > 10 && !units.claims(text.string(), at, true);
    return hundred || Digits.bigPower(c) > 0;
  }
}
