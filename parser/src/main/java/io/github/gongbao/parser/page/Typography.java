package io.github.gongbao.parser.page;

/** The many characters that Chinese pages use for a space, a colon, a dash or a digit. */
public final class Typography {
  private static final String CHINESE_DIGITS = "零一二三四五六七八九";

  private Typography() {}

  /** Whether it is white space of any width, no-break and zero-width ones too. */
  public static boolean isSpace(char c) {
    return c <= ' '
        || c == '\u00A0'
        || c == '\u3000'
        || (c >= '\u2000' && c <= '\u200F')
        || c == '\u2028'
        || c == '\u2029'
        || c == '\u202F'
        || c == '\u205F'
        || c == '\u2060'
        || c == '\uFEFF'
        || c == '\u0085';
  }

  public static boolean isColon(char c) {
    return c == ':' || c == '：' || c == '∶' || c == '︰' || c == '﹕';
  }

  /** Whether it is one of most Chinese characters: none of them but 丨 is typed for a mark. */
  private static boolean isPlain(char c) {
    return c > '丨' && c <= '\u9FFF';
  }

  /** Whether it parts the pieces of a publication line: a separator, a bracket, a step. */
  public static boolean isBoundary(char c) {
    return !isPlain(c) && (isSeparator(c) || isOpening(c) || isClosing(c) || c == '>');
  }

  /** Whether it parts names that stand side by side: white space, a stop, a stroke. */
  public static boolean isSeparator(char c) {
    return !isPlain(c) && (isSpace(c) || isIcon(c) || "|｜丨∣¦│/／\\·•▪,，;；。、".indexOf(c) >= 0);
  }

  /** Whether it stands before a point of a text, and before no link to another one. */
  public static boolean isPoint(char c) {
    return "●■◆▲".indexOf(c) >= 0;
  }

  /** Whether it stands before an item of a list, of a text or of links. */
  public static boolean isSign(char c) {
    return isPoint(c) || "•·▪★☆".indexOf(c) >= 0;
  }

  /** Whether it is for private use, as the icons of sites are. */
  private static boolean isIcon(char c) {
    return c >= '\uE000' && c <= '\uF8FF';
  }

  public static boolean isOpening(char c) {
    return !isPlain(c) && "【[［（(「『〔<〖".indexOf(c) >= 0;
  }

  public static boolean isClosing(char c) {
    return !isPlain(c) && "】]］）)」』〕>〗".indexOf(c) >= 0;
  }

  /**
   * The index after the first bracket that closes behind an opening one.
   *
   * @param longest how many characters brackets and words have at most
   * @return {@code start} where none opens there, or none closes so soon
   */
  public static int bracketEnd(String text, int start, int longest) {
    int end = start;
    if (start < text.length() && isOpening(text.charAt(start))) {
      int most = Math.min(text.length(), start + longest);
      while (end < most && !isClosing(text.charAt(end))) {
        end++;
      }
      return end < most ? end + 1 : start;
    }
    return end;
  }

  public static boolean isDash(char c) {
    return c == '-' || c == '－' || (c >= '‐' && c <= '―') || c == '−' || c == '﹣' || c == '─';
  }

  /** The digit's value, in half or full width; -1 where it is none. */
  public static int digit(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    return c >= '０' && c <= '９' ? c - '０' : -1;
  }

  /** The value of a Chinese digit, 〇 in all its look-alikes; -1 where it is none. */
  public static int chineseDigit(char c) {
    if (c == '〇' || c == '○' || c == '◯' || c == 'Ｏ' || c == 'O' || c == 'Ο' || c == '０') {
      return 0;
    }
    return CHINESE_DIGITS.indexOf(c);
  }

  /** Whether it is a Chinese character of the basic block, its extension A or compatibility. */
  public static boolean isHan(char c) {
    return (c >= '\u4E00' && c <= '\u9FFF')
        || (c >= '\u3400' && c <= '\u4DBF')
        || (c >= '\uF900' && c <= '\uFAFF');
  }

  /** Whether a letter of any script is among its characters. */
  public static boolean hasLetter(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it says anything: a letter or a digit of any script is among its characters. */
  public static boolean hasWords(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is made of letters and digits of ASCII. */
  public static boolean isAlphanumeric(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80 || !Character.isLetterOrDigit(c)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a digit, in half or full width, is among its characters. */
  public static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (digit(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is a figure and its signs, as in the cell of a table: -2.5%, （264）. */
  public static boolean isFigure(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean digit = digit(c) >= 0;
      digits += digit ? 1 : 0;
      if (!digit && ".．,，%％+-－—−()（）".indexOf(c) < 0) {
        return false;
      }
    }
    return digits > 0;
  }

  /** The first index from {@code start} on that holds no white space. */
  public static int skipSpaces(CharSequence text, int start) {
    int i = start;
    while (i < text.length() && isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** The index after the last character before {@code end} that is no white space. */
  public static int skipSpacesBack(CharSequence text, int end) {
    int i = end;
    while (i > 0 && isSpace(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  /** Without white space of any kind at both ends. */
  public static String trim(String text) {
    int start = skipSpaces(text, 0);
    int end = skipSpacesBack(text, text.length());
    return start < end ? text.substring(start, end) : "";
  }

  /** How often a character stands in a text. */
  public static int count(String text, char c) {
    int count = 0;
    for (int at = text.indexOf(c); at >= 0; at = text.indexOf(c, at + 1)) {
      count++;
    }
    return count;
  }

  /** How many of its characters are Chinese. */
  public static int countHan(CharSequence text) {
    return countHan(text, 0, text.length());
  }

  /** How many characters of a stretch are Chinese. */
  public static int countHan(CharSequence text, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      if (isHan(text.charAt(i))) {
        count++;
      }
    }
    return count;
  }

  /** Without any white space, to compare what a reader would call the same words. */
  public static String compact(CharSequence text) {
    int first = 0;
    while (first < text.length() && !isSpace(text.charAt(first))) {
      first++;
    }
    if (first == text.length()) {
      return text.toString();
    }
    StringBuilder compact = new StringBuilder(text.length()).append(text, 0, first);
    for (int i = first; i < text.length(); i++) {
      if (!isSpace(text.charAt(i))) {
        compact.append(text.charAt(i));
      }
    }
    return compact.toString();
  }

  /** Each run of white space made one plain space, none at the ends. */
  public static String singleSpaced(CharSequence text) {
    StringBuilder spaced = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        space = true;
      } else {
        if (space && !spaced.isEmpty()) {
          spaced.append(' ');
        }
        spaced.append(c);
        space = false;
      }
    }
    return spaced.toString();
  }
}
