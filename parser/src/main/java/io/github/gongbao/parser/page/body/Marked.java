package io.github.gongbao.parser.page.body;

import io.github.gongbao.parser.page.Simplified;
import io.github.gongbao.parser.page.Typography;
import io.github.gongbao.parser.page.head.WrittenDate;
import java.util.List;

/** Tells lines by the mark with which they begin: a number, a sign, a label. */
public final class Marked {
  /** What a figure is behind, a unit in brackets included. */
  private static final int LONGEST_FIGURE_LABEL = 20;

  private static final int LONGEST_LABEL = 7;
  private static final int LONGEST_LABELLED = 120;
  private static final int LONGEST_NUMBER = 8;
  private static final int LONGEST_ITEM_NUMBER = 4;
  private static final String NUMERALS = "一二三四五六七八九十";
  private static final String UNIT = "单位";
  private static final String BASE = "100";
  private static final int LONGEST_BASE = 40;
  private static final List<String> CHAPTERS = List.of("部分", "章", "节", "篇", "编");

  private Marked() {}

  /** Whether a line is the head of a chapter, which a table of contents names once more: 第一部分. */
  public static boolean isChapter(String line) {
    int end = numeralsEnd(line, 1, line.length());
    return line.startsWith("第")
        && end > 1
        && CHAPTERS.stream().anyMatch(chapter -> Simplified.isAt(chapter, line, end));
  }

  /** Whether a line is a heading behind a number of chapters and a blank: 1.2 编制依据. */
  static boolean isNumbered(String text) {
    int end = 0;
    while (end < text.length()
        && end < LONGEST_NUMBER
        && (Typography.digit(text.charAt(end)) >= 0 || isDot(text.charAt(end)))) {
      end++;
    }
    int word = Typography.skipSpaces(text, end);
    return end > 0
        && word > end
        && word < text.length()
        && Typography.isHan(text.charAt(word))
        && "年月日".indexOf(text.charAt(word)) < 0;
  }

  /**
   * Whether a line says in what the figures of the table under it are: 单位：万元, 货币供应量 单位：亿元,
   * (上年=100).
   */
  public static boolean namesUnit(String line) {
    if (isBase(line) || isUnitAt(line, 0)) {
      return true;
    }
    int blank = line.length() > LONGEST_LABELLED ? -1 : line.indexOf(' ');
    while (blank >= 0 && !isUnitAt(line, Typography.skipSpaces(line, blank))) {
      blank = line.indexOf(' ', blank + 1);
    }
    return blank >= 0;
  }

  private static boolean isUnitAt(String line, int start) {
    int end = start + UNIT.length();
    return Simplified.isAt(UNIT, line, start)
        && end < line.length()
        && Typography.isColon(line.charAt(end));
  }

  private static boolean isBase(String line) {
    int end =
        Typography.isClosing(line.charAt(line.length() - 1)) ? line.length() - 1 : line.length();
    int sign = end - BASE.length() - 1;
    return line.length() <= LONGEST_BASE
        && sign > 0
        && line.startsWith(BASE, sign + 1)
        && "=＝为為".indexOf(line.charAt(sign)) >= 0;
  }

  /** A line without the sign of a list item before it: • 某市应急预案. */
  public static String withoutSign(String line) {
    boolean sign = line.length() > 2 && Typography.isSign(line.charAt(0));
    return sign && Typography.isSpace(line.charAt(1)) ? Typography.trim(line.substring(1)) : line;
  }

  /** Whether a line is an item of a list: 一、…, 1. …, （一）…. */
  public static boolean isItem(String line) {
    int i = numeralsEnd(line, 0, LONGEST_ITEM_NUMBER);
    if (i > 0 && i + 1 < line.length()) {
      char mark = line.charAt(i);
      boolean point =
          isDot(mark) && (Typography.digit(line.charAt(i + 1)) < 0 || isYear(line, i + 1));
      return mark == '、' || point;
    }
    return line.startsWith("（一）")
        || line.startsWith("(一)")
        || line.startsWith("第一，")
        || Simplified.isAt("问：", line, 0)
        || line.startsWith("答：");
  }

