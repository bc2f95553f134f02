package io.github.gongbao.parser.statistic.table.axis;

import io.github.gongbao.parser.statistic.table.grid.Cell;
import io.github.gongbao.parser.statistic.table.grid.Columns.Group;
import io.github.gongbao.parser.statistic.table.grid.Section;
import io.github.gongbao.parser.statistic.table.head.Head;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The cells that name the rows of a group, and what its first column of figures holds. */
final class StubLabels {
  private final Section section;
  private final Group group;
  private final Map<Integer, List<Cell>> labels = new HashMap<>();
  private final TreeSet<Integer> indents = new TreeSet<>();

  StubLabels(Section section, Group group) {
    this.section = section;
    this.group = group;
    find();
  }

  /** An outer label that is left blank goes on from the row above. */
  private void find() {
    @Nullable Cell[] above = new Cell[group.labels().size()];
    for (int row : section.bodyRows()) {
      int innermost = -1;
      for (int i = 0; i < above.length; i++) {
        Cell cell = section.grid().at(row, group.labels().get(i));
        if (cell != null && cell.isWords()) {
          Arrays.fill(above, i, above.length, null);
          above[i] = cell;
          innermost = i;
          indents.add(cell.indent());
        }
      }
      List<Cell> cells = new ArrayList<>();
      for (int i = 0; i <= innermost; i++) {
        if (above[i] != null && !cells.contains(above[i])) {
          cells.add(above[i]);
        }
      }
      labels.put(row, cells);
    }
  }

  /** The cells that name a row, outermost first. */
  List<Cell> of(int row) {
    return labels.getOrDefault(row, List.of());
  }

  /** The words of the innermost of them. */
  String innermost(int row) {
    List<Cell> cells = of(row);
    return cells.get(cells.size() - 1).text();
  }

  /** A head without marker is as deep as its cell is set in. */
  Head levelled(Head head, Cell cell) {
    int deeper = Math.min(indents.headSet(cell.indent()).size(), Head.PART - Head.PLAIN - 1);
    return head.level() == Head.PLAIN && deeper > 0 ? head.withLevel(Head.PLAIN + deeper) : head;
  }

  /** Whether a row has no figures, so that it heads those below. */
  boolean isHeading(int row) {
    for (int column : group.figures()) {
      Cell cell = section.grid().at(row, column);
      if (cell != null && (cell.isData() || cell.figure() != null)) {
        return false;
      }
    }
    return true;
  }

  /** What the column of units says of a row; empty without one. */
  String unit(int row) {
    Cell cell = group.units() < 0 ? null : section.grid().at(row, group.units());
    return cell == null ? "" : cell.text();
  }

  /** What the first column of figures holds in a row; null where it is negative or missing. */
  @Nullable BigDecimal value(int row) {
    if (group.figures().isEmpty()) {
      return null;
    }
    Cell cell = section.grid().at(row, group.figures().get(0));
    boolean plain = cell != null && cell.figure() != null && !cell.figure().negative();
    return plain ? cell.figure().quantity().value() : null;
  }
}
