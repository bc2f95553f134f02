package io.github.gongbao.parser.statistic.table.grid;

import io.github.gongbao.parser.statistic.table.word.CaptionWords;
import io.github.gongbao.parser.statistic.table.word.CellWords;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where heads end and figures begin, by what the cells hold, and where a table begins anew: with a
 * caption or a row of heads below its figures.
 */
public final class Sections {
  private static final int MOST_HEAD_ROWS = 8;

  /** What a row is, seen alone. */
  private enum Role {
    EMPTY,
    /** One cell of words. */
    LINE,
    /** Words only, in several cells. */
    WORDS,
    /** Figures, or dashes where they are missing. */
    DATA
  }

  private final Grid grid;
  private final List<List<Cell>> filled = new ArrayList<>();
  private final Role[] roles;
  private final List<Section> sections = new ArrayList<>();
  private int row;

  private Sections(Grid grid) {
    this.grid = grid;
    this.roles = new Role[grid.height()];
    for (int r = 0; r < grid.height(); r++) {
      filled.add(grid.filled(r));
      roles[r] = role(r, filled.get(r));
    }
  }

  /** The parts of a table in order; none where it holds nothing. */
  public static List<Section> of(Grid grid) {
    Sections sections = new Sections(grid);
    while (sections.row < grid.height()) {
      sections.readSection();
    }
    return sections.sections;
  }

  private static Role role(int row, List<Cell> filled) {
    if (filled.isEmpty()) {
      return Role.EMPTY;
    }
    for (Cell cell : filled) {
      if (cell.isData()) {
        return Role.DATA;
      }
    }
    return filled.size() == 1 && filled.get(0).row() == row ? Role.LINE : Role.WORDS;
  }

  private void readSection() {
    List<Cell> captions = readCaptions();
    List<Integer> heads = readHeads();
    heads.removeIf(head -> AsideRows.isFormulas(filled.get(head)));
    if (captions.isEmpty()) {
      heads.addAll(0, stillOver(heads));
    }
    if (row < grid.height() && !heads.isEmpty() && AsideRows.numbersColumns(filled.get(row))) {
      row++;
    }
    List<Integer> body = readBody(heads);
    int last = body.size() - 1;
    if (last > 0 && !heads.isEmpty() && AsideRows.isOfUnits(filled.get(body.get(last)))) {
      heads.add(body.remove(last));
    } else if (last > 0 && row == grid.height() && isUnitLine(body.get(last))) {
      captions.addAll(filled.get(body.remove(last)));
    }
    if (!heads.isEmpty() || !body.isEmpty()) {
      Set<Integer> headings = new HashSet<>(body);
      headings.removeIf(at -> roles[at] != Role.LINE);
      sections.add(new Section(grid, captions, heads, body, headings));
    }
  }

  /** 单位:亿元 alone in a row. */
  private boolean isUnitLine(int at) {
    return roles[at] == Role.LINE && namesUnit(filled.get(at).get(0));
  }

  /** 一季度 and 上半年 over 客流量, 增长%: they are over 收入, 增长% below as well, which has no name. */
  private List<Integer> stillOver(List<Integer> heads) {
    List<Integer> above =
        sections.isEmpty() ? List.of() : sections.get(sections.size() - 1).headRows();
    boolean goesOn = heads.size() == 1 && above.size() > 1 && !isNamed(heads.get(0));
    return goesOn && above.stream().skip(1).noneMatch(this::isNamedAnew)
        ? above.subList(0, above.size() - 1)
        : List.of();
  }

  /** Whether a row of heads has a name of its own before its heads. */
  private boolean isNamedAnew(int at) {
    Cell first = grid.beginning(at, 0);
    return first != null && first.isFilled();
  }

  private List<Cell> readCaptions() {
    List<Cell> captions = new ArrayList<>();
    while (row < grid.height() && (roles[row] == Role.EMPTY || isCaption(row))) {
      captions.addAll(filled.get(row));
      row++;
    }
    return captions;
  }

  private boolean isCaption(int at) {
    return roles[at] == Role.LINE && !isHeadLine(at)
        || roles[at] == Role.WORDS && filled.get(at).stream().anyMatch(Sections::isOfForm)
        || roles[at] == Role.DATA && filled.get(at).stream().anyMatch(Sections::namesUnit);
  }

  /** 单位:万元, 表号:, 编制单位:某局: what stands over the heads of a form. */
  private static boolean isOfForm(Cell cell) {
    int colon = cell.text().indexOf(':');
    boolean labelled = colon > 1 && cell.text().indexOf('(') < 0 && !cell.saysPart();
    return namesUnit(cell) || labelled;
  }

  /**
   * One cell of words, over several columns or beside those below, but not the first: a head; and
   * any over the second of two columns, whose first has none.
   */
  private boolean isHeadLine(int at) {
    Cell cell = filled.get(at).get(0);
    if (cell.column() == 0 || namesUnit(cell) || at + 1 == grid.height()) {
      return false;
    }
    boolean wide = cell.columnSpan() > 1 || cell.rowSpan() > 1;
    return grid.width() == 2 || wide && roles[at + 1] == Role.WORDS && !isCaption(at + 1);
  }

  /** 单位:万元 in a row of its own. */
  private static boolean namesUnit(Cell cell) {
    return CaptionWords.IN_UNITS.occursIn(cell.text()) && cell.text().indexOf('(') < 0;
  }

  private List<Integer> readHeads() {
    List<Integer> heads = new ArrayList<>();
    while (row < grid.height() && heads.size() < MOST_HEAD_ROWS && isHead(row, heads)) {
      heads.add(row);
      row++;
    }
    return heads;
  }

