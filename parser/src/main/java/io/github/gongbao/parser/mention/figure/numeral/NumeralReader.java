package io.github.gongbao.parser.mention.figure.numeral;

import io.github.gongbao.parser.mention.figure.numeral.Numeral.Form;
import io.github.gongbao.parser.mention.unit.UnitLexicon;
import io.github.gongbao.parser.text.Digits;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Reads the numeral that begins at a position: {@code 1,100万}, {@code 三千二百余}, {@code 1亿3千多万},
 * {@code 百分之三点五}, {@code 五分之一}. It knows how numbers are written and nothing of what they count.
 */
public final class NumeralReader {
  /** Six places: what a reader of 三分之一 needs, and the same on every machine. */
  private static final int FRACTION_PLACES = 6;

  private static final int EXACT_PLACES = 18;

  /** No number has more parts or digits; the limit keeps reading linear in any text. */
  private static final int LONGEST = 40;

  private final Window text;
  private final UnitLexicon units;
  private final ArabicDigits arabic;

  /** A reader of one text. */
  public NumeralReader(String text, UnitLexicon units) {
    this.text = new Window(text);
    this.units = units;
    this.arabic = new ArabicDigits(this.text, units);
  }

  /**
   * The numeral that begins at a place, or null if none does.
   *
   * @param limit it ends no later
   */
  public @Nullable Numeral readAt(int at, int limit) {
    text.endAt(limit);
    Numeral whole = share(at);
    if (whole == null || whole.value() == null || text.at(whole.end()) != '又') {
      return whole;
    }
    Numeral rest = share(whole.end() + 1);
    if (rest == null || rest.value() == null || !"".equals(rest.rate())) {
      return whole;
    }
    return new Numeral(
        at,
        rest.end(),
        whole.value().add(rest.value()),
        null,
        BigDecimal.ONE,
        rest.over(),
        Form.CHINESE,
        "");
  }

  /** 百分之五, 五分之一, or a plain number. */
  private @Nullable Numeral share(int at) {
    char c = text.at(at);
    if ("百佰千仟万".indexOf(c) >= 0 && text.startsWith("分之", at + 1)) {
      Numeral share = number(at + 3);
      if (share == null || share.value() == null) {
        return null;
      }
      String rate = c == '万' ? "‱" : Digits.small(c) == 100 ? "%" : "‰";
      return new Numeral(
          at,
          share.end(),
          share.value(),
          share.upper(),
          BigDecimal.ONE,
          share.over(),
          Form.CHINESE,
          rate);
    }
    Numeral number = number(at);
    if (number != null && number.form() == Form.LONE && isFormal(c)) {
      return null;
    }
    if (number == null || number.value() == null || !text.startsWith("分之", number.end())) {
      return number;
    }
    Numeral parts = number(number.end() + 2);
    if (parts == null || parts.value() == null || number.value().signum() == 0) {
      return number;
    }
    BigDecimal fraction = quotient(parts.value(), number.value());
    return new Numeral(
        at, parts.end(), fraction, null, BigDecimal.ONE, parts.over(), Form.CHINESE, "");
  }

  /** Exact where the decimals end, else six places. */
  public static BigDecimal quotient(BigDecimal parts, BigDecimal whole) {
    BigDecimal fine = parts.divide(whole, EXACT_PLACES, RoundingMode.HALF_UP);
    return fine.multiply(whole).compareTo(parts) == 0
        ? fine.stripTrailingZeros()
        : fine.setScale(FRACTION_PLACES, RoundingMode.HALF_UP);
  }

  private @Nullable Numeral number(int at) {
    char c = text.at(at);
    if (Digits.isArabic(c)) {
      BigDecimal value = arabic.read(at);
      return goesOn(arabic.end())
          ? new Counting(text, units, arabic, at, false).read()
          : new Numeral(at, arabic.end(), value, null, BigDecimal.ONE, false, Form.ARABIC, null);
    }
    int run = digitRun(at);
    if (run > 1
        && !(run == 2 && isPair(Digits.chinese(c), Digits.chinese(text.at(at + 1))))
        && !Digits.isFactor(text.at(at + run))) {
      if (text.at(at + run) != '点' && !(c == '零' && run == 2)) {
        return digitString(at, run);
      }
    }
    if (run == 0 && !Digits.begins(c)) {
      return null;
    }
    Counting low = new Counting(text, units, arabic, at, false);
    Numeral first = low.read();
    if (first == null || !low.paired) {
      return first;
    }
    Numeral second = new Counting(text, units, arabic, at, true).read();
    return second == null
        ? first
        : new Numeral(
            at,
            first.end(),
            first.value(),
            second.value(),
            first.factor(),
            first.over(),
            first.form(),
            first.rate());
  }

  /** Whether what stands behind digits can belong to their number. */
  private boolean goesOn(int end) {
    char c = text.at(end);
    return Digits.isFactor(c)
        || switch (c) {
          case ' ', '点', '余', '多', '来', '几' -> true;
          default -> false;
        };
  }

  /** 陆, 伍 and 拾 alone are a name or a word; only sums of money are written with them. */
  private static boolean isFormal(char c) {
    return "肆伍陆拾".indexOf(c) >= 0;
  }

  private Numeral digitString(int at, int run) {
    BigDecimal value = BigDecimal.ZERO;
    for (int i = at; i < at + run; i++) {
      value = value.multiply(BigDecimal.TEN).add(BigDecimal.valueOf(Digits.chinese(text.at(i))));
    }
    return new Numeral(at, at + run, value, null, BigDecimal.ONE, false, Form.DIGITS, null);
  }

  private int digitRun(int at) {
    int end = at;
    while (end - at < LONGEST && Digits.chinese(text.at(end)) >= 0 && (end == at || !isTwo(end))) {
      end++;
    }
    return end - at;
  }

  /** 两 and 俩 stand before what they count: 二两 is a weight. */
  private boolean isTwo(int at) {
    return text.at(at) == '两' || text.at(at) == '俩';
  }

  /** 两三, 三两, 七八 and 三五 give a range; 五四 and 三八 do not. */
  static boolean isPair(int first, int second) {
    return first > 0 && (second == first + 1 || first == 3 && (second == 5 || second == 2));
  }
}
