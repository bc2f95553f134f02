package io.github.gongbao.parser.statistic.table.column;

import io.github.gongbao.parser.statistic.table.grid.Cell;
import io.github.gongbao.parser.statistic.table.grid.Grid;
import io.github.gongbao.parser.statistic.table.grid.Section;
import io.github.gongbao.parser.statistic.table.grid.Squeezed;
import io.github.gongbao.parser.statistic.table.word.CellWords;
import io.github.gongbao.parser.statistic.table.word.HeadWords;
import io.github.gongbao.parser.statistic.table.word.NameWords;
import io.github.gongbao.parser.text.WordsOfClass;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The heads of a section whose words are broken over two rows, each in a cell of its own: 卫生技 over
 * 术人员. A row goes on with the words above where each of its words stands below a head of the same
 * column alone.
 */
public final class BrokenHeads {
  private static final List<WordsOfClass> WHOLE =
      List.of(
          NameWords.AMOUNT,
          CellWords.VALUE,
          CellWords.TOTAL,
          HeadWords.CHANGE,
          HeadWords.YEAR,
          HeadWords.BEFORE,
          HeadWords.THIS_YEAR,
          HeadWords.CUMULATIVE,
          HeadWords.LAST_YEAR,
          HeadWords.MONTH,
          HeadWords.CURRENT,
          CellWords.UNIT);

  /** The cell that goes on with each. */
  private final Map<Cell, Cell> below = new IdentityHashMap<>();

  private final Map<Cell, Cell> above = new IdentityHashMap<>();

  /** The broken heads of a section. */
  public BrokenHeads(Section section) {
    List<Integer> rows = section.headRows();
    for (int i = 1; i < rows.size(); i++) {
      if (rows.get(i) == rows.get(i - 1) + 1) {
        read(section.grid(), rows.get(i));
      }
    }
  }

  private void read(Grid grid, int row) {
    Map<Cell, Cell> found = new IdentityHashMap<>();
    for (Cell cell : grid.filled(row)) {
      Cell over = cell.row() == row ? grid.at(row - 1, cell.column()) : null;
      if (over != null && (isBase(over, cell) || isStanding(over, cell))) {
        below.put(over, cell);
        above.put(cell, over);
      }
      boolean word = over != null && isPiece(cell) && !cell.text().startsWith("#");
      if (word && isPiece(over) && over.row() == row - 1 && !above.containsKey(over)) {
        found.put(over, cell);
      } else if (cell.row() == row && !isAside(cell)) {
        return;
      }
    }
    found.forEach(
        (over, cell) -> {
          below.put(over, cell);
          above.put(cell, over);
        });
  }

  /** 以上月价格 over 为100. */
  private static boolean isBase(Cell over, Cell cell) {
    return HeadWords.TAKING.begins(over.text()) > 0 && HeadWords.HUNDRED.begins(cell.text()) > 0;
  }

  /** 自然 over 增长率: what is a name of its own, and no change. */
  private static boolean isStanding(Cell over, Cell cell) {
    return HeadWords.STANDING.contains(over.text() + cell.text());
  }

  /** A unit or a translation, which stands below a head that is whole. */
  private static boolean isAside(Cell cell) {
    return cell.text().startsWith("(") || Cell.isForeign(cell.text());
  }

  /** A cell of one place with words that no table has for heads. */
  private static boolean isPiece(Cell cell) {
    String words = Cell.withoutBrackets(cell.text());
    return cell.kind() == Cell.Kind.TEXT
        && cell.columnSpan() == 1
        && cell.rowSpan() == 1
        && !isAside(cell)
        && !cell.holdsAny(Cell.DIGITS + "=:")
        && NameWords.MEASURE.ends(words) == 0
        && WHOLE.stream().noneMatch(use -> use.contains(words));
  }

  /** The words of a head with those below that it goes on with; none of what goes on itself. */
  public Squeezed words(Cell cell) {
    if (above.containsKey(cell)) {
      return new Squeezed("", "");
    }
    Cell rest = below.get(cell);
    return rest == null ? cell.words() : cell.words().and(rest.words());
  }
}
