package io.github.gongbao.parser.statistic.table.figure;

import io.github.gongbao.parser.statistic.table.column.Column;
import io.github.gongbao.parser.statistic.table.stub.StubRow;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The names that the cells of one row have: columns of one measure, month beside month, give a row
 * but one.
 */
final class RowNames {
  /** What the name of a cell takes from its column. */
  private record Naming(String name, boolean scaled, boolean changing, boolean headed) {}

  private final Map<Integer, Integer> numbers = new HashMap<>();
  private final @Nullable String[] names;
  private @Nullable StubRow row;

  /** For the columns of a group. */
  RowNames(List<Column> columns) {
    Map<Naming, Integer> namings = new HashMap<>();
    for (Column column : columns) {
      Naming naming =
          new Naming(
              column.head().name(),
              column.head().scale() != null,
              column.head().shift() != null,
              !column.cells().isEmpty());
      Integer number = namings.computeIfAbsent(naming, n -> namings.size());
      numbers.put(column.index(), number);
    }
    names = new String[namings.size()];
  }

  /**
   * The name of the cell of a row under a column, told anew for the first column of its measure.
   */
  String name(@Nullable StubRow row, Column column, Supplier<String> telling) {
    if (row != this.row) {
      Arrays.fill(names, null);
      this.row = row;
    }
    int number = Objects.requireNonNull(numbers.get(column.index()));
    String name = names[number];
    if (name == null) {
      name = telling.get();
      names[number] = name;
    }
    return name;
  }
}
