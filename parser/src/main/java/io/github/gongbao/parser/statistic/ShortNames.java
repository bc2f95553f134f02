package io.github.gongbao.parser.statistic;

import io.github.gongbao.model.Statistic;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Short names in letters that the text explains stand for their long ones: where it says {@code
 * 居民消费价格指数（CPI）}, what is called CPI, or both at once, has the name of that.
 */
final class ShortNames {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 6;

  private ShortNames() {}

  /**
   * Gives the statistics that are called by a short name the long one.
   *
   * @param folded the text in the folded view
   * @param statistics those of the bulletin, which are changed in place
   */
  static void spellOut(String folded, List<Statistic> statistics) {
    boolean any = false;
    for (Statistic statistic : statistics) {
      any |= beginsShort(statistic.indicator());
    }
    if (!any) {
      return;
    }
    Set<String> names = new HashSet<>();
    for (Statistic statistic : statistics) {
      names.add(statistic.indicator());
    }
    Map<String, String> longNames = explained(folded, names);
    for (int i = 0; i < statistics.size(); i++) {
      String full = longNames.get(statistics.get(i).indicator());
      if (full != null) {
        statistics.set(i, statistics.get(i).withIndicator(full));
      }
    }
  }

  /** The names that stand before their short ones in brackets. */
  private static Map<String, String> explained(String folded, Set<String> names) {
    int longest = 0;
    for (String name : names) {
      longest = Math.max(longest, name.length());
    }
    Map<String, String> found = new HashMap<>();
    for (int open = folded.indexOf('('); open >= 0; open = folded.indexOf('(', open + 1)) {
      int close = open + 1;
      while (close < folded.length() && isLetter(folded.charAt(close))) {
        close++;
      }
      String name = folded.substring(open + 1, close);
      if (close < folded.length() && folded.charAt(close) == ')' && isShort(name)) {
        int start = Math.max(0, open - longest);
        while (start < open && !names.contains(folded.substring(start, open))) {
          start++;
        }
        if (start < open) {
          String full = folded.substring(start, open);
          found.putIfAbsent(name, full);
          found.putIfAbsent(name + full, full);
        }
      }
    }
    return found;
  }

  private static boolean beginsShort(String name) {
    return name.length() >= SHORTEST && isLetter(name.charAt(0)) && isLetter(name.charAt(1));
  }

  private static boolean isShort(String name) {
    boolean letters = name.length() >= SHORTEST && name.length() <= LONGEST;
    for (int i = 0; letters && i < name.length(); i++) {
      letters = isLetter(name.charAt(i));
    }
    return letters;
  }

  private static boolean isLetter(char c) {
    return c >= 'A' && c <= 'Z';
  }
}
