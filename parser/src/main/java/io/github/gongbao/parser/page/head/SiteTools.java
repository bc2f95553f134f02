package io.github.gongbao.parser.page.head;

import io.github.gongbao.parser.page.Lexicon;
import io.github.gongbao.parser.page.Simplified;
import io.github.gongbao.parser.page.Typography;
import io.github.gongbao.parser.page.WordTable;
import java.util.List;

/**
 * What the tools of a site leave in a line: their names, 打印本页 or 我要纠错, and the counts of readers,
 * 1307人参与.
 */
public final class SiteTools {
  /** The longest number that counts readers. */
  private static final int LONGEST_COUNT = 7;

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
    int lead = Math.max(start, COUNT_LEADS.endAt(text, start));
    int digits = lead;
    while (digits < text.length()
        && digits - lead < LONGEST_COUNT
        && Typography.digit(text.charAt(digits)) >= 0) {
      digits++;
    }
    if (digits > lead) {
      int counted = COUNTED.endAt(text, Typography.skipSpaces(text, digits));
      return counted > 0 && isEnd(text, counted) ? counted : -1;
    }
    List<WordTable.Word<Boolean>> names = NAMES.at(text.charAt(start));
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i).text();
      int end = start + name.length();
      if (Simplified.isAt(name, text, start) && isEnd(text, end)) {
        return end;
      }
    }
    int tool = toolAt(text, start);
    while (tool >= 0 && !isEnd(text, tool)) {
      tool = toolAt(text, tool);
    }
    return tool;
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

  /** Whether a word is nothing but names of tools. */
  public static boolean are(String word) {
    return at(word, 0) == word.length();
  }

  /** The index after the name of a tool: 打印, 打印本页, 页面打印, 我要纠错; -1 where none stands. */
  private static int toolAt(String text, int start) {
    int lead = Math.max(start, LEADS.endAt(text, start));
    int verb = VERBS.endAt(text, lead);
    if (verb >= 0) {
      return Math.max(verb, OBJECTS.endAt(text, verb));
    }
    int object = OBJECTS.endAt(text, lead);
    return object < 0 ? -1 : VERBS.endAt(text, object);
  }

  private static boolean isEnd(String text, int end) {
    return end == text.length()
        || Typography.isBoundary(text.charAt(end))
        || Typography.isColon(text.charAt(end));
  }
}
