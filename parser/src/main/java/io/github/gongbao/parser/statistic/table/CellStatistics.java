package io.github.gongbao.parser.statistic.table;

import io.github.gongbao.model.Basis;
import io.github.gongbao.model.Change;
import io.github.gongbao.model.Coordinates;
import io.github.gongbao.model.Direction;
import io.github.gongbao.model.Quantity;
import io.github.gongbao.model.Span;
import io.github.gongbao.parser.statistic.table.ColumnHeads.Column;
import io.github.gongbao.parser.statistic.table.grid.Cell;
import io.github.gongbao.parser.statistic.table.grid.CellFigure;
import io.github.gongbao.parser.statistic.table.grid.Scale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the figure of a cell is by itself: its quantity, its change, its place in the table. */
final class CellStatistics {
  private final int table;
  private final String text;

  /**
   * For the cells of one table.
   *
   * @param table its place among the blocks
   * @param text the text of the body, as published
   */
  CellStatistics(int table, String text) {
    this.table = table;
    this.text = text;
  }

  Quantity quantity(CellFigure figure, Scale scale, boolean isChange) {
    Quantity quantity = figure.quantity();
    BigDecimal value = quantity.value().multiply(scale.factor());
    Optional<BigDecimal> upper = quantity.upper().map(end -> end.multiply(scale.factor()));
    boolean minus = figure.negative() && !isChange;
    Span span = figure.span();
    return new Quantity(
        text.substring(span.start(), span.end()),
        minus ? value.negate() : value,
        minus ? Optional.empty() : upper,
        quantity.approximation(),
        scale.unit());
  }

  Change change(CellFigure figure, Head.Shift shift) {
    Direction direction;
    if (figure.said().isPresent()) {
      direction = figure.said().get();
    } else if (figure.quantity().value().signum() == 0) {
      direction = Direction.FLAT;
    } else {
      direction = figure.negative() != shift.falls() ? Direction.DOWN : Direction.UP;
    }
    return new Change(direction, shift.basis().orElse(Basis.UNSTATED), shift.baseline());
  }

  Optional<Change> change(CellFigure figure) {
    return figure.said().map(way -> new Change(way, Basis.UNSTATED, Optional.empty()));
  }

  Coordinates coordinates(Cell cell, Stub.@Nullable Row row, Column column) {
    List<String> before = new ArrayList<>();
    for (Stub.Row up = row; up != null; up = up.whole()) {
      for (int i = up.cells().size() - 1; i >= 0; i--) {
        String words = words(up.cells().get(i));
        if (!before.contains(words)) {
          before.add(words);
        }
      }
    }
    Collections.reverse(before);
    return new Coordinates(
        table,
        cell.row(),
        cell.column(),
        before,
        column.cells().stream().map(this::words).toList());
  }

  private String words(Cell cell) {
    return text.substring(cell.span().start(), cell.span().end()).strip();
  }
}
