package io.github.gongbao.parser.statistic.table.axis;

import io.github.gongbao.model.Region;
import io.github.gongbao.parser.statistic.table.grid.Cell;
import io.github.gongbao.parser.statistic.table.grid.Columns.Group;
import io.github.gongbao.parser.statistic.table.grid.Measured;
import io.github.gongbao.parser.statistic.table.grid.Section;
import io.github.gongbao.parser.statistic.table.grid.TableWords;
import io.github.gongbao.parser.statistic.table.head.Head;
import io.github.gongbao.parser.statistic.table.head.HeadChain;
import io.github.gongbao.parser.statistic.table.head.PartNames;
import io.github.gongbao.parser.statistic.table.head.TableNames;
import io.github.gongbao.parser.statistic.table.head.When;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The heads of the rows of a group of columns, each with what it is a part of. */
public final class Stub {
  /** 在总额中: what heads the parts of a row before. */
  private static final String AMONG = "中:";

  private final Function<Cell, Head> reader;
  private final boolean unitless;
  private final boolean priced;
  private final StubLabels labels;
  private final Nesting nesting;
  private final ByRow<StubRow> rows;
  private final Map<Said, Integer> uses = new HashMap<>();

  /** How many rows have each name by themselves. */
  private final Map<String, Integer> names = new HashMap<>();

  private final Subjects subjects = new Subjects();

  /** What a row says of its figures, which others may say too. */
  private record Said(String name, List<Region> regions, @Nullable When when) {}

  private @Nullable StubRow heading;

  /** The last row of levels, which a row that says only 同比增速 is the change of. */
  private @Nullable StubRow lastLevel;

  /** The last row with a unit or base of its own that the rows below repeat their names under. */
  private @Nullable StubRow lastMeasure;

  /** The last of them that says what it is in. */
  private @Nullable StubRow lastUnit;

  /**
   * The heads of the rows of a group.
   *
   * @param additive whether the first column of figures holds amounts that add up
   * @param amounts the columns of figures that do
   * @param unitless whether only the heads of rows say what their figures are in
   * @param priced whether it holds indices of prices, whose classes need no mention of wider ones
   * @param reader what the words of a cell say
   */
  public Stub(
      Section section,
      Group group,
      boolean additive,
      List<Integer> amounts,
      boolean unitless,
      boolean priced,
      Function<Cell, Head> reader) {
    this.reader = reader;
    this.labels = new StubLabels(section, group, reader);
    this.rows = labels.byRow();
    List<Sums.Row> seen = section.bodyRows().stream().map(this::seen).toList();
    this.unitless = unitless;
    this.priced = priced;
    this.nesting =
        new Nesting(labels, additive, new Sums(labels, additive ? amounts : List.of(), seen));
    for (int row : section.bodyRows()) {
      List<Cell> cells = labels.of(row);
      if (!cells.isEmpty()) {
        read(row, cells);
      }
    }
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
    names.merge(head.name(), 1, Integer::sum);
    subjects.add(head);
    boolean passes =
        head.level() == Head.PART
            || head.shift() != null
            || head.index() != null
            || TableWords.MEAN.occursIn(head.name());
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
    uses.merge(said(row), 1, Integer::sum);
  }

  private static Said said(StubRow row) {
    return new Said(row.head().name(), row.head().regions(), row.head().when());
  }

  private void readHeading(int index, List<Cell> cells) {
    Head head = labels.levelled(reader.apply(cells.get(0)), cells.get(0));
    if (head.grouping() || head.level() == Head.PART && head.name().isEmpty()) {
      nesting.divide();
      return;
    }
    String words = cells.get(0).text();
    if (words.endsWith(AMONG)) {
      nesting.divide(words.substring(words.startsWith("在") ? 1 : 0, words.length() - 2));
      return;
    }
    lastLevel = null;
    lastUnit = null;
    lastMeasure = null;
    heading = new StubRow(index, List.copyOf(cells), head, "", nesting.over(head), true);
    nesting.head(heading);
  }

  private StubRow row(int index, List<Cell> cells) {
    Head whole = Head.NOTHING;
    String outer = "";
    Cell innermost = cells.get(cells.size() - 1);
    for (Cell cell : cells) {
      Head head = cell == innermost ? labels.head(index) : reader.apply(cell);
      outer = cell == innermost ? outer : TableNames.joined(outer, head.name());
      whole = HeadChain.under(head, whole);
    }
    Head last = labels.levelled(labels.head(index), innermost);
    Head own = inherited(whole.withName(last.name()).withLevel(last.level()));
    boolean bare = own.name().isEmpty() && own.shift() != null;
    if (bare && lastLevel != null) {
      Head named = own.withName(lastLevel.head().name());
      return new StubRow(index, List.copyOf(cells), named, outer, lastLevel.whole(), false);
    }
    StubRow level = unitOf(own, index);
    if (level != null) {
      own =
          own.withScale(level.head().scale())
              .withIndex(level.head().index())
              .withName(PartNames.part(level.head().name(), own.name()));
    }
    boolean said = last.scale() != null;
    if (level == null && own.scale() == null && isLikeLastUnit(own)) {
      own = own.withScale(lastUnit == null ? null : lastUnit.head().scale());
      said = true;
    }
    boolean repeated = names.getOrDefault(last.name(), 0) > 1;
    StubRow over = nesting.whole(own, index, repeated);
    StubRow row =
        new StubRow(index, List.copyOf(cells), own, outer, over == null ? level : over, false);
    nesting.add(row);
    lastLevel = own.shift() == null ? row : lastLevel;
    lastMeasure = isMeasure(last) ? row : lastMeasure;
    lastUnit = !said || own.shift() != null ? lastUnit : row;
    return row;
  }

