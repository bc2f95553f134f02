package io.github.gongbao.parser.statistic.table;

import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.statistic.table.caption.Caption;
import io.github.gongbao.parser.statistic.table.figure.CellStatistics;
import io.github.gongbao.parser.statistic.table.figure.Draft;
import io.github.gongbao.parser.statistic.table.grid.Cell;
import io.github.gongbao.parser.statistic.table.grid.CellFigure;
import io.github.gongbao.parser.statistic.table.grid.Columns.Group;
import io.github.gongbao.parser.statistic.table.grid.Section;
import io.github.gongbao.parser.statistic.table.head.Head;
import io.github.gongbao.parser.statistic.table.head.HeadText;
import io.github.gongbao.parser.statistic.table.name.IndexNames;
import io.github.gongbao.parser.statistic.table.name.Measures;
import io.github.gongbao.parser.statistic.table.word.CellWords;
import io.github.gongbao.parser.statistic.table.word.HeadWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads tables whose cells stand in pairs, a label and what it says: 总成交金额, 294.8万元. */
final class LabelValues {
  private static final int LONGEST_LABEL = 20;

  /** In a row of more cells labels are told from values by a mark. */
  private static final int MOST_UNMARKED = 4;

  private static final String COLON = ":";

  private final Section section;
  private final Heads heads;
  private final Caption caption;
  private final Caption title;
  private final CellStatistics cells;

  /** What parts that follow are of, or null. */
  private @Nullable Draft whole;

  LabelValues(Section section, Heads heads, Caption caption, Caption title, CellStatistics cells) {
    this.section = section;
    this.heads = heads;
    this.caption = caption;
    this.title = title;
    this.cells = cells;
  }

  /**
   * Whether columns that hold figures are of labels and values all the same: two or four, words
   * among the figures, and over them nothing that measures; or more, each label with a colon.
   */
  static boolean isPaired(Section section, List<Group> groups, Heads heads) {
    if (areMarked(section)) {
      return true;
    }
    if (groups.isEmpty() || section.headRows().size() > 1 || section.grid().width() % 2 > 0) {
      return false;
    }
    return groups.stream()
        .flatMap(group -> group.figures().stream())
        .allMatch(column -> isMixed(section, column) && !isMeasured(section, column, heads));
  }

  private static boolean isMixed(Section section, int column) {
    return section.bodyRows().stream()
        .map(row -> section.grid().beginning(row, column))
        .anyMatch(cell -> cell != null && cell.kind() == Cell.Kind.TEXT);
  }

  private static boolean isMeasured(Section section, int column, Heads heads) {
    return section.heads(column).stream()
        .filter(cell -> cell.columnSpan() < section.grid().width() - 1)
        .map(heads::at)
        .anyMatch(
            head ->
                Measures.isMeasure(head.name())
                    || head.scale() != null
                    || head.shift() != null
                    || head.when() != null);
  }

  /** Whether several pairs stand in most rows, each label with a colon. */
  private static boolean areMarked(Section section) {
    if (section.grid().width() < MOST_UNMARKED) {
      return false;
    }
    List<Integer> rows = rows(section);
    long marked = rows.stream().filter(row -> areMarked(section.grid().filled(row))).count();
    return marked * 2 > rows.size();
  }

  private static List<Integer> rows(Section section) {
    List<Integer> rows = new ArrayList<>(section.headRows());
    rows.addAll(section.bodyRows());
    return rows;
  }

  /** Reads the pairs that hold a figure with its unit. */
  void read(List<Draft> drafts) {
    List<Integer> rows = rows(section);
    long paired = rows.stream().filter(row -> arePairs(section.grid().filled(row))).count();
    if (paired * 2 < rows.size()) {
      return;
    }
    for (int row : rows) {
      List<Cell> filled = section.grid().filled(row);
      boolean marked = areMarked(filled);
      for (int i = 1; i < filled.size(); i++) {
        // a value that spans rows is one figure
        boolean begins = filled.get(i).row() == row;
        CellFigure figure = begins ? filled.get(i).figure() : null;
        if (figure != null && isLabel(filled.get(i - 1), marked)) {
          read(filled.get(i - 1), filled.get(i), figure, drafts);
        }
      }
    }
  }

  private static boolean arePairs(List<Cell> filled) {
    return filled.size() % 2 == 0 && filled.size() <= MOST_UNMARKED || areMarked(filled);
  }

  /** Whether labels end in a colon, so that as many pairs as there are stand in the row. */
  private static boolean areMarked(List<Cell> filled) {
    long labels = filled.stream().filter(LabelValues::isMarked).count();
    return labels * 2 >= filled.size() && !filled.isEmpty();
  }

  private static boolean isMarked(Cell cell) {
    return cell.text().endsWith(COLON);
  }

  /**
   * @param marked whether the labels of its row end in a colon
   */
  private static boolean isLabel(Cell cell, boolean marked) {
    return cell.kind() == Cell.Kind.TEXT
        && (!marked || isMarked(cell))
        && cell.text().length() <= LONGEST_LABEL
        && !isOfNoFigure(HeadText.strip(cell.text()));
  }

  /** 联系电话, 发布时间: what digits stand behind that are no figure. */
  static boolean isOfNoFigure(String label) {
    return CellWords.NAME_ONLY.ends(label) > 0 || CellWords.MOMENT.ends(label) > 0;
  }

  /** Whether nothing says in what a number is, which is no index and no rate: 容积率 1.2. */
  static boolean isBare(Head label, CellFigure figure) {
    boolean fine = figure.quantity().value().scale() > 0;
    return figure.quantity().unit().equals(Unit.NONE)
        && label.scale() == null
        && !IndexNames.isIndex(label.name())
        && !(fine && HeadWords.RATE.ends(label.name()) > 0);
  }

  private void read(Cell label, Cell cell, CellFigure figure, List<Draft> drafts) {
    Head head = heads.at(label);
    if (!isBare(head, figure) && !head.name().isEmpty()) {
      Draft draft =
          new Draft(
              cells
                  .labelled(head, cell.span(), figure, caption, title)
                  .withCell(Optional.of(cells.coordinates(cell, label))));
      draft.whole = head.level() == Head.PART ? whole : null;
      whole = draft.whole == null ? draft : whole;
      drafts.add(draft);
    }
  }
}
