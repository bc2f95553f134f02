package io.github.gongbao.parser.statistic.table.stub;

import io.github.gongbao.parser.statistic.table.grid.Section;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing for each row of a section: an array, as a table may have a hundred thousand rows.
 *
 * @param <T> the thing
 */
final class ByRow<T> {
  private final int first;
  private final @Nullable Object[] things;

  /** Nothing for any row of a section. */
  ByRow(Section section) {
    List<Integer> rows = section.bodyRows();
    first = rows.isEmpty() ? 0 : rows.get(0);
    things = new Object[rows.isEmpty() ? 0 : rows.get(rows.size() - 1) + 1 - first];
  }

  /** The thing of a row; null where it has none. */
  @SuppressWarnings("unchecked")
  @Nullable T at(int row) {
    int place = row - first;
    return place < 0 || place >= things.length ? null : (T) things[place];
  }

  void put(int row, T thing) {
    things[row - first] = thing;
  }
}
