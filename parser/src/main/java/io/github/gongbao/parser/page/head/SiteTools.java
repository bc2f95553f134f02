package io.github.gongbao.parser.page.head;

import io.github.gongbao.parser.page.Lexicon;
import io.github.gongbao.parser.page.Typography;
import io.github.gongbao.parser.page.WordTable;

/**
 * What the tools of a site leave in a line, words of a few classes one behind the other: their
 * names, what one does with them, 打印本页 or 我要纠错, and the counts of readers, 1307人参与.
 */
public final class SiteTools {
  /** The longest number that counts readers. */
  private static final int LONGEST_COUNT = 7;

  /** The longest number of a page of a newspaper. */
  private static final int LONGEST_PAGE = 5;

  /** A shorter word behind a name may be its own: 人民日报评论. */
  private static final int SHORTEST_BEHIND = 4;

  private static final WordTable<Boolean> NAMES =
      WordTable.of(Lexicon.of("publication-furniture.tsv").all());
  private static final Lexicon TOOLS = Lexicon.of("page-tools.tsv");
  private static final WordTable<Boolean> LEADS = WordTable.of(TOOLS.kind("lead"));
  private static final WordTable<Boolean> VERBS = WordTable.of(TOOLS.kind("verb"));
  private static final WordTable<Boolean> OBJECTS = WordTable.of(TOOLS.kind("object"));
  private static final WordTable<Boolean> COUNT_LEADS = WordTable.of(TOOLS.kind("count-lead"));
  private static final WordTable<Boolean> COUNTED = WordTable.of(TOOLS.kind("counted"));

  private SiteTools() {}

  /** The index after the names or the count at an index, if they stand by themselves; else -1. */
  public static int at(String text, int start) {
    int edition = start == 0 ? editionEnd(text) : -1;
    if (edition > 0) {
      return edition;
    }
    int end = start;
    boolean tools = false;
    boolean object = false;
    while (end == start || !isEnd(text, end)) {
      int told = telling(text, end, object);
      int named = Math.max(OBJECTS.endAt(text, end), LEADS.endAt(text, end));
      if (Math.max(told, named) < 0) {
        return -1;
      }
      object = named > told;
      tools |= !object;
      end = Math.max(told, named);
    }
    return tools ? end : -1;
  }

  /**
   * The index after the name of a tool, what one does with it or a count of readers; or -1.
   *
   * @param object whether an object stands before it, behind which a name is no tool: 本站原创
   */
  private static int telling(String text, int start, boolean object) {
    int lead = Math.max(start, COUNT_LEADS.endAt(text, start));
    int digits = lead;
    while (digits < text.length()
        && digits - lead < LONGEST_COUNT
        && Typography.digit(text.charAt(digits)) >= 0) {
      digits++;
    }
    if (digits > lead) {
      return COUNTED.endAt(text, Typography.skipSpaces(text, digits));
    }
    int verb = VERBS.endAt(text, start);
    return object ? verb : Math.max(verb, NAMES.endAt(text, start));
  }

  /** The index after the page of a newspaper, 第A06版：公告, with which a line begins; or -1. */
  private static int editionEnd(String text) {
    int page = text.startsWith("第") ? text.indexOf('版') : -1;
    if (page < 2 || page > LONGEST_PAGE || !Typography.hasDigit(text.substring(1, page))) {
      return -1;
    }
    int end = page + 1;
    if (end < text.length() && Typography.isColon(text.charAt(end))) {
      while (end < text.length() && !Typography.isSpace(text.charAt(end))) {
        end++;
      }
    }
    return end;
  }

  /** A name without what is counted behind it: 某某网阅读. */
  static String withoutCounted(String name) {
    for (int i = name.length() - 1; i > 1; i--) {
      if (COUNTED.endAt(name, i) == name.length()) {
        return name.substring(0, i);
      }
    }
    return name;
  }

  /** A name without the tools that stand right behind it: 某某网参与互动. */
  static String withoutTools(String name) {
    for (int i = 2; i <= name.length() - SHORTEST_BEHIND; i++) {
      if (at(name, i) == name.length()) {
        return name.substring(0, i);
      }
    }
    return name;
  }

  /** Whether a word is nothing but names of tools. */
  public static boolean are(String word) {
    return at(word, 0) == word.length();
  }

  /** 字号 [大] [中] [小] 打印: nothing but the names of tools, and how often each was used. */
  public static boolean fill(String line) {
    int tools = 0;
    int longest = 0;
    boolean counted = false;
    int i = 0;
    while (i < line.length()) {
      char c = line.charAt(i);
      if (Typography.isBoundary(c) || Typography.isColon(c)) {
        i++;
        continue;
      }
      int end = at(line, i);
      if (end < 0 && Typography.digit(c) < 0) {
        return false;
      }
      counted |= end < 0;
      int length = Math.max(0, end - i);
      tools += length;
      longest = Math.max(longest, length);
      i = Math.max(end, i + 1);
    }
    return tools >= 2 && (!counted || longest > 1);
  }

  private static boolean isEnd(String text, int end) {
    return end == text.length()
        || Typography.isBoundary(text.charAt(end))
        || Typography.isColon(text.charAt(end));
  }
}
