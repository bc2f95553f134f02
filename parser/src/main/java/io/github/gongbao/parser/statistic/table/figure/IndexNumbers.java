package io.github.gongbao.parser.statistic.table.figure;

import io.github.gongbao.model.Basis;
import io.github.gongbao.parser.statistic.table.column.Column;
import io.github.gongbao.parser.statistic.table.column.ColumnHeads;
import io.github.gongbao.parser.statistic.table.grid.Cell;
import io.github.gongbao.parser.statistic.table.grid.CellFigure;
import io.github.gongbao.parser.statistic.table.grid.Section;
import io.github.gongbao.parser.statistic.table.head.Head;
import io.github.gongbao.parser.statistic.table.head.HeadChange;
import io.github.gongbao.parser.statistic.table.name.IndexNames;
import io.github.gongbao.parser.statistic.table.name.Measures;
import io.github.gongbao.parser.statistic.table.stub.StubRow;
import io.github.gongbao.parser.statistic.table.word.HeadWords;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which columns hold index numbers, which are levels and no changes: a base says so (上月=100), or
 * that they are indices by name and stand around a hundred.
 */
final class IndexNumbers {
  private static final BigDecimal LEAST = BigDecimal.valueOf(50);
  private static final BigDecimal MOST = BigDecimal.valueOf(200);

  private final Section section;

  /** Whether all against which columns say their figures are is one year for all: 2000年=100. */
  private final boolean fixed;

  private final String whole;
  private final String said;
  private final Map<Integer, Boolean> around = new HashMap<>();

  /**
   * For one section.
   *
   * @param whole what its caption or the title says that it counts
   */
  IndexNumbers(Section section, ColumnHeads columns, String whole) {
    this.section = section;
    this.fixed = columns.areIndexes(HeadChange.FIXED);
    this.whole = whole;
    this.said = said(whole);
  }

  /**
   * What the figures of a column are index numbers against; null where they are none.
   *
   * @param base what those of the table are, or null
   */
  @Nullable String against(
      Column column, @Nullable StubRow row, CellFigure figure, @Nullable String base) {
    Head head = column.head();
    Head line = row == null ? Head.NOTHING : row.head();
    if (head.index() != null) {
      return fixed && !saysFixed(column) ? "" : head.index();
    }
    Head.Shift shift = head.shift();
    if (line.index() != null) {
      // 0.2 under 比上年增长%, beside 100.2, is its growth
      String against = shift == null ? null : shift.basis().map(HeadChange::word).orElse(null);
      boolean grown = against != null && !isAround(figure);
      return grown ? null : against == null ? line.index() : against;
    }
    if (shift != null && shift.basis().isPresent() && isIndex(row) && isAround(figure)) {
      return word(shift.basis().get());
    }
    boolean bare =
        shift != null && shift.basis().isPresent() && HeadWords.COMPARISON.ends(shift.word()) > 0;
    boolean silent = !Measures.isMeasure(head.name()) && !Measures.isMeasure(line.name());
    boolean named =
        IndexNames.isIndex(head.name())
            || IndexNames.isIndex(line.name())
            || silent && IndexNames.isIndex(whole);
    boolean based = base != null && (shift == null || bare);
    boolean certain = based && IndexNames.isIndex(whole);
    if (!based && !(bare && named)
        || head.scale() != null
        || !certain && !isAround(column.index())) {
      return null;
    }
    if (bare) {
      return word(shift.basis().orElseThrow());
    }
    boolean unsaid = HeadChange.FIXED.equals(base) && !whole.contains(HeadChange.FIXED);
    return said.isEmpty() ? unsaid ? "" : base : said;
  }

  /** What the name of index numbers says that they are against: 环比 of 环比指数; or nothing. */
  private static String said(String name) {
    String before = name.substring(0, Math.max(0, name.lastIndexOf(IndexNames.INDEX)));
    if (HeadWords.BEFORE.ends(before) > 0) {
      return word(Basis.PERIOD_ON_PERIOD);
    }
    return HeadWords.YEAR.ends(before) > 0 ? word(Basis.YEAR_ON_YEAR) : "";
  }

  /** 定基指数: against what goes without saying of a table of such only, unless a head does say it. */
  private static boolean saysFixed(Column column) {
    return column.cells().stream().anyMatch(cell -> cell.text().contains(HeadChange.FIXED));
  }

  private static String word(Basis basis) {
    return HeadChange.word(basis);
  }

  /** 居民消费价格指数 98.2 under 同比增长（%）: no growth of 98.2 %. */
  private static boolean isIndex(@Nullable StubRow row) {
    for (StubRow up = row; up != null; up = up.whole()) {
      if (IndexNames.isIndex(up.head().name())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAround(CellFigure figure) {
    BigDecimal value = figure.quantity().value();
    return !figure.negative() && value.compareTo(LEAST) >= 0 && value.compareTo(MOST) <= 0;
  }

  /** Whether the figures of a column are around a hundred, as index numbers are. */
  private boolean isAround(int column) {
    return around.computeIfAbsent(
        column,
        c -> {
          int near = 0;
          int far = 0;
          for (int row : section.bodyRows()) {
            Cell cell = section.grid().beginning(row, c);
            if (cell != null && cell.figure() != null) {
              boolean index = isAround(cell.figure());
              near += index ? 1 : 0;
              far += index ? 0 : 1;
            }
          }
          return near > far;
        });
  }
}
