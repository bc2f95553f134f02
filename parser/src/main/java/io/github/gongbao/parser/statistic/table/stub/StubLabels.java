package io.github.gongbao.parser.statistic.table.stub;

import io.github.gongbao.parser.statistic.table.grid.Cell;
import io.github.gongbao.parser.statistic.table.grid.Columns.Group;
import io.github.gongbao.parser.statistic.table.grid.Scale;
import io.github.gongbao.parser.statistic.table.grid.Section;
import io.github.gongbao.parser.statistic.table.head.Head;
import io.github.gongbao.parser.statistic.table.head.HeadMarker;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The cells that name the rows of a group, and what its first column of figures holds. */
final class StubLabels {
  private final Section section;
  private final Group group;
  private final ByRow<List<Cell>> labels;

  /** What the innermost label of each row says. */
  private final ByRow<Head> heads;

  private final TreeSet<Integer> indents = new TreeSet<>();
  private final Function<Cell, Head> reader;

  /** A part is hardly made of more parts than this. */
  private static final int MOST_PARTS = 32;

  /** How deep letters are that number rows; less than 0 without any. */
  private int letters = -1;

  /** Whether letters number rows without a mark behind them. */
  private boolean bare;

  private final ByRow<Optional<Scale>> scales;

  StubLabels(Section section, Group group, Function<Cell, Head> reader) {
    this.section = section;
    this.group = group;
    this.reader = reader;
    labels = byRow();
    heads = byRow();
    scales = byRow();
    find();
    joinUnits();
    numberByLetters();
  }

  /** Whether the rows are numbered by letters, with or without a mark, and how deep they are. */
  private void numberByLetters() {
    int before = Head.PLAIN;
    String first = "";
    for (int row : section.bodyRows()) {
      String words = of(row).isEmpty() ? "" : innermost(row);
      int level = words.isEmpty() ? Head.PLAIN : head(row).level();
      before = level < Head.PLAIN && !words.startsWith("A") ? level : before;
      if (letters < 0 && words.startsWith("A")) {
        letters = HeadMarker.letters(before);
        first = words;
      }
      bare |=
          words.startsWith("B")
              && HeadMarker.isLettered(first)
              && HeadMarker.isLettered(words)
              && first.charAt(1) != words.charAt(1);
    }
  }

  /** An outer label that is left blank goes on from the row above; (所) behind one is its unit. */
  private void find() {
    @Nullable Cell[] above = new Cell[group.labels().size()];
    for (int row : section.bodyRows()) {
      int innermost = -1;
      Cell unit = null;
      for (int i = 0; i < above.length; i++) {
        Cell cell = section.grid().at(row, group.labels().get(i));
        if (cell != null && cell.isUnit() && innermost >= 0) {
          unit = cell;
        } else if (cell != null && cell.isWords()) {
          Arrays.fill(above, i, above.length, null);
          above[i] = cell;
          innermost = i;
          indents.add(cell.indent());
        }
      }
      if (innermost >= 0) {
        List<Cell> cells = List.copyOf(upTo(innermost, above));
        labels.put(row, cells);
        Head head = reader.apply(last(cells));
        heads.put(row, unit == null ? head : head.withScale(reader.apply(unit).scale()));
      }
    }
  }

  /** 服务面积 over (平方公里), 总长度 over (万公里): a label that is broken before its unit is one row's. */
  private void joinUnits() {
    int above = -1;
    for (int row : section.bodyRows()) {
      List<Cell> cells = of(row);
      boolean joins = above >= 0 && cells.size() == 1 && cells.get(0).isUnit();
      if (joins && isHeading(row) != isHeading(above)) {
        int figures = isHeading(row) ? above : row;
        List<Cell> names = of(above);
        labels.put(row, List.of());
        labels.put(above, List.of());
        labels.put(figures, names);
        heads.put(figures, head(above).withScale(head(row).scale()));
      }
      above = cells.isEmpty() ? -1 : row;
    }
  }

  private static List<Cell> upTo(int innermost, @Nullable Cell[] above) {
    List<Cell> cells = new ArrayList<>(innermost + 1);
    for (int i = 0; i <= innermost; i++) {
      Cell cell = above[i];
      if (cell != null && !cells.contains(cell)) {
        cells.add(cell);
      }
    }
    return cells;
  }

  /** The cells that name a row, outermost first. */
  List<Cell> of(int row) {
    List<Cell> cells = labels.at(row);
    return cells == null ? List.of() : cells;
  }

  /** What the innermost of them says. */
  Head head(int row) {
    Head head = heads.at(row);
    return head == null ? Head.NOTHING : head;
  }

  /** The words of the innermost of them. */
  String innermost(int row) {
    return last(of(row)).text();
  }

  /** How far a row is set in. */
  int indent(int row) {
    return last(of(row)).indent();
  }

