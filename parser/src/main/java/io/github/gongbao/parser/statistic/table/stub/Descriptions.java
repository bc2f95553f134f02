package io.github.gongbao.parser.statistic.table.stub;

import io.github.gongbao.parser.statistic.table.grid.Cell;
import io.github.gongbao.parser.statistic.table.grid.Columns.Group;
import io.github.gongbao.parser.statistic.table.grid.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What stands between the names of rows and their figures and describes what they name: 五花肉 behind
 * 猪肉. It is wanted where rows have the same name.
 */
final class Descriptions {
  private static final int LONGEST = 16;

  private final Section section;
  private final List<Integer> columns;
  private final Map<List<String>, Integer> names = new HashMap<>();

  Descriptions(Section section, Group group) {
    this.section = section;
    List<Integer> labels = group.labels();
    int from = labels.isEmpty() ? 0 : labels.get(0) + 1;
    this.columns =
        IntStream.range(from, group.figures().get(0))
            .filter(column -> column != group.units() && !labels.contains(column))
            .boxed()
            .toList();
  }

  /** Takes note of the cells that name a row. */
  void add(List<Cell> cells) {
    if (!columns.isEmpty()) {
      names.merge(words(cells), 1, Integer::sum);
    }
  }

  /** Whether each of two rows has a description of its own. */
  boolean describe(int one, int other) {
    return columns.stream()
        .anyMatch(
            column -> {
              Cell first = section.grid().beginning(one, column);
              Cell second = section.grid().beginning(other, column);
              return first != null && second != null && first.isWords() && second.isWords();
            });
  }

  /** Whether they stand behind a label, and not behind one before it. */
  boolean areOf(Cell label) {
    return columns.get(0) > label.column();
  }

  /** What describes a row that others are named like; nothing for others. */
  String of(int row, List<Cell> cells) {
    if (columns.isEmpty() || names.getOrDefault(words(cells), 0) < 2) {
      return "";
    }
    for (int column : columns) {
      Cell cell = section.grid().at(row, column);
      boolean words = cell != null && cell.kind() == Cell.Kind.TEXT && !cell.name().isEmpty();
      if (words && cell.text().length() <= LONGEST && !Cell.isForeign(cell.text())) {
        return cell.name();
      }
    }
    return "";
  }

  private static List<String> words(List<Cell> cells) {
    return cells.stream().map(Cell::text).toList();
  }
}
