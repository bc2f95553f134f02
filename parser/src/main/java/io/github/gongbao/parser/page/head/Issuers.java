package io.github.gongbao.parser.page.head;

import io.github.gongbao.parser.page.Lexicon;
import io.github.gongbao.parser.page.Simplified;
import io.github.gongbao.parser.page.Typography;
import io.github.gongbao.parser.page.WordTable.Endings;
import java.util.HashSet;
import java.util.Set;

/** Names of bodies that sign documents, told by how they end: 某市统计局. */
public final class Issuers {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 40;
  private static final Set<String> ENDINGS = new HashSet<>(Lexicon.of("issuer-endings.tsv").all());
  private static final Endings EVENTS = Endings.of(Lexicon.of("event-endings.tsv").all());
  private static final int LONGEST_ENDING = longest(ENDINGS);

  private Issuers() {}

  private static int longest(Set<String> words) {
    int longest = 0;
    for (String word : words) {
      longest = Math.max(longest, word.length());
    }
    return longest;
  }

  /** Whether it is the name of a body, and nothing else. */
  public static boolean isOne(String line) {
    if (line.length() > LONGEST || line.length() < SHORTEST) {
      return false;
    }
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (!Typography.isHan(c) && !Typography.isSpace(c) && "、（）()".indexOf(c) < 0) {
        return false;
      }
    }
    String name = Simplified.of(Typography.compact(line));
    if (EVENTS.end(name)) {
      return false;
    }
    for (int n = 1; n <= Math.min(LONGEST_ENDING, name.length()); n++) {
      if (ENDINGS.contains(name.substring(name.length() - n))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is the name of one or more bodies, parted by spaces, and nothing else. */
  public static boolean areSome(String line) {
    int start = 0;
    while (start < line.length()) {
      int end = start;
      while (end < line.length() && !Typography.isSpace(line.charAt(end))) {
        end++;
      }
      if (!isOne(line.substring(start, end))) {
        return false;
      }
      start = Typography.skipSpaces(line, end);
    }
    return !line.isEmpty();
  }
}
