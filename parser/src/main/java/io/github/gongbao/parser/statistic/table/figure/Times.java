package io.github.gongbao.parser.statistic.table.figure;

import io.github.gongbao.model.Period;
import io.github.gongbao.parser.statistic.table.column.ColumnHeads;
import io.github.gongbao.parser.statistic.table.grid.Section;
import io.github.gongbao.parser.statistic.table.head.Head;
import io.github.gongbao.parser.statistic.table.head.When;
import io.github.gongbao.parser.statistic.table.head.YearSoFar;
import io.github.gongbao.parser.statistic.table.stub.StubRow;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When the figures of a group of columns are of. */
final class Times {
  private final Optional<Period> caption;
  private final YearSoFar years;
  private final Days days;

  /**
   * For the columns of a group.
   *
   * @param caption when all is of whose heads say nothing else
   * @param columns the heads over the columns
   * @param section in which they stand
   */
  Times(Optional<Period> caption, ColumnHeads columns, Section section) {
    this.caption = caption;
    this.days = new Days(section, caption);
    this.years = new YearSoFar(caption, columns.times());
  }

  /**
   * When a figure is of: a part is of the time of its whole, unless it says when.
   *
   * @param index of the row in the grid
   * @param row what stands before the figure; null where it says nothing of when
   * @param column what stands over it
   */
  Optional<Period> at(int index, @Nullable StubRow row, Head column) {
    When when = column.when();
    Optional<Period> day = when == null ? days.at(index) : Optional.empty();
    if (day.isPresent()) {
      return day;
    }
    When said = row == null ? null : row.head().when();
    for (StubRow up = row; said == null && up != null; up = up.whole()) {
      said = up.head().when() != null && up.head().when().isOfParts() ? up.head().when() : null;
    }
    if (said != null) {
      // (1-6月) behind the name of a row says it for that row, whatever months stand over the column
      boolean own = when != null && said.isOfMonths() && when.isOfMonths();
      when = when == null ? said : own ? said.within(when) : when.within(said);
    }
    return when == null ? caption : years.of(when).resolved(caption);
  }
}
