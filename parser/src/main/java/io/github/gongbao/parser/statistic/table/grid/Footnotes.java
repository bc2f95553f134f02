package io.github.gongbao.parser.statistic.table.grid;

/** What marks a footnote: a sign behind a figure, a name or a year, and more behind a year. */
public final class Footnotes {
  private static final String MARKS = "@*^※#①②③④⑤⑥⑦⑧⑨⑩¹²³▲△";

  /** Behind a figure: revised, provisional, estimated. */
  private static final String STATES = "rpeRPE";

  /** So long is a mark in brackets: (1). */
  private static final int BRACKETED = 3;

  private Footnotes() {}

  /** Whether a character is a mark. */
  public static boolean isMark(char c) {
    return MARKS.indexOf(c) >= 0;
  }

  /** Whether what ends at a place ends in a mark, or a blank before one. */
  static boolean isMarked(String words, int start, int end) {
    char last = words.charAt(end - 1);
    boolean state =
        end - 1 > start && STATES.indexOf(last) >= 0 && PlainNumber.isDigit(words.charAt(end - 2));
    return state || last == ' ' || isMark(last);
  }

  /** A head that may be a year without the marks behind it: 2004 of 2004@, 2003r and 2021(p). */
  public static String without(String head) {
    int end = head.length();
    int open = end - BRACKETED;
    if (open > 0 && head.charAt(end - 1) == ')' && head.charAt(open) == '(') {
      end = open;
    }
    while (end > 0 && isMarked(head, 0, end)) {
      end--;
    }
    return head.substring(0, end);
  }
}
