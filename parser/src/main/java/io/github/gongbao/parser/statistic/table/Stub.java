package io.github.gongbao.parser.statistic.table;

import io.github.gongbao.parser.statistic.table.grid.Cell;
import io.github.gongbao.parser.statistic.table.grid.Columns.Group;
import io.github.gongbao.parser.statistic.table.grid.Section;
import io.github.gongbao.parser.statistic.table.grid.TableWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The heads of the rows of a group of columns, each with what it is a part of: by markers, 其中,
 * indents and headings; and no part is larger than its whole.
 */
final class Stub {
  private final Section section;
  private final Group group;
  private final boolean additive;
  private final Function<Cell, Head> reader;
  private final Map<Integer, List<Cell>> labels = new HashMap<>();
  private final TreeSet<Integer> indents = new TreeSet<>();
  private final Map<Integer, Row> rows = new HashMap<>();
  private final Map<String, Integer> uses = new HashMap<>();

  /** The last row at each level, which rows at deeper levels are parts of. */
  private final @Nullable Row[] above = new Row[Head.PART + 1];

  /** The rows that a list of parts is open under, outermost first. */
  private final List<Row> lists = new ArrayList<>();

  /** The last part of each. */
  private final Map<Row, Row> lastParts = new IdentityHashMap<>();

  private @Nullable Row heading;

  /** What the plain rows that follow a heading or 按…分 are parts of. */
  private @Nullable Row divided;

  private @Nullable Row last;

  /** The last row of levels, which a row that says only 同比增速 is the change of. */
  private @Nullable Row lastLevel;

  /**
   * The head of one row.
   *
   * @param index the row of the table
   * @param cells its cells of names, outermost first
   * @param head what they say, with what the heading above says of when and where
   * @param outer the name of the cells that span it and other rows; empty where none do
   * @param whole the row that it is a part of, or null
   * @param heading whether it is a heading without figures
   */
  record Row(
      int index, List<Cell> cells, Head head, String outer, @Nullable Row whole, boolean heading) {
    /** How many rows it lies under. */
    int depth() {
      return whole == null ? 0 : whole.depth() + 1;
    }
  }

  /**
   * The heads of the rows of a group.
   *
   * @param additive whether the first column of figures holds amounts that add up
   */
  Stub(Section section, Group group, boolean additive, Function<Cell, Head> reader) {
    this.additive = additive;
    this.section = section;
    this.group = group;
    this.reader = reader;
    findLabels();
    for (int row : section.bodyRows()) {
      List<Cell> cells = labels(row);
      if (cells.isEmpty()) {
        continue;
      }
      if (isHeading(row)) {
        readHeading(row, cells);
      } else {
        Row read = read(row, cells);
        rows.put(row, read);
        uses.merge(key(read), 1, Integer::sum);
        last = read;
      }
    }
  }

  /** The cells that name each row; an outer one that is left blank goes on from the row above. */
  private void findLabels() {
    @Nullable Cell[] above = new Cell[group.labels().size()];
    for (int row : section.bodyRows()) {
      List<Cell> cells = new ArrayList<>();
      int innermost = -1;
      for (int i = 0; i < above.length; i++) {
        Cell cell = section.grid().at(row, group.labels().get(i));
        if (cell != null && cell.isWords()) {
          Arrays.fill(above, i, above.length, null);
          above[i] = cell;
          innermost = i;
          indents.add(cell.indent());
        }
      }
      for (int i = 0; i <= innermost; i++) {
        if (above[i] != null && !cells.contains(above[i])) {
          cells.add(above[i]);
        }
      }
      labels.put(row, cells);
    }
  }

  private List<Cell> labels(int row) {
    return labels.getOrDefault(row, List.of());
  }

  private boolean isHeading(int row) {
    for (int column : group.figures()) {
      Cell cell = section.grid().at(row, column);
      if (cell != null && (cell.isData() || cell.figure() != null)) {
        return false;
      }
    }
    return true;
  }

  private static String key(Row row) {
    return row.head().name() + row.head().regions() + row.head().when();
  }

