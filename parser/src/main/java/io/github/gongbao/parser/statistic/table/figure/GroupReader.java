package io.github.gongbao.parser.statistic.table.figure;

import io.github.gongbao.model.Basis;
import io.github.gongbao.model.Change;
import io.github.gongbao.model.Modality;
import io.github.gongbao.model.Period;
import io.github.gongbao.model.Region;
import io.github.gongbao.model.Statistic;
import io.github.gongbao.model.StatisticBuilder;
import io.github.gongbao.parser.statistic.table.caption.Caption;
import io.github.gongbao.parser.statistic.table.column.Column;
import io.github.gongbao.parser.statistic.table.column.ColumnHeads;
import io.github.gongbao.parser.statistic.table.grid.Cell;
import io.github.gongbao.parser.statistic.table.grid.CellFigure;
import io.github.gongbao.parser.statistic.table.grid.Columns.Group;
import io.github.gongbao.parser.statistic.table.grid.Scale;
import io.github.gongbao.parser.statistic.table.grid.Section;
import io.github.gongbao.parser.statistic.table.head.Head;
import io.github.gongbao.parser.statistic.table.name.CaptionNames;
import io.github.gongbao.parser.statistic.table.name.IndexNames;
import io.github.gongbao.parser.statistic.table.name.JoinedNames;
import io.github.gongbao.parser.statistic.table.name.Kinds;
import io.github.gongbao.parser.statistic.table.name.Measures;
import io.github.gongbao.parser.statistic.table.name.Owner;
import io.github.gongbao.parser.statistic.table.stub.Stub;
import io.github.gongbao.parser.statistic.table.stub.StubRow;
import io.github.gongbao.parser.statistic.table.word.CaptionWords;
import io.github.gongbao.parser.statistic.table.word.NameWords;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the figures of one group of columns: what each counts, when, where, in what. */
public final class GroupReader {
  private static final Basis ANNUAL = Basis.ANNUAL_AVERAGE;

  private final Group group;
  private final Caption caption;
  private final Caption title;
  private final Head.@Nullable Shift shift;

  /** Whether all figures are in per cent by the nearest line over them that names units. */
  private final boolean growth;

  private final ColumnHeads columns;
  private final RowNames names;
  private final Stub stub;
  private final Units units;
  private final CellStatistics cells;
  private final boolean headed;

  /** What the figures of the table are index numbers against, or null. */
  private final @Nullable String index;

  private final IndexNumbers indexes;

  private final Times times;

  /** What the whole table is of. */
  private final String whole;

  /** Of what its measures are, as the caption has it. */
  private final String thing;

  /** Whose they are. */
  private final Owner owner;

  /** Whether that is what one of its columns is of, and not the others. */
  private final boolean ofColumn;

  private final SumNames sums = new SumNames();
  private final BitSet figures = new BitSet();
  private final BitSet read = new BitSet();
  private final BitSet unnamed = new BitSet();

  public GroupReader(
      Section section,
      Group group,
      Caption caption,
      Caption title,
      Function<Cell, Head> reader,
      CellStatistics cells) {
    this.group = group;
    group.figures().forEach(figures::set);
    this.caption = caption;
    this.title = title;
    this.columns = new ColumnHeads(section, group, reader);
    this.times = new Times(caption.period().or(title::period), columns, section);
    this.names = new RowNames(group.figures().stream().map(columns::at).toList());
    List<Integer> amounts = columns.amounts();
    Caption named = caption.name().isEmpty() ? title : caption;
    Caption measured = caption.isUnitless() ? caption.withUnits(named.units()) : caption;
    this.index = caption.index() == null ? named.index() : caption.index();
    this.growth = measured.amounts() == null && measured.rates() != null;
    this.shift = (growth ? named : caption).shift();
    boolean additive = shift == null && index == null && !amounts.isEmpty();
    boolean unitless = caption.amounts() == null && group.units() < 0;
    String of = named.name();
    boolean byCaption = caption.amounts() == null && caption.rates() != null;
    this.stub = new Stub(section, group, additive, amounts, unitless, of, byCaption, reader);
    of = byCaption ? of : CaptionWords.MAKEUP.beforeThis(of);
    this.units = new Units(section.grid(), measured, group.units(), cells.marked());
    this.cells = cells;
    this.headed = !section.headRows().isEmpty();
    this.whole = of;
    this.thing = named.thing();
    this.owner = Owner.of(of, named.thing());
    this.ofColumn =
        group.figures().size() > 1
            && group.figures().stream()
                .map(columns::at)
                .anyMatch(c -> c.head().scale() != null && c.head().name().equals(whole));
    this.indexes = new IndexNumbers(section, columns, whole);
  }

