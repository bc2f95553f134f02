package io.github.gongbao.parser.mention.figure.numeral;

import io.github.gongbao.parser.mention.figure.numeral.Numeral.Form;
import io.github.gongbao.parser.mention.unit.UnitLexicon;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
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

  private static final String DIGITS = "零一二三四五六七八九";
  private static final String FORMAL_DIGITS = "〇壹贰叁肆伍陆柒捌玖";
  private static final BigDecimal[] VALUES = new BigDecimal[10];

  /** The digit each character stands for, or -1; one look-up for what every character is asked. */
  private static final byte[] DIGIT = new byte[Character.MAX_VALUE + 1];

  static {
    Arrays.fill(DIGIT, (byte) -1);
    for (int i = 0; i < VALUES.length; i++) {
      VALUES[i] = BigDecimal.valueOf(i);
      DIGIT[DIGITS.charAt(i)] = (byte) i;
      DIGIT[FORMAL_DIGITS.charAt(i)] = (byte) i;
    }
    DIGIT['两'] = 2;
    DIGIT['俩'] = 2;
  }

  private final String text;
  private final UnitLexicon units;

  public NumeralReader(String text, UnitLexicon units) {
    this.text = text;
    this.units = units;
  }

  /** The numeral that begins at {@code at}, or null if none does. */
  public @Nullable Numeral readAt(int at) {
    Numeral whole = share(at);
    if (whole == null || whole.value() == null || at(whole.end()) != '又') {
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
    char c = at(at);
    if ("百佰千仟万".indexOf(c) >= 0 && text.startsWith("分之", at + 1)) {
      Numeral share = number(at + 3);
      if (share == null || share.value() == null) {
        return null;
      }
      String rate = c == '万' ? "‱" : small(c) == 100 ? "%" : "‰";
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
    char c = at(at);
    if (isArabic(c)) {
      return new Counting(at, false).read();
    }
    int run = digitRun(at);
    if (run > 1 && !(run == 2 && isPair(digit(c), digit(at(at + 1)))) && !isUnit(at(at + run))) {
      if (at(at + run) != '点' && !(c == '零' && run == 2)) {
        return digitString(at, run);
      }
    }
    if (run == 0 && !isUnit(c) && c != '几' && c != '数') {
      return null;
    }
    Counting low = new Counting(at, false);
    Numeral first = low.read();
    if (first == null || !low.paired) {
      return first;
    }
    Numeral second = new Counting(at, true).read();
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

  /** 陆, 伍 and 拾 alone are a name or a word; only sums of money are written with them. */
  private static boolean isFormal(char c) {
    return "肆伍陆拾".indexOf(c) >= 0;
  }

  private Numeral digitString(int at, int run) {
    BigDecimal value = BigDecimal.ZERO;
    for (int i = at; i < at + run; i++) {
      value = value.multiply(BigDecimal.TEN).add(VALUES[digit(at(i))]);
    }
    return new Numeral(at, at + run, value, null, BigDecimal.ONE, false, Form.DIGITS, null);
  }

  private int digitRun(int at) {
    int end = at;
    while (end - at < LONGEST && digit(at(end)) >= 0) {
      end++;
    }
    return end - at;
  }

  /** 两三, 七八 and 三五 give a range; 五四 and 三八 do not. */
  private static boolean isPair(int first, int second) {
    return first > 0 && (second == first + 1 || first == 3 && second == 5);
  }

  /** 0 beyond the end, which no rule matches. */
  private char at(int index) {
    return index >= 0 && index < text.length() ? text.charAt(index) : 0;
  }

  public static boolean isArabic(char c) {
    return c >= '0' && c <= '9';
  }

  /** The value of a Chinese digit, or -1. */
  public static int digit(char c) {
    return DIGIT[c];
  }

  public static boolean isUnit(char c) {
    return small(c) > 0 || isBig(c);
  }

  private static int small(char c) {
    return switch (c) {
      case '十', '拾' -> 10;
      case '百', '佰' -> 100;
      case '千', '仟' -> 1000;
      default -> 0;
    };
  }

  private static boolean isBig(char c) {
    return c == '万' || c == '亿' || c == '兆';
  }

  private static BigDecimal big(char c) {
    return BigDecimal.TEN.pow(c == '万' ? 4 : c == '亿' ? 8 : 12);
  }

  /** Whether a numeral can begin with this character. */
  public static boolean startsNumeral(char c) {
    return isArabic(c) || c >= '〇' && (digit(c) >= 0 || isUnit(c) || c == '几' || c == '数');
  }

  /** One pass over one number: digits and units are summed up as they come. */
  private final class Counting {
    private final int start;
    private final boolean takeSecond;
    private int at;

    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal section = BigDecimal.ZERO;
    private @Nullable BigDecimal pending;
    private int pendingAt;
    private boolean pendingArabic;
    private @Nullable BigDecimal lastUnit;
    private @Nullable BigDecimal lastBig;
    private BigDecimal factor = BigDecimal.ONE;
    private boolean zero;
    private boolean over;
    private boolean arabic;
    private boolean bare;
    private boolean unknown;
    private int length;
    boolean paired;

    Counting(int start, boolean takeSecond) {
      this.start = start;
      this.takeSecond = takeSecond;
      this.at = start;
    }

    @Nullable Numeral read() {
      while (length < LONGEST && take()) {
        length++;
      }
      if (length == 0) {
        return null;
      }
      settle();
      if (at == start) {
        return null;
      }
      Form form = arabic ? Form.ARABIC : bare ? Form.BARE : length == 1 ? Form.LONE : Form.CHINESE;
      return new Numeral(
          start, at, unknown ? null : total.add(section), null, factor, over, form, null);
    }

    private boolean take() {
      char c = at(at);
      if (c == 0) {
        return false;
      }
      boolean on = isBig(at(at + 1)) || at(at + 1) == '多' || at(at + 1) == '余';
      if (c == ' ' && pendingArabic && pending != null && on) {
        at++;
        return true;
      }
      if (isArabic(c)) {
        return takeArabic();
      }
      if (digit(c) >= 0) {
        return takeDigit(c);
      }
      int small = small(c);
      if (small > 0) {
        return takeSmall(c, BigDecimal.valueOf(small));
      }
      if (isBig(c)) {
        return takeBig(c);
      }
      return switch (c) {
        case '点' -> takePoint();
        case '余', '多', '来' -> takeOver(c);
        case '几', '数' -> takeSome(c);
        default -> false;
      };
    }

    private boolean takeArabic() {
      if (pending != null || over || bare) {
        return false;
      }
      StringBuilder digits = new StringBuilder();
      int end = endOfSpaced(digits);
      if (end < 0) {
        digits.setLength(0);
        end = endOfDigits(digits);
      }
      pendingAt = at;
      pending = new BigDecimal(digits.toString());
      if (CodeScan.isThousand(text, end)) {
        pending = pending.scaleByPowerOfTen(3);
        end++;
      }
      factor = BigDecimal.ONE;
      pendingArabic = true;
      arabic = true;
      at = end;
      return true;
    }

    private int endOfDigits(StringBuilder digits) {
      int end = at;
      while (isArabic(at(end)) && end - at < LONGEST) {
        digits.append(at(end++));
      }
      if (digits.length() <= 3) {
        end = takeGroups(end, digits);
      }
      if (at(end) == '.' && isArabic(at(end + 1))) {
        digits.append('.');
        end++;
        while (isArabic(at(end)) && end - at < LONGEST) {
          digits.append(at(end++));
        }
      }
      return end;
    }

    /**
     * {@code 4 9 2 5 0 万吨}, {@code 8 .7 平方米}: digits typed with a space behind each, as in old
     * reports. Only what a unit follows is taken for one number; -1 if this is none.
     */
    private int endOfSpaced(StringBuilder digits) {
      if (at(at + 1) != ' ' || !isArabic(at(at + 2)) && at(at + 2) != '.') {
        return -1;
      }
      int end = at;
      boolean point = false;
      while (end - at < LONGEST && (isArabic(at(end)) || at(end) == '.' && !point)) {
        point |= at(end) == '.';
        if (isArabic(at(end)) && isArabic(at(end + 1))) {
          return -1;
        }
        digits.append(at(end++));
        if (at(end) == ' ' && (isArabic(at(end + 1)) || at(end + 1) == '.' && !point)) {
          end++;
        }
      }
      int next = at(end) == ' ' ? end + 1 : end;
      boolean counted =
          isUnit(at(next)) || "多余".indexOf(at(next)) >= 0 || units.startsAt(text, next);
      return counted && isArabic(at(end - 1)) ? end : -1;
    }

    /** {@code 1,284} and {@code 1 234 567}: groups of three behind one and the same separator. */
    private int takeGroups(int from, StringBuilder digits) {
      char separator = at(from);
      if (separator != ',' && separator != ' ') {
        return from;
      }
      int end = from;
      while (at(end) == separator
          && digits.length() < LONGEST
          && isArabic(at(end + 1))
          && isArabic(at(end + 2))
          && isArabic(at(end + 3))
          && !isArabic(at(end + 4))) {
        digits.append(text, end + 1, end + 4);
        end += 4;
      }
      return end;
    }

    private boolean takeDigit(char c) {
      int value = digit(c);
      if (over || bare && length > 1 || pendingArabic && pending != null) {
        return false;
      }
      bare = false;
      if (value == 0 && at > start) {
        if (pending != null || zero || lastUnit == null) {
          return false;
        }
        char next = at(at + 1);
        if (digit(next) <= 0 && !isArabic(next) && small(next) != 10 && next != '几') {
          return false;
        }
        zero = true;
        at++;
        return true;
      }
      if (c == '两' && at > start && !isUnit(at(at + 1))) {
        return false;
      }
      if (pending != null) {
        return false;
      }
      pendingAt = at;
      factor = BigDecimal.ONE;
      pending = VALUES[value];
      pendingArabic = false;
      at++;
      int next = digit(at(at));
      if (next > 0 && isPair(value, next) && digit(at(at + 1)) < 0 && !(at(at) == '两')) {
        paired = true;
        pending = VALUES[takeSecond ? next : value];
        at++;
      }
      return true;
    }

    private boolean takeSmall(char c, BigDecimal unit) {
      if (units.claims(text, at, arabic || lastUnit != null)) {
        return false;
      }
      if (pending == null) {
        boolean ten = unit.compareTo(BigDecimal.TEN) == 0;
        boolean afterLarger = lastUnit != null && lastUnit.compareTo(unit) > 0 && ten;
        if (at > start && !afterLarger || over) {
          return false;
        }
        bare = at == start && !ten;
        pending = BigDecimal.ONE;
      } else if (lastUnit != null && section.signum() > 0 && lastUnit.compareTo(unit) <= 0) {
        return false;
      }
      boolean none = pending.signum() == 0 && length == 1;
      section = section.add(none ? unit : pending.multiply(unit));
      factor = factor.multiply(unit);
      pending = null;
      pendingArabic = false;
      lastUnit = unit;
      zero = false;
      at++;
      return true;
    }

    private boolean takeBig(char c) {
      if (c == '兆' && units.claims(text, at, true)) {
        return false;
      }
      BigDecimal unit = big(c);
      if (pending != null) {
        section = section.add(pending);
        pending = null;
        pendingArabic = false;
      }
      if (at == start) {
        bare = true;
        section = BigDecimal.ONE;
      }
      if (section.signum() == 0) {
        if (total.signum() == 0) {
          return false;
        }
        total = total.multiply(unit);
      } else if (lastBig != null && unit.compareTo(lastBig) > 0) {
        total = total.add(section).multiply(unit);
      } else {
        total = total.add(section.multiply(unit));
      }
      factor = lastBig == null && lastUnit != null && !over ? unit : factor.multiply(unit);
      section = BigDecimal.ZERO;
      lastUnit = unit;
      lastBig = unit;
      zero = false;
      at++;
      return true;
    }

    private boolean takePoint() {
      int next = at(at + 1) == '两' ? -1 : digit(at(at + 1));
      if (next < 0
          || pendingArabic && pending != null
          || over
          || pending == null && section.signum() == 0 && total.signum() == 0) {
        return false;
      }
      int end = at + 1;
      BigDecimal place = BigDecimal.ONE;
      BigDecimal fraction = BigDecimal.ZERO;
      while (end - at < LONGEST && digit(at(end)) >= 0) {
        place = place.movePointLeft(1);
        fraction = fraction.add(place.multiply(VALUES[digit(at(end))]));
        end++;
      }
      if (small(at(end)) == 10 || at(end) == '分') {
        return false;
      }
      settle();
      section = section.add(fraction);
      at = end;
      return true;
    }

    private boolean takeOver(char c) {
      char next = at(at + 1);
      if (over && !isBig(next) || unknown || at == start) {
        return false;
      }
      boolean round = pending == null || pendingArabic;
      if (!round || length == 0) {
        return false;
      }
      if (c == '来' && !isBig(next) && !units.startsAt(text, at + 1)) {
        return false;
      }
      over = true;
      at++;
      return isBig(next) || small(next) > 0 && pending != null;
    }

    private boolean takeSome(char c) {
      char next = at(at + 1);
      if (at == start) {
        if (!isUnit(next)) {
          return false;
        }
        unknown = true;
        pending = BigDecimal.ONE;
        at++;
        return true;
      }
      if (c == '数'
          || over
          || pending != null && !pendingArabic
          || lastUnit == null && !pendingArabic) {
        return false;
      }
      over = true;
      at++;
      return isBig(next);
    }

    /** 两万五 is 25000, 一百零五 is 105; digits that belong to no unit are left alone. */
    private void settle() {
      if (pending == null) {
        return;
      }
      if (lastUnit == null || zero) {
        section = section.add(pending);
      } else if (pendingArabic) {
        at = pendingAt;
      } else if (lastUnit.compareTo(BigDecimal.TEN) == 0) {
        section = section.add(pending);
      } else {
        section = section.add(pending.multiply(lastUnit.movePointLeft(1)));
      }
      pending = null;
    }
  }
}
