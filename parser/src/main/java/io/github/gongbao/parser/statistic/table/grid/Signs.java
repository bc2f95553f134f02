package io.github.gongbao.parser.statistic.table.grid;

import org.jspecify.annotations.Nullable;

/**
 * The signs of figures that stand in a column of their own before them: {@code + | 2,392} under 數目.
 */
final class Signs {
  private static final String RISING = "+";
  private static final String FALLING = "-";

  private final @Nullable Cell[][] rows;

  private Signs(@Nullable Cell[][] rows) {
    this.rows = rows;
  }

  /** Gives each figure the sign before it, where a column holds nothing but signs. */
  static void join(@Nullable Cell[][] rows) {
    Signs signs = new Signs(rows);
    int width = rows.length == 0 ? 0 : rows[0].length;
    for (int column = 0; column + 1 < width; column++) {
      if (signs.areAll(column)) {
        signs.join(column);
      }
    }
  }

  /**
   * Whether a column below its heads holds signs alone; dashes alone are figures that are missing.
   */
  private boolean areAll(int column) {
    boolean rising = false;
    for (int row = 0; row < rows.length; row++) {
      Cell cell = rows[row][column];
      boolean head = cell == null || cell.columnSpan() > 1 || cell == rows[row][column + 1];
      if (!head && cell.isFilled()) {
        boolean sign = isSign(cell) && isFigure(rows[row][column + 1]);
        boolean missing = cell.kind() == Cell.Kind.MISSING && !isFigure(rows[row][column + 1]);
        if (!sign && !missing) {
          return false;
        }
        rising |= cell.text().equals(RISING);
      }
    }
    return rising;
  }

  private static boolean isSign(Cell cell) {
    return cell.text().equals(RISING) || cell.text().equals(FALLING);
  }

  private static boolean isFigure(@Nullable Cell cell) {
    return cell != null && cell.kind() == Cell.Kind.FIGURE;
  }

  private void join(int column) {
    for (@Nullable Cell[] row : rows) {
      Cell sign = row[column];
      Cell figure = row[column + 1];
      if (sign != null && isSign(sign) && figure != null && figure.figure() != null) {
        row[column] = sign.holding(Cell.Kind.BLANK, null);
        CellFigure signed = figure.figure().signed(sign.text().equals(FALLING));
        row[column + 1] = figure.holding(figure.kind(), signed);
      }
    }
  }
}
