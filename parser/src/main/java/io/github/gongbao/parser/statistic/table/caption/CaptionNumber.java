package io.github.gongbao.parser.statistic.table.caption;

import io.github.gongbao.parser.statistic.table.grid.Cell;
import io.github.gongbao.parser.statistic.table.word.CaptionWords;
import io.github.gongbao.parser.statistic.table.word.HeadWords;

/** The number that a caption begins with: 表1, 续表2, 10-6. */
public final class CaptionNumber {
  /** 14-6: how long the chapter is that stands in the number of a table at most. */
  private static final int LONGEST_CHAPTER = 3;

  /** The digits of a year. */
  private static final int YEAR = 4;

  private CaptionNumber() {}

  /** Whether a line has the form of a numbered caption: 表1 2022年末人口数, 10-6 工业企业主要指标. */
  public static boolean isNumbered(String folded) {
    if (folded.endsWith("。")) {
      return false;
    }
    int half = digits(folded, 0);
    int end = half > 0 && folded.startsWith("-", half) ? digits(folded, half + 1) : 0;
    if (end > half + 1 && end <= 2 * LONGEST_CHAPTER) {
      return end < folded.length() && folded.charAt(end) == ' ';
    }
    int at = Math.max(CaptionWords.TABLE.begins(folded), CaptionWords.ANNEX.begins(folded));
    return at > 0
        && at < folded.length()
        && (CaptionLine.NUMERALS + " :").indexOf(folded.charAt(at)) >= 0;
  }

  /** How long the number is that a blank parts from the caption behind it: 表一 2022年决算表, 14-6 户数. */
  public static int parted(String line) {
    int digits = CaptionWords.TABLE.begins(line);
    int number = digits == 0 ? number(line) : 0;
    if (number > 0 && line.charAt(number - 1) == ' ') {
      return number - 1;
    }
    int at = digits;
    while (at < line.length() && CaptionLine.NUMERALS.indexOf(line.charAt(at)) >= 0) {
      at++;
    }
    boolean parted = digits > 0 && at > digits && at < line.length();
    return parted && line.charAt(at) == ' ' ? at : 0;
  }

  /** 部门:某局, 公开01表: what the head of a form says of the form, and not of its figures. */
  public static boolean isOfForm(String line) {
    int colon = line.indexOf(':');
    int digits = 0;
    while (digits < line.length() && Cell.DIGITS.indexOf(line.charAt(digits)) < 0) {
      digits++;
    }
    int end = digits(line, digits);
    boolean number = end > digits && digits > 0 && digits <= LONGEST_CHAPTER;
    return colon > 0 && CaptionWords.FORM.contains(line.substring(0, colon))
        || number && CaptionWords.TABLE.contains(line.substring(end));
  }

  /** Where 知识产权统计年报3-7 ends, which says in what publication a table stands; 0 where none does. */
  static int inside(String caption) {
    for (int at = 1; at < caption.length(); at++) {
      int half = CaptionWords.PUBLICATION.ends(caption, at) > 0 ? digits(caption, at) : at;
      int end = half > at && caption.startsWith("-", half) ? digits(caption, half + 1) : 0;
      if (end > half + 1) {
        return end;
      }
    }
    return 0;
  }

  /** Where the digits end that stand there. */
  private static int digits(String folded, int from) {
    int end = from;
    while (end < folded.length() && Cell.DIGITS.indexOf(folded.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  /**
   * How long the number is that a caption begins with, whose digits are no part of a date: 表1 1月.
   */
  public static int number(String folded) {
    int digits = CaptionWords.TABLE.begins(folded);
    int at = digits;
    while (at < folded.length() && (CaptionLine.NUMERALS + "-—.").indexOf(folded.charAt(at)) >= 0) {
      at++;
    }
    int year = at - YEAR;
    // 表12025年
    if (year > digits && digits > 0 && HeadWords.YEARS.begins(folded, at) > 0) {
      return year;
    }
    boolean parted = at > digits && at < folded.length() && isParted(folded, digits, at);
    return parted ? at + 1 : 0;
  }

  /** 表1:, and 14-6 before 2022年: what stands behind a number, and between its halves. */
  private static boolean isParted(String folded, int digits, int end) {
    char behind = folded.charAt(end);
    int half = folded.indexOf('-');
    return digits > 0
        ? " :、".indexOf(behind) >= 0
        : behind == ' ' && half > 0 && half < Math.min(end - 1, LONGEST_CHAPTER);
  }
}
