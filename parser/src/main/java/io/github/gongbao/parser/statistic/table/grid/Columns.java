package io.github.gongbao.parser.statistic.table.grid;

import io.github.gongbao.parser.statistic.table.word.CellWords;
import io.github.gongbao.parser.statistic.table.word.HeadWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the columns of a section hold, and which belong together: a group is the columns of names
 * and the columns of figures behind them that they name the rows of.
 */
public final class Columns {
  /** What the cells of a column are. */
  public enum Kind {
    FIGURES,
    LABELS,
    UNITS,
    /** Numbers of the rows, codes, remarks. */
    ASIDE
  }

  /**
   * Columns that belong together; two may stand side by side.
   *
   * @param labels the columns of names, outermost first
   * @param figures the columns of figures
   * @param units the column of units, or -1
   */
  public record Group(List<Integer> labels, List<Integer> figures, int units) {}

  private final Section section;
  private final Grid grid;
  private final Kind[] kinds;
  private final String[] lowest;
  private final List<Integer> left = new ArrayList<>();

  private Columns(Section section) {
    this.section = section;
    this.grid = section.grid();
    this.kinds = new Kind[grid.width()];
    this.lowest = new String[grid.width()];
    for (int c = 0; c < grid.width(); c++) {
      lowest[c] = section.lowestHead(c);
      Count count = new Count(c);
      kinds[c] = count.kind();
      if (kinds[c] == Kind.ASIDE && count.mayMeasure()) {
        left.add(c);
      }
    }
    leaveNumbersOfRows();
  }

  /** The columns of a section. */
  public static Columns of(Section section) {
    return new Columns(section);
  }

  /**
   * The columns of figures that are left out by what their heads say, though they may be more than
   * names: 得分, 标准值.
   */
  public List<Integer> left() {
    return left;
  }

  /** 12路, 35路: whole numbers before the first column of names are names themselves. */
  private void leaveNumbersOfRows() {
    int first = 0;
    while (first < kinds.length && kinds[first] == Kind.ASIDE) {
      first++;
    }
    boolean named = false;
    for (int c = first + 1; c < kinds.length; c++) {
      named |= kinds[c] == Kind.LABELS;
    }
    if (named && kinds[first] == Kind.FIGURES && holdsWholeNumbers(first)) {
      kinds[first] = Kind.ASIDE;
    }
  }

  private boolean holdsWholeNumbers(int column) {
    return section.bodyRows().stream()
        .map(row -> grid.at(row, column))
        .allMatch(cell -> cell == null || cell.figure() == null || cell.figure().isPlainInteger());
  }

  /**
   * The groups of columns, from left to right; none where there are no figures. A further column of
   * names counts only where the heads behind it begin anew.
   */
  public List<Group> groups() {
    List<Group> groups = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    List<Integer> labels = new ArrayList<>();
    Group current = null;
    boolean open = false;
    for (int c = 0; c < kinds.length; c++) {
      if (kinds[c] == Kind.LABELS) {
        if (!open) {
          labels = new ArrayList<>();
          open = true;
        }
        labels.add(c);
      } else if (kinds[c] == Kind.FIGURES) {
        boolean anew = current == null || open && !labels.isEmpty() && repeats(labels, c, seen);
        if (anew) {
          labels = current == null ? labels : ownLabels(labels, seen);
          current = new Group(List.copyOf(labels), new ArrayList<>(), unitsNear(c));
          groups.add(current);
        }
        open = false;
        labels.forEach(label -> seen.add(lowest[label]));
        seen.add(lowest[c]);
        current.figures().add(c);
      }
    }
    return groups;
  }

  /**
   * The columns of names from the first one on whose head has been before; those before it end the
   * group at their left.
   */
  private List<Integer> ownLabels(List<Integer> labels, Set<String> seen) {
    for (int i = 0; i < labels.size(); i++) {
      if (seen.contains(lowest[labels.get(i)])) {
        return labels.subList(i, labels.size());
      }
    }
    return labels;
  }

  private boolean repeats(List<Integer> labels, int figures, Set<String> seen) {
    return labels.stream().anyMatch(label -> seen.contains(lowest[label]))
        || seen.contains(lowest[figures]);
  }

  /** The last column of units before a column of figures, or else the first. */
  private int unitsNear(int figures) {
    int units = -1;
    for (int c = 0; c < kinds.length; c++) {
      if (kinds[c] == Kind.UNITS && (units < 0 || c < figures)) {
        units = c;
      }
    }
    return units;
  }

  /** What the cells of one column hold, counted. */
  private final class Count {
    private final int column;
    private final String head;
    private final boolean ofUnits;
    private int figures;
    private int years;
    private int bounds;
    private int words;
    private int units;
    private int consecutive;
    private int decimals;
    private int grades;
    private int lists;
    private int conditions;

    Count(int column) {
      this.column = column;
      StringBuilder text = new StringBuilder();
      section.heads(column).forEach(cell -> text.append(cell.name()));
      this.head = text.toString();
      this.ofUnits = CellWords.UNIT.ends(head) > 0;
      for (int row : section.bodyRows()) {
        Cell cell = grid.beginning(row, column);
        if (cell != null && cell.isFilled() && !section.isHeading(row)) {
          add(cell);
        }
      }
    }

