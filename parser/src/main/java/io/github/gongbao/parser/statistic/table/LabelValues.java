package io.github.gongbao.parser.statistic.table;

import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.statistic.table.grid.Cell;
import io.github.gongbao.parser.statistic.table.grid.CellFigure;
import io.github.gongbao.parser.statistic.table.grid.Section;
import io.github.gongbao.parser.statistic.table.grid.TableWords;
import io.github.gongbao.parser.statistic.table.head.Caption;
import io.github.gongbao.parser.statistic.table.head.Head;
import java.util.ArrayList;
import java.util.List;

/** Reads tables whose cells stand in pairs, a label and what it says: 总成交金额, 294.8万元. */
final class LabelValues {
  private static final int LONGEST_LABEL = 20;

  private final Section section;
  private final Heads heads;
  private final Caption caption;
  private final Caption title;
  private final CellStatistics cells;

  LabelValues(Section section, Heads heads, Caption caption, Caption title, CellStatistics cells) {
    this.section = section;
    this.heads = heads;
    this.caption = caption;
    this.title = title;
    this.cells = cells;
  }

  /** Reads the pairs that hold a figure with its unit. */
  void read(List<Draft> drafts) {
    List<Integer> rows = new ArrayList<>(section.headRows());
    rows.addAll(section.bodyRows());
    long paired =
        rows.stream()
            .filter(
                row ->
                    section.grid().filled(row).size() % 2 == 0
                        && section.grid().filled(row).size() <= 4)
            .count();
    if (paired * 2 < rows.size()) {
      return;
    }
    for (int row : rows) {
      List<Cell> filled = section.grid().filled(row);
      for (int i = 1; i < filled.size(); i++) {
        CellFigure figure = filled.get(i).figure();
        if (figure != null && isLabel(filled.get(i - 1))) {
          read(filled.get(i - 1), filled.get(i), figure, drafts);
        }
      }
    }
  }

  private static boolean isLabel(Cell cell) {
    return cell.kind() == Cell.Kind.TEXT
        && cell.text().length() <= LONGEST_LABEL
        && TableWords.NAME_ONLY.ends(cell.text()) == 0;
  }

  private void read(Cell label, Cell cell, CellFigure figure, List<Draft> drafts) {
    Head head = heads.at(label);
    boolean bare = figure.quantity().unit().equals(Unit.NONE) && head.scale() == null;
    if (!bare && !head.name().isEmpty()) {
      drafts.add(new Draft(cells.labelled(label, head, cell, figure, caption, title)));
    }
  }
}
