package io.github.gongbao.parser.statistic.table.grid;

import io.github.gongbao.parser.statistic.table.word.CellWords;
import java.util.List;

/** Rows that hold neither names nor figures, but say something of the table itself. */
final class AsideRows {
  private AsideRows() {}

  /** A=B+C, B, C: a row that only says how the columns are reckoned. */
  static boolean isFormulas(List<Cell> cells) {
    return cells.size() > 2
        && cells.subList(1, cells.size()).stream()
            .map(Cell::text)
            .allMatch(
                text -> text.charAt(0) < 128 && (text.length() == 1 || text.indexOf('=') == 1));
  }

  /** 甲 1 2 3=2/1: a row that only numbers the columns. */
  static boolean numbersColumns(List<Cell> cells) {
    int expected = 1;
    int stems = 0;
    for (Cell cell : cells) {
      CellFigure figure = cell.figure();
      if (figure != null) {
        if (!figure.isPlainInteger() || figure.quantity().value().intValue() != expected) {
          return false;
        }
        expected++;
      } else if (cell.text().startsWith(expected + "=")) {
        expected++;
      } else if (cell.text().length() > 1 && !CellWords.ORDINAL.contains(cell.text())) {
        return false;
      } else {
        stems += CellWords.STEM.contains(cell.text()) ? 1 : 0;
      }
    }
    return expected > 2 || expected > 1 && stems > 1;
  }

  /** A row that begins with 注: stands under a table, whatever it holds. */
  static boolean isNote(List<Cell> cells) {
    String first = cells.get(0).text();
    int note = CellWords.NOTE.begins(first);
    boolean marked =
        note > 0 && first.length() > note && ":1234567890.、".indexOf(first.charAt(note)) >= 0;
    return marked && cells.size() <= 2;
  }

  /** 位次 1 18: a row that says only how those of the columns rank. */
  static boolean isOfRanks(List<Cell> cells) {
    int name = 0;
    while (name < cells.size() && cells.get(name).figure() == null) {
      name++;
    }
    boolean named =
        name > 0
            && name < cells.size()
            && cells.get(name - 1).row() == cells.get(name).row()
            && CellWords.RANK.ends(Cell.withoutBrackets(cells.get(name - 1).text())) > 0;
    return named
        && cells.subList(name, cells.size()).stream()
            .map(Cell::figure)
            .allMatch(figure -> figure != null && figure.isPlainInteger());
  }

  /** 单位 万千瓦时 米: a row that says in what each column is counted. */
  static boolean isOfUnits(List<Cell> cells) {
    return cells.size() > 1
        && CellWords.UNIT.contains(cells.get(0).text())
        && cells.subList(1, cells.size()).stream().map(Cell::text).allMatch(Scale::isUnit);
  }
}
