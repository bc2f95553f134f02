package io.github.gongbao.parser.statistic.table.stub;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which rows add up to the row before them, where neither a marker nor an indent says so: 铁路, 公路
 * and 水路 below 货运量.
 */
final class Sums {
  private static final int MOST_PARTS = 64;

  /** Digits of a sum that hardly come out by chance. */
  private static final int TELLING_DIGITS = 4;

  /** Rounding may make a difference of no more than this part of a sum. */
  private static final BigDecimal ROUNDING = new BigDecimal("0.002");

  /**
   * A row, seen for what it adds.
   *
   * @param index the row of the table
   * @param level how deep its marker or indent puts it
   * @param role whether it adds
   */
  record Row(int index, int level, Role role) {}

  /** What a row is to those before and behind it. */
  enum Role {
    ADDS,
    /** 其中, a mean, a change, what is left over: between rows that add. */
    PASSES,
    /** A heading, a sum without a name: what is behind has nothing to do with what is before. */
    ENDS
  }

  private final StubLabels labels;
  private final List<Integer> columns;
  private final ByRow<Integer> wholes;

  /**
   * Finds the sums of a group.
   *
   * @param columns its columns of amounts
   * @param rows its rows, from the first to the last
   */
  Sums(StubLabels labels, List<Integer> columns, List<Row> rows) {
    this.labels = labels;
    this.columns = columns;
    this.wholes = labels.byRow();
    List<Row> behind = new ArrayList<>();
    for (int i = columns.isEmpty() ? -1 : rows.size() - 1; i >= 0; i--) {
      Row row = rows.get(i);
      if (row.role() == Role.ADDS) {
        take(row, behind, i == 0);
      } else if (row.role() == Role.ENDS) {
        behind.clear();
      }
    }
  }

  /** The row that a row is a part of, or null. */
  @Nullable Integer whole(int row) {
    return wholes.at(row);
  }

  /** The rows behind that are no parts of one another, the nearest last. */
  private void take(Row row, List<Row> behind, boolean first) {
    while (!behind.isEmpty() && last(behind).level() > row.level()) {
      behind.remove(behind.size() - 1);
    }
    for (int parts = parts(row, behind, first); parts > 0; parts--) {
      wholes.put(last(behind).index(), row.index());
      behind.remove(behind.size() - 1);
    }
    behind.add(row);
  }

  private static Row last(List<Row> rows) {
    return rows.get(rows.size() - 1);
  }

  /** How many of the rows behind add up to a row; 0 where none do. */
  private int parts(Row row, List<Row> behind, boolean first) {
    Sum sum = new Sum(row, columns.get(0));
    int least = Math.max(0, behind.size() - MOST_PARTS);
    for (int at = behind.size() - 1; at >= least && sum.takes(behind.get(at)); at--) {
      if (sum.isReached()) {
        int end = at;
        while (end > least && sum.isNothing(behind.get(end - 1))) {
          end--;
        }
        int parts = behind.size() - end;
        boolean all = first && end == 0;
        return sum.isMade() && isBorneOut(row, behind, parts, sum, all) ? parts : 0;
      }
    }
    return 0;
  }

  /** Another column of amounts adds up as well, and none does not. */
  private boolean isBorneOut(Row row, List<Row> behind, int parts, Sum first, boolean all) {
    boolean said = false;
    for (int column : columns.subList(1, columns.size())) {
      Sum sum = new Sum(row, column);
      int taken = 0;
      while (taken < parts && sum.takes(behind.get(behind.size() - 1 - taken))) {
        taken++;
      }
      if (taken == parts && !sum.isReached()) {
        return false;
      }
      said |= taken == parts && sum.isMade();
    }
    int digits = first.whole == null ? 0 : first.whole.stripTrailingZeros().precision();
    return said || digits >= TELLING_DIGITS || all && digits > 1;
  }

  /** What is added up so far in one column. */
  private final class Sum {
    private final Row row;
    private final int column;
    private final @Nullable BigDecimal whole;

    /** What rounding may make of the whole at most. */
    private final BigDecimal most;

    private BigDecimal sum = BigDecimal.ZERO;
    private int parts;
    private int decimals;

    Sum(Row row, int column) {
      this.row = row;
      this.column = column;
      this.whole = labels.values().value(row.index(), row.index(), column);
      this.most = whole == null ? BigDecimal.ZERO : whole.multiply(ROUNDING);
      this.decimals = whole == null ? 0 : Math.max(0, whole.scale());
    }

    /** Adds a row behind, if it can be a part and the sum is not too large with it. */
    boolean takes(Row part) {
      BigDecimal value = value(part);
      if (value == null || whole == null) {
        return false;
      }
      sum = sum.add(value);
      parts += value.signum() > 0 ? 1 : 0;
      boolean plain = labels.values().shareUnit(part.index(), row.index());
      decimals = plain ? Math.max(decimals, value.scale()) : decimals;
      return sum.compareTo(whole.add(rounding())) <= 0;
    }

    private BigDecimal rounding() {
      BigDecimal rounded = BigDecimal.valueOf(parts, decimals);
      return rounded.compareTo(most) <= 0 ? rounded : BigDecimal.ZERO;
    }

    boolean isReached() {
      return whole != null && sum.subtract(whole).abs().compareTo(rounding()) <= 0;
    }

    /** Whether more than one part made it. */
    boolean isMade() {
      return parts > 1 && isReached();
    }

    boolean isNothing(Row next) {
      BigDecimal value = value(next);
      return value != null && value.signum() == 0;
    }

    /** What a row of the same depth holds, in the unit of the sum; null where it adds nothing. */
    private @Nullable BigDecimal value(Row part) {
      return part.level() == row.level()
          ? labels.values().value(part.index(), row.index(), column)
          : null;
    }
  }
}
