package io.github.gongbao.parser.mention.figure;

import io.github.gongbao.model.Dimension;
import io.github.gongbao.parser.mention.figure.numeral.CodeScan;
import io.github.gongbao.parser.mention.figure.numeral.Numeral;
import io.github.gongbao.parser.mention.figure.numeral.Numeral.Form;
import io.github.gongbao.parser.mention.figure.numeral.NumeralReader;
import io.github.gongbao.parser.mention.figure.word.FigureWords;
import io.github.gongbao.parser.mention.unit.UnitLexicon;
import io.github.gongbao.parser.text.Digits;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of any Chinese text as Recognizers-Text counts them: every 一 that is no word, with
 * the signs, powers, dozens and slashes that bulletins do not write, around what {@link
 * NumeralReader} reads.
 */
final class SpecNumerals {
  private final String text;
  private final NumeralReader reader;

  private SpecNumerals(String text) {
    this.text = text;
    this.reader = new NumeralReader(text, UnitLexicon.instance());
  }

  /** The values of all numbers of a folded text, in order. */
  static List<BigDecimal> valuesOf(String folded) {
    return new SpecNumerals(folded).values();
  }

  private record Value(BigDecimal number, int end) {}

  private List<BigDecimal> values() {
    List<BigDecimal> values = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      NumeralWords.NumeralWord word = NumeralWords.at(text, at);
      Value value = word != null && word.kind().isEmpty() ? null : signed(at);
      if (value != null) {
        values.add(value.number());
        at = value.end();
      } else {
        at = word == null ? at + 1 : at + word.length();
      }
    }
    return values;
  }

  private @Nullable Value signed(int at) {
    char c = text.charAt(at);
    boolean negative = c == '负' || c == '-' && at(at - 1) != '-' && at(at + 1) != '-';
    Value value = mixed(negative ? at + 1 : at);
    if (value == null) {
      return null;
    }
    if (negative && text.startsWith("分之负", value.end())) {
      Value parts = plain(value.end() + 3);
      return parts == null ? value : over(parts, at + 1);
    }
    return negative ? new Value(value.number().negate(), value.end()) : value;
  }

  /** {@code 1 4/3} and {@code 2^-1}. */
  private @Nullable Value mixed(int at) {
    Value whole = power(at);
    if (whole == null) {
      return null;
    }
    if (at(whole.end()) == '/') {
      return over(whole, whole.end() + 1);
    }
    if (at(whole.end()) == ' ' && Digits.isArabic(at(whole.end() + 1))) {
      Value upper = power(whole.end() + 1);
      if (upper != null && at(upper.end()) == '/') {
        Value rest = over(upper, upper.end() + 1);
        return new Value(whole.number().add(rest.number()), rest.end());
      }
    }
    return whole;
  }

  private Value over(Value upper, int at) {
    Value lower = power(at);
    return lower == null
        ? upper
        : new Value(
            upper.number().divide(lower.number(), MathContext.DECIMAL64),
            Math.max(upper.end(), lower.end()));
  }

  private @Nullable Value power(int at) {
    Value base = suffixed(at);
    if (base == null) {
      return null;
    }
    char c = at(base.end());
    if (c == 'e' || c == 'E' || c == '^') {
      int sign = at(base.end() + 1) == '-' || at(base.end() + 1) == '+' ? 1 : 0;
      Value exponent = suffixed(base.end() + 1 + sign);
      if (exponent != null) {
        int power = exponent.number().intValue() * (at(base.end() + 1) == '-' ? -1 : 1);
        BigDecimal raised =
            c == '^'
                ? base.number().pow(power, MathContext.DECIMAL64)
                : base.number().scaleByPowerOfTen(power);
        return new Value(raised, exponent.end());
      }
    }
    return base;
  }

  /** {@code 40k}, 五十打. */
  private @Nullable Value suffixed(int at) {
    Value number = plain(at);
    if (number == null) {
      return null;
    }
    char next = at(number.end());
    int factor = next == '打' ? 12 : next == 'k' || next == 'K' ? 1000 : next == 'M' ? 1_000_000 : 0;
    if (factor == 0 || factor > 12 && CodeScan.isLatin(at(number.end() + 1))) {
      return number;
    }
    return new Value(number.number().multiply(BigDecimal.valueOf(factor)), number.end() + 1);
  }

  private @Nullable Value plain(int at) {
    if (at >= text.length()) {
      return null;
    }
    FigureWords.FigureWord word = FigureWords.at(text, at);
    if (word != null && word.mayFollow(at(at - 1)) && word.value().intValue() > 9) {
      return new Value(word.value(), at + word.length());
    }
    if (at(at) == '.' && Digits.isArabic(at(at + 1))) {
      Numeral fraction = reader.readAt(at + 1, text.length());
      return fraction == null
          ? null
          : new Value(
              new BigDecimal("0." + text.substring(at + 1, fraction.end())), fraction.end());
    }
    Numeral numeral = reader.readAt(at, text.length());
    boolean none =
        numeral == null
            || numeral.value() == null
            || numeral.form() == Form.BARE
            || numeral.form() == Form.LONE && isPrice(numeral.end());
    return none ? null : new Value(numeral.value(), numeral.end());
  }

  /** The specs leave 一美元 and 一折 to their currencies and percentages. */
  private boolean isPrice(int at) {
    UnitLexicon.Entry unit = UnitLexicon.instance().at(text, at);
    return unit != null
        && (unit.unit().dimension() == Dimension.MONEY || unit.unit().symbol().equals("折"));
  }

  private char at(int index) {
    return index >= 0 && index < text.length() ? text.charAt(index) : 0;
  }
}
