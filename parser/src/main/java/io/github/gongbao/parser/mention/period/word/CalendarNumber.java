package io.github.gongbao.parser.mention.period.word;

import io.github.gongbao.parser.text.Characters;
import io.github.gongbao.parser.text.Digits;

/** Reads the small numbers of dates, and keeps the last one it read. */
public final class CalendarNumber {
  /** What can stand in the small numbers of dates. */
  public static final String NUMERALS = "0123456789零〇一二三四五六七八九十廿卅两";

  private static final String ZEROS = "0O○";

  private final Characters text;
  private int value;
  private int digits;
  private int end;
  private boolean chinese;

  public CalendarNumber(Characters text) {
    this.text = text;
  }

  public int value() {
    return value;
  }

  /** How many digits it was written with. */
  public int digits() {
    return digits;
  }

  /** Where it ends. */
  public int end() {
    return end;
  }

  public boolean isChinese() {
    return chinese;
  }

  /** Reads up to four Arabic digits, or a Chinese number under a hundred or digit by digit. */
  public boolean read(int i) {
    char c = text.at(i);
    chinese = !isDigit(c);
    if (!chinese) {
      int at = i;
      value = 0;
      digits = 0;
      while (isDigit(text.at(at))) {
        if (digits == 4) {
          return false;
        }
        value = 10 * value + text.at(at) - '0';
        digits++;
        at++;
        if (isSpacedOut(at)) {
          at++;
        }
      }
      end = at;
      return true;
    }
    if (c == '两') {
      value = 2;
      digits = 1;
      end = i + 1;
      return true;
    }
    int at = i;
    value = 0;
    digits = 0;
    while (digits < 5 && digitAt(at) >= 0) {
      value = 10 * value + digitAt(at);
      digits++;
      at++;
    }
    int tens = digits == 0 ? Digits.tens(text.at(at)) : 0;
    if (digits <= 1 && text.at(at) == '十' || tens > 0) {
      value = tens > 0 ? tens : digits == 0 ? 10 : 10 * value;
      digits = 2;
      at++;
      if (chineseDigit(text.at(at)) > 0) {
        value += chineseDigit(text.at(at));
        at++;
      }
    }
    end = at;
    return digits > 0 && digits < 5 && !text.isOneOf("十百千万亿", at);
  }

  /** 〇 amid Chinese digits is often typed as a nought or a letter: 二00七, 二OO七. */
  private int digitAt(int i) {
    return digits > 0 && text.isOneOf(ZEROS, i) ? 0 : chineseDigit(text.at(i));
  }

  /** 1 9 9 8 年: digits set apart by single spaces. */
  private boolean isSpacedOut(int i) {
    return text.at(i) == ' '
        && isDigit(text.at(i + 1))
        && !isDigit(text.at(i + 2))
        && !isDigit(text.at(i - 2));
  }

  /** Whether it is one of 0 to 9. */
  public static boolean isDigit(char c) {
    return Digits.isArabic(c);
  }

  /** Whether it can stand in the small numbers of dates. */
  public static boolean isNumeral(char c) {
    return isDigit(c) || chineseDigit(c) >= 0 || c == '十' || c == '两' || Digits.tens(c) > 0;
  }

  /** The value of a Chinese digit, those of cheques and 两 aside; -1 for other characters. */
  public static int chineseDigit(char c) {
    return switch (c) {
      case '零', '〇', '一', '二', '三', '四', '五', '六', '七', '八', '九' -> Digits.chinese(c);
      default -> -1;
    };
  }
}
