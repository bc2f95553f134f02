package io.github.gongbao.parser.statistic.sentence.row;

import static io.github.gongbao.parser.word.WordClass.*;
import static io.github.gongbao.parser.word.WordUse.PER;

import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Direction;
import io.github.gongbao.model.Quantity;
import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.mention.figure.Figure;
import io.github.gongbao.parser.word.WordClass;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Figures in a row, one or several that 、 or 和 joins: 7.4%、2.9%; behind 分别 each may have a verb of
 * its own, 下降7.4%和上升2.9%.
 */
public final class FigureList {
  /** By what the numbers of figures are multiplied. */
  private static final String SCALES = "万亿千百";

  private static final long NOUNS = WordClass.any(RISE_NOUN, FALL_NOUN);
  private static final long LINKS = WordClass.any(LINK, PAIR);
  private static final long BASES = WordClass.any(YEAR_ON_YEAR, PERIOD_ON_PERIOD, BASELINE);
  private static final long VERBS = Row.CHANGES | WordClass.any(MANNER, SHARE);

  /** How far before a figure 分别 may stand. */
  private static final int REACH = 24;

  private static final List<Optional<Direction>> OF_ONE = List.of(Optional.empty());

  private final Row row;
  private int[] places;
  private int size = 1;

  private FigureList(Row row, int first) {
    this.row = row;
    this.places = new int[] {first};
  }

  /**
   * The list that begins with a figure.
   *
   * @param first the figure
   * @param clauseStart where its clause begins
   */
  public static FigureList read(Row row, int first, int clauseStart) {
    FigureList list = new FigureList(row, first);
    int last = first;
    while (row.isQuantity(first)
        && (row.isAny(last + 1, Row.LIST) || isGoneOn(row, first, last, clauseStart))) {
      int next = last + 2;
      boolean paired = isPaired(row, first, clauseStart) || isMovedAlone(row, first, last);
      while ((row.isAny(next, VERBS) || row.has(next, PER)) && paired) {
        next++;
      }
      if (!row.isQuantity(next) || isOfOthers(row, last, next)) {
        break;
      }
      last = next;
      list.add(last);
    }
    return list;
  }

  /**
   * 3.6% of 同比增长5.1%、下降3.6%: a clause that only says how things moved, each with a verb of its own.
   */
  private static boolean isMovedAlone(Row row, int first, int last) {
    int next = last + 3;
    int start = first - 2;
    while (row.isAny(start, BASES)) {
      start--;
    }
    return row.isAny(first - 1, Row.CHANGES)
        && row.isAny(start, Row.CLAUSE_END)
        && row.isAny(last + 1, Row.LIST)
        && row.isAny(next - 1, Row.CHANGES)
        && row.isQuantity(next)
        && row.unit(next).equals(row.unit(last));
  }

  /** 2.2% of 分别增长14.1%,2.2%: a comma where 、 should stand. */
  private static boolean isGoneOn(Row row, int first, int last, int clauseStart) {
    int next = last + 2;
    return row.is(last + 1, COMMA)
        && row.isQuantity(next)
        && row.unit(next).equals(row.unit(last))
        && (next + 1 == row.size() || row.isAny(next + 1, Row.CLAUSE_END | Row.LIST))
        && isPaired(row, first, clauseStart);
  }

  /** 381辆车 of 出动2042人、381辆车: a count in another unit with a noun of its own. */
  private static boolean isOfOthers(Row row, int last, int next) {
    Unit unit = row.unit(next);
    return unit.dimension() == Dimension.COUNT
        && row.unit(last).dimension() == Dimension.COUNT
        && !unit.equals(row.unit(last))
        && row.is(next + 1, NOUN)
        && row.adjoins(next + 1);
  }

  private void add(int place) {
    places = size == places.length ? Arrays.copyOf(places, size * 2) : places;
    places[size++] = place;
  }

  /** Whether 分别 stands before a figure in its clause. */
  private static boolean isPaired(Row row, int figure, int clauseStart) {
    for (int i = figure - 1; i >= clauseStart && i > figure - REACH; i--) {
      if (row.is(i, PAIR)) {
        return true;
      }
    }
    return false;
  }

