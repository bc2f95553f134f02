package io.github.gongbao.parser.statistic.table.figure;

import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.statistic.table.caption.Caption;
import io.github.gongbao.parser.statistic.table.grid.Cell;
import io.github.gongbao.parser.statistic.table.grid.CellFigure;
import io.github.gongbao.parser.statistic.table.grid.Grid;
import io.github.gongbao.parser.statistic.table.grid.Measured;
import io.github.gongbao.parser.statistic.table.grid.Scale;
import io.github.gongbao.parser.statistic.table.head.Head;
import io.github.gongbao.parser.statistic.table.name.IndexNames;
import io.github.gongbao.parser.statistic.table.stub.StubRow;
import io.github.gongbao.parser.statistic.table.word.CellWords;
import io.github.gongbao.parser.statistic.table.word.HeadWords;
import io.github.gongbao.parser.statistic.table.word.NameWords;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The unit of a figure: from its cell, its column, its row, a column of units, or the caption. */
final class Units {
  private static final Scale PERSONS = new Scale(BigDecimal.ONE, new Unit("人", Dimension.COUNT));

  private final Grid grid;
  private final Caption caption;

  /** The column of units, or -1. */
  private final int column;

  private final MarkedUnits marked;

  /** In which columns a figure has decimals. */
  private final Map<Integer, Boolean> decimals = new HashMap<>();

  /** The units that names of numbers say. */
  private final Map<String, Scale> counters = new HashMap<>();

  Units(Grid grid, Caption caption, int column, MarkedUnits marked) {
    this.grid = grid;
    this.caption = caption;
    this.column = column;
    this.marked = marked;
  }

  /** Whether a column of units says what the figures of each row are in. */
  boolean haveColumn() {
    return column >= 0;
  }

  /**
   * The unit of a figure.
   *
   * @param row what the head of its row says
   * @param whole what the head of the row says that it is a part of, or null
   * @param column what the heads of its column say
   * @param isChange whether it is a change
   * @param name what it counts
   */
  Scale of(
      Cell cell,
      CellFigure figure,
      Head row,
      @Nullable StubRow whole,
      Head column,
      boolean isChange,
      String name) {
    Unit own = figure.quantity().unit();
    if (!own.equals(Unit.NONE)) {
      return new Scale(BigDecimal.ONE, own);
    }
    if (column.index() != null || row.index() != null && !isChange) {
      return Scale.PLAIN;
    }
    Scale listed = inColumn(cell.row());
    Scale said = row.scale() == null || listed != null ? listed : row.scale();
    Scale explained = marked.of(cell.text(), said);
    if (explained != null) {
      return explained;
    }
    Scale line = said;
    line = line != null && isOfSecond(figure, line) ? null : line;
    for (StubRow up = whole; line == null && up != null; up = up.whole()) {
      boolean silent =
          isChange && !isAmount(column) || caption.amounts() != null && row.level() < Head.PART;
      line = silent || isUnitless(name, up.head().scale()) ? null : up.head().scale();
    }
    if (isChange && column.scale() == null && line != null && isDifference(column, line)) {
      return Scale.POINTS;
    }
    if (column.scale() != null && !isOfSecond(figure, column.scale())) {
      if (row.scale() != null && (isGeneral(column, row.scale(), isChange) || isRate(row))) {
        return row.scale();
      }
      return line != null && isPrice(column) ? column.scale().per(line) : column.scale();
    }
    if (row.rate() && said != null && !column.rate() && (!isChange || isGained(column, said))) {
      return said;
    }
    if (column.rate() || row.rate() || isComparison(column)) {
      return line != null && (line.isRatio() || isSpan(column, line)) ? line : rate(isChange);
    }
    if (line != null && !isInMoney(column, line)) {
      boolean rate = isChange && !isAmount(column) && isOfWholes(line);
      return rate && hasDecimals(cell.column()) ? Scale.PER_CENT : line;
    }
    if (!isChange && isUnitless(name, null)) {
      return Scale.PLAIN;
    }
    boolean rates = isChange && !isAmount(column);
    Scale amounts = IndexNames.isIndex(name) ? null : caption.amounts(name);
    Scale first = rates ? caption.rates() : amounts;
    Scale other = rates ? amounts : caption.amounts() == null ? caption.rates() : null;
    Scale table = first == null ? other : first;
    return table == null ? ofNumber(figure, name) : table;
  }

  /** ‰ of 单位：人、‰: what rates are in, and changes in per cent. */
  private Scale rate(boolean isChange) {
    Scale rates = isChange ? null : caption.rates();
    return rates == null ? Scale.PER_CENT : rates;
  }

  /** 人次: what there are no halves of, so that a change of -14.85 is one in per cent. */
  private static boolean isOfWholes(Scale scale) {
    return scale.unit().dimension() == Dimension.COUNT
        && scale.factor().compareTo(BigDecimal.ONE) == 0;
  }

