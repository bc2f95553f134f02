package io.github.gongbao.parser.statistic;

import io.github.gongbao.model.Approximation;
import io.github.gongbao.model.Basis;
import io.github.gongbao.model.Block;
import io.github.gongbao.model.Change;
import io.github.gongbao.model.Diagnostic;
import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Direction;
import io.github.gongbao.model.Modality;
import io.github.gongbao.model.Period;
import io.github.gongbao.model.Quantity;
import io.github.gongbao.model.Region;
import io.github.gongbao.model.Span;
import io.github.gongbao.model.Statistic;
import io.github.gongbao.model.StatisticBuilder;
import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.mention.Mentions;
import io.github.gongbao.parser.statistic.RowHeads.Row;
import io.github.gongbao.parser.statistic.TableHeads.Column;
import io.github.gongbao.parser.text.BodyText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the statistics of a table: what a figure counts from the heads of its row and column, when
 * and where from them or the caption, its unit from the cell, the column, the row or the caption.
 *
 * <p>The sentence of such a statistic is its cell.
 */
final class TableReader {
  private final BodyText body;
  private final String simplified;
  private final Mentions mentions;
  private final TableTitle title;
  private final List<Statistic> statistics;
  private final List<Diagnostic> diagnostics;
  private final Map<TableCell, Head> read = new IdentityHashMap<>();

  TableReader(
      BodyText body,
      String simplified,
      Mentions mentions,
      TableTitle title,
      List<Statistic> statistics,
      List<Diagnostic> diagnostics) {
    this.body = body;
    this.simplified = simplified;
    this.mentions = mentions;
    this.title = title;
    this.statistics = statistics;
    this.diagnostics = diagnostics;
  }

  /**
   * Reads a table.
   *
   * @param index its index among the blocks of the body
   */
  void read(int index) {
    Block.Table table = (Block.Table) body.blocks().get(index);
    Optional<TableGrid> found = TableGrid.of(table, body);
    if (found.isEmpty()) {
      diagnostics.add(notUnderstood(table));
      return;
    }
    TableGrid grid = found.get();
    TableHeads heads = new TableHeads(grid, this::head);
    if (!heads.hasFigures()) {
      return;
    }
    TableCaption caption = TableCaption.around(index, body, simplified, mentions);
    heads.captions().forEach(cell -> caption.readLine(cell.span()));
    int before = statistics.size();
    new Body(grid, heads, caption).read();
    if (statistics.size() == before) {
      diagnostics.add(notUnderstood(table));
    }
  }

  private Head head(TableCell cell) {
    return read.computeIfAbsent(cell, c -> HeadReader.read(body, simplified, mentions, c.span()));
  }

  private static Diagnostic notUnderstood(Block.Table table) {
    return new Diagnostic(
        Diagnostic.Code.TABLE_NOT_UNDERSTOOD,
        "a table whose heads do not say what its figures are",
        Optional.of(table.span()));
  }

  /** The figures of one table. */
  private final class Body {
    private final TableGrid grid;
    private final TableHeads heads;
    private final TableCaption caption;
    private final int unitColumn;

    /** The heads of the rows, as the figures of each column see them. */
    private final @Nullable RowHeads[] rowHeads;

    Body(TableGrid grid, TableHeads heads, TableCaption caption) {
      this.grid = grid;
      this.heads = heads;
      this.caption = caption;
      this.rowHeads = new RowHeads[grid.width()];
      this.unitColumn = firstUnits();
      findRowHeads();
    }

    private int firstUnits() {
      for (int c = 0; c < grid.width(); c++) {
        if (heads.kind(c) == Column.UNITS) {
          return c;
        }
      }
      return -1;
    }

    /** A second column of names counts only where the heads behind it begin anew. */
    private void findRowHeads() {
      Set<String> seen = new HashSet<>();
      List<Integer> names = new ArrayList<>();
      RowHeads current = null;
      boolean open = false;
      for (int c = 0; c < grid.width(); c++) {
        Column kind = heads.kind(c);
        if (kind == Column.NAMES) {
          if (!open) {
            names = new ArrayList<>();
            open = true;
          }
          names.add(c);
        } else if (kind == Column.FIGURES) {
          boolean anew = !names.isEmpty() && (current == null || repeats(names, c, seen));
          if (open && anew) {
            current = new RowHeads(grid, heads, TableReader.this::head, List.copyOf(names));
          }
          open = false;
          names.forEach(name -> seen.add(heads.headText(name)));
          seen.add(heads.headText(c));
          rowHeads[c] = current;
        }
      }
    }