  /** Something to be told of each row. */
  <T> ByRow<T> byRow() {
    return new ByRow<>(section);
  }

  private static Cell last(List<Cell> cells) {
    return cells.get(cells.size() - 1);
  }

  /** A head without marker is as deep as its cell is set in. */
  Head levelled(Head head, Cell cell) {
    String words = cell.text();
    if (bare && HeadMarker.isLettered(words) && head.name().startsWith(words.substring(0, 2))) {
      return head.withName(head.name().substring(1)).withLevel(letters);
    }
    if (letters > 0 && head.level() < Head.PLAIN && isLetter(words.charAt(0))) {
      return head.withLevel(letters);
    }
    int deeper = head.level() == Head.PLAIN ? depth(cell.indent()) : 0;
    return deeper > 0 ? head.withLevel(Head.PLAIN + deeper) : head;
  }

  /** How many indents are less, as far as they are told apart. */
  private int depth(int indent) {
    int depth = 0;
    for (int less : indents) {
      if (less >= indent || depth == Head.PART - Head.PLAIN - 1) {
        break;
      }
      depth++;
    }
    return depth;
  }

  private static boolean isLetter(char c) {
    return c >= 'A' && c <= 'Z';
  }

  /** Whether a row has no figures, so that it heads those below. */
  boolean isHeading(int row) {
    for (int column : group.figures()) {
      Cell cell = section.grid().at(row, column);
      if (cell != null && (cell.isData() || cell.figure() != null)) {
        return false;
      }
    }
    return true;
  }

  /** What the column of units says of a row; empty without one. */
  String unit(int row) {
    Cell cell = group.units() < 0 ? null : section.grid().at(row, group.units());
    return cell == null ? "" : cell.text();
  }

  /** What the first column of figures holds in a row; null where it is negative or missing. */
  @Nullable BigDecimal value(int row) {
    return value(row, row);
  }

  /** The same, in the unit of another row. */
  @Nullable BigDecimal value(int row, int in) {
    return group.figures().isEmpty() ? null : value(row, in, group.figures().get(0));
  }

  /**
   * Whether the rows from one on that are set in as much, and no less than it, add up to another in
   * the first column of figures.
   */
  boolean addUp(int from, int whole) {
    BigDecimal all = value(whole);
    BigDecimal sum = BigDecimal.ZERO;
    int parts = 0;
    List<Integer> rows = section.bodyRows();
    int first = Collections.binarySearch(rows, from);
    for (int row : rows.subList(first, Math.min(rows.size(), first + MOST_PARTS))) {
      if (of(row).isEmpty() || indent(row) < indent(from)) {
        break;
      }
      BigDecimal value = indent(row) == indent(from) ? value(row, whole) : null;
      sum = value == null ? sum : sum.add(value);
      parts += value == null ? 0 : 1;
    }
    BigDecimal rounded = BigDecimal.valueOf(parts, all == null ? 0 : all.scale());
    return all != null && parts > 1 && sum.subtract(all).abs().compareTo(rounded) <= 0;
  }

  /** Whether the first column of figures holds more in one row than in another. */
  boolean isMore(int row, int other) {
    BigDecimal own = value(row, other);
    BigDecimal all = value(other, other);
    return own != null && all != null && all.signum() > 0 && own.compareTo(all) > 0;
  }

  /**
   * What a column holds in a row.
   *
   * @param in the row in whose unit it is wanted; one of the two may have none of its own
   * @return null where it is negative or missing, or both are in units of different things
   */
  @Nullable BigDecimal value(int row, int in, int column) {
    Cell cell = section.grid().at(row, column);
    boolean plain = cell != null && cell.figure() != null && !cell.figure().negative();
    if (!plain) {
      return null;
    }
    BigDecimal value = cell.figure().quantity().value();
    if (shareUnit(row, in)) {
      return value;
    }
    Scale own = Objects.requireNonNull(scale(row));
    Scale other = Objects.requireNonNull(scale(in));
    return own.unit().equals(other.unit())
        ? value.multiply(own.factor()).divide(other.factor(), MathContext.DECIMAL64)
        : null;
  }

  /** Whether two rows are in one unit, as far as they say. */
  boolean shareUnit(int row, int other) {
    Scale own = row == other ? null : scale(row);
    Scale all = own == null ? null : scale(other);
    return own == null || all == null || own.equals(all);
  }

  /** What the head of a row or a column of units says that a row is in, or null. */
  private @Nullable Scale scale(int row) {
    Optional<Scale> known = scales.at(row);
    if (known == null) {
      Scale said = head(row).scale();
      String unit = unit(row);
      known = Optional.ofNullable(said != null || unit.isEmpty() ? said : Scale.declared(unit));
      scales.put(row, known);
    }
    return known.orElse(null);
  }
}