  /** 消费支出 below 总收入（元）: a further sum of money in a table whose rows say what they are in. */
  private boolean isLikeLastUnit(Head own) {
    return unitless
        && lastUnit != null
        && own.shift() == null
        && !own.rate()
        && TableNames.isMeasure(own.name())
        && Measured.asked(own.name()) == Measured.MONEY
        && Measured.asked(lastUnit.head().name()) == Measured.MONEY;
  }

  /** 总产出指数(上年=100), 总产出构成(%): what the rows below are of, each of them anew. */
  private boolean isMeasure(Head head) {
    boolean said = head.scale() != null || head.index() != null;
    return said && head.shift() == null && names.getOrDefault(head.name(), 0) == 1;
  }

  /** 城镇 below 总人口（万人） is in its unit too, if it is no more. */
  private @Nullable StubRow unitOf(Head own, int index) {
    boolean plain = own.scale() == null && !own.name().isEmpty() && !own.total();
    if (!plain || lastLevel == null) {
      return null;
    }
    boolean repeated = names.getOrDefault(own.name(), 0) > 1;
    if (repeated && lastMeasure != null && !own.name().equals(lastMeasure.head().name())) {
      return lastMeasure;
    }
    if (TableNames.isMeasure(own.name())) {
      return null;
    }
    StubRow level = nesting.sum(index);
    if (level == null) {
      boolean said = lastLevel.head().scale() != null && nesting.fits(index, lastLevel);
      level = said ? lastLevel : lastUnit;
    }
    boolean fits = level != null && level.head().scale() != null && nesting.fits(index, level);
    return unitless && fits ? level : null;
  }

  /** A row under a heading that says where or when holds there and then. */
  private Head inherited(Head head) {
    if (heading == null) {
      return head;
    }
    Head over = heading.head();
    return head.withScale(head.scale() == null ? over.scale() : head.scale())
        .withWhen(head.when() == null ? over.when() : head.when().within(over.when()))
        .withRegions(head.regions().isEmpty() ? over.regions() : head.regions())
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
    String own = row.head().name();
    if (own.isEmpty() && row.whole() != null && !row.head().regions().isEmpty()) {
      return name(row.whole(), column);
    }
    if (!row.outer().isEmpty()) {
      boolean alone = TableNames.isMeasure(own) && uses.getOrDefault(said(row), 0) < 2;
      own = alone ? own : TableNames.joined(row.outer(), own);
    } else if (row.whole() != null && !own.isEmpty()) {
      own = within(row, own, row.whole(), column);
    }
    return PartNames.isOwner(column, own)
        ? TableNames.merged(column, own)
        : TableNames.joined(own, column);
  }

  private String within(StubRow row, String said, StubRow whole, String column) {
    boolean kind = TableNames.isManner(said) && !TableNames.isMeasure(whole.head().name());
    String own = kind && !whole.heading() ? said + whole.head().name() : said;
    String part = own;
    for (StubRow up = whole; up != null && part.equals(own); up = up.whole()) {
      part = PartNames.part(up.head().name(), own);
    }
    String outer = whole.head().name();
    outer = outer.indexOf(own) > outer.indexOf('(') ? Cell.withoutBrackets(outer) : outer;
    boolean nested =
        whole.whole() != null && row.isMarked() && !whole.heading() && PartNames.alike(outer, own);
    if (whole.heading() && TableNames.isBare(own)) {
      return TableNames.joined(outer, own);
    }
    boolean things = row.head().scale() != null && TableWords.COUNTED.ends(own) > 0;
    if (things && whole.heading() && whole.head().scale() == null) {
      return own;
    }
    if (subjects.isSubject(whole)) {
      return PartNames.within(outer, own);
    }
    boolean again = uses.getOrDefault(said(row), 0) > 1;
    if (again && whole.heading() && part.equals(own) && !TableNames.isMeasure(own)) {
      boolean counts = TableNames.isMeasure(outer) || TableWords.COUNTED.ends(outer) > 0;
      return counts ? own + outer : PartNames.within(outer, own);
    }
    if (nested || again) {
      boolean far = PartNames.part(outer, own).equals(own) && part.startsWith(own);
      return far || nested ? PartNames.within(outer, own) + part.substring(own.length()) : part;
    }
    boolean measured = TableNames.isMeasure(column) && TableWords.SHARE.ends(column) == 0;
    if (measured) {
      return own;
    }
    if (TableNames.isMeasure(own) && part.equals(own)) {
      return whole.heading() ? own : PartNames.owned(outer, own);
    }
    boolean counted = TableWords.COUNTED.ends(outer) > 0 && TableWords.COUNTED.ends(own) > 0;
    boolean thing = TableWords.CLASS.ends(outer) > 0 || counted;
    boolean bare = part.equals(own) && !whole.heading() && !thing && nesting.isListed(row);
    return bare && !priced ? PartNames.shared(outer, own) : part;
  }
}
