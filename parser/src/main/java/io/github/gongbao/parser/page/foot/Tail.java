package io.github.gongbao.parser.page.foot;

import io.github.gongbao.parser.page.Typography;

/** Tools of a page that stand behind a paragraph or a title in one line with it. */
public final class Tail {
  private static final int LONGEST = 20;
  private static final int LONGEST_LABEL = 6;

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

  /** A title without the tool of the page that stands behind it: …情况通报 [打印本页], …情况通报分享到：. */
  public static String withoutTool(String title) {
    int close = title.length() - 1;
    int open = Math.max(title.lastIndexOf('['), title.lastIndexOf('【'));
    boolean tool =
        open > 0
            && Typography.isClosing(title.charAt(close))
            && Furniture.isTool(title.substring(open + 1, close));
    return tool ? Typography.trim(title.substring(0, open)) : withoutLabel(title);
  }

  private static String withoutLabel(String title) {
    int end = title.length() - 1;
    boolean label = end > 0 && Typography.isColon(title.charAt(end));
    for (int start = end - 2; label && start > 0 && end - start <= LONGEST_LABEL; start--) {
      if (Furniture.isTool(title.substring(start, end))) {
        return Typography.trim(title.substring(0, start));
      }
    }
    return title;
  }

  private static boolean isTail(String words) {
    if (Furniture.isTool(words)
        || Furniture.isAnywhere(words)
        || Furniture.beginsTool(words)
        || Furniture.isSectionHead(words)) {
      return true;
    }
    int space = words.indexOf(' ');
    return space > 0
        && isTail(words.substring(0, space))
        && isTail(words.substring(Typography.skipSpaces(words, space)));
  }
}
