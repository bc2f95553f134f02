package io.github.gongbao.parser.statistic.table.stub;

import io.github.gongbao.parser.statistic.table.grid.Cell;
import io.github.gongbao.parser.statistic.table.grid.Columns.Group;
import io.github.gongbao.parser.statistic.table.grid.Section;
import io.github.gongbao.parser.statistic.table.head.Head;
import io.github.gongbao.parser.statistic.table.head.HeadChange;
import io.github.gongbao.parser.statistic.table.head.HeadMarker;
import io.github.gongbao.parser.statistic.table.name.JoinedNames;
import io.github.gongbao.parser.statistic.table.word.CellWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The cells that name the rows of a group. */
final class StubLabels {
  private final Section section;
  private final Group group;
  private final ByRow<List<Cell>> labels;

  /** What the innermost label of each row says. */
  private final ByRow<Head> heads;

  private final ByRow<String> described;

  private final TreeSet<Integer> indents = new TreeSet<>();
  private final Function<Cell, Head> reader;

  /** How deep letters are that number rows; less than 0 without any. */
  private int letters = -1;

  /** Whether letters number rows without a mark behind them. */
  private boolean bare;

  private final RowValues values;

  StubLabels(Section section, Group group, Function<Cell, Head> reader) {
    this.section = section;
    this.group = group;
    this.reader = reader;
    labels = byRow();
    heads = byRow();
    described = byRow();
    values = new RowValues(section, group, this);
    Descriptions descriptions = new Descriptions(section, group);
    find(descriptions);
    joinUnits();
    tellApart(descriptions);
    tellByBrackets(new Asides());
    numberByLetters();
  }

  /** 猪肉 (精瘦肉) and 猪肉 (五花肉): rows of one name are told apart by what describes them. */
  private void tellApart(Descriptions descriptions) {
    section.bodyRows().forEach(row -> descriptions.add(of(row)));
    for (int row : section.bodyRows()) {
      String said = of(row).isEmpty() ? "" : descriptions.of(row, of(row));
      if (said.isEmpty()) {
        continue;
      }
      if (descriptions.areOf(last(of(row)))) {
        heads.put(row, head(row).withName(JoinedNames.merged(head(row).name(), said)));
      } else {
        described.put(row, said);
      }
    }
  }

  /** 生产总值（按当年价格计算）, beside one at constant prices. */
  private void tellByBrackets(Asides asides) {
    List<Integer> named = section.bodyRows().stream().filter(row -> !of(row).isEmpty()).toList();
    named.forEach(row -> asides.add(head(row), last(of(row))));
    for (int row : named) {
      Head head = head(row);
      String aside = asides.of(head, last(of(row)));
      if (!aside.isEmpty()) {
        heads.put(row, head.withName(head.name() + aside));
      }
    }
  }

  /** What describes the outer labels of a row, where others have the same; or nothing. */
  String described(int row) {
    String said = described.at(row);
    return said == null ? "" : said;
  }

  /** 沿海 before 合计, in a column of numbers, or of groups: of what a sum is. */
  private @Nullable Cell beforeSum(int row, Cell label) {
    int before = group.labels().get(0) - 1;
    Cell cell = before < 0 ? null : section.grid().at(row, before);
    boolean words = cell != null && cell.kind() == Cell.Kind.TEXT && label.column() == before + 1;
    return words && CellWords.TOTAL.contains(label.text()) ? cell : null;
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

  /** A label that is left blank before another, or 五花肉, goes on; (所) behind one is its unit. */
  private void find(Descriptions descriptions) {
    int named = -1;
    int times = times();
    @Nullable Cell[] above = new Cell[group.labels().size() - (times < 0 ? 0 : 1)];
    for (int row : section.bodyRows()) {
      int innermost = -1;
      Cell unit = null;
      for (int i = 0; i < above.length; i++) {
        Cell cell = label(row, i);
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
        List<Cell> cells = upTo(innermost, above);
        Cell of = cells.size() == 1 ? beforeSum(row, cells.get(0)) : null;
        if (of != null) {
          cells.add(0, of);
        }
        Cell time = times < 0 ? null : label(row, times);
        if (time != null && time.isWords()) {
          cells.add(0, time);
        }
        labels.put(row, List.copyOf(cells));
        Head head = HeadChange.in(values.said(row), reader.apply(last(cells)));
        heads.put(row, unit == null ? head : head.withScale(reader.apply(unit).scale()));
        named = row;
      } else if (named >= 0 && descriptions.describe(named, row) && !isHeading(row)) {
        labels.put(row, of(named));
        heads.put(row, head(named));
      }
    }
  }

  private @Nullable Cell label(int row, int place) {
    return section.grid().at(row, group.labels().get(place));
  }

  /**
   * The place of a last label that says of each name beside it only when: 时期; -1 where none does.
   */
  private int times() {
    int last = group.labels().size() - 1;
    int timed = 0;
    for (int row : last < 1 ? List.<Integer>of() : section.bodyRows()) {
      Cell time = label(row, last);
      Cell name = label(row, last - 1);
      if (time != null && time.isWords() && !isHeading(row)) {
        Head head = reader.apply(time);
        boolean named = name != null && name != time && name.isWords() && name.row() == row;
        if (!named || !head.name().isEmpty() || head.when() == null) {
          return -1;
        }
        timed++;
      }
    }
    return timed > 1 ? last : -1;
  }

  /**
   * 服务面积 over (平方公里), 总长度 over (万公里): a label that is broken before its unit is one row's; where
   * both have figures, the second tells of the same in another unit.
   */
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
      } else if (joins && !isHeading(row)) {
        heads.put(row, head(above).withScale(head(row).scale()));
        labels.put(row, of(above));
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

  /** Whether a row stands as far out as another, and a row below that farther in. */
  boolean isBehind(int row, int below, int other) {
    int indent = indent(other);
    return indent(below) > indent && indent(row) <= indent;
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
    if (letters > 0 && head.level() < Head.PLAIN && Cell.isCapital(words.charAt(0))) {
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

  /**
   * Whether a row has no figures, one dash for all of them at most, so that it heads those below.
   */
  boolean isHeading(int row) {
    for (int column : group.figures()) {
      Cell cell = section.grid().at(row, column);
      boolean dash = cell != null && cell.kind() == Cell.Kind.MISSING && cell.columnSpan() > 1;
      if (cell != null && !dash && (cell.isFigures() || cell.figure() != null)) {
        return false;
      }
    }
    return true;
  }

  /** What rows hold in the columns of figures. */
  RowValues values() {
    return values;
  }
}
