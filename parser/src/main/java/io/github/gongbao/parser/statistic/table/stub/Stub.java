package io.github.gongbao.parser.statistic.table.stub;

import io.github.gongbao.parser.statistic.table.grid.Cell;
import io.github.gongbao.parser.statistic.table.grid.Columns.Group;
import io.github.gongbao.parser.statistic.table.grid.Section;
import io.github.gongbao.parser.statistic.table.head.Head;
import io.github.gongbao.parser.statistic.table.head.HeadChain;
import io.github.gongbao.parser.statistic.table.head.HeadMarker;
import io.github.gongbao.parser.statistic.table.head.HeadTime;
import io.github.gongbao.parser.statistic.table.head.When;
import io.github.gongbao.parser.statistic.table.name.IndexNames;
import io.github.gongbao.parser.statistic.table.name.JoinedNames;
import io.github.gongbao.parser.statistic.table.name.Kinds;
import io.github.gongbao.parser.statistic.table.name.Measures;
import io.github.gongbao.parser.statistic.table.word.CaptionWords;
import io.github.gongbao.parser.statistic.table.word.CellWords;
import io.github.gongbao.parser.statistic.table.word.NameWords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The heads of the rows of a group of columns, each with what it is a part of. */
public final class Stub {
  private final Function<Cell, Head> reader;
  private final StubLabels labels;
  private final Nesting nesting;
  private final RowUnits units;
  private final StubNames namings;
  private final ByRow<StubRow> rows;

  /** How many rows have each name by themselves. */
  private final Map<String, Integer> names = new HashMap<>();

  private final HeadingScope scope;
  private final Subjects subjects = new Subjects();
  private @Nullable StubRow heading;

  /** What the last row says, which the next one may say in another language; null behind that. */
  private @Nullable Head translated;

  /** When the last row holds that says nothing else. */
  private @Nullable When time;

  /** When changes right below hold that say nothing else; null where no time is right above. */
  private @Nullable When changing;

  /**
   * The heads of the rows of a group.
   *
   * @param additive whether the first column of figures holds amounts that add up
   * @param amounts the columns of figures that do
   * @param unitless whether only the heads of rows say what their figures are in
   * @param table what the table is of
   * @param rates whether all its figures are in per cent
   * @param reader what the words of a cell say
   */
  public Stub(
      Section section,
      Group group,
      boolean additive,
      List<Integer> amounts,
      boolean unitless,
      String table,
      boolean rates,
      Function<Cell, Head> reader) {
    this.reader = reader;
    this.labels = new StubLabels(section, group, reader);
    this.rows = labels.byRow();
    boolean adds = additive && !holdsBalances(section, group.figures().get(0));
    List<Sums.Row> seen = section.bodyRows().stream().map(this::seen).toList();
    this.nesting = new Nesting(labels, adds, new Sums(labels, adds ? amounts : List.of(), seen));
    this.scope = new HeadingScope(labels);
    this.units = new RowUnits(unitless, nesting, names);
    this.namings = new StubNames(nesting, subjects, table, rates);
    for (int row : section.bodyRows()) {
      List<Cell> cells = labels.of(row);
      if (!cells.isEmpty()) {
        read(row, cells);
      }
    }
  }

  /** 贷方 and 借方: what is below nothing is larger than the balance that it is a part of. */
  private static boolean holdsBalances(Section section, int column) {
    return section.bodyRows().stream()
        .map(row -> section.grid().beginning(row, column))
        .anyMatch(cell -> cell != null && cell.figure() != null && cell.figure().negative());
  }

  /** A row for what it adds to others. */
  private Sums.Row seen(int index) {
    List<Cell> cells = labels.of(index);
    if (cells.isEmpty() || labels.isHeading(index)) {
      subjects.head(index);
      return new Sums.Row(index, Head.PLAIN, Sums.Role.ENDS);
    }
    Cell innermost = cells.get(cells.size() - 1);
    Head head = labels.levelled(labels.head(index), innermost);
    if (head.shift() == null) {
      names.merge(head.name(), 1, Integer::sum);
    }
    subjects.add(head);
    boolean passes =
        head.level() == Head.PART
            || head.shift() != null
            || head.index() != null
            || NameWords.STOCK.ends(head.name()) > 0
            || NameWords.MEAN.occursIn(head.name());
    Sums.Role role = passes ? Sums.Role.PASSES : Sums.Role.ADDS;
    return new Sums.Row(index, head.level(), head.name().isEmpty() ? Sums.Role.ENDS : role);
  }

  private void read(int index, List<Cell> cells) {
    if (labels.isHeading(index)) {
      readHeading(index, cells);
      return;
    }
    StubRow row = row(index, cells);
    rows.put(index, row);
    namings.add(row);
  }

  private void readHeading(int index, List<Cell> cells) {
    Head head = labels.levelled(reader.apply(cells.get(0)), cells.get(0));
    if (head.grouping() || head.level() == Head.PART && head.name().isEmpty()) {
      nesting.divide();
      return;
    }
    boolean place = head.level() == Head.PART && Kinds.isPlace(head.name());
    head = place ? head.withLevel(Head.PLAIN) : head;
    String words = cells.get(0).text();
    String whole = CellWords.AMONG.ends(words) > 0 ? HeadMarker.whole(words) : null;
    if (whole != null) {
      nesting.divide(whole);
      return;
    }
    units.clear();
    time = null;
    String stem = CaptionWords.CAPTION.beforeThis(head.name());
    String name = stem.isEmpty() ? head.name() : stem;
    // 企业基本情况 names nothing of what stands below
    boolean nameless =
        CaptionWords.FACTS.ends(head.name()) > 0
            || name.equals(IndexNames.INDEX) && head.index() != null;
    Head named = head.withName(nameless ? "" : name);
    heading = new StubRow(index, List.copyOf(cells), named, "", nesting.over(named), true);
    nesting.head(heading);
    scope.open();
  }