  /** Whether a column is one of its figures. */
  public boolean has(int column) {
    return figures.get(column);
  }

  /** Whether a column is one of the names of its rows. */
  public boolean isNamedBy(int column) {
    return group.labels().contains(column);
  }

  /** Its columns with figures that gave no statistic. */
  public List<Integer> unread() {
    return group.figures().stream().filter(c -> !read.get(c) || unnamed.get(c)).toList();
  }

  /** The head of the row of a cell, or null. */
  public @Nullable StubRow row(Cell cell) {
    return stub.at(cell.row());
  }

  /** The heads over a cell. */
  public Column column(Cell cell) {
    return columns.at(cell.column());
  }

  /** The statistic of a cell, or null where nothing says what it is. */
  public @Nullable Statistic read(Cell cell, CellFigure figure) {
    StubRow row = stub.at(cell.row());
    Column column = columns.at(cell.column());
    Head line = row == null ? Head.NOTHING : row.head();
    Head head = column.head();
    String against = indexes.against(column, row, figure, index);
    Head.Shift shift = against == null ? shift(head, line) : null;
    boolean changes = shift != null;
    boolean yearly = shift != null && shift.basis().filter(ANNUAL::equals).isPresent();
    Optional<Period> period = times.at(cell.row(), yearly ? null : row, head);
    String name =
        against == null
            ? names.name(
                row, column, () -> sums.told(row, name(row, line, column, null), column, period))
            : name(row, line, column, against);
    if (name.isEmpty()) {
      unnamed.set(cell.column());
      return null;
    }
    name = (isOwned(row) ? name : owner.named(name)).concat(column.told());
    Scale scale =
        against == null
            ? units.of(cell, figure, line, row == null ? null : row.whole(), head, changes, name)
            : Scale.PLAIN;
    read.set(cell.column());
    boolean planned = line.planned() || head.planned() || caption.planned() && !column.isDone();
    Optional<Change> change =
        shift != null
            ? Optional.of(cells.change(figure, planned ? shift : shift.of(period, scale), period))
            : cells.change(figure);
    return new StatisticBuilder()
        .quantity(cells.quantity(figure, scale, change.isPresent()))
        .indicator(column.ended(name, scale))
        .period(period)
        .regions(regions(row, head))
        .change(change)
        .modality(planned ? Modality.PLANNED : Modality.REPORTED)
        .span(figure.span())
        .sentence(cell.span())
        .cell(cells.coordinates(cell, row, column))
        .build();
  }

  /** The caption or title says that all figures are changes only where no head says so of some. */
  private Head.@Nullable Shift shift(Head column, Head line) {
    Head.Shift own = column.shift() == null ? line.shift() : column.shift();
    boolean measure = Measures.isMeasure(column.name()) && (!growth || columns.sayUnits());
    boolean silent = own == null && !columns.sayChange() && !measure;
    return silent && (column.scale() == null || column.isRatio()) ? shift : own;
  }

