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

  /** What one of them may begin with: few words do, and no more is done for the others. */
  private static final String STARTS;

  static {
    for (List<String> row : Lexicon.rows(StandardNames.class, "standard-names.tsv")) {
      String name = row.get(0);
      BY_START.computeIfAbsent(name.charAt(0), start -> new ArrayList<>()).add(name);
    }
    StringBuilder starts = new StringBuilder();
    BY_START.forEach(
        (start, names) -> {
          starts.append(start.charValue());
          names.sort(Comparator.comparing(String::length).reversed());
        });
    STARTS = starts.toString();
  }

  private StandardNames() {}

  /** The last token of the name that begins with a token; -1 where none does. */
  static int last(Row row, int first) {
    int start = row.get(first).start();
    char begins = row.text().charAt(start);
    if (STARTS.indexOf(begins) < 0) {
      return -1;
    }
    for (String name : BY_START.getOrDefault(begins, List.of())) {
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
