package io.github.gongbao.parser.statistic.sentence.row;

import io.github.gongbao.parser.page.Lexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names of classes that hold a mark or a joint, as the standards have them: 交通运输、仓储和邮政业 is one
 * industry and no list (GB/T 4754).
 */
final class StandardNames {
  private static final Map<Character, List<String>> BY_START = new HashMap<>();

  static {
    for (List<String> row : Lexicon.rows(StandardNames.class, "standard-names.tsv")) {
      String name = row.get(0);
      BY_START.computeIfAbsent(name.charAt(0), start -> new ArrayList<>()).add(name);
    }
    BY_START.values().forEach(names -> names.sort(Comparator.comparing(String::length).reversed()));
  }

  private StandardNames() {}

  /** The last token of the name that begins with a token; -1 where none does. */
  static int last(Row row, int first) {
    int start = row.get(first).start();
    List<String> names = BY_START.get(row.text().charAt(start));
    if (names == null) {
      return -1;
    }
    for (String name : names) {
      if (row.text().startsWith(name, start)) {
        return lastBefore(row, first, start + name.length());
      }
    }
    return -1;
  }

  /** The token that ends at a place; -1 where one goes on over it. */
  private static int lastBefore(Row row, int first, int end) {
    int last = first;
    while (last + 1 < row.size() && row.get(last + 1).start() < end) {
      last++;
    }
    return row.get(last).end() == end ? last : -1;
  }
}
