package io.github.gongbao.parser.statistic.table.grid;

import io.github.gongbao.parser.statistic.table.word.CellWords;
import org.jspecify.annotations.Nullable;

/**
 * Heads whose spans nobody says, as in tables that come out of sheets: what is blank beside one,
 * over heads below it, and what is blank under one is its own.
 *
 * <pre>{@code
 * 地区 | 总产值 |        // 总产值 is over 2022年 and 2023年, 地区 over nothing but figures
 *      | 2022年 | 2023年
 * }</pre>
 */
final class BlankSpans {
  private final @Nullable Cell[][] grid;
  private final int first;
  private final int end;

  private BlankSpans(@Nullable Cell[][] grid) {
    this.grid = grid;
    int row = 0;
    while (row < grid.length && !isHead(row)) {
      row++;
    }
    first = row;
    while (row < grid.length && isHead(row)) {
      row++;
    }
    end = row < grid.length ? row : first;
  }

  /** Gives the heads of a grid what is theirs. */
  static void fill(@Nullable Cell[][] grid) {
    BlankSpans spans = new BlankSpans(grid);
    for (int row = spans.first; row < spans.end - 1; row++) {
      for (int column = 0; column < grid[row].length; column++) {
        spans.fill(row, column);
      }
    }
  }

  private void fill(int row, int column) {
    Cell cell = grid[row][column];
    if (cell == null || !cell.isFilled() || cell.row() != row || cell.column() != column) {
      return;
    }
    int columns = 1;
    while (mayCover(row, column)
        && isBlank(row, column + columns)
        && isOver(row, column + columns)
        && !isUnderOther(row, column, column + columns)) {
      columns++;
    }
    boolean alone = columns == 1 && isBlank(row + 1, column) && !isOver(row, column);
    int rows = alone ? end - row : 1;
    if (columns * rows > 1) {
      Cell spanning = cell.spanning(columns, rows);
      for (int r = row; r < row + rows; r++) {
        for (int c = column; c < column + columns; c++) {
          grid[r][c] = spanning;
        }
      }
    }
  }

  /**
   * Whether what stands below a head lets it be over others too: not a unit that is its own, and no
   * word that goes on with it, 人员 under 卫生技术 and beside #医生.
   */
  private boolean mayCover(int row, int column) {
    Cell below = grid[row + 1][column];
    if (below == null || !below.isFilled()) {
      return column > 0 && !isOver(row, column);
    }
    Cell beside = column + 1 < grid[row].length ? grid[row + 1][column + 1] : null;
    boolean part = beside != null && beside.saysPart();
    return !below.isUnit() && (!part || CellWords.TOTAL.contains(below.text()));
  }

  /**
   * Words in several cells, or in one that is not the first, none of them over several; a row that
   * begins with its number, 一、机构数, is named by it.
   */
  private boolean isHead(int row) {
    Cell name = grid[row].length > 0 ? grid[row][0] : null;
    if (name != null && isNumbered(name.text())) {
      return false;
    }
    int filled = 0;
    for (int column = 0; column < grid[row].length; column++) {
      Cell cell = grid[row][column];
      if (cell == null || cell.columnSpan() > 1 || cell.rowSpan() > 1 || cell.isData()) {
        return false;
      }
      boolean words = cell.isFilled() && !Cell.isForeign(cell.text());
      filled += words ? column == 0 ? 1 : 2 : 0;
    }
    return filled > 1;
  }

  private static boolean isNumbered(String text) {
    int at = 0;
    while (at < text.length() && Cell.NUMERALS.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at > 0 && at < text.length() && text.charAt(at) == '、';
  }

  private boolean isFilled(int row, int column) {
    Cell cell = grid[row][column];
    return cell != null && cell.isFilled();
  }

  private boolean isBlank(int row, int column) {
    Cell cell = column < grid[row].length ? grid[row][column] : null;
    return cell != null && !cell.isFilled();
  }

  /** Whether a head of its own is above a blank: 工业 over 总产值, with nothing between, beside #亏损. */
  private boolean isUnderOther(int row, int column, int blank) {
    Cell over = row > first ? grid[row - 1][blank] : null;
    return over != null && over.isFilled() && over != grid[row - 1][column];
  }

  /** Whether a head stands in a column below a row. */
  private boolean isOver(int row, int column) {
    int below = row + 1;
    while (below < end && !isFilled(below, column)) {
      below++;
    }
    return below < end;
  }
}