  private boolean isHead(int at, List<Integer> heads) {
    List<Cell> cells = filled.get(at);
    if (roles[at] == Role.LINE) {
      return heads.isEmpty() ? isHeadLine(at) : isSecondary(cells.get(0)) || isAmongHeads(at);
    }
    if (roles[at] != Role.WORDS) {
      return false;
    }
    boolean translation = cells.stream().map(Cell::text).allMatch(Cell::isForeign);
    if (heads.isEmpty() || translation || cells.stream().allMatch(Cell::header)) {
      return true;
    }
    int above = heads.get(heads.size() - 1);
    boolean covered =
        cells.stream().anyMatch(cell -> cell.row() < at)
            || goesOn(above, at)
            || cells.size() > filled.get(above).size() && heads.stream().noneMatch(this::isNamed);
    boolean divides =
        filled.get(above).stream()
            .anyMatch(cell -> cell.columnSpan() > 1 && cell.columnSpan() < grid.width());
    return covered || divides || cells.stream().allMatch(Sections::isSecondary);
  }

  /** One word of a head that is broken over several rows: 卫生技术 over 人员数. */
  private boolean isAmongHeads(int at) {
    return filled.get(at).get(0).column() > 0
        && at + 1 < grid.height()
        && roles[at + 1] == Role.WORDS
        && goesOn(at, at + 1);
  }

  private boolean isNamed(int at) {
    Cell first = grid.at(at, 0);
    return first != null && first.isFilled();
  }

  /**
   * A row of words without a name of its own, or with that of the heads above, goes on with them.
   */
  private boolean goesOn(int above, int at) {
    Cell first = grid.at(at, 0);
    if (first == null || !first.isFilled()) {
      return filled.get(at).size() > 1;
    }
    Cell over = grid.at(above, 0);
    return over != null && over.isFilled() && over.text().equals(first.text());
  }

  /** 上月=100, (%), 单位(元/公斤), 计量单位: what stands under heads and is no name. */
  private static boolean isSecondary(Cell cell) {
    String unit = CaptionWords.UNITS.afterThis(cell.text());
    return unit.startsWith("(") && Scale.read(Cell.unbracketed(unit)) != null
        || cell.text().indexOf('=') >= 0
        || CellWords.UNIT.contains(cell.text())
        || cell.text().startsWith("(") && cell.text().endsWith(")")
        || Scale.read(cell.text()) != null && !CellWords.VALUE.contains(cell.text());
  }

  private List<Integer> readBody(List<Integer> heads) {
    Set<String> headTexts = new HashSet<>();
    heads.forEach(head -> filled.get(head).forEach(cell -> headTexts.add(cell.text())));
    List<Integer> body = new ArrayList<>();
    BitSet figures = new BitSet();
    while (row < grid.height() && !beginsAnew(figures, headTexts)) {
      List<Cell> cells = filled.get(row);
      if (roles[row] != Role.EMPTY && !AsideRows.isNote(cells) && !AsideRows.isOfRanks(cells)) {
        body.add(row);
        for (Cell cell : cells) {
          if (cell.row() == row && cell.kind() == Cell.Kind.FIGURE) {
            figures.set(cell.column());
          }
        }
      }
      row++;
    }
    return body;
  }

  private boolean beginsAnew(BitSet figures, Set<String> heads) {
    if (figures.isEmpty() || row + 1 >= grid.height()) {
      return false;
    }
    if (roles[row] == Role.LINE && !AsideRows.isNote(filled.get(row))) {
      return roles[row + 1] == Role.WORDS && isHeadOver(figures, row + 1, heads, true);
    }
    boolean apart = row > 0 && roles[row - 1] == Role.EMPTY;
    return roles[row] == Role.WORDS
        && (apart || !heads.isEmpty())
        && isHeadOver(figures, row, heads, apart);
  }

  /** Whether words stand where figures stood above. */
  private boolean isHeadOver(BitSet figures, int at, Set<String> heads, boolean apart) {
    BitSet covered = new BitSet();
    Set<String> texts = new HashSet<>();
    int repeated = 0;
    for (Cell cell : filled.get(at)) {
      if (cell.row() != at || figures.nextSetBit(cell.column()) < 0) {
        continue;
      }
      for (int c = cell.column(); c < cell.column() + cell.columnSpan(); c++) {
        if (figures.get(c)) {
          covered.set(c);
          texts.add(cell.text());
        }
      }
      repeated += heads.contains(cell.text()) ? 1 : 0;
    }
    boolean most = covered.cardinality() * 2 > figures.cardinality();
    if (!most || texts.isEmpty()) {
      return false;
    }
    boolean labelled = filled.get(at).get(0).column() == 0;
    boolean years = texts.stream().allMatch(Cell::isYear);
    String first = filled.get(at).get(0).text();
    boolean fresh = texts.size() > 1 && !(years && labelled && !heads.contains(first));
    fresh &= !isPaired(figures);
    return apart || repeated > 0 && repeated * 2 >= texts.size() || fresh && isFollowedByData(at);
  }

  /** 期限 15年 利率 3.02%: labels beside their figures, which no words below are heads of. */
  private boolean isPaired(BitSet figures) {
    boolean pairs = grid.width() % 2 == 0 && figures.cardinality() > 1;
    return pairs && figures.stream().allMatch(column -> column % 2 == 1);
  }

  private boolean isFollowedByData(int at) {
    int next = at + 1;
    while (next < grid.height() && next <= at + 3 && roles[next] != Role.DATA) {
      next++;
    }
    return next < grid.height() && roles[next] == Role.DATA;
  }
}
