package io.github.gongbao.parser.statistic.table.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A part of a table under heads of its own; most tables are one.
 *
 * @param grid the table
 * @param captions the lines over the heads, inside the table
 * @param headRows the rows of heads
 * @param bodyRows the rows below them that hold anything, without notes
 * @param headings those of them that are one cell of words
 */
public record Section(
    Grid grid,
    List<Cell> captions,
    List<Integer> headRows,
    List<Integer> bodyRows,
    Set<Integer> headings) {
  /** Whether a row is a line of words over the rows that it heads. */
  public boolean isHeading(int row) {
    return headings.contains(row);
  }

  /** The heads over a column, outermost first, each once. */
  public List<Cell> heads(int column) {
    List<Cell> heads = new ArrayList<>();
    Cell last = null;
    for (int row : headRows) {
      Cell cell = grid.at(row, column);
      if (cell != null && cell != last && cell.isFilled()) {
        heads.add(cell);
      }
      last = cell;
    }
    return heads;
  }

  /** The words of the lowest head over a column; empty where there is none. */
  public String lowestHead(int column) {
    List<Cell> heads = heads(column);
    return heads.isEmpty() ? "" : heads.get(heads.size() - 1).text();
  }
}
