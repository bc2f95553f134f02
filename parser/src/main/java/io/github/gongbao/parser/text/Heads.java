package io.github.gongbao.parser.text;

/** Tells the headings that no markup says to be such: 第一章 总则, a bold line by itself. */
final class Heads {
  private static final int LONGEST = 40;
  private static final int LONGEST_ORDINAL = 6;
  private static final String NUMERALS = "一二三四五六七八九十百零〇0123456789";
  private static final String STOPS = "。；;，,：:！!？?、";

  /** The level of a bold line, below all divisions. */
  private static final int BOLD = 4;

  private Heads() {}

  /**
   * The level of a line that is a heading, 1 for the highest; 0 for any other line.
   *
   * @param bold whether all of it is bold
   */
  static int level(String line, boolean bold) {
    if (line.isEmpty() || !bold && line.charAt(0) != '第') {
      return 0;
    }
    boolean head =
        line.length() <= LONGEST
            && STOPS.indexOf(line.charAt(line.length() - 1)) < 0
            && line.indexOf('。') < 0
            && isChinese(line);
    if (!head) {
      return 0;
    }
    int division = division(line);
    return division > 0 ? division : bold && line.indexOf('：') < 0 ? BOLD : 0;
  }

  private static boolean isChinese(String line) {
    for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
      if (Character.isIdeographic(line.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** 第一编, 第一部分: 1; 第一章: 2; 第一节: 3; else 0. */
  private static int division(String line) {
    int end = 1;
    while (end < line.length()
        && end <= LONGEST_ORDINAL
        && NUMERALS.indexOf(line.charAt(end)) >= 0) {
      end++;
    }
    if (line.charAt(0) != '第' || end == 1 || end == line.length()) {
      return 0;
    }
    boolean part = line.startsWith("部分", end);
    int level = part ? 1 : Math.max(0, "编章节".indexOf(line.charAt(end)) + 1);
    int after = end + (part ? 2 : 1);
    boolean apart = after == line.length() || " 　\t".indexOf(line.charAt(after)) >= 0;
    return apart ? level : 0;
  }
}