  private StubRow row(int index, List<Cell> cells) {
    Head whole = Head.NOTHING;
    String outer = "";
    Cell innermost = cells.get(cells.size() - 1);
    for (Cell cell : cells) {
      Head head = cell == innermost ? labels.head(index) : reader.apply(cell);
      outer = cell == innermost ? outer : JoinedNames.joined(outer, head.name());
      whole = HeadChain.under(head, whole);
    }
    outer += labels.described(index);
    Head last = labels.levelled(labels.head(index), innermost);
    if (heading != null && scope.isLeft(heading, last, index)) {
      nesting.leave(heading);
      heading = null;
    }
    Head own = inherited(dated(whole.withName(last.name()).withLevel(last.level())));
    boolean foreign = Cell.isForeign(innermost.text());
    if (foreign && translated != null) {
      own = own.withName(translated.name()).withRegions(translated.regions());
      last = last.withName(translated.name());
    }
    translated = foreign ? null : own;
    StubRow level = units.lastLevel();
    if (level != null && own.name().isEmpty() && own.shift() != null) {
      Head named = own.withName(level.head().name());
      return new StubRow(index, List.copyOf(cells), named, outer, level.whole(), false);
    }
    return row(index, cells, level == null ? own : completed(own, level.head()), last, outer);
  }

  /** 人均生产总值, 平均气温距平 of 人均 and 距平 below what they are of, and 总资产占银行业比例 of 占银行业比例 below 总资产. */
  private static Head completed(Head own, Head level) {
    if (NameWords.HEAD.contains(own.name())) {
      return own.withName(own.name() + level.name());
    }
    boolean share = Measures.isShareOf(own.name()) && !level.name().isEmpty() && !level.isRatio();
    boolean behind = share || NameWords.DEVIATION.contains(own.name());
    return behind ? own.withName(level.name() + own.name()) : own;
  }

  private StubRow row(int index, List<Cell> cells, Head said, Head last, String outer) {
    Head own = said;
    StubRow measure = units.unitOf(own, index);
    if (measure != null) {
      own =
          own.withScale(measure.head().scale())
              .withIndex(measure.head().index())
              .withShift(own.shift() == null ? measure.head().shift() : own.shift())
              .withName(namings.measured(own.name(), measure.head()));
    }
    boolean goesOn = measure == null && units.goesOn(own);
    own = goesOn ? units.inLastUnit(own) : own;
    StubRow over = nesting.whole(own, index, units.isRepeated(last.name()));
    over = over == null ? measure : over;
    boolean each = NameWords.HAVING.ends(own.name()) > 0;
    over = (over == null || over.heading()) && each ? units.lastLevel() : over;
    StubRow row = new StubRow(index, List.copyOf(cells), own, outer, over, false);
    nesting.add(row);
    scope.add(row);
    units.add(row, last, measure, goesOn || last.scale() != null);
    return row;
  }

  /**
   * 1997, 北京, 天津: places below rows of years are told of the last of them; 比上年增长 right below 2023年
   * is of that.
   */
  private Head dated(Head said) {
    Head head =
        HeadTime.following(said.name(), time)
            .map(month -> said.withName("").withWhen(month))
            .orElse(said);
    boolean place = !head.regions().isEmpty();
    // 较上年底增减, which names its own time, sums up the table
    boolean change = head.shift() != null && head.shift().baseline().isEmpty() && !place;
    if (change && head.name().isEmpty() && changing != null && head.when() == null) {
      return head.withWhen(changing);
    }
    if (head.when() != null && head.name().isEmpty()) {
      head = head.withWhen(head.when().behind(time).inYearOf(time));
    }
    boolean timed = head.when() != null && head.name().isEmpty();
    // 增长 below 上年同期 is of the time above that
    boolean against = timed && changing != null && head.when().isBefore(changing);
    changing = against ? changing : timed && !place ? head.when() : null;
    if (timed) {
      time = place ? null : head.when();
    }
    return place && head.when() == null && time != null ? head.withWhen(time) : head;
  }

  /** A row under a heading that says where or when holds there and then. */
  private Head inherited(Head head) {
    if (heading == null) {
      return head;
    }
    Head over = heading.head();
    if (over.level() < Head.PLAIN && head.level() <= over.level()) {
      // (二)生产量 behind (一)年初库存量, which only has no figures
      return head;
    }
    boolean bare = head.scale() == null && !units.isSaid();
    return head.withScale(bare ? over.scale() : head.scale())
        .withWhen(head.when() == null ? over.when() : head.when().within(over.when()))
        .withShift(head.shift() == null ? over.shift() : head.shift())
        .withRegions(head.regions().isEmpty() ? over.regions() : head.regions())
        .withIndex(head.index() == null ? over.index() : head.index())
        .withPlanned(head.planned() || over.planned());
  }

  /** The head of a row, or null where it has none. */
  public @Nullable StubRow at(int row) {
    return rows.at(row);
  }

  /**
   * What a row counts under the head of a column.
   *
   * @param row the row
   * @param column the name that the head of the column gives
   */
  public String name(StubRow row, String column) {
    return namings.name(row, column);
  }
}
