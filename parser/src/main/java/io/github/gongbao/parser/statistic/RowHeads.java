package io.github.gongbao.parser.statistic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The heads of the rows of a table, read from the columns of names before a column of figures: each
 * with what stands above it.
 */
final class RowHeads {
  private final TableGrid grid;
  private final TableHeads heads;
  private final Function<TableCell, Head> reader;
  private final List<Integer> columns;
  private final Map<Integer, Row> rows = new HashMap<>();
  private final Map<String, Integer> uses = new HashMap<>();

  /** The last row at each level, which rows at deeper levels are parts of. */
  private final @Nullable Row[] above = new Row[Head.PART + 1];

  private @Nullable Row section;

  /** What the plain rows that follow are parts of. */
  private @Nullable Row divided;

  /**
   * The head of one row.
   *
   * @param head what its cells say
   * @param group the name of the cells that span it and other rows; empty where none do
   * @param whole the row that it is a part of, or null
   * @param section whether it is a heading without figures
   */
  record Row(Head head, String group, @Nullable Row whole, boolean section) {}

  RowHeads(
      TableGrid grid, TableHeads heads, Function<TableCell, Head> reader, List<Integer> columns) {
    this.grid = grid;
    this.heads = heads;
    this.reader = reader;
    this.columns = columns;
    for (int row : heads.bodyRows()) {
      if (heads.isSection(row)) {
        readSection(reader.apply(grid.filled(row).get(0)));
      } else {
        Row read = read(row);
        rows.put(row, read);
        uses.merge(key(read), 1, Integer::sum);
      }
    }
  }

  private static String key(Row row) {
    return row.head().name() + row.head().regions() + row.head().when();
  }

  private void readSection(Head head) {
    if (head.grouping()) {
      divided = above[Head.PART] == null ? deepest() : above[Head.PART].whole();
      return;
    }
    Row row = new Row(head, "", null, true);
    section = row;
    place(row);
    divided = Labels.isMeasure(head.name()) ? row : null;
  }

  private Row read(int row) {
    Head whole = Head.NOTHING;
    String group = "";
    String name = "";
    int level = Head.PLAIN;
    for (int column : columns) {
      TableCell cell = heads.name(row, column);
      if (cell == null || !name.isEmpty()) {
        continue;
      }
      Head head = reader.apply(cell);
      level = head.level();
      boolean last = column == columns.get(columns.size() - 1);
      if (cell.rowSpan() > 1 && !last) {
        group = Labels.joined(group, head.name());
      } else {
        name = head.name();
      }
      whole = head.under(whole);
    }
    Head own = named(whole, name, level);
    Row outer = outer(own);
    Row read = new Row(inherited(own), group, outer, false);
    place(read);
    return read;
  }

  private static Head named(Head head, String name, int level) {
    return new Head(
        name,
        head.scale(),
        head.change(),
        head.when(),
        head.regions(),
        head.planned(),
        head.rate(),
        head.index(),
        level,
        head.grouping());
  }

  /** A row in a section that says where or when holds there and then. */
  private Head inherited(Head head) {
    if (section == null) {
      return head;
    }
    Head outer = section.head();
    return new Head(
        head.name(),
        head.scale() == null ? outer.scale() : head.scale(),
        head.change(),
        head.when() == null ? outer.when() : head.when().within(outer.when()),
        head.regions().isEmpty() ? outer.regions() : head.regions(),
        head.planned() || outer.planned(),
        head.rate(),
        head.index(),
        head.level(),
        head.grouping());
  }

  private @Nullable Row outer(Head head) {
    int from = head.name().isEmpty() ? Head.PLAIN : head.level() - 1;
    if (head.level() == Head.PLAIN && !head.name().isEmpty()) {
      if (divided != null) {
        return divided;
      }
      Row part = above[Head.PART];
      if (part != null) {
        return part.whole();
      }
    }
    for (int level = from; level > 0; level--) {
      if (above[level] != null) {
        return above[level];
      }
    }
    return null;
  }

  private @Nullable Row deepest() {
    for (int level = Head.PLAIN; level > 0; level--) {
      if (above[level] != null) {
        return above[level];
      }
    }
    return null;
  }

  private void place(Row row) {
    int level = row.head().level();
    if (row.head().name().isEmpty() || row.head().grouping()) {
      return;
    }
    if (level < Head.PLAIN) {
      divided = null;
    }
    if (level == Head.PLAIN && row.whole() != null && !Labels.isMeasure(row.head().name())) {
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

  /**
   * What a row counts under the head of a column.
   *
   * @param row the row
   * @param column the name that the head of the column gives
   */
  String name(Row row, String column) {
    String own = row.head().name();
    Row whole = row.whole();
    if (own.isEmpty() && row.head().change() != null && whole != null) {
      own = whole.head().name();
    }
    if (!row.group().isEmpty()) {
      boolean alone = Labels.isMeasure(own) && uses.getOrDefault(key(row), 0) < 2;
      own = alone ? own : Labels.joined(row.group(), own);
    } else if (whole != null && !own.isEmpty()) {
      own = within(row, own, whole, column);
    }
    return Labels.joined(own, column);
  }

  private String within(Row row, String own, Row whole, String column) {
    String outer = whole.head().name();
    boolean repeated = uses.getOrDefault(key(row), 0) > 1;
    String part = Labels.part(outer, own);
    if (repeated && !part.equals(own)) {
      return part;
    }
    if (repeated || whole.section() && Name.isVerb(outer)) {
      return Labels.joined(outer, own);
    }
    boolean measured = Labels.isMeasure(column) && !Words.RELATIONAL.contains(column);
    if (measured || Labels.isMeasure(own)) {
      return own;
    }
    boolean bare = part.equals(own) && !whole.section() && row.head().level() == Head.PART;
    return bare ? Labels.joined(outer, own) : part;
  }
}
