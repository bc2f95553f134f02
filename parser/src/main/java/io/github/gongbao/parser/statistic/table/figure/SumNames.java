package io.github.gongbao.parser.statistic.table.figure;

import io.github.gongbao.model.Period;
import io.github.gongbao.model.Region;
import io.github.gongbao.parser.statistic.table.column.Column;
import io.github.gongbao.parser.statistic.table.stub.StubRow;
import io.github.gongbao.parser.statistic.table.word.CellWords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The names of rows of sums: where the table has two of one thing, 本年收入合计 and 收入总计, the second
 * keeps the word that says that it is more.
 */
final class SumNames {
  /** What two sums have in common that cannot be told from one another. */
  private record Sum(
      String name,
      int column,
      List<Region> regions,
      Optional<Period> period,
      @Nullable StubRow heading) {}

  private final Map<Sum, StubRow> rows = new HashMap<>();

  /** The name of a figure, with the word for its sum where another is named so. */
  String told(@Nullable StubRow row, String name, Column column, Optional<Period> period) {
    if (row == null || name.isEmpty() || !row.head().total()) {
      return name;
    }
    StubRow whole = row.whole();
    StubRow heading = whole != null && whole.heading() ? whole : null;
    Sum sum = new Sum(name, column.index(), row.head().regions(), period, heading);
    StubRow first = rows.putIfAbsent(sum, row);
    String words = row.words();
    boolean again = first != null && first != row && !first.words().equals(words);
    return again ? name + words.substring(words.length() - CellWords.TOTAL.ends(words)) : name;
  }
}
