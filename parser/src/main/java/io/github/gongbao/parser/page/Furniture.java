package io.github.gongbao.parser.page;

import java.util.List;
import java.util.Set;

/** What stands among the lines of a page for its tools and its neighbours. */
final class Furniture {
  private static final int LONGEST_HEAD = 12;
  private static final int LONGEST_PAGER = 80;

  private static final Lexicon WORDS = Lexicon.of("text-furniture.tsv");
  private static final Set<String> INSIDE = Set.copyOf(WORDS.kind("inside"));
  private static final Set<String> LINK_LABELS = Set.copyOf(WORDS.kind("link"));
  private static final List<String> PAGERS = WORDS.kind("pager");
  private static final List<String> FEET = WORDS.kind("foot");

  private Furniture() {}

  /** Whether the whole line is furniture, wherever it stands. */
  static boolean isLine(String text) {
    return INSIDE.contains(bare(text)) || isTools(text);
  }

  /** Whether the line leads to the other pages of an article. */
  static boolean isPager(Line line) {
    return line.isText()
        && line.text().length() <= LONGEST_PAGER
        && line.isLink()
        && PAGERS.stream().anyMatch(line.text()::contains);
  }

  /** Whether the line is furniture if it stands at an end of the body. */
  static boolean isAtEdge(String text) {
    return TextFurniture.is(text) || isLinkLine(Typography.compact(text));
  }

  /** Whether the line heads links to other pages. */
  static boolean isSectionHead(String text) {
    return text.length() <= LONGEST_HEAD
        && (TextFurniture.beginsRest(text) || LINK_LABELS.contains(bare(text)));
  }

  /** Whether the line belongs to the foot of a site. */
  static boolean isFoot(String text) {
    return FEET.stream().anyMatch(text::contains);
  }

  /** 政策解读：https://… and nothing else. */
  private static boolean isLinkLine(String compact) {
    int address = compact.indexOf("http");
    return address >= 0
        && compact.indexOf("://") > 0
        && LINK_LABELS.contains(bare(compact.substring(0, address)));
  }

  /** 字号 [大] [中] [小] 打印: nothing but the names of tools. */
  private static boolean isTools(String text) {
    int tools = 0;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (PublicationWords.isBoundary(c) || Typography.isColon(c)) {
        i++;
        continue;
      }
      int end = PublicationWords.furnitureAt(text, i);
      if (end < 0) {
        return false;
      }
      tools += end - i;
      i = end;
    }
    return tools >= 2;
  }

  private static String bare(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isEdge(text.charAt(start))) {
      start++;
    }
    while (end > start && isEdge(text.charAt(end - 1))) {
      end--;
    }
    return Typography.compact(text.substring(start, end));
  }

  private static boolean isEdge(char c) {
    return PublicationWords.isBoundary(c) || Typography.isColon(c);
  }
}
