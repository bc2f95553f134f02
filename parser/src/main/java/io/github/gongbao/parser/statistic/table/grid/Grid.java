package io.github.gongbao.parser.statistic.table.grid;

import io.github.gongbao.model.Block;
import io.github.gongbao.model.Span;
import io.github.gongbao.parser.text.BodyText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The cells of a table by row and column, each in all the places that it covers. */
public final class Grid {
  /** Spans may fill a grid so many times over; a page that goes further is no table of data. */
  private static final long SPAREST = 16;

  private static final long SMALL = 4096;

  /** So many numbers that can be months are no chance. */
  private static final int FEWEST_MONTHS = 2;

  /** How many cells most rows have. */
  private static final int FEW = 8;

  private final @Nullable Cell[][] rows;
  private final int width;

  private Grid(@Nullable Cell[][] rows, int width) {
    this.rows = rows;
    this.width = width;
  }

  /** The grid of a table; empty where its cells cover far more places than there are cells. */
  public static Optional<Grid> of(Block.Table table, BodyText body) {
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
    @Nullable Cell[][] grid = new Cell[rows.size()][width];
    for (int r = 0; r < rows.size(); r++) {
      for (Block.Cell cell : rows.get(r).cells()) {
        Cell placed = cell(cell, r, Math.min(cell.rowSpan(), rows.size() - r), body);
        for (int row = r; row < r + placed.rowSpan(); row++) {
          Arrays.fill(grid[row], cell.column(), cell.column() + cell.columnSpan(), placed);
        }
      }
    }
    repeat(grid);
    BlankSpans.fill(grid);
    Signs.join(grid);
    markMonths(grid);
    return Optional.of(new Grid(grid, width));
  }

  private static Cell cell(Block.Cell cell, int row, int rowSpan, BodyText body) {
    Span span = cell.span();
    CellFigure figure = CellFigure.read(body.folded(), span);
    Squeezed words = Squeezed.of(body.text(), body.folded(), span);
    int before = span.start();
    while (before > 0 && body.folded().charAt(before - 1) == ' ') {
      before--;
    }
    return new Cell(
        row,
        cell.column(),
        cell.columnSpan(),
        rowSpan,
        cell.header(),
        span,
        words,
        span.start() - before,
        Cell.kind(words.folded(), figure, cell.columnSpan()),
        figure);
  }

  /** 〃, 同上: a cell that says only that it holds the words of the one above. */
  private static void repeat(@Nullable Cell[][] grid) {
    for (int row = 1; row < grid.length; row++) {
      for (int column = 0; column < grid[row].length; column++) {
        Cell cell = grid[row][column];
        Cell above = grid[row - 1][column];
        boolean below = cell != null && above != null && above.column() == column;
        if (below && above.columnSpan() == 1 && above.isWords() && cell.isDitto()) {
          grid[row][column] = above;
        }
      }
    }
  }

  /**
   * 2024.5 and 2023.5, heads that look like decimals: rows over all figures in which every number
   * can be a month.
   */
  private static void markMonths(@Nullable Cell[][] grid) {
    for (@Nullable Cell[] row : grid) {
      int months = 0;
      for (Cell cell : row) {
        boolean figure = cell != null && cell.kind() == Cell.Kind.FIGURE;
        if (figure && !Cell.isMonth(cell.text())) {
          return;
        }
        months += figure ? 1 : 0;
      }
      for (int column = 0; months >= FEWEST_MONTHS && column < row.length; column++) {
        Cell cell = row[column];
        if (cell != null && cell.kind() == Cell.Kind.FIGURE) {
          row[column] = cell.holding(Cell.Kind.YEAR, cell.figure());
        }
      }
    }
  }

  public int height() {
    return rows.length;
  }

  public int width() {
    return width;
  }

  /** The cell that covers a place, or null where a ragged row has none. */
  public @Nullable Cell at(int row, int column) {
    return rows[row][column];
  }

  /** The cell that begins at a place, or null. */
  public @Nullable Cell beginning(int row, int column) {
    Cell cell = rows[row][column];
    return cell != null && cell.row() == row && cell.column() == column ? cell : null;
  }

  /** The cells that a row shows and that hold something, each once. */
  public List<Cell> filled(int row) {
    List<Cell> filled = new ArrayList<>(Math.min(width, FEW));
    Cell last = null;
    for (Cell cell : rows[row]) {
      if (cell != null && cell != last && cell.isFilled()) {
        filled.add(cell);
      }
      last = cell;
    }
    return filled;
  }
}
