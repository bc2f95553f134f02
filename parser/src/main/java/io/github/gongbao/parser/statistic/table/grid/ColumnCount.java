package io.github.gongbao.parser.statistic.table.grid;

import io.github.gongbao.model.Dimension;
import io.github.gongbao.parser.page.Typography;
import io.github.gongbao.parser.statistic.table.word.CellWords;
import io.github.gongbao.parser.statistic.table.word.HeadWords;
import io.github.gongbao.parser.statistic.table.word.NameWords;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the cells of one column hold, counted, by which it is told what they are. */
final class ColumnCount {
  /** What is longer describes rather than names. */
  private static final int LONGEST_NAME = 10;

  private final Section section;
  private final int column;
  private final String head;

  /** The words of its lowest head. */
  private final String lowest;

  /** Whether names stand in a column before it. */
  private final boolean behindNames;

  private final boolean ofUnits;
  private int figures;
  private int years;
  private int bounds;
  private int words;
  private int longest;
  private int named;
  private int units;
  private int bracketed;
  private int consecutive;
  private int rows;
  private int ranks;
  private int lastRank;
  private int decimals;
  private int grades;
  private int lists;
  private int conditions;

  ColumnCount(Section section, int column, String lowest, boolean behindNames) {
    this.section = section;
    this.column = column;
    this.lowest = lowest;
    this.behindNames = behindNames;
    StringBuilder text = new StringBuilder();
    section.heads(column).forEach(cell -> text.append(cell.name()));
    this.head = text.toString();
    this.ofUnits = CellWords.UNIT.ends(head) > 0;
    for (int row : section.bodyRows()) {
      if (!section.isHeading(row)) {
        rows++;
        Cell cell = section.grid().beginning(row, column);
        if (cell != null && cell.isFilled()) {
          add(cell);
        }
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
      int number = figure.isPlainInteger() ? figure.quantity().value().intValue() : 0;
      ranks += number == rows || number == lastRank && number > 0 ? 1 : 0;
      lastRank = number;
    } else if (cell.kind() == Cell.Kind.TEXT) {
      words++;
      longest = Math.max(longest, cell.name().length());
      named += Typography.countHan(cell.text()) > 0 ? 1 : 0;
      grades += isGrade(cell.text()) ? 1 : 0;
      units += (ofUnits || isBare()) && Scale.isUnit(cell.text()) ? 1 : 0;
      bracketed += cell.isUnit() ? 1 : 0;
      conditions += isCondition(cell.text()) ? 1 : 0;
      lists += isList(cell.text()) || Cell.isForeign(cell.text()) ? 1 : 0;
    }
  }

  /** Whether it stands behind others and has no head: units need none. */
  private boolean isBare() {
    return column > 0 && head.isEmpty();
  }

  /** Whether it has a cell for each row of figures, as (万人) behind the name of each. */
  private boolean isOfAll() {
    Grid grid = section.grid();
    return section.bodyRows().stream()
        .filter(row -> grid.at(row, column) == null || !grid.at(row, column).isFilled())
        .noneMatch(row -> hasFigures(grid, row));
  }

  private static boolean hasFigures(Grid grid, int row) {
    return IntStream.range(0, grid.width())
        .mapToObj(column -> grid.at(row, column))
        .anyMatch(cell -> cell != null && cell.figure() != null);
  }

  Columns.Kind kind() {
    boolean told = column > 0 && bracketed > 0 && bracketed == words;
    if (told && isOfAll() || units > 0 && (ofUnits ? units * 2 >= words : units == words)) {
      return Columns.Kind.UNITS;
    }
    if (figures == 0 && column > 0 && grades == words) {
      return Columns.Kind.ASIDE;
    }
    if (figures == 0 || figures < words) {
      boolean days = column == 0 && CellWords.MOMENT.ends(head) > 0;
      // 林山、土桥、瓜洲: lists beside the names of the rows go with them and name nothing
      boolean listed = lists * 2 > words && behindNames;
      boolean names = words > 0 && conditions * 2 <= words;
      boolean aside = !names || listed || isOnlyNamed() && !days;
      return aside ? Columns.Kind.ASIDE : Columns.Kind.LABELS;
    }
    boolean first = column == 0;
    if (first && (bounds == figures || years > 0 && CellWords.MOMENT.ends(head) > 0)) {
      return Columns.Kind.LABELS;
    }
    boolean numbers =
        consecutive == figures && figures > 1 && (head.isEmpty() || column == 0)
            || ranksBlock()
            || CellWords.ORDINAL.ends(head) > 0
            || isOnlyNamed();
    if (numbers) {
      return Columns.Kind.ASIDE;
    }
    boolean named = years == figures && (first || HeadWords.YEARS.occursIn(head));
    return named ? Columns.Kind.LABELS : Columns.Kind.FIGURES;
  }

  /** 1, 2, 3 before 兴化市, 姜堰区 and their figures, all under one head. */
  private boolean ranksBlock() {
    if (ranks < figures || figures < 2) {
      return false;
    }
    List<Cell> heads = section.heads(column);
    Cell last = heads.isEmpty() ? null : heads.get(heads.size() - 1);
    boolean spans = last != null && last.columnSpan() > 2;
    return spans
        && !(column > 0 && section.sharesHead(column, column - 1))
        && section.bodyRows().stream()
            .map(row -> section.grid().at(row, column + 1))
            .allMatch(cell -> cell != null && cell.figure() == null);
  }

  /**
   * Whether it holds words and nothing else, so that they can be names: under two heads or more, 品种
   * and 规格, or short ones, 发电 and 上网 under 口径.
   */
  boolean isOfWords() {
    boolean names = section.heads(column).size() > 1 || longest <= LONGEST_NAME && named == words;
    return figures == 0 && words > 0 && names && CellWords.ORDINAL.ends(head) == 0;
  }

  /** Whether figures stand under a head that makes names of them, and not of all figures. */
  boolean mayMeasure() {
    boolean numbers =
        consecutive == figures || ranksBlock() || years == figures || bounds == figures;
    boolean names =
        isCode()
            || CellWords.ORDINAL.ends(head) > 0
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

  /** One of the columns of a code, 类, 款 and 项 under 科目编码. */
  private boolean isCode() {
    return section.heads(column).stream()
        .anyMatch(cell -> cell.columnSpan() > 1 && CellWords.CODE.ends(cell.name()) > 0);
  }

  private boolean isOnlyNamed() {
    return isCode() || isRanked() || isNaming(head) || isNaming(lowest);
  }

  /** 总量 and 增速 under 排位: how those of the rows rank by them. */
  private boolean isRanked() {
    return scale(lowest) == null
        && section.heads(column).stream()
            .map(Cell::name)
            .anyMatch(name -> CellWords.RANK.ends(name) > 0 && !NameWords.AND.occursIn(name));
  }

  private boolean isNaming(String head) {
    String words = Cell.withoutBrackets(head);
    boolean value = CellWords.VALUE.contains(Cell.withoutBrackets(lowest));
    boolean measured = value && section.heads(column).size() > 1 || isAmount(head);
    return !measured && isNameOnly(words);
  }

  /** What brackets in a head say that figures are in, or null. */
  private static @Nullable Scale scale(String head) {
    int open = head.indexOf('(');
    int close = open < 0 ? -1 : head.indexOf(')', open);
    return close < 0 ? null : Scale.bracketed(head.substring(open + 1, close));
  }

  /** 长途电话（万次）, 低保标准（元/月）: what is told in such a unit is no name, whatever its head ends in. */
  private boolean isAmount(String head) {
    Scale scale = scale(head);
    return scale != null
        && (scale.factor().compareTo(BigDecimal.ONE) > 0
            || scale.unit().dimension() == Dimension.RATE);
  }

  /** 平均轮候时间（日）: how long something takes, and not when it is. */
  private boolean isLength() {
    return scale(head) != null && NameWords.MEAN.occursIn(head);
  }

  private boolean isNameOnly(String words) {
    return CellWords.ORDINAL.ends(words) > 0
        || CellWords.NAME_ONLY.ends(words) > 0
        || decimals * 2 < figures && !isLength() && CellWords.MOMENT.ends(words) > 0;
  }
}
