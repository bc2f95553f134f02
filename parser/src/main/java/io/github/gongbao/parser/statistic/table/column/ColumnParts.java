package io.github.gongbao.parser.statistic.table.column;

import io.github.gongbao.parser.statistic.table.grid.Cell;
import io.github.gongbao.parser.statistic.table.grid.Section;
import io.github.gongbao.parser.statistic.table.head.Head;
import io.github.gongbao.parser.statistic.table.name.Measures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which columns are parts of the one before them where no head says so: those that add up to it in
 * all rows, 地表水, 地下水 and 其他 behind 供水总量, or that stand behind another whole too, 铁路 and 公路 behind
 * 客运量 and behind 货运量. Their heads say only of what, and that one what is measured.
 */
final class ColumnParts {
  /** So many rows that add up, or names that stand there again, are no chance. */
  private static final int FEWEST = 2;

  private static final int MOST_PARTS = 16;

  /** Rounding may make a difference of half a digit each, and no more than this part of a sum. */
  private static final BigDecimal ROUNDING = new BigDecimal("0.02");

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final Section section;
  private final List<Column> columns;

  /** How many columns have each name. */
  private final Map<String, Integer> named = new HashMap<>();

  ColumnParts(Section section, List<Column> columns) {
    this.section = section;
    this.columns = columns;
    columns.forEach(column -> named.merge(column.head().name(), 1, Integer::sum));
  }

  /** The parts of a column, from those that stand behind it; none where there are none. */
  List<Column> of(int index) {
    Column whole = columns.get(index);
    List<Column> behind = columns.subList(index + 1, columns.size());
    if (!Measures.isMeasure(whole.head().name()) || !whole.head().isAmount() || whole.isSum()) {
      return List.of();
    }
    List<Column> parts = addedUp(whole, behind);
    return parts.isEmpty() ? repeated(whole, behind) : parts;
  }

  private List<Column> repeated(Column whole, List<Column> behind) {
    List<Column> parts = new ArrayList<>();
    int again = 0;
    for (int i = 0; i < behind.size() && isPart(behind.get(i), whole); i++) {
      if (parts.size() == MOST_PARTS) {
        return List.of();
      }
      parts.add(behind.get(i));
      again += named.getOrDefault(behind.get(i).head().name(), 0) > 1 ? 1 : 0;
    }
    return again < FEWEST || again < parts.size() - 1 ? List.of() : parts;
  }

  private List<Column> addedUp(Column whole, List<Column> behind) {
    List<Column> parts = new ArrayList<>();
    for (Column column : behind) {
      if (parts.size() == MOST_PARTS || !isPart(column, whole)) {
        return List.of();
      }
      parts.add(column);
      if (parts.size() > 1 && addUp(whole, parts)) {
        return parts;
      }
    }
    return List.of();
  }

  /** A head beside that of the whole that names something and measures nothing. */
  private static boolean isPart(Column part, Column whole) {
    Head head = part.head();
    boolean unit = head.scale() == null || head.scale().equals(whole.head().scale());
    return unit
        && head.isAmount()
        && !head.name().isEmpty()
        && !Measures.isMeasure(head.name())
        && !part.isSum()
        && !part.isPart()
        && part.outerNames().equals(whole.outerNames());
  }

  /** Whether the parts are the whole in every row that has it, and in more than one. */
  private boolean addUp(Column whole, List<Column> parts) {
    int rows = 0;
    for (int row : section.bodyRows()) {
      BigDecimal all = value(row, whole);
      if (all == null) {
        continue;
      }
      BigDecimal sum = BigDecimal.ZERO;
      for (Column part : parts) {
        BigDecimal value = value(row, part);
        sum = value == null ? sum : sum.add(value);
      }
      BigDecimal rounded = BigDecimal.valueOf(parts.size() + 1, all.scale()).multiply(HALF);
      if (sum.subtract(all).abs().compareTo(rounded.min(all.multiply(ROUNDING))) > 0) {
        return false;
      }
      rows += all.signum() > 0 ? 1 : 0;
    }
    return rows >= FEWEST;
  }

  private @Nullable BigDecimal value(int row, Column column) {
    Cell cell = section.grid().beginning(row, column.index());
    return cell == null || cell.figure() == null ? null : cell.figure().quantity().value();
  }
}