    private boolean repeats(List<Integer> names, int figures, Set<String> seen) {
      return names.stream().anyMatch(name -> seen.contains(heads.headText(name)))
          || seen.contains(heads.headText(figures));
    }

    void read() {
      for (int row : heads.bodyRows()) {
        for (int column = 0; column < grid.width(); column++) {
          TableCell cell = grid.at(row, column);
          boolean begins = cell != null && cell.row() == row && cell.column() == column;
          if (begins && heads.kind(column) == Column.FIGURES && isMixed(cell)) {
            diagnostics.add(mixed(cell));
          }
          if (begins && heads.kind(column) == Column.FIGURES && cell.figure() != null) {
            RowHeads rows = rowHeads[column];
            Row head = rows == null ? null : rows.at(row);
            readFigure(cell, cell.figure(), rows, head, heads.columnHead(column));
          }
        }
      }
    }

    /** 5.1（3.8）: digits in a column of figures that are no single figure. */
    private boolean isMixed(TableCell cell) {
      CellFigure figure = cell.figure();
      boolean two =
          figure != null
              && figure.span().end() < cell.span().end()
              && body.folded().charAt(figure.span().end()) == '(';
      return two
          || !heads.isSection(cell.row())
              && cell.kind() == TableCell.Kind.TEXT
              && cell.text().chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    private Diagnostic mixed(TableCell cell) {
      return new Diagnostic(
          Diagnostic.Code.FIGURE_NOT_UNDERSTOOD,
          "a cell among figures that holds no single figure: " + cell.text(),
          Optional.of(cell.span()));
    }

    private void readFigure(
        TableCell cell,
        CellFigure figure,
        @Nullable RowHeads rows,
        @Nullable Row row,
        Head column) {
      Head line = row == null ? Head.NOTHING : row.head();
      Head.Shift shift = column.change() == null ? line.change() : column.change();
      shift = shift == null ? caption.change() : shift;
      boolean index = column.index() || line.index();
      Scale scale =
          scale(cell, figure, line, row == null ? null : row.whole(), column, shift != null);
      boolean counted = unitColumn >= 0 && TableWords.AMOUNT.contains(column.name());
      String measure = counted && !line.name().isEmpty() ? "" : column.name();
      String name = rows == null || row == null ? measure : rows.name(row, measure);
      name = completed(name, line, column, scale);
      if (name.isEmpty()) {
        return;
      }
      Optional<Change> change =
          shift != null && !index ? Optional.of(change(figure, shift)) : change(figure);
      statistics.add(
          new StatisticBuilder()
              .quantity(quantity(figure, scale, change.isPresent()))
              .indicator(name)
              .period(period(line, column))
              .regions(regions(line, column))
              .change(change)
              .modality(
                  line.planned() || column.planned() || caption.planned()
                      ? Modality.PLANNED
                      : Modality.REPORTED)
              .span(figure.span())
              .sentence(cell.span())
              .build());
    }

    /** The caption says what heads of places and times leave out. */
    private String completed(String name, Head line, Head column, Scale scale) {
      String whole = caption.name().isEmpty() ? title.name() : caption.name();
      if (name.isEmpty()) {
        return heads.hasHeadRows() || line != Head.NOTHING ? whole : "";
      }
      if (name.equals("同比") || name.equals("环比") || column.index() && name.equals(column.name())) {
        return Labels.joined(whole, name);
      }
      boolean said = Labels.isMeasure(name) || line.scale() != null || column.scale() != null;
      return said || scale.equals(Scale.PLAIN) ? name : Labels.part(caption.name(), name);
    }

    private List<Region> regions(Head line, Head column) {
      if (!line.regions().isEmpty()) {
        return line.regions();
      }
      return column.regions().isEmpty() ? caption.regions() : column.regions();
    }

    private Optional<Period> period(Head line, Head column) {
      When when = column.when();
      if (line.when() != null) {
        when = when == null ? line.when() : when.within(line.when());
      }
      Optional<Period> whole = caption.period().or(title::period);
      return when == null ? whole : when.resolved(whole);
    }

    private Scale scale(
        TableCell cell,
        CellFigure figure,
        Head line,
        @Nullable Row whole,
        Head column,
        boolean isChange) {
      Unit own = figure.quantity().unit();
      if (!own.equals(Unit.NONE)) {
        return new Scale(BigDecimal.ONE, own);
      }
      if (column.index() || line.index()) {
        return Scale.PLAIN;
      }
      Scale row = line.scale() == null ? unitOf(cell.row()) : line.scale();
      if (row == null && whole != null && !isChange && caption.amounts() == null) {
        row = whole.head().scale();
      }
      if (column.scale() != null) {
        return row != null && isPrice(column) ? per(column.scale(), row) : column.scale();
      }
      if (column.rate() || line.rate()) {
        return row != null && (TableCaption.isRatio(row) || isSpan(column, row))
            ? row
            : Scale.PER_CENT;
      }
      if (row != null) {
        return row;
      }
      boolean rates = isChange && !isAmount(column);
      Scale table = rates ? caption.rates() : caption.amounts();
      if (table == null) {
        table = rates ? caption.amounts() : caption.rates();
      }
      return table == null ? Scale.PLAIN : table;
    }

    /** 调整幅度 of a price in 元/吨 may be an amount as well as a rate. */
    private static boolean isSpan(Head column, Scale row) {
      boolean price =
          row.unit().dimension() == Dimension.MONEY || row.unit().dimension() == Dimension.RATE;
      return price && column.change() != null && column.change().word().endsWith("幅度");
    }

    /** 增减额, 增减量: a change in the unit of the level. */
    private static boolean isAmount(Head column) {
      Head.Shift shift = column.change();
      return shift != null
          && !shift.word().isEmpty()
          && "额量数".indexOf(shift.word().charAt(shift.word().length() - 1)) >= 0;
    }

    private boolean isPrice(Head column) {
      Scale scale = column.scale();
      return scale != null
          && scale.unit().dimension() == Dimension.MONEY
          && (TableWords.PRICE.occursIn(column.name())
              || caption.name().contains("价格")
              || column.change() != null);
    }

    private @Nullable Scale unitOf(int row) {
      TableCell cell = unitColumn < 0 ? null : grid.at(row, unitColumn);
      boolean named = cell != null && cell.kind() == TableCell.Kind.TEXT;
      return named ? Scale.declared(cell.text()) : null;
    }

    /** 元 of a price and 吨 of the thing are 元/吨. */
    private Scale per(Scale price, Scale thing) {
      if (thing.unit().dimension() == Dimension.MONEY || TableCaption.isRatio(thing)) {
        return price;
      }
      if (thing.unit().dimension() == Dimension.RATE) {
        return thing;
      }
      Scale both = Scale.read(price.unit().symbol() + "/" + thing.unit().symbol());
      return both == null ? price : new Scale(price.factor(), both.unit());
    }

    private Quantity quantity(CellFigure figure, Scale scale, boolean isChange) {
      Quantity quantity = figure.quantity();
      BigDecimal value = quantity.value().multiply(scale.factor());
      Optional<BigDecimal> upper = quantity.upper().map(end -> end.multiply(scale.factor()));
      boolean minus = figure.negative() && !isChange;
      Span span = figure.span();
      return new Quantity(
          body.text().substring(span.start(), span.end()),
          minus ? value.negate() : value,
          minus ? Optional.empty() : upper,
          quantity.approximation() == Approximation.EXACT
              ? Approximation.EXACT
              : quantity.approximation(),
          scale.unit());
    }

    private Change change(CellFigure figure, Head.Shift shift) {
      Direction direction;
      if (figure.said().isPresent()) {
        direction = figure.said().get();
      } else if (figure.quantity().value().signum() == 0) {
        direction = Direction.FLAT;
      } else {
        direction = figure.negative() != shift.falls() ? Direction.DOWN : Direction.UP;
      }
      return new Change(direction, shift.basis().orElse(Basis.UNSTATED), shift.baseline());
    }

    private Optional<Change> change(CellFigure figure) {
      return figure.said().map(way -> new Change(way, Basis.UNSTATED, Optional.empty()));
    }
  }
}
