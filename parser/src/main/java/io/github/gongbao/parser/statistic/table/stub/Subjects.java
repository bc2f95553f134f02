package io.github.gongbao.parser.statistic.table.stub;

import io.github.gongbao.parser.statistic.table.head.Head;
import io.github.gongbao.parser.statistic.table.name.Measures;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which headings say of whom the rows below are: 城镇居民 over 收入 and 支出, then 农村居民 over both again.
 * Others only put rows of one kind together.
 */
final class Subjects {
  /** So many measures under a heading that stand under others too are no chance. */
  private static final int FEWEST = 2;

  /** And they are more than one in so many. */
  private static final int SPARSEST = 6;

  private final Map<String, Integer> headings = new HashMap<>();
  private final Map<Integer, Integer> rows = new HashMap<>();
  private final Map<Integer, Set<String>> shared = new HashMap<>();
  private int last = -1;
  private @Nullable Boolean most;

  /** Takes note of a heading. */
  void head(int row) {
    last = row;
  }

  /** Takes note of a row with figures. */
  void add(Head head) {
    if (head.name().isEmpty() || head.level() == Head.PART) {
      return;
    }
    rows.merge(last, 1, Integer::sum);
    Integer before = headings.putIfAbsent(head.name(), last);
    boolean measure = head.total() || Measures.isMeasure(head.name());
    if (measure && before != null && before != last) {
      shared.computeIfAbsent(before, b -> new HashSet<>()).add(head.name());
      shared.computeIfAbsent(last, l -> new HashSet<>()).add(head.name());
    }
  }

  /** Whether a heading says of whom the rows below it are, or half of the headings do. */
  boolean isSubject(StubRow row) {
    return row.heading() && (isSubject(row.index()) || areSubjects());
  }

  private boolean isSubject(int heading) {
    int names = shared.getOrDefault(heading, Set.of()).size();
    return names >= FEWEST && names * SPARSEST >= rows.getOrDefault(heading, 0);
  }

  private boolean areSubjects() {
    if (most == null) {
      long subjects = rows.keySet().stream().filter(this::isSubject).count();
      most = subjects > 1 && subjects * 2 >= rows.size();
    }
    return most;
  }
}
