package io.github.gongbao.parser.statistic.table.stub;

import io.github.gongbao.parser.statistic.table.grid.Cell;
import io.github.gongbao.parser.statistic.table.grid.Scale;
import io.github.gongbao.parser.statistic.table.head.Head;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What brackets say in the names of rows by which alone they are told apart: 按当年价格计算 of
 * 生产总值（按当年价格计算）, beside one at constant prices.
 */
final class Asides {
  private static final int SHORTEST = 2;

  /** The words of the rows that have a name and a unit. */
  private final Map<Named, List<String>> rows = new HashMap<>();

  private record Named(String name, @Nullable Scale scale) {}

  /** Takes note of a row. */
  void add(Head head, Cell label) {
    if (!head.name().isEmpty()) {
      rows.computeIfAbsent(named(head), h -> new ArrayList<>(1)).add(label.text());
    }
  }

  /**
   * The bracket by which a row is told from another of the same name, with its signs; or nothing.
   */
  String of(Head head, Cell label) {
    String words = label.text();
    for (String other : rows.getOrDefault(named(head), List.of())) {
      int open = other.equals(words) ? -1 : words.indexOf('(');
      while (open >= 0) {
        int close = words.indexOf(')', open);
        String aside = close < 0 ? "" : words.substring(open, close + 1);
        if (isName(aside) && !other.contains(aside) && !head.name().contains(aside)) {
          return aside;
        }
        open = close < 0 ? -1 : words.indexOf('(', close);
      }
    }
    return "";
  }

  private static Named named(Head head) {
    return new Named(head.name(), head.scale());
  }

  /** No number and no mark. */
  private static boolean isName(String aside) {
    return aside.codePoints().filter(Character::isIdeographic).count() >= SHORTEST;
  }
}
