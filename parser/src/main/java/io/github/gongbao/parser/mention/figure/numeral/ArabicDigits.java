package io.github.gongbao.parser.mention.figure.numeral;

import io.github.gongbao.parser.mention.unit.UnitLexicon;
import io.github.gongbao.parser.text.Digits;
import java.math.BigDecimal;

/**
 * Reads a number in Arabic digits: {@code 1284}, {@code 1,284}, {@code 1 234 567}, {@code 6.39},
 * {@code 4 9 2 5 0}. It keeps the last one it read.
 */
final class ArabicDigits {
  /** No number has more digits; the limit keeps reading linear in any text. */
  private static final int LONGEST = 40;

  private static final int MOST_DIGITS_OF_A_LONG = 18;

  private final Window text;
  private final UnitLexicon units;
  private final StringBuilder digits = new StringBuilder(LONGEST);
  private int end;

  ArabicDigits(Window text, UnitLexicon units) {
    this.text = text;
    this.units = units;
  }

  /** The number that begins at a digit. */
  BigDecimal read(int at) {
    digits.setLength(0);
    if (!readSpaced(at)) {
      digits.setLength(0);
      readPlain(at);
    }
    BigDecimal value = value();
    if (CodeScan.isThousand(text.string(), end)) {
      end++;
      return value.scaleByPowerOfTen(3);
    }
    return value;
  }

  /** One past the number that was read. */
  int end() {
    return end;
  }

  /** As most numbers have few digits, they need no text of their own. */
  private BigDecimal value() {
    if (digits.length() > MOST_DIGITS_OF_A_LONG) {
      return new BigDecimal(digits.toString());
    }
    long number = 0;
    int scale = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c == '.') {
        scale = digits.length() - 1 - i;
      } else {
        number = 10 * number + c - '0';
      }
    }
    return BigDecimal.valueOf(number, scale);
  }

  private void readPlain(int at) {
    end = at;
    while (text.isArabic(end) && end - at < LONGEST) {
      digits.append(text.at(end++));
    }
    if (digits.length() <= 3) {
      readGroups();
    }
    if (text.at(end) == '.' && text.isArabic(end + 1)) {
      digits.append('.');
      end++;
      while (text.isArabic(end) && end - at < LONGEST) {
        digits.append(text.at(end++));
      }
    }
  }

  /** {@code 1,284} and {@code 1 234 567}: groups of three behind one and the same separator. */
  private void readGroups() {
    char separator = text.at(end);
    if (separator != ',' && separator != ' ') {
      return;
    }
    while (text.at(end) == separator
        && digits.length() < LONGEST
        && text.isArabic(end + 1)
        && text.isArabic(end + 2)
        && text.isArabic(end + 3)
        && !text.isArabic(end + 4)) {
      digits.append(text.string(), end + 1, end + 4);
      end += 4;
    }
  }

  /**
   * {@code 4 9 2 5 0 万吨}, {@code 8 .7 平方米}: digits typed with a space behind each, as in old
   * reports. Only what a unit follows is taken for one number.
   */
  private boolean readSpaced(int at) {
    if (text.at(at + 1) != ' ' || !text.isArabic(at + 2) && text.at(at + 2) != '.') {
      return false;
    }
    end = at;
    boolean point = false;
    while (end - at < LONGEST && (text.isArabic(end) || text.at(end) == '.' && !point)) {
      point |= text.at(end) == '.';
      if (text.isArabic(end) && text.isArabic(end + 1)) {
        return false;
      }
      digits.append(text.at(end++));
      if (text.at(end) == ' ' && (text.isArabic(end + 1) || text.at(end + 1) == '.' && !point)) {
        end++;
      }
    }
    int next = text.at(end) == ' ' ? end + 1 : end;
    char unit = text.at(next);
    boolean counted =
        Digits.isFactor(unit) || unit == '多' || unit == '余' || units.startsAt(text.string(), next);
    return counted && text.isArabic(end - 1);
  }
}
