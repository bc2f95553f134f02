package io.github.gongbao.parser.statistic.table.stub;

import io.github.gongbao.parser.statistic.table.grid.Cell;
import io.github.gongbao.parser.statistic.table.grid.Columns.Group;
import io.github.gongbao.parser.statistic.table.grid.Scale;
import io.github.gongbao.parser.statistic.table.grid.Section;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the rows of a group hold, in the units that they say. */
final class RowValues {
  /** A part is hardly made of more parts than this. */
  private static final int MOST_PARTS = 32;

  private final Section section;
  private final Group group;
  private final StubLabels labels;
  private final ByRow<Optional<Scale>> scales;

  RowValues(Section section, Group group, StubLabels labels) {
    this.section = section;
    this.group = group;
    this.labels = labels;
    scales = labels.byRow();
  }

  /** What the column of units says of a row; empty without one. */
  String unit(int row) {
    Cell cell = group.units() < 0 ? null : section.grid().at(row, group.units());
    return cell == null ? "" : cell.text();
  }

  /** The same as what figures are in; null where it says nothing of the kind. */
  @Nullable Scale said(int row) {
    String unit = unit(row);
    return unit.isEmpty() ? null : Scale.declared(unit);
  }

  /** What the first column of figures holds in a row; null where it is negative or missing. */
  @Nullable BigDecimal value(int row) {
    return value(row, row);
  }

  /** The same, in the unit of another row. */
  @Nullable BigDecimal value(int row, int in) {
    return group.figures().isEmpty() ? null : value(row, in, group.figures().get(0));
  }

  /**
   * Whether the rows from one on that are set in as much, and no less than it, add up to another in
   * the first column of figures.
   */
  boolean addUp(int from, int whole) {
    BigDecimal all = value(whole);
    BigDecimal sum = BigDecimal.ZERO;
    int parts = 0;
    List<Integer> rows = section.bodyRows();
    int first = Collections.binarySearch(rows, from);
    for (int row : rows.subList(first, Math.min(rows.size(), first + MOST_PARTS))) {
      if (labels.of(row).isEmpty() || labels.indent(row) < labels.indent(from)) {
        break;
      }
      BigDecimal value = labels.indent(row) == labels.indent(from) ? value(row, whole) : null;
      sum = value == null ? sum : sum.add(value);
      parts += value == null ? 0 : 1;
    }
    BigDecimal rounded = BigDecimal.valueOf(parts, all == null ? 0 : all.scale());
    return all != null && parts > 1 && sum.subtract(all).abs().compareTo(rounded) <= 0;
  }

  /** Whether the first column of figures holds more in one row than in another. */
  boolean isMore(int row, int other) {
    BigDecimal own = value(row, other);
    BigDecimal all = value(other, other);
    return own != null && all != null && all.signum() > 0 && own.compareTo(all) > 0;
  }

  /**
   * What a column holds in a row.
   *
   * @param in the row in whose unit it is wanted; one of the two may have none of its own
   * @return null where it is negative or missing, or both are in units of different things
   */
  @Nullable BigDecimal value(int row, int in, int column) {
    Cell cell = section.grid().at(row, column);
    boolean plain = cell != null && cell.figure() != null && !cell.figure().negative();
    if (!plain) {
      return null;
    }
    BigDecimal value = cell.figure().quantity().value();
    if (shareUnit(row, in)) {
      return value;
    }
    Scale own = Objects.requireNonNull(scale(row));
    Scale other = Objects.requireNonNull(scale(in));
    return own.unit().equals(other.unit())
        ? value.multiply(own.factor()).divide(other.factor(), MathContext.DECIMAL64)
        : null;
  }

  /** Whether two rows are in one unit, as far as they say. */
  boolean shareUnit(int row, int other) {
    Scale own = row == other ? null : scale(row);
    Scale all = own == null ? null : scale(other);
    return own == null || all == null || own.equals(all);
  }

  /** Whether a column of units says that two rows are in units of different things. */
  boolean areOther(int row, int other) {
    Scale own = unit(row).isEmpty() ? null : scale(row);
    Scale all = unit(other).isEmpty() ? null : scale(other);
    return own != null && all != null && !own.unit().equals(all.unit());
  }

  /** What the head of a row or a column of units says that a row is in, or null. */
  private @Nullable Scale scale(int row) {
    Optional<Scale> known = scales.at(row);
    if (known == null) {
      Scale said = labels.head(row).scale();
      known = Optional.ofNullable(said == null ? said(row) : said);
      scales.put(row, known);
    }
    return known.orElse(null);
  }
}