  private String name(@Nullable StubRow row, Head line, Column column, @Nullable String against) {
    Head head = column.head();
    boolean counted =
        (units.haveColumn() || isBareNumber(head) || Measures.isMeasure(whole))
            && Measures.isAmount(head.name())
            && !columns.differ();
    boolean said = SaidMeasures.areSaid(row, column);
    String measure = said || counted && !line.name().isEmpty() ? "" : head.name();
    boolean prices = head.shift() != null && IndexNames.areOfPrices(whole);
    String of = prices ? IndexNames.stem(whole) : whole;
    boolean indexed = IndexNames.isIndex(of) || Measures.isMeasure(of);
    boolean kind = against != null && !Measures.isMeasure(IndexNames.stem(measure));
    measure = indexed && kind ? IndexNames.stem(measure) : measure;
    measure = measure.equals(IndexNames.INDEX) && IndexNames.isIndex(of) ? "" : measure;
    boolean events = CaptionNames.isOfEvents(thing);
    measure = events ? CaptionNames.ofThing(measure, thing) : measure;
    boolean amount = columns.differ() && NameWords.AMOUNT.contains(measure);
    if (amount || CaptionNames.areOfGoods(of, measure)) {
      measure = flow(row, of) + measure;
    }
    if (Kinds.isPlace(line.name())) {
      String full = measure.isEmpty() ? of : CaptionNames.completed(measure, caption.name(), of);
      full = CaptionNames.ofThing(full, thing);
      return line.name() + (against == null ? full : IndexNames.against(full, against));
    }
    String name = row == null ? measure : named(row, measure, of);
    boolean nameless = name.isEmpty();
    boolean hasUnit = row != null && row.hasOwnUnit() && line.shift() == null;
    if (nameless && (headed || line != Head.NOTHING)) {
      name = isUnsaid(column, of) ? "" : of;
    } else if (!nameless && isOfAll(of, name) && (!hasUnit || CaptionNames.goesWith(name, of))) {
      name = completed(name, name.equals(head.name()) ? columns.measure(column) : "", of);
      boolean bare = measure.isEmpty() && CaptionNames.isBare(name);
      name = events || bare || line.name().isEmpty() ? CaptionNames.ofThing(name, thing) : name;
    } else if (!nameless && hasUnit) {
      name = CaptionNames.flowing(name, of);
    }
    return against == null || name.isEmpty() ? name : IndexNames.against(name, against);
  }

  /** 调整前限额 under 限额, of a table of 债务余额: a kind of what the caption completes. */
  private String completed(String name, String measure, String of) {
    String kind = measure.isEmpty() ? name : measure;
    String whole = CaptionNames.completed(kind, caption.name(), of);
    return whole.endsWith(kind) ? whole.substring(0, whole.length() - kind.length()) + name : whole;
  }

  /** A column of 地区生产总值 is but one of several, though 第一产业 beside it is a part of that. */
  private boolean isOfAll(String of, String name) {
    return !ofColumn || JoinedNames.areIndustries(of, name);
  }

  /** Which way the goods of a row go: 出口, as a heading over it says or the caption. */
  private static String flow(@Nullable StubRow row, String caption) {
    StubRow over = row == null ? null : row.whole();
    boolean said = over != null && NameWords.FLOW.contains(over.head().name());
    return said ? over.head().name() : NameWords.FLOW.first(caption);
  }

  /** 收入 with 为上年决算数比例, of a table of 经营预算收入: a share is one of what the caption completes. */
  private String named(StubRow row, String measure, String of) {
    String thing = NameWords.SHARE_OF.begins(measure) > 0 ? stub.name(row, "") : "";
    return CaptionNames.isMeasuredBy(thing, of, measure)
        ? JoinedNames.joined(CaptionNames.completed(thing, caption.name(), of), measure)
        : stub.name(row, measure);
  }

  /** A column that has no head, beside others that have, is of nothing that anybody says. */
  private boolean isUnsaid(Column column, String whole) {
    return headed
        && column.cells().isEmpty()
        && group.figures().size() > 1
        && !Measures.isMeasure(whole);
  }

  /** 数量 over figures that have their units in their cells. */
  private boolean isBareNumber(Head head) {
    return NameWords.COUNT.contains(head.name())
        && head.scale() == null
        && caption.amounts() == null;
  }

  /** A row stands under one that says whose it is: 限额以上批零企业商品销售额. */
  private boolean isOwned(@Nullable StubRow row) {
    for (StubRow up = row; up != null; up = up.whole()) {
      if (owner.isSaid(up.head().name())) {
        return true;
      }
    }
    return false;
  }

  /** A part is where its whole is, unless it says where. */
  private List<Region> regions(@Nullable StubRow row, Head column) {
    if (row != null && !row.head().regions().isEmpty()) {
      return row.head().regions();
    }
    if (row != null && column.regions().isEmpty() && row.whole() != null) {
      return regions(row.whole(), column);
    }
    if (!column.regions().isEmpty()) {
      return column.regions();
    }
    return caption.regions().isEmpty() ? title.regions() : caption.regions();
  }
}