  private void readHeading(int index, List<Cell> cells) {
    Head head = levelled(reader.apply(cells.get(0)), cells.get(0));
    if (head.grouping()) {
      divided = lists.isEmpty() ? deepest() : lists.get(lists.size() - 1);
      lists.clear();
      return;
    }
    Row row = new Row(index, List.copyOf(cells), head, "", enclosing(head.level()), true);
    heading = row;
    lists.clear();
    place(row);
    divided = TableNames.isMeasure(head.name()) ? row : null;
    last = row;
  }

  private Row read(int index, List<Cell> cells) {
    Head whole = Head.NOTHING;
    String outer = "";
    String name = "";
    int level = Head.PLAIN;
    Cell innermost = cells.get(cells.size() - 1);
    for (Cell cell : cells) {
      Head head = reader.apply(cell);
      level = levelled(head, cell).level();
      if (cell != innermost) {
        outer = TableNames.joined(outer, head.name());
      } else {
        name = head.name();
      }
      whole = HeadChain.under(head, whole);
    }
    Head own = whole.withName(name).withLevel(level);
    Row of = name.isEmpty() && own.shift() != null ? lastLevel : null;
    own = of == null ? own : own.withName(of.head().name());
    Row above = of == null ? whole(own, index) : of.whole();
    Row read = new Row(index, List.copyOf(cells), inherited(own), outer, above, false);
    if (of != null) {
      return read;
    }
    if (above != null) {
      lastParts.put(above, read);
    }
    place(read);
    lastLevel = own.shift() == null ? read : lastLevel;
    return read;
  }

  /** A row without marker is as deep as it is set in. */
  private Head levelled(Head head, Cell cell) {
    int deeper = Math.min(indents.headSet(cell.indent()).size(), Head.PART - Head.PLAIN - 1);
    return head.level() == Head.PLAIN && deeper > 0 ? head.withLevel(Head.PLAIN + deeper) : head;
  }

  /** A row under a heading that says where or when holds there and then. */
  private Head inherited(Head head) {
    if (heading == null) {
      return head;
    }
    Head outer = heading.head();
    return head.withScale(head.scale() == null ? outer.scale() : head.scale())
        .withWhen(head.when() == null ? outer.when() : head.when().within(outer.when()))
        .withRegions(head.regions().isEmpty() ? outer.regions() : head.regions())
        .withPlanned(head.planned() || outer.planned());
  }

  private @Nullable Row whole(Head own, int index) {
    if (own.name().isEmpty()) {
      return own.total() ? null : enclosing(Head.PLAIN);
    }
    if (own.level() == Head.PART) {
      return openList(index);
    }
    if (own.level() < Head.PLAIN) {
      lists.clear();
      return enclosing(own.level());
    }
    while (!lists.isEmpty()) {
      Row list = lists.get(lists.size() - 1);
      if (goesOn(list, own, index)) {
        return list;
      }
      lists.remove(lists.size() - 1);
    }
    if (own.level() == Head.PLAIN && divided != null) {
      return isLarger(index, divided) ? null : divided;
    }
    return enclosing(own.level());
  }

  /**
   * Parts of the row before, where that is no part itself or is large enough; else of its whole.
   */
  private @Nullable Row openList(int index) {
    Row before = last;
    boolean part =
        before != null && !lists.isEmpty() && before.whole() == lists.get(lists.size() - 1);
    boolean marked = before != null && part && isHash(index);
    Row whole = part && !marked ? before.whole() : before;
    while (whole != null && isLarger(index, whole)) {
      whole = whole.whole();
    }
    if (whole == null) {
      return before == null ? null : before.whole();
    }
    Row list = whole;
    while (!lists.isEmpty()
        && lists.get(lists.size() - 1) != list
        && !isOver(list, lists.get(lists.size() - 1))) {
      lists.remove(lists.size() - 1);
    }
    if (lists.isEmpty() || lists.get(lists.size() - 1) != list) {
      lists.add(list);
    }
    return list;
  }

  /** Whether a row lies under another, at any depth. */
  private static boolean isOver(Row row, Row other) {
    for (Row up = row.whole(); up != null; up = up.whole()) {
      if (up == other) {
        return true;
      }
    }
    return false;
  }