  /** Whether a column has decimals in rows of what there are no halves of, or of nothing said. */
  private boolean hasDecimals(int column) {
    return decimals.computeIfAbsent(
        column,
        at -> {
          boolean some = false;
          for (int row = 0; row < grid.height() && !some; row++) {
            Scale listed = inColumn(row);
            if (listed != null && !isOfWholes(listed)) {
              continue;
            }
            Cell cell = grid.at(row, at);
            CellFigure figure = cell == null ? null : cell.figure();
            some = figure != null && figure.quantity().value().scale() > 0;
          }
          return some;
        });
  }

  /** 人 of 死亡人数, 人次 of 旅客人次, where nothing else says what is counted in. */
  private Scale ofNumber(CellFigure figure, String name) {
    int end = name.length() - NameWords.NUMBERING.ends(name);
    boolean number = end < name.length() && figure.quantity().text().indexOf('.') < 0;
    if (number && Measured.PEOPLE.ends(name) + Measured.PEOPLE.ends(name.substring(0, end)) > 0) {
      return PERSONS;
    }
    int counter = number ? NameWords.COUNTER.ends(name, end) : NameWords.TIMES.ends(name);
    return counter == 0
        ? Scale.PLAIN
        : counters.computeIfAbsent(
            name.substring(end - counter, end),
            word -> Objects.requireNonNullElse(Scale.read(word), Scale.PLAIN));
  }

  /** 降水PH值 below 二氧化硫浓度: in no unit but, of shares, that of a ratio. */
  private static boolean isUnitless(String name, @Nullable Scale scale) {
    return NameWords.UNITLESS.ends(name) > 0 && (scale == null || !scale.isRatio());
  }

  /** 同比（%） below 平均房价（元）: a change that is one in per cent, whatever the level is in. */
  private static boolean isRate(Head row) {
    return row.shift() != null && row.isRatio();
  }

  /** A column in the unit of the whole table leaves it to a row to say otherwise: 增长率（%）. */
  private boolean isGeneral(Head column, Scale row, boolean isChange) {
    boolean amounts = column.scale() != null && !column.scale().isRatio() && !isChange;
    return amounts && (row.isRatio() || column.name().isEmpty() && !isPrice(column));
  }

  /** 阳性数（%） over 312（4.4%）: the head tells the unit of the figure in brackets. */
  private static boolean isOfSecond(CellFigure figure, Scale scale) {
    Unit second = figure.second();
    return second != null
        && second.dimension() == Dimension.PERCENT
        && scale.isRatio()
        && figure.isPlainInteger();
  }

  /** 调整幅度 of a price in 元/吨 may be an amount as well as a rate. */
  private static boolean isSpan(Head column, Scale row) {
    Dimension dimension = row.unit().dimension();
    boolean price = dimension == Dimension.MONEY || dimension == Dimension.RATE;
    return price && column.shift() != null && HeadWords.SPAN.ends(column.shift().word()) > 0;
  }

  /** 增减额, 增减量, and 比年初增加 beside 同比增长: a change in the unit of the level. */
  private boolean isAmount(Head column) {
    Head.Shift shift = column.shift();
    boolean both = caption.amounts() != null && caption.rates() != null;
    return shift != null
        && (NameWords.COUNTING.ends(shift.word()) > 0
            || both && HeadWords.GAIN.ends(shift.word()) > 0);
  }

  /** 净增, 增减量 of 普及率（部/百人）: in the unit of the level. */
  private boolean isGained(Head column, Scale level) {
    Head.Shift shift = column.shift();
    boolean gain = shift != null && HeadWords.GAIN.ends(shift.word()) > 0;
    return !level.isRatio() && (gain || isAmount(column));
  }

  /** 比上月变化 of 合格率（%）: from one share to another. */
  private static boolean isDifference(Head column, Scale level) {
    Head.Shift shift = column.shift();
    return shift != null
        && level.unit().dimension() == Dimension.PERCENT
        && HeadWords.DIFFERENCE.ends(shift.word()) > 0;
  }

  /** 环比, 同比: a rate, whatever the level is in. */
  private static boolean isComparison(Head column) {
    return column.shift() != null && HeadWords.COMPARISON.ends(column.shift().word()) > 0;
  }

  /** 金额 beside 数量 is in the money of the caption, whatever the unit of the thing is. */
  private boolean isInMoney(Head column, Scale thing) {
    Scale amounts = caption.amounts();
    return NameWords.MONEY.ends(column.name()) > 0
        && thing.unit().dimension() != Dimension.MONEY
        && !thing.isRatio()
        && amounts != null
        && amounts.unit().dimension() == Dimension.MONEY;
  }

  private boolean isPrice(Head column) {
    Scale scale = column.scale();
    return scale != null
        && scale.unit().dimension() == Dimension.MONEY
        && !CellWords.PRICED.occursIn(column.name())
        && (NameWords.PRICE.occursIn(column.name())
            || NameWords.INDEXED.occursIn(caption.name())
            || column.shift() != null);
  }

  private @Nullable Scale inColumn(int row) {
    Cell cell = column < 0 ? null : grid.at(row, column);
    boolean named = cell != null && cell.kind() == Cell.Kind.TEXT;
    return named ? Scale.declared(Cell.unbracketed(cell.text())) : null;
  }
}
