package io.github.gongbao.parser.statistic;

import io.github.gongbao.parser.statistic.TableCell.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which rows and columns of a table are heads, and which hold its figures.
 *
 * <p>Rows above the heads belong to the caption; a column is one of figures where most of its cells
 * hold a figure and its head does not say that they are names or numbers in a row.
 */
final class TableHeads {
  private static final int MOST_HEAD_ROWS = 8;

  /** What the cells of a column are. */
  enum Column {
    FIGURES,
    NAMES,
    UNITS,
    NEITHER
  }

  private final TableGrid grid;
  private final Function<TableCell, Head> heads;
  private final List<TableCell> captions = new ArrayList<>();
  private final List<Integer> headRows = new ArrayList<>();
  private final List<Integer> bodyRows = new ArrayList<>();
  private final boolean[] sections;
  private final Column[] columns;
  private final Head[] columnHeads;
  private final String[] headTexts;
  private final String[] lastTexts;

  TableHeads(TableGrid grid, Function<TableCell, Head> heads) {
    this.grid = grid;
    this.heads = heads;
    this.sections = new boolean[grid.height()];
    this.columns = new Column[grid.width()];
    this.columnHeads = new Head[grid.width()];
    this.headTexts = new String[grid.width()];
    this.lastTexts = new String[grid.width()];
    findRows();
    for (int c = 0; c < grid.width(); c++) {
      readHead(c);
      columns[c] = column(c);
    }
    leaveNumbersOfRows();
    settleChanges();
  }

  /** 12路, 35路: whole numbers before the first column of names are names themselves. */
  private void leaveNumbersOfRows() {
    int first = 0;
    while (first < columns.length && columns[first] == Column.NEITHER) {
      first++;
    }
    boolean named = false;
    for (int c = first + 1; c < columns.length; c++) {
      named |= columns[c] == Column.NAMES;
    }
    if (named && columns[first] == Column.FIGURES && holdsWholeNumbers(first)) {
      columns[first] = Column.NEITHER;
    }
  }

  private boolean holdsWholeNumbers(int column) {
    return bodyRows.stream()
        .map(row -> grid.at(row, column))
        .allMatch(cell -> cell == null || cell.figure() == null || cell.figure().isPlainInteger());
  }

  /** A column of changes that names nothing goes with the columns of levels before it. */
  private void settleChanges() {
    Head level = null;
    Head before = null;
    for (int c = 0; c < grid.width(); c++) {
      Head head = columnHeads[c];
      if (columns[c] != Column.FIGURES) {
        level = columns[c] == Column.NAMES ? null : level;
        before = null;
        continue;
      }
      if (head.change() != null && level != null) {
        head = head.changing(level, before == null ? null : before.change());
        columnHeads[c] = head;
      } else if (head.change() == null) {
        level = before == null || before.change() != null ? head : head.latest(level);
      }
      before = head;
    }
  }

  private void findRows() {
    int row = 0;
    while (row < grid.height()) {
      List<TableCell> filled = grid.filled(row);
      boolean above = headRows.isEmpty() && isCaption(filled);
      if (!above && !isHead(row, filled)) {
        break;
      }
      if (above) {
        captions.addAll(filled);
      } else {
        headRows.add(row);
      }
      row++;
    }
    if (row < grid.height() && !headRows.isEmpty() && numbersColumns(grid.filled(row))) {
      row++;
    }
    for (; row < grid.height(); row++) {
      bodyRows.add(row);
      List<TableCell> filled = grid.filled(row);
      sections[row] =
          filled.size() == 1 && filled.get(0).kind() == Kind.TEXT && filled.get(0).row() == row;
    }
  }

  private static boolean isCaption(List<TableCell> filled) {
    boolean none = filled.stream().noneMatch(TableCell::hasFigure);
    return none && (filled.size() <= 1 || filled.stream().anyMatch(TableHeads::namesUnit));
  }

  /** 单位:万元 in a row of its own. */
  private static boolean namesUnit(TableCell cell) {
    return cell.text().contains("单位:") && cell.text().indexOf('(') < 0;
  }

