package io.github.gongbao.parser.page.foot;

import io.github.gongbao.parser.page.Typography;

/** Tools of a page that stand behind a paragraph or a title in one line with it. */
public final class Tail {
  private static final int LONGEST = 20;

  private Tail() {}

  /** A paragraph without the tools that stand behind its last sentence: ……前往送别。返回首页. */
  public static String without(String paragraph) {
    int stop = paragraph.length() - 1;
    while (stop > 0
        && paragraph.length() - stop <= LONGEST
        && "。！？”）)".indexOf(paragraph.charAt(stop)) < 0) {
      stop--;
    }
    boolean tail =
        stop > 0 && stop < paragraph.length() - 1 && paragraph.length() - stop <= LONGEST;
    return tail && isTail(Typography.trim(paragraph.substring(stop + 1)))
        ? paragraph.substring(0, stop + 1)
        : paragraph;
  }

  /** A title without the tool of the page that stands in brackets behind it: …情况通报 [打印本页]. */
  public static String withoutBracket(String title) {
    int close = title.length() - 1;
    int open = Math.max(title.lastIndexOf('['), title.lastIndexOf('【'));
    boolean tool =
        open > 0
            && Typography.isClosing(title.charAt(close))
            && Furniture.isTool(title.substring(open + 1, close));
    return tool ? Typography.trim(title.substring(0, open)) : title;
  }

  private static boolean isTail(String words) {
    if (Furniture.isTool(words) || Furniture.isAnywhere(words) || Furniture.beginsTool(words)) {
      return true;
    }
    int space = words.indexOf(' ');
    return space > 0
        && isTail(words.substring(0, space))
        && isTail(words.substring(Typography.skipSpaces(words, space)));
  }
}
