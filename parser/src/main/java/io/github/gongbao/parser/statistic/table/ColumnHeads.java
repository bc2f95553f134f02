package io.github.gongbao.parser.statistic.table;

import io.github.gongbao.parser.statistic.table.grid.Cell;
import io.github.gongbao.parser.statistic.table.grid.Columns.Group;
import io.github.gongbao.parser.statistic.table.grid.Section;
import io.github.gongbao.parser.statistic.table.grid.TableWords;
import io.github.gongbao.parser.statistic.table.head.Head;
import io.github.gongbao.parser.statistic.table.head.HeadChain;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the heads over the columns of a group say; a column of changes goes with one of levels. */
final class ColumnHeads {
  /**
   * The heads over one column, taken together.
   *
   * @param cells the heads, outermost first
   * @param head what they say
   * @param level the heads of the levels that changes are of, or null
   */
  record Column(int index, List<Cell> cells, Head head, @Nullable Head level) {
    /** Whether it holds sums of the columns beside it: 合计. */
    boolean isSum() {
      return !cells.isEmpty() && TableWords.TOTAL.contains(cells.get(cells.size() - 1).text());
    }

    /** Whether it stands under the same heads as another, but for the last. */
    boolean isBeside(Column other) {
      return outer().equals(other.outer());
    }

    private List<Cell> outer() {
      return cells.subList(0, Math.max(0, cells.size() - 1));
    }

    /** Whether a head over it says that it is a part of the column before: 其中. */
    boolean isPart() {
      return cells.stream().anyMatch(cell -> TableWords.PART.begins(cell.text()) > 0);
    }
  }

  private final Map<Integer, Column> columns = new HashMap<>();
  private @Nullable Head first;

  ColumnHeads(Section section, Group group, Function<Cell, Head> reader) {
    Head level = null;
    Head before = null;
    for (int column : group.figures()) {
      List<Cell> cells = section.heads(column);
      Head head = Head.NOTHING;
      for (Cell cell : cells) {
        head = HeadChain.under(reader.apply(cell), head);
      }
      Head own = head;
      if (head.index() != null) {
        own = head.withShift(null);
        before = null;
        level = null;
      } else if (head.shift() != null && level != null) {
        own = HeadChain.changing(head, level, before == null ? null : before.shift());
        before = own;
      } else if (head.shift() == null) {
        own = head.rate() && level != null ? HeadChain.share(head, level) : head;
        boolean other = before == null || before.shift() != null && !isOf(level, head);
        Head next = other ? head : HeadChain.latest(head, level);
        level = head.rate() && level != null ? level : next;
        before = head;
      } else {
        before = head;
      }
      first = first == null ? own : first;
      columns.put(column, new Column(column, cells, own, own.shift() == null ? null : level));
    }
  }

  /** Whether two columns of levels, changes between them, are of one thing: 本周价格, 去年同期. */
  private static boolean isOf(@Nullable Head level, Head head) {
    return level != null && (head.name().isEmpty() || head.name().equals(level.name()));
  }

  Column at(int column) {
    return Objects.requireNonNull(columns.get(column));
  }

  /** Whether the first column holds amounts, which add up. */
  boolean areAmounts() {
    return first != null && isAmount(first);
  }

  private static boolean isAmount(Head head) {
    boolean ratio = head.scale() != null && head.scale().isRatio();
    return head.shift() == null
        && head.index() == null
        && !head.rate()
        && !ratio
        && !TableWords.MEAN.occursIn(head.name());
  }

  /** Whether any column says that it holds changes or index numbers. */
  boolean sayChange() {
    return columns.values().stream()
        .anyMatch(c -> c.head().shift() != null || c.head().index() != null);
  }
}