  private boolean isHead(int row, List<TableCell> filled) {
    boolean holdsFigures =
        filled.stream().anyMatch(cell -> cell.kind() == Kind.FIGURE || cell.kind() == Kind.MISSING);
    if (holdsFigures || filled.isEmpty() || headRows.size() >= MOST_HEAD_ROWS) {
      return false;
    }
    if (headRows.isEmpty() || filled.stream().allMatch(TableCell::header)) {
      return true;
    }
    boolean covered = filled.stream().anyMatch(cell -> cell.row() < row);
    int above = headRows.get(headRows.size() - 1);
    boolean divided =
        filled.size() > 1
            && grid.filled(above).stream()
                .anyMatch(cell -> cell.columnSpan() > 1 && cell.columnSpan() < grid.width());
    return covered || divided;
  }

  /** 甲 1 2 3: a row that only numbers the columns. */
  private static boolean numbersColumns(List<TableCell> filled) {
    int expected = 1;
    for (TableCell cell : filled) {
      CellFigure figure = cell.figure();
      if (figure != null) {
        if (!figure.isPlainInteger() || figure.quantity().value().intValue() != expected) {
          return false;
        }
        expected++;
      } else if (cell.text().length() > 1) {
        return false;
      }
    }
    return expected > 2;
  }

  private void readHead(int column) {
    Head head = Head.NOTHING;
    StringBuilder text = new StringBuilder();
    String lowest = "";
    TableCell last = null;
    for (int row : headRows) {
      TableCell cell = grid.at(row, column);
      if (cell != null && cell != last && cell.isFilled()) {
        head = heads.apply(cell).under(head);
        lowest = cell.text().replace(" ", "");
        text.append(lowest);
      }
      last = cell;
    }
    columnHeads[column] = head.asIndex();
    headTexts[column] = text.toString();
    lastTexts[column] = lowest;
  }

  private Column column(int column) {
    int figures = 0;
    int years = 0;
    int words = 0;
    int units = 0;
    int consecutive = 0;
    for (int row : bodyRows) {
      TableCell cell = grid.at(row, column);
      if (cell == null || cell.row() != row || sections[row] || !cell.isFilled()) {
        continue;
      }
      if (cell.figure() != null) {
        figures++;
        years += cell.kind() == Kind.YEAR ? 1 : 0;
        boolean next =
            cell.figure().isPlainInteger()
                && cell.figure().quantity().value().compareTo(BigDecimal.valueOf(consecutive + 1))
                    == 0;
        consecutive += next ? 1 : 0;
      } else if (cell.kind() == Kind.TEXT) {
        words++;
        units += Scale.read(cell.text().strip()) != null ? 1 : 0;
      }
    }
    String head = headTexts[column];
    if (TableWords.UNIT.ends(head) > 0 && units * 2 >= words && units > 0) {
      return Column.UNITS;
    }
    if (figures == 0 || figures < words) {
      return words == 0 || isOnlyNamed(head) ? Column.NEITHER : Column.NAMES;
    }
    boolean numbers =
        consecutive == figures && figures > 1 && (head.isEmpty() || column == 0)
            || TableWords.ORDINAL.ends(head) > 0
            || isOnlyNamed(head);
    if (numbers) {
      return Column.NEITHER;
    }
    return years == figures && column == 0 ? Column.NAMES : Column.FIGURES;
  }

  private static boolean isOnlyNamed(String head) {
    int bracket = head.indexOf('(');
    String words = bracket > 0 ? head.substring(0, bracket) : head;
    return TableWords.ORDINAL.contains(words) || TableWords.NAME_ONLY.ends(words) > 0;
  }

  /** Whether a row holds one cell of words: a heading of the rows below. */
  boolean isSection(int row) {
    return sections[row];
  }

  List<TableCell> captions() {
    return captions;
  }

  List<Integer> bodyRows() {
    return bodyRows;
  }

  boolean hasHeadRows() {
    return !headRows.isEmpty();
  }

  Column kind(int column) {
    return columns[column];
  }

  Head columnHead(int column) {
    return columnHeads[column];
  }

  /** The words of the lowest head of a column. */
  String headText(int column) {
    return lastTexts[column];
  }

  boolean hasFigures() {
    for (Column column : columns) {
      if (column == Column.FIGURES) {
        return true;
      }
    }
    return false;
  }

  /** The cell of a row that names something in a column, or null. */
  @Nullable TableCell name(int row, int column) {
    TableCell cell = columns[column] == Column.NAMES ? grid.at(row, column) : null;
    return cell != null && (cell.kind() == Kind.TEXT || cell.kind() == Kind.YEAR) ? cell : null;
  }
}