    private void add(Cell cell) {
      CellFigure figure = cell.figure();
      if (figure != null) {
        figures++;
        years += cell.kind() == Cell.Kind.YEAR ? 1 : 0;
        decimals += figure.quantity().value().scale() > 0 ? 1 : 0;
        bounds += cell.kind() == Cell.Kind.BOUND ? 1 : 0;
        boolean next =
            figure.isPlainInteger()
                && figure.quantity().value().compareTo(BigDecimal.valueOf(consecutive + 1)) == 0;
        consecutive += next ? 1 : 0;
      } else if (cell.kind() == Cell.Kind.TEXT) {
        words++;
        grades += isGrade(cell.text()) ? 1 : 0;
        units += (ofUnits || isBare()) && Scale.isUnit(cell.text()) ? 1 : 0;
        conditions += isCondition(cell.text()) ? 1 : 0;
        lists += isList(cell.text()) || Cell.isForeign(cell.text()) ? 1 : 0;
      }
    }

    /** Whether it stands behind others and has no head: units need none. */
    private boolean isBare() {
      return column > 0 && head.isEmpty();
    }

    Kind kind() {
      if (units > 0 && (ofUnits ? units * 2 >= words : units == words)) {
        return Kind.UNITS;
      }
      if (figures == 0 && column > 0 && grades == words) {
        return Kind.ASIDE;
      }
      if (figures == 0 || figures < words) {
        boolean days = column == 0 && CellWords.MOMENT.ends(head) > 0;
        boolean listed = lists * 2 > words && isBehindNames();
        boolean names = words > 0 && conditions * 2 <= words;
        boolean aside = !names || listed || isOnlyNamed(head) && !days;
        return aside ? Kind.ASIDE : Kind.LABELS;
      }
      boolean first = column == 0;
      if (first && (bounds == figures || years > 0 && CellWords.MOMENT.ends(head) > 0)) {
        return Kind.LABELS;
      }
      boolean numbers =
          consecutive == figures && figures > 1 && (head.isEmpty() || column == 0)
              || CellWords.ORDINAL.ends(head) > 0
              || isOnlyNamed(head);
      if (numbers) {
        return Kind.ASIDE;
      }
      boolean named = years == figures && (first || HeadWords.YEARS.occursIn(head));
      return named ? Kind.LABELS : Kind.FIGURES;
    }

    /** Whether figures stand under a head that makes names of them, and not of all figures. */
    boolean mayMeasure() {
      boolean numbers = consecutive == figures || years == figures || bounds == figures;
      boolean names =
          CellWords.ORDINAL.ends(head) > 0
              || CellWords.IDENTIFYING.ends(Cell.withoutBrackets(head)) > 0;
      return figures > words && !numbers && !names;
    }

    /** Ⅲ类, 劣Ⅴ, 达标, 是. */
    private static boolean isGrade(String words) {
      int at = 0;
      while (at < words.length() && CellWords.GRADE.begins(words, at) > 0) {
        at += CellWords.GRADE.begins(words, at);
      }
      return at == words.length();
    }

    /** 容积率≤2.0: what must be, and no name. */
    private static boolean isCondition(String words) {
      return words.chars().anyMatch(c -> "≤≥<>≦≧".indexOf(c) >= 0);
    }

    /** Names with 、 between them, and not behind a number. */
    private static boolean isList(String words) {
      int mark = words.lastIndexOf('、');
      return mark > 0 && Cell.NUMERALS.indexOf(words.charAt(mark - 1)) < 0;
    }

    /** 林山、土桥、瓜洲: lists beside the names of the rows go with them and name nothing. */
    private boolean isBehindNames() {
      return Arrays.asList(kinds).subList(0, column).contains(Kind.LABELS);
    }

    private boolean isOnlyNamed(String head) {
      return isNaming(head) || isNaming(lowest[column]);
    }

    private boolean isNaming(String head) {
      String words = Cell.withoutBrackets(head);
      boolean value = CellWords.VALUE.contains(Cell.withoutBrackets(lowest[column]));
      boolean measured = value && section.heads(column).size() > 1 || isOfMany(head);
      return !measured && isNameOnly(words);
    }

    /** 长途电话（万次）: what is told in ten thousands is no name, whatever its head ends in. */
    private boolean isOfMany(String head) {
      int open = head.indexOf('(');
      int close = open < 0 ? -1 : head.indexOf(')', open);
      Scale scale = close < 0 ? null : Scale.read(head.substring(open + 1, close));
      return scale != null && scale.factor().compareTo(BigDecimal.ONE) > 0;
    }

    private boolean isNameOnly(String words) {
      return CellWords.ORDINAL.ends(words) > 0
          || CellWords.NAME_ONLY.ends(words) > 0
          || decimals * 2 < figures && CellWords.MOMENT.ends(words) > 0;
    }
  }
}
