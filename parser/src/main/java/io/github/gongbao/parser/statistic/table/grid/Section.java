package io.github.gongbao.parser.statistic.table.grid;

import io.github.gongbao.parser.statistic.table.word.NameWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
    for (int i = 0; i < headRows.size(); i++) {
      Cell cell = grid.at(headRows.get(i), column);
      if ((cell == null || !cell.isFilled()) && i + 1 < headRows.size()) {
        boolean own = i > 0 && isDivided(headRows.get(i - 1), column) || isPart(i + 1, column);
        cell = own ? null : goingOn(i, column);
      }
      if (cell != null
          && cell.isFilled()
          && !Cell.isForeign(cell.text())
          && !heads.contains(cell)) {
        heads.add(cell);
        // (万人) below 客运量 is also of 铁路 and 公路 beside it
        Cell unit = below(i, cell.column());
        if (cell.column() + cell.columnSpan() <= column && unit != null && unit.isUnit()) {
          heads.add(unit);
        }
      }
    }
    return heads;
  }

  /** The next head below one in its column, or null. */
  private @Nullable Cell below(int head, int column) {
    for (int row : headRows.subList(head + 1, headRows.size())) {
      Cell cell = grid.at(row, column);
      if (cell != null && cell.isFilled()) {
        return cell;
      }
    }
    return null;
  }

  /** #注册护士: the head of a part of the column before, under no head of that. */
  private boolean isPart(int from, int column) {
    Cell next = below(from - 1, column);
    return next != null && next.saysPart();
  }

  /** A head whose cells were not joined: it stands over the first of its columns only. */
  private @Nullable Cell goingOn(int head, int column) {
    int row = headRows.get(head);
    int below = headRows.get(head + 1);
    int at = column;
    Cell over = head > 0 ? grid.at(headRows.get(head - 1), column) : null;
    while (at > 0 && isDivided(below, at)) {
      if (head > 0 && grid.at(headRows.get(head - 1), at) != over) {
        return null;
      }
      Cell cell = grid.at(row, at);
      if (cell != null && cell.isFilled()) {
        return cell;
      }
      at--;
    }
    Cell left = at > 0 && at < column ? grid.at(row, at) : null;
    Cell under = grid.at(below, at);
    boolean alone = left == under || under == null || !under.isFilled();
    return left != null && alone && isMeasure(left) ? left : null;
  }

  /** 并网容量 stands beside its parts where nothing stands over them. */
  private static boolean isMeasure(Cell head) {
    String words = Cell.withoutBrackets(head.text());
    return NameWords.MEASURE.ends(words) > 0 || NameWords.HOW_MANY.ends(words) > 0;
  }

  /** Whether a row of heads has a head of its own over a column. */
  private boolean isDivided(int row, int column) {
    Cell cell = grid.beginning(row, column);
    return cell != null && cell.isFilled();
  }

  /** Whether the lowest head over a column stands over another one too. */
  boolean sharesHead(int column, int other) {
    List<Cell> heads = heads(column);
    return !heads.isEmpty() && heads(other).contains(heads.get(heads.size() - 1));
  }

  /** The words of the lowest head over a column, not translated; empty where there is none. */
  public String lowestHead(int column) {
    List<Cell> heads = heads(column);
    return heads.isEmpty() ? "" : heads.get(heads.size() - 1).name();
  }
}