  /** # opens parts of parts, 其中 further parts of the same whole. */
  private boolean isHash(int index) {
    List<Cell> cells = labels(index);
    return cells.get(cells.size() - 1).text().startsWith("#");
  }

  /** Whether a plain row is one more part in a list: of no other measure, and not too large. */
  private boolean goesOn(Row list, Head own, int index) {
    Row part = lastParts.get(list);
    boolean shaped =
        !TableNames.isMeasure(own.name())
            || part != null && TableNames.alike(part.head().name(), own.name());
    boolean unit = own.scale() == null || own.scale().equals(list.head().scale());
    return shaped && unit && !own.total() && !isLarger(index, list);
  }

  private boolean isLarger(int index, Row whole) {
    if (!additive || TableWords.MEAN.occursIn(whole.head().name())) {
      return false;
    }
    BigDecimal own = value(index);
    BigDecimal all = whole.heading() ? null : value(whole.index());
    return own != null && all != null && all.signum() > 0 && own.compareTo(all) > 0;
  }

  /** What the first column of figures holds in a row. */
  private @Nullable BigDecimal value(int row) {
    if (group.figures().isEmpty()) {
      return null;
    }
    Cell cell = section.grid().at(row, group.figures().get(0));
    boolean plain = cell != null && cell.figure() != null && !cell.figure().negative();
    return plain ? cell.figure().quantity().value() : null;
  }

  private @Nullable Row enclosing(int below) {
    for (int level = Math.min(below, Head.PART) - 1; level > 0; level--) {
      if (above[level] != null) {
        return above[level];
      }
    }
    return null;
  }

  private @Nullable Row deepest() {
    return enclosing(Head.PLAIN + 1);
  }

  private void place(Row row) {
    int level = row.head().level();
    boolean part = !lists.isEmpty() && row.whole() == lists.get(lists.size() - 1);
    if (row.head().name().isEmpty() || part || level == Head.PART) {
      return;
    }
    if (level < Head.PLAIN) {
      divided = null;
    }
    if (level == Head.PLAIN
        && row.whole() != null
        && row.whole() == divided
        && !TableNames.isMeasure(row.head().name())) {
      return;
    }
    above[level] = row;
    for (int deeper = level + 1; deeper < above.length; deeper++) {
      above[deeper] = null;
    }
  }

  /** The head of a row, or null where it has none. */
  @Nullable Row at(int row) {
    return rows.get(row);
  }

  /** The rows that have figures, in order. */
  List<Row> rows() {
    return section.bodyRows().stream().filter(rows::containsKey).map(rows::get).toList();
  }

  /**
   * What a row counts under the head of a column.
   *
   * @param row the row
   * @param column the name that the head of the column gives
   */
  String name(Row row, String column) {
    String own = row.head().name();
    Row whole = row.whole();
    if (!row.outer().isEmpty()) {
      boolean alone = TableNames.isMeasure(own) && uses.getOrDefault(key(row), 0) < 2;
      own = alone ? own : TableNames.joined(row.outer(), own);
    } else if (whole != null && !own.isEmpty()) {
      own = within(row, own, whole, column);
    }
    return TableNames.joined(own, column);
  }

  private String within(Row row, String own, Row whole, String column) {
    boolean repeated = uses.getOrDefault(key(row), 0) > 1;
    String part = own;
    for (Row up = whole; up != null && part.equals(own); up = up.whole()) {
      part = TableNames.part(up.head().name(), own);
    }
    boolean nested = whole.whole() != null && row.head().level() == Head.PART && !whole.heading();
    if (repeated || nested) {
      String qualified = TableNames.within(whole.head().name(), own);
      return part.equals(own) || nested ? qualified + part.substring(own.length()) : part;
    }
    boolean measured = TableNames.isMeasure(column) && !column.endsWith("比重");
    if (measured || TableNames.isMeasure(own) && part.equals(own)) {
      return own;
    }
    boolean bare = part.equals(own) && !whole.heading() && row.head().level() == Head.PART;
    return bare ? TableNames.joined(whole.head().name(), own) : part;
  }
}
