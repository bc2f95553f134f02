package io.github.gongbao.parser.statistic.table.grid;

import io.github.gongbao.parser.statistic.table.word.NameWords;
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
  /** Of fewer rows it does not show which column tells them apart. */
  private static final int FEWEST_ROWS = 3;

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

  /**
   * The first column of words that name nothing by what their heads say; -1 where there is none.
   */
  private int describing = -1;

  private Columns(Section section) {
    this.section = section;
    this.grid = section.grid();
    this.kinds = new Kind[grid.width()];
    this.lowest = new String[grid.width()];
    for (int c = 0; c < grid.width(); c++) {
      lowest[c] = section.lowestHead(c);
      boolean behindNames = Arrays.asList(kinds).subList(0, c).contains(Kind.LABELS);
      ColumnCount count = new ColumnCount(section, c, lowest[c], behindNames);
      kinds[c] = count.kind();
      if (describing < 0 && kinds[c] == Kind.ASIDE && count.isOfWords()) {
        describing = c;
      }
      if (kinds[c] == Kind.ASIDE && count.mayMeasure()) {
        left.add(c);
      }
    }
    leaveNumbersOfRows();
    leaveAttributes();
    nameByDescriptions();
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

  /**
   * 规格 over 89号汽油: where no other column names the rows, one does that elsewhere only describes.
   */
  private void nameByDescriptions() {
    List<Kind> all = Arrays.asList(kinds);
    boolean named = all.contains(Kind.LABELS);
    if (describing >= 0 && describing < all.indexOf(Kind.FIGURES) && !named) {
      kinds[describing] = Kind.LABELS;
    }
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

  /** 历史或物理 behind 会计学, 审计学: what several rows say behind names that tell them apart is no name. */
  private void leaveAttributes() {
    boolean named = false;
    for (int c = 0; c < kinds.length && kinds[c] != Kind.FIGURES; c++) {
      if (kinds[c] == Kind.LABELS && named) {
        kinds[c] = isAttribute(c) ? Kind.ASIDE : Kind.LABELS;
      } else {
        named |= kinds[c] == Kind.LABELS && tellsApart(c);
      }
    }
  }

  /** Whether a column has a name for each row, and no two the same. */
  private boolean tellsApart(int column) {
    Set<String> seen = new HashSet<>();
    for (int row : section.bodyRows()) {
      Cell cell = grid.at(row, column);
      boolean own = cell != null && cell.isWords() && cell.row() == row && seen.add(cell.text());
      if (!own && !section.isHeading(row)) {
        return false;
      }
    }
    return seen.size() >= FEWEST_ROWS;
  }

  /** Whether several rows have the same words in a column, which are no measure and no time. */
  private boolean isAttribute(int column) {
    Set<String> seen = new HashSet<>();
    int rows = 0;
    for (int row : section.bodyRows()) {
      Cell cell = grid.at(row, column);
      if (cell != null && cell.isWords() && !section.isHeading(row)) {
        boolean dated = Character.isDigit(cell.text().charAt(0));
        if (dated || cell.rowSpan() > 1 || NameWords.MEASURE.ends(cell.text()) > 0) {
          return false;
        }
        rows++;
        seen.add(cell.text());
      }
    }
    return rows > 0 && seen.size() * 2 <= rows;
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
    return labels.stream()
            .anyMatch(
                label ->
                    seen.contains(lowest[label])
                        || !lowest[label].isEmpty() && section.sharesHead(figures, label))
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
}
