package io.github.gongbao.parser.statistic.table.figure;

import io.github.gongbao.model.Basis;
import io.github.gongbao.model.Change;
import io.github.gongbao.model.Coordinates;
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
import io.github.gongbao.parser.statistic.table.caption.Caption;
import io.github.gongbao.parser.statistic.table.column.Column;
import io.github.gongbao.parser.statistic.table.grid.Cell;
import io.github.gongbao.parser.statistic.table.grid.CellFigure;
import io.github.gongbao.parser.statistic.table.grid.Scale;
import io.github.gongbao.parser.statistic.table.head.Head;
import io.github.gongbao.parser.statistic.table.stub.StubRow;
import io.github.gongbao.parser.text.BodyText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the figure of a cell is by itself: its quantity, its change, its place in the table. */
public final class CellStatistics {
  private final int table;
  private final String text;
  private final MarkedUnits marked;
  private final Map<StubRow, List<String>> rowHeads = new IdentityHashMap<>();
  private final Map<Column, List<String>> columnHeads = new IdentityHashMap<>();

  /**
   * For the cells of one table.
   *
   * @param table its place among the blocks
   * @param span where it stands
   * @param body the body
   */
  public CellStatistics(int table, Span span, BodyText body) {
    this(table, body.text(), new MarkedUnits(body.folded(), span));
  }

  /**
   * For a line of labels and figures.
   *
   * @param line its place among the blocks
   * @param text the text of the body, as published
   */
  public CellStatistics(int line, String text) {
    this(line, text, new MarkedUnits("", new Span(0, 0)));
  }

  private CellStatistics(int table, String text, MarkedUnits marked) {
    this.table = table;
    this.text = text;
    this.marked = marked;
  }

  /** In which units figures with a mark are. */
  MarkedUnits marked() {
    return marked;
  }

  Quantity quantity(CellFigure figure, Scale scale, boolean isChange) {
    Quantity quantity = figure.quantity();
    BigDecimal value = quantity.value().multiply(scale.factor());
    Optional<BigDecimal> upper = quantity.upper().map(end -> end.multiply(scale.factor()));
    Span span = figure.span();
    boolean aside = "(（".indexOf(text.charAt(span.start())) >= 0;
    boolean count = aside && scale.unit().dimension() == Dimension.COUNT;
    boolean minus = figure.negative() && !isChange && !count;
    return new Quantity(
        text.substring(span.start(), span.end()),
        minus ? value.negate() : value,
        minus ? Optional.empty() : upper,
        quantity.approximation(),
        scale.unit());
  }

  /**
   * The change that a figure is.
   *
   * @param period when it holds; what it is against came before that
   */
  Change change(CellFigure figure, Head.Shift shift, Optional<Period> period) {
    Direction direction;
    if (figure.said().isPresent()) {
      direction = figure.said().get();
    } else if (figure.quantity().value().signum() == 0) {
      direction = Direction.FLAT;
    } else {
      direction = figure.negative() != shift.falls() ? Direction.DOWN : Direction.UP;
    }
    Optional<Period> baseline = shift.baseline().map(b -> before(b, period));
    return new Change(direction, shift.basis().orElse(Basis.UNSTATED), baseline);
  }

  /** 比年初 in a table of last year is the beginning of that year. */
  private static Period before(Period baseline, Optional<Period> period) {
    Optional<LocalDate> end = period.flatMap(Period::end);
    boolean later =
        end.isPresent() && baseline.start().filter(day -> day.isAfter(end.get())).isPresent();
    return later
        ? baseline
            .withStart(baseline.start().map(day -> day.minusYears(1)))
            .withEnd(baseline.end().map(day -> day.minusYears(1)))
        : baseline;
  }

  Optional<Change> change(CellFigure figure) {
    return figure.said().map(way -> new Change(way, Basis.UNSTATED, Optional.empty()));
  }

  Coordinates coordinates(Cell cell, @Nullable StubRow row, Column column) {
    return new Coordinates(
        table,
        cell.row(),
        cell.column(),
        row == null ? List.of() : rowHeads.computeIfAbsent(row, this::heads),
        columnHeads.computeIfAbsent(column, c -> c.cells().stream().map(this::words).toList()));
  }

  /** The words of a row and of those that it lies under, outermost first. */
  private List<String> heads(StubRow row) {
    List<String> before = new ArrayList<>();
    for (StubRow up = row; up != null; up = up.whole()) {
      for (int i = up.cells().size() - 1; i >= 0; i--) {
        String words = words(up.cells().get(i));
        if (!before.contains(words)) {
          before.add(words);
        }
      }
    }
    Collections.reverse(before);
    return List.copyOf(before);
  }

  /**
   * The statistic of a figure that one label says all of.
   *
   * @param head what the label says
   * @param where the cell or line that the figure stands in
   */
  public Statistic labelled(
      Head head, Span where, CellFigure figure, Caption caption, Caption title) {
    Optional<Period> around = caption.period().or(title::period);
    Optional<Period> period = head.when() == null ? around : head.when().resolved(around);
    Unit unit = figure.quantity().unit();
    Scale own = new Scale(BigDecimal.ONE, unit);
    Scale scale = unit.equals(Unit.NONE) && head.scale() != null ? head.scale() : own;
    Optional<Change> change =
        head.shift() == null
            ? change(figure)
            : Optional.of(change(figure, head.shift().of(period, scale), period));
    return new StatisticBuilder()
        .quantity(quantity(figure, scale, change.isPresent()))
        .indicator(head.name())
        .period(period)
        .regions(head.regions().isEmpty() ? around(caption, title) : head.regions())
        .change(change)
        .modality(head.planned() ? Modality.PLANNED : Modality.REPORTED)
        .span(figure.span())
        .sentence(where)
        .build();
  }

  /** Where the figures hold of a table whose heads do not say it. */
  private static List<Region> around(Caption caption, Caption title) {
    return caption.regions().isEmpty() ? title.regions() : caption.regions();
  }

  /** Where a figure stands beside its label. */
  public Coordinates coordinates(Cell cell, Cell label) {
    return new Coordinates(table, cell.row(), cell.column(), List.of(words(label)), List.of());
  }

  private String words(Cell cell) {
    return text.substring(cell.span().start(), cell.span().end()).strip();
  }
}