  private static int numeralsEnd(String line, int start, int most) {
    int end = start;
    while (end < Math.min(line.length(), most) && isNumeral(line.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isNumeral(char c) {
    return Typography.digit(c) >= 0 || NUMERALS.indexOf(c) >= 0;
  }

  /** Whether it is the dot of a number, in half or full width. */
  private static boolean isDot(char c) {
    return c == '.' || c == '．';
  }

  /** Whether a year begins at an index: 2025年. */
  private static boolean isYear(String line, int start) {
    int end = start;
    while (end < line.length() && Typography.digit(line.charAt(end)) >= 0) {
      end++;
    }
    return end == start + 4 && line.startsWith("年", end);
  }

  /** Whether a line is a label of a few characters with its value, a bullet before it or not. */
  public static boolean isLabelled(String line) {
    return isLabelAt(line, 0, line.lastIndexOf('。')) || isLabelledFigure(line);
  }

  /** 发行总额(亿):10.00, 72小时准时率:81%: a figure behind words that say what it is. */
  public static boolean isLabelledFigure(String line) {
    int colon = colon(line, LONGEST_FIGURE_LABEL);
    int value = Typography.skipSpaces(line, Math.min(colon + 1, line.length()));
    return colon <= LONGEST_FIGURE_LABEL
        && value < line.length()
        && Typography.countHan(line.substring(0, colon)) > 1
        && Typography.digit(line.charAt(value)) >= 0
        && WrittenDate.at(line, value) == null;
  }

  /** Whether a line is a row of particulars, each behind its label: 索引号：003 信息分类：会议. */
  public static boolean isRowOfLabels(String line) {
    int first = colon(line, LONGEST_LABEL);
    if (first > LONGEST_LABEL) {
      return false;
    }
    int stop = line.lastIndexOf('。');
    int gap = line.indexOf(' ', first + 1);
    while (gap >= 0) {
      int end = Typography.skipSpaces(line, gap);
      if (isLabelAt(line, line.lastIndexOf(' ', end - 1) + 1, stop)) {
        return true;
      }
      gap = line.indexOf(' ', end);
    }
    return false;
  }

  /**
   * Where the first colon of a line stands, or where it ends; more than so many where behind that.
   */
  private static int colon(String line, int most) {
    int colon = 0;
    while (colon <= most && colon < line.length() && !Typography.isColon(line.charAt(colon))) {
      colon++;
    }
    return colon;
  }

  /**
   * Whether what begins at a place is a label with its value.
   *
   * @param stop where the last sentence of the line ends; less than 0 where it has none
   */
  private static boolean isLabelAt(String line, int at, int stop) {
    boolean sign = at < line.length() && !Typography.isHan(line.charAt(at));
    int start = sign ? Typography.skipSpaces(line, at + 1) : at;
    int colon = start;
    while (colon < Math.min(line.length(), start + LONGEST_LABEL)
        && Typography.isHan(line.charAt(colon))) {
      colon++;
    }
    boolean sentence = stop >= at || line.length() - at > LONGEST_LABELLED;
    return !sentence
        && colon > start + 1
        && colon < line.length()
        && Typography.isColon(line.charAt(colon));
  }

  /** Whether a line is marked, or ends, as those of documents are. */
  static boolean isOfDocument(String text) {
    char last = text.charAt(text.length() - 1);
    return Simplified.isAt("附件", text, 0)
        || namesUnit(text)
        || isItem(text)
        || isChapter(text)
        || text.length() > 1 && text.charAt(0) == '表' && Typography.digit(text.charAt(1)) >= 0
        || isNumbered(text)
        || text.length() > 4 && "：；，、。:;,".indexOf(last) >= 0;
  }
}
