package io.github.gongbao.parser.mention.figure.numeral;

import io.github.gongbao.parser.mention.figure.numeral.Numeral.Form;
import io.github.gongbao.parser.mention.unit.UnitLexicon;
import io.github.gongbao.parser.text.Digits;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One pass over one number: digits and units are summed up as they come. */
final class Counting {
  /** No number has more parts; the limit keeps reading linear in any text. */
  private static final int LONGEST = 40;

  private final Window text;
  private final UnitLexicon units;
  private final ArabicDigits arabicDigits;
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

  Counting(
      Window text, UnitLexicon units, ArabicDigits arabicDigits, int start, boolean takeSecond) {
    this.text = text;
    this.units = units;
    this.arabicDigits = arabicDigits;
    this.start = start;
    this.takeSecond = takeSecond;
    this.at = start;
  }

  @Nullable Numeral read() {
    while (length < LONGEST && take()) {
      length++;
    }
    settle();
    if (at == start) {
      return null;
    }
    BigDecimal value = total.signum() == 0 ? section : total.add(section);
    Form form = arabic ? Form.ARABIC : bare ? Form.BARE : length == 1 ? Form.LONE : Form.CHINESE;
    return new Numeral(start, at, unknown ? null : value, null, factor, over, form, null);
  }

  private boolean take() {
    char c = text.at(at);
    if (Digits.isArabic(c)) {
      return takeArabic();
    }
    if (Digits.chinese(c) >= 0) {
      return takeDigit(c);
    }
    int small = Digits.small(c);
    if (small > 0) {
      return takeSmall(c, BigDecimal.valueOf(small));
    }
    if (Digits.bigPower(c) > 0) {
      return takeBig(c);
    }
    return switch (c) {
      case ' ' -> takeBlank();
      case '点' -> takePoint();
      case '余', '多', '来' -> takeOver(c);
      case '几', '数' -> takeSome(c);
      default -> false;
    };
  }

  private boolean takeBlank() {
    boolean part = pending == null && lastBig != null && arabic && !over;
    boolean on =
        pending != null && pendingArabic && SetApart.isFactor(text, units, at)
            || part && SetApart.isPart(text, units, arabicDigits, at, lastBig);
    at += on ? 1 : 0;
    return on;
  }

  private boolean takeArabic() {
    if (pending != null || over || bare) {
      return false;
    }
    pendingAt = at;
    pending = arabicDigits.read(at);
    factor = BigDecimal.ONE;
    pendingArabic = true;
    arabic = true;
    at = arabicDigits.end();
    return true;
  }

  private boolean takeDigit(char c) {
    int value = Digits.chinese(c);
    if (over || bare && length > 1 || pendingArabic && pending != null) {
      return false;
    }
    bare = false;
    if (value == 0 && at > start) {
      if (pending != null || zero || lastUnit == null) {
        return false;
      }
      char next = text.at(at + 1);
      if (Digits.chinese(next) <= 0
          && !Digits.isArabic(next)
          && Digits.small(next) != 10
          && next != '几') {
        return false;
      }
      zero = true;
      at++;
      return true;
    }
    boolean measure = c == '两' && at > start && !Digits.isFactor(text.at(at + 1));
    if (measure || pending != null) {
      return false;
    }
    pendingAt = at;
    factor = BigDecimal.ONE;
    pending = BigDecimal.valueOf(value);
    pendingArabic = false;
    at++;
    int next = Digits.chinese(text.at(at));
    boolean ounce = text.at(at) == '两' && !units.startsAt(text.string(), at + 1);
    if (NumeralReader.isPair(value, next) && Digits.chinese(text.at(at + 1)) < 0 && !ounce) {
      paired = true;
      pending = BigDecimal.valueOf(takeSecond ? Math.max(value, next) : Math.min(value, next));
      at++;
    }
    return true;
  }

  private boolean takeSmall(char c, BigDecimal unit) {
    if (units.claims(text.string(), at, arabic || lastUnit != null)) {
      return false;
    }
    if (pending == null) {
      boolean ten = unit.compareTo(BigDecimal.TEN) == 0;
      boolean afterLarger = lastUnit != null && lastUnit.compareTo(unit) > 0 && ten;
      if (at > start && !afterLarger || over) {
        return false;
      }
      bare = at == start && !ten;
      pending = BigDecimal.valueOf(Math.max(1, Digits.tens(c) / 10));
    } else if (Digits.tens(c) > 0
        || lastUnit != null && section.signum() > 0 && lastUnit.compareTo(unit) <= 0) {
      return false;
    }
    boolean idle = pending.signum() == 0 && !arabic;
    section = section.add(idle ? unit : pending.multiply(unit));
    factor = factor.multiply(unit);
    pending = null;
    pendingArabic = false;
    lastUnit = unit;
    zero = false;
    at++;
    return true;
  }

  private boolean takeBig(char c) {
    if (c == '兆' && units.claims(text.string(), at, true)) {
      return false;
    }
    boolean repeated = lastBig != null && lastBig.precision() - 1 <= Digits.bigPower(c);
    if (pending != null && pendingArabic && repeated && total.signum() != 0) {
      // 1万1万: a number that begins at once behind another
      return false;
    }
    BigDecimal unit = Digits.big(c);
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
      if (total.signum() == 0 && !arabic) {
        return false;
      }
      total = total.multiply(unit);
    } else if (lastBig != null && unit.compareTo(lastBig) > 0) {
      total = total.add(section).multiply(unit);
    } else if (total.signum() == 0) {
      total = section.multiply(unit);
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
    int next = text.at(at + 1) == '两' ? -1 : Digits.chinese(text.at(at + 1));
    if (next < 0
        || pendingArabic && pending != null
        || over
        || pending == null && section.signum() == 0 && total.signum() == 0) {
      return false;
    }
    int end = ChineseFraction.end(text, at + 1, LONGEST - 1);
    if (Digits.small(text.at(end)) == 10 || text.at(end) == '分') {
      return false;
    }
    settle();
    section = section.add(ChineseFraction.value(text, at + 1, end));
    at = end;
    return true;
  }

  private boolean takeOver(char c) {
    char next = text.at(at + 1);
    if (over && Digits.bigPower(next) == 0 || unknown || at == start) {
      return false;
    }
    boolean round = pending == null || pendingArabic;
    if (!round || length == 0) {
      return false;
    }
    if (c == '来' && Digits.bigPower(next) == 0 && !units.startsAt(text.string(), at + 1)) {
      return false;
    }
    over = true;
    at++;
    return Digits.bigPower(next) > 0 || Digits.small(next) > 0 && pending != null;
  }

  private boolean takeSome(char c) {
    char next = text.at(at + 1);
    if (at == start) {
      if (!Digits.isFactor(next)) {
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
    int few = pending == null && lastUnit != null ? Digits.small(next) : 0;
    if (few > 0 && lastUnit.compareTo(BigDecimal.valueOf(few)) > 0) {
      at++;
    }
    return Digits.bigPower(text.at(at)) > 0;
  }

  /** 两万五 is 25000, 一百零五 is 105; digits that belong to no unit are left alone. */
  private void settle() {
    if (pending == null) {
      return;
    }
    if (lastUnit == null || zero || pendingArabic && goesOn()) {
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

  /** 3万4000, 3百20: whether the digits behind a unit fill the places that it leaves. */
  private boolean goesOn() {
    return pending.scale() <= 0
        && at - pendingAt > 1
        && total.add(section).scale() <= 0
        && pending.compareTo(lastUnit) < 0
        && text.at(pendingAt) != '0';
  }
}
