package io.github.gongbao.parser.outline.marker;

import io.github.gongbao.parser.text.CharacterSet;

/** Reads the small Chinese integers that number things: {@code 一} to {@code 九百九十九}. */
public final class Ordinals {
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final CharacterSet NUMERALS = CharacterSet.of(DIGITS, "零十百");

  private Ordinals() {}

  /** The end of the run of Chinese numerals that starts here; the start itself where none does. */
  static int end(String folded, int start, int limit) {
    int end = start;
    while (end < limit && isNumeral(folded.charAt(end))) {
      end++;
    }
    return end;
  }

  public static boolean isNumeral(char c) {
    return NUMERALS.has(c);
  }

  /** The value, or 0 where the numerals are no such integer ({@code 一二}, {@code 十百}). */
  static int value(String folded, int start, int end) {
    if (end - start > 7) {
      return 0;
    }
    int total = 0;
    int pending = -1;
    int lastScale = 1000;
    for (int i = start; i < end; i++) {
      char c = folded.charAt(i);
      int digit = digit(c);
      if (digit > 0) {
        if (pending > 0) {
          return 0;
        }
        pending = digit;
      } else if (digit == 0) {
        if (total == 0 || pending > 0) {
          return 0;
        }
      } else {
        int scale = c == '十' ? 10 : 100;
        if (scale >= lastScale || (pending < 0 && !(scale == 10 && i == start))) {
          return 0;
        }
        total += (pending < 0 ? 1 : pending) * scale;
        pending = -1;
        lastScale = scale;
      }
    }
    return total + Math.max(pending, 0);
  }

  private static int digit(char c) {
    return c == '零' ? 0 : DIGITS.indexOf(c);
  }
}
