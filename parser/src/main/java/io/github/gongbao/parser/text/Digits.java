package io.github.gongbao.parser.text;

import java.math.BigDecimal;

/** What single characters of the folded view mean in a number. */
public final class Digits {
  /** What a number can begin with, 几 and 数 included, which give none: 数十. */
  public static final String BEGINNINGS = "0123456789零〇一壹二贰两俩三叁四肆五伍六陆七柒八捌九玖十拾廿卅卌百佰千仟万亿几数";

  private static final BigDecimal MYRIAD = BigDecimal.valueOf(10_000);
  private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);
  private static final BigDecimal TRILLION = BigDecimal.valueOf(1_000_000_000_000L);
  private static final CharacterSet BEGIN = CharacterSet.of(BEGINNINGS);

  private Digits() {}

  /** Whether it is one of 0 to 9. */
  public static boolean isArabic(char c) {
    return c >= '0' && c <= '9';
  }

  /** The value of a Chinese digit, of 两 and of the digits of cheques (壹, 贰); -1 for others. */
  public static int chinese(char c) {
    return switch (c) {
      case '零', '〇' -> 0;
      case '一', '壹' -> 1;
      case '二', '贰', '两', '俩' -> 2;
      case '三', '叁' -> 3;
      case '四', '肆' -> 4;
      case '五', '伍' -> 5;
      case '六', '陆' -> 6;
      case '七', '柒' -> 7;
      case '八', '捌' -> 8;
      case '九', '玖' -> 9;
      default -> -1;
    };
  }

  /** The value of 廿, 卅 and 卌, which are tens in one character; 0 for others. */
  public static int tens(char c) {
    return switch (c) {
      case '廿' -> 20;
      case '卅' -> 30;
      case '卌' -> 40;
      default -> 0;
    };
  }

  /** What 十, 百 or 千 multiplies by, and 廿 what it holds; 0 for other characters. */
  public static int small(char c) {
    return switch (c) {
      case '十', '拾', '廿', '卅', '卌' -> 10;
      case '百', '佰' -> 100;
      case '千', '仟' -> 1000;
      default -> 0;
    };
  }

  /** Which power of ten 万, 亿 or 兆 is; 0 for other characters. */
  public static int bigPower(char c) {
    return switch (c) {
      case '万' -> 4;
      case '亿' -> 8;
      case '兆' -> 12;
      default -> 0;
    };
  }

  /** The number that is written so: 10 000 for 万; one where it is none of these. */
  public static BigDecimal big(char c) {
    return switch (c) {
      case '万' -> MYRIAD;
      case '亿' -> HUNDRED_MILLION;
      case '兆' -> TRILLION;
      default -> BigDecimal.ONE;
    };
  }

  /** Whether it multiplies: 十, 百, 千, 万, 亿, 兆. */
  public static boolean isFactor(char c) {
    return small(c) > 0 || bigPower(c) > 0;
  }

  /** Whether a number can begin with it. */
  public static boolean begins(char c) {
    return BEGIN.has(c);
  }
}
