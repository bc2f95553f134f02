package io.github.gongbao.parser.statistic;

import io.github.gongbao.model.Block;
import io.github.gongbao.parser.text.BodyText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The cells of a table by row and column, each in all the places that it covers. */
final class TableGrid {
  /** Spans may fill a grid so many times over; a page that goes further is no table of data. */
  private static final long SPAREST = 16;

  private static final long SMALL = 4096;

  private final @Nullable TableCell[][] rows;
  private final int width;

  private TableGrid(@Nullable TableCell[][] rows, int width) {
    this.rows = rows;
    this.width = width;
  }

  /** The grid of a table; empty where its cells cover far more places than there are cells. */
  static Optional<TableGrid> of(Block.Table table, BodyText body) {
    List<Block.Row> rows = table.rows();
    long area = 0;
    long cells = 0;
    int width = 0;
    for (int r = 0; r < rows.size(); r++) {
      for (Block.Cell cell : rows.get(r).cells()) {
        area += (long) cell.columnSpan() * Math.min(cell.rowSpan(), rows.size() - r);
        cells++;
        width = Math.max(width, cell.column() + cell.columnSpan());
      }
    }
    if (area > SPAREST * cells + SMALL || (long) width * rows.size() > SPAREST * area + SMALL) {
      return Optional.empty();
    }
    @Nullable TableCell[][] grid = new TableCell[rows.size()][width];
    for (int r = 0; r < rows.size(); r++) {
      for (Block.Cell cell : rows.get(r).cells()) {
        TableCell placed = cell(cell, r, Math.min(cell.rowSpan(), rows.size() - r), body);
        for (int row = r; row < r + placed.rowSpan(); row++) {
          Arrays.fill(grid[row], cell.column(), cell.column() + cell.columnSpan(), placed);
        }
      }
    }
    return Optional.of(new TableGrid(grid, width));
  }

  private static TableCell cell(Block.Cell cell, int row, int rowSpan, BodyText body) {
    String text = body.folded().substring(cell.span().start(), cell.span().end());
    CellFigure figure = CellFigure.read(body.folded(), cell.span());
    return new TableCell(
        row,
        cell.column(),
        cell.columnSpan(),
        rowSpan,
        cell.header(),
        cell.span(),
        text,
        TableCell.kind(text, figure),
        figure);
  }

  int height() {
    return rows.length;
  }

  int width() {
    return width;
  }

  /** The cell that covers a place, or null where a ragged row has none. */
  @Nullable TableCell at(int row, int column) {
    return rows[row][column];
  }

  /** The cells of a row that hold something, each once. */
  List<TableCell> filled(int row) {
    List<TableCell> filled = new ArrayList<>();
    TableCell last = null;
    for (TableCell cell : rows[row]) {
      if (cell != null && cell != last && cell.isFilled()) {
        filled.add(cell);
      }
      last = cell;
    }
    return filled;
  }
}
