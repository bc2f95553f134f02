package io.github.gongbao.parser.page.foot;

import java.util.Set;

/** Tells lines that lead from the first entries of a list to all of them. */
public final class More {
  private static final Set<String> WORDS = Set.of("", "更多", "more", "MORE", "More");
  private static final int LONGEST = 12;
  private static final int LONGEST_HEAD = 24;

  private More() {}

  /** Whether a line does nothing else: 更多>>. */
  public static boolean is(String line) {
    return line.length() <= LONGEST
        && line.indexOf('>') >= 0
        && WORDS.contains(Furniture.bare(line));
  }

  /** Whether a line heads a list and leads to all of it: 图片实录 更多>>. */
  static boolean heads(String line) {
    int space = line.lastIndexOf(' ');
    return line.length() <= LONGEST_HEAD && space > 0 && is(line.substring(space + 1));
  }
}
