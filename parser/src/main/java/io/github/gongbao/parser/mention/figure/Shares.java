package io.github.gongbao.parser.mention.figure;

import io.github.gongbao.parser.text.Characters;
import io.github.gongbao.parser.text.Digits;
import java.math.BigDecimal;

/** 6.6:45.8:47.6: numbers that colons part and that make up a hundred are the shares of a whole. */
final class Shares {
  /** As much as the shares, rounded each, make up more or less than a hundred. */
  private static final BigDecimal ROUNDING = new BigDecimal("0.2");

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  /** 50:50 is more often said of how two stand to each other. */
  private static final int FEWEST = 3;

  /** No row of shares is so long. */
  private static final int TOO_LONG = 80;

  private final Characters text;

  Shares(Characters text) {
    this.text = text;
  }

  /** Whether the number that begins there is one of the shares of a whole. */
  boolean isOne(int number) {
    int start = number;
    while (isInside(start - 1) && number - start < TOO_LONG) {
      start--;
    }
    int close = number;
    while (isInside(close) && close - start < TOO_LONG) {
      close++;
    }
    return close - start < TOO_LONG && areShares(start);
  }

  private boolean areShares(int start) {
    BigDecimal sum = BigDecimal.ZERO;
    int parts = 0;
    int at = start;
    int end = endOfNumber(at);
    while (end > at) {
      sum = sum.add(new BigDecimal(text.string().substring(at, end)));
      parts++;
      at = text.at(end) == ':' ? end + 1 : end;
      end = endOfNumber(at);
    }
    return parts >= FEWEST && sum.subtract(WHOLE).abs().compareTo(ROUNDING) <= 0;
  }

  /** One past the digits that begin there, with a point among them. */
  private int endOfNumber(int at) {
    int end = endOfDigits(at);
    return end > at && text.at(end) == '.' ? Math.max(end, endOfDigits(end + 1)) : end;
  }

  private int endOfDigits(int at) {
    int end = at;
    while (Digits.isArabic(text.at(end))) {
      end++;
    }
    return end;
  }

  private boolean isInside(int at) {
    char c = text.at(at);
    return Digits.isArabic(c) || c == '.' || c == ':';
  }
}
