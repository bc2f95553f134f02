package io.github.gongbao.parser.mention.figure.numeral;

import io.github.gongbao.parser.mention.unit.UnitLexicon;

/**
 * Names made of letters and digits: {@code PM2.5}, {@code TD3000Z}, {@code GB/T 4754-2017}, URLs.
 */
public final class CodeScan {
  /** What isLatin says yes to. */
  public static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

  /** No figure has more digits; what has is a serial number. */
  private static final int LONGEST_NUMBER = 30;

  private CodeScan() {}

  public static boolean isLatin(char c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static char at(String text, int index) {
    return index >= 0 && index < text.length() ? text.charAt(index) : 0;
  }

  static int endOfLatin(String text, int at) {
    int end = at;
    while (isLatin(at(text, end))) {
      end++;
    }
    return end;
  }

  /** What begins with a letter: its end, and whether it is a code and no plain word. */
  public record Code(int end, boolean named) {}

  /**
   * The code or word that begins with a letter at {@code at}. Digits behind a word may be a figure
   * of their own: {@code GDP5000亿元}.
   */
  public static Code codeAt(String text, int at, int ceiling) {
    if (text.startsWith("http", at) || text.startsWith("www.", at)) {
      return addressAt(text, at, ceiling);
    }
    int letters = endOfLatin(text, at);
    boolean standard = isStandard(text, at, letters);
    int end = letters;
    boolean digit = false;
    while (end < ceiling && (isCodeChar(at(text, end)) || standard && at(text, end) == ' ')) {
      digit |= isDigit(at(text, end));
      end++;
    }
    while (end > letters && !isDigit(at(text, end - 1)) && !isLatin(at(text, end - 1))) {
      end--;
    }
    if (standard || !digit) {
      return new Code(end, digit);
    }
    boolean counted = "万亿%".indexOf(at(text, end)) >= 0;
    boolean measured =
        letters - at >= 3
            && digitsOnly(text, letters, end)
            && UnitLexicon.instance().startsAt(text, end);
    return counted || measured ? new Code(letters, false) : new Code(end, true);
  }

  private static Code addressAt(String text, int at, int ceiling) {
    int end = at;
    boolean digit = false;
    while (end < ceiling && at(text, end) > ' ' && at(text, end) < 0x7f) {
      digit |= isDigit(at(text, end));
      end++;
    }
    return new Code(end, digit);
  }

  private static boolean digitsOnly(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isDigit(text.charAt(i)) && text.charAt(i) != '.' && text.charAt(i) != ',') {
        return false;
      }
    }
    return true;
  }

  /** {@code GB 31701}, {@code GB/T 4754}: capitals, a space, a number. */
  private static boolean isStandard(String text, int at, int letters) {
    if (letters - at < 2) {
      return false;
    }
    int i = letters;
    if (at(text, i) == '/' && isLatin(at(text, i + 1))) {
      i = endOfLatin(text, i + 1);
    }
    for (int k = at; k < letters; k++) {
      if (text.charAt(k) > 'Z') {
        return false;
      }
    }
    if (at(text, i) != ' ' || !isDigit(at(text, i + 1))) {
      return false;
    }
    int end = i + 1;
    while (isDigit(at(text, end)) || at(text, end) == '.') {
      end++;
    }
    return at(text, end) == '-' || i > letters;
  }

  /** 15k个: k for a thousand, if a measure word follows. */
  static boolean isThousand(String text, int at) {
    char c = at(text, at);
    return (c == 'k' || c == 'K')
        && !isLatin(at(text, at + 1))
        && UnitLexicon.instance().startsAt(text, at + 1);
  }

  static boolean isCodeChar(char c) {
    return isLatin(c)
        || isDigit(c)
        || c == '.'
        || c == '-'
        || c == '/'
        || c == '+'
        || c == '_'
        || c == '@';
  }

  /**
   * The end of a code that begins with a digit: {@code 5G}, {@code 5+18+N}, {@code 010-12345678},
   * {@code 3·15}, {@code 7×24}; -1 if the digits at {@code at} are no code.
   */
  public static int endOfDigitCode(String text, int at, int ceiling) {
    int end = at;
    int dots = 0;
    int dashes = 0;
    int slashes = 0;
    boolean letters = false;
    boolean operator = false;
    boolean zeroLed = text.charAt(at) == '0' && isDigit(at(text, at + 1));
    while (end < ceiling) {
      char c = text.charAt(end);
      char next = at(text, end + 1);
      if (isDigit(c)) {
        end++;
      } else if (isLatin(c)) {
        boolean unit = UnitLexicon.instance().startsAt(text, end) || isThousand(text, end);
        if (unit && !letters) {
          break;
        }
        letters = true;
        end++;
      } else if ((c == '+' || c == '×' || c == '·' || c == '*' || c == '=')
          && (isDigit(next) || isLatin(next))) {
        operator = true;
        end++;
      } else if (c == '.' && isDigit(next)) {
        dots++;
        end++;
      } else if (c == '-' && isDigit(next)) {
        dashes++;
        dots = 0;
        end++;
      } else if (c == ':' && isDigit(next)) {
        operator = true;
        end++;
      } else if (c == '/' && isDigit(next)) {
        slashes++;
        end++;
      } else {
        break;
      }
    }
    boolean joined = letters || operator || dots > 1 || dashes > 1 || slashes > 1;
    if (joined || zeroLed || end - at > LONGEST_NUMBER) {
      return end;
    }
    return -1;
  }
}
