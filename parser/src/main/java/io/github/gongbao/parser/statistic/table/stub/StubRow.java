package io.github.gongbao.parser.statistic.table.stub;

import io.github.gongbao.parser.statistic.table.grid.Cell;
import io.github.gongbao.parser.statistic.table.head.Head;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The head of one row.
 *
 * @param index the row of the table
 * @param cells its cells of names, outermost first
 * @param head what they say, with what the heading above says of when and where
 * @param outer the name of its cells before the last; empty where there is but one
 * @param whole the row that it is a part of, or null
 * @param heading whether it is a heading without figures
 */
public record StubRow(
    int index,
    List<Cell> cells,
    Head head,
    String outer,
    @Nullable StubRow whole,
    boolean heading) {

  /** Whether it lies under another row, at any depth. */
  boolean isUnder(StubRow other) {
    for (StubRow up = whole; up != null; up = up.whole) {
      if (up == other) {
        return true;
      }
    }
    return false;
  }

  /** Whether it or a row over it has a unit: it stands among rows of other things. */
  public boolean hasOwnUnit() {
    for (StubRow up = this; up != null; up = up.whole) {
      if (up.head.scale() != null) {
        return true;
      }
    }
    return false;
  }

  /** The words of the innermost of its cells. */
  public String words() {
    return cells.get(cells.size() - 1).text();
  }

  /** Whether it says of itself that it is a part: 其中, #. */
  boolean isMarked() {
    return head.level() == Head.PART;
  }
}