  /** How many figures it has. */
  public int size() {
    return size;
  }

  /** The token of its first figure. */
  public int first() {
    return places[0];
  }

  /** The token of its last figure. */
  public int last() {
    return places[size - 1];
  }

  /**
   * The figures; 1.2、0.3个百分点: the unit of the last goes to those that have none, and with it what
   * that is multiplied by: 12.5、13.1和14.2万吨.
   */
  public List<Figure> figures() {
    if (size == 1) {
      return List.of(row.figure(last()));
    }
    Unit unit = row.unit(last());
    BigDecimal factor = factor(row.figure(last()));
    List<Figure> figures = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      Figure figure = row.figure(places[i]);
      Unit own = figure.quantity().orElseThrow().unit();
      boolean points = unit.dimension() == Dimension.PERCENTAGE_POINT && own.symbol().equals("个");
      boolean bare = own.equals(Unit.NONE);
      Figure same = !own.equals(unit) && (points || bare) ? figure.in(unit) : figure;
      figures.add(bare && isSmall(figure, factor) ? same.times(factor) : same);
    }
    return figures;
  }

  /** Whether a figure can be told in so many: a number without 万 of its own, and no larger. */
  private static boolean isSmall(Figure figure, BigDecimal factor) {
    Quantity quantity = figure.quantity().orElseThrow();
    String words = quantity.text();
    return Character.isDigit(words.charAt(words.length() - 1))
        && quantity.value().abs().compareTo(factor) < 0;
  }

  /** What the number of a figure is multiplied by: ten thousand in 14.2万吨, one in 14.2吨. */
  private static BigDecimal factor(Figure figure) {
    Quantity quantity = figure.quantity().orElseThrow();
    String words = quantity.text();
    int from = 0;
    while (from < words.length() && !Character.isDigit(words.charAt(from))) {
      from++;
    }
    int end = from;
    while (end < words.length()
        && (Character.isDigit(words.charAt(end)) || words.charAt(end) == '.')) {
      end++;
    }
    boolean scaled = end > from && end < words.length() && SCALES.indexOf(words.charAt(end)) >= 0;
    if (!scaled || quantity.value().signum() == 0) {
      return BigDecimal.ONE;
    }
    BigDecimal number = new BigDecimal(words.substring(from, end));
    return quantity.value().abs().divide(number, MathContext.DECIMAL64).stripTrailingZeros();
  }

  /** For each figure the direction of a verb of its own; empty where it has none. */
  public List<Optional<Direction>> directions() {
    if (size == 1) {
      return OF_ONE;
    }
    int noun = size == 2 ? nounOfChange() : -1;
    if (noun > 1 && row.isAny(noun - 1, Row.LIST) && row.isAny(noun - 2, NOUNS)) {
      return List.of(direction(noun - 2), direction(noun));
    }
    List<Optional<Direction>> directions = new ArrayList<>(size);
    directions.add(Optional.empty());
    for (int i = 1; i < size; i++) {
      directions.add(direction(places[i] - 1));
    }
    return directions;
  }

  /** Where 增幅 of 降幅和增幅分别为3.6%、8.9% stands, each of which is of one figure; -1 where none does. */
  private int nounOfChange() {
    int i = places[0] - 1;
    while (row.isAny(i, LINKS)) {
      i--;
    }
    return row.isAny(i, NOUNS) ? i : -1;
  }

  private Optional<Direction> direction(int before) {
    int i = before;
    while (row.is(i, MANNER)) {
      i--;
    }
    if (row.isAny(i, Row.RISES | RISE_NOUN.bit())) {
      return Optional.of(Direction.UP);
    }
    return row.isAny(i, Row.FALLS | FALL_NOUN.bit())
        ? Optional.of(Direction.DOWN)
        : Optional.empty();
  }

  /** Whether figures have one unit; 5千人或1.18% is one change told twice, and no list. */
  public static boolean haveOneUnit(List<Figure> figures) {
    Unit unit = figures.get(0).quantity().orElseThrow().unit();
    return figures.stream().allMatch(one -> one.quantity().orElseThrow().unit().equals(unit));
  }
}
