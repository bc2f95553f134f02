package io.github.gongbao.examples.format;

/**
 * How many columns of a terminal a text takes, after the East Asian Width of Unicode (UAX #11):
 * wide and full-width characters take two, marks that combine take none, and characters whose width
 * is ambiguous take what the terminal's font gives them.
 *
 * @param ambiguous the columns of an ambiguous character such as {@code “} or {@code ‰}: 1, or 2 in
 *     most terminals set up for Chinese
 */
public record DisplayWidth(int ambiguous) {
  /** First and last of each range of wide and full-width characters, ascending. */
  private static final int[] WIDE = {
    0x1100, 0x115F, 0x231A, 0x231B, 0x23E9, 0x23EC, 0x2614, 0x2615, 0x26A1, 0x26A1, 0x2705, 0x2705,
    0x274C, 0x274C, 0x2E80, 0x303E, 0x3041, 0x3247, 0x3250, 0x4DBF, 0x4E00, 0xA4CF, 0xA960, 0xA97F,
    0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6F, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6,
    0x16FE0, 0x18DFF, 0x1B000, 0x1B2FF, 0x1F300, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F900, 0x1F9FF,
    0x20000, 0x3FFFD
  };

  /** The same for characters of ambiguous width, as far as Chinese texts use them. */
  private static final int[] AMBIGUOUS = {
    0xA1, 0xA1, 0xA4, 0xA4, 0xA7, 0xA8, 0xB0, 0xB4, 0xB6, 0xBA, 0xD7, 0xD7, 0xF7, 0xF7, 0x391,
    0x3C9, 0x401, 0x451, 0x2010, 0x2010, 0x2013, 0x2016, 0x2018, 0x2019, 0x201C, 0x201D, 0x2020,
    0x2022, 0x2024, 0x2027, 0x2030, 0x2030, 0x2032, 0x2033, 0x2035, 0x2035, 0x203B, 0x203B, 0x2103,
    0x2103, 0x2105, 0x2105, 0x2109, 0x2109, 0x2113, 0x2113, 0x2116, 0x2116, 0x2121, 0x2122, 0x2160,
    0x216B, 0x2170, 0x2179, 0x2190, 0x2199, 0x2200, 0x2200, 0x2208, 0x2208, 0x220F, 0x220F, 0x2211,
    0x2211, 0x221A, 0x221A, 0x221D, 0x2220, 0x2225, 0x2225, 0x2227, 0x222C, 0x2234, 0x2237, 0x223C,
    0x223D, 0x2248, 0x2248, 0x2260, 0x2261, 0x2264, 0x2267, 0x2460, 0x254B, 0x2550, 0x2573, 0x2580,
    0x258F, 0x2592, 0x2595, 0x25A0, 0x25A1, 0x25B2, 0x25B3, 0x25BC, 0x25BD, 0x25C6, 0x25C8, 0x25CB,
    0x25CB, 0x25CE, 0x25D1, 0x2605, 0x2606, 0x3248, 0x324F, 0xE000, 0xF8FF, 0xFFFD, 0xFFFD
  };

  int of(String text) {
    return text.codePoints().map(this::of).sum();
  }

  /** The text with blanks after it, up to a width; longer texts stand as they are. */
  String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - of(text)));
  }

  /** The text with blanks before it. */
  String paddedLeft(String text, int width) {
    return " ".repeat(Math.max(0, width - of(text))) + text;
  }

  private int of(int codePoint) {
    if (codePoint < 0x80) {
      return 1;
    }
    if (isIn(WIDE, codePoint)) {
      return 2;
    }
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isIn(AMBIGUOUS, codePoint) ? ambiguous : 1;
    };
  }

  private static boolean isIn(int[] ranges, int codePoint) {
    int low = 0;
    int high = ranges.length / 2 - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (codePoint < ranges[2 * middle]) {
        high = middle - 1;
      } else if (codePoint > ranges[2 * middle + 1]) {
        low = middle + 1;
      } else {
        return true;
      }
    }
    return false;
  }
}
