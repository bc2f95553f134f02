package io.github.gongbao.parser.statistic.table.column;

import io.github.gongbao.model.Dimension;
import io.github.gongbao.parser.statistic.table.grid.Cell;
import io.github.gongbao.parser.statistic.table.grid.Scale;
import io.github.gongbao.parser.statistic.table.head.Head;
import io.github.gongbao.parser.statistic.table.head.When;
import io.github.gongbao.parser.statistic.table.name.Measures;
import io.github.gongbao.parser.statistic.table.word.CaptionWords;
import io.github.gongbao.parser.statistic.table.word.CellWords;
import io.github.gongbao.parser.statistic.table.word.HeadWords;
import io.github.gongbao.parser.statistic.table.word.NameWords;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The heads over one column, taken together.
 *
 * @param cells the heads, outermost first
 * @param head what they say
 * @param level the heads of the levels that changes are of, or null
 * @param whole the column that this one and those beside it add up to, or -1
 * @param told what its names end in, by which they are told from those of another; or nothing
 */
@Value.Builder
public record Column(
    int index, List<Cell> cells, Head head, @Nullable Head level, int whole, String told)
    implements WithColumn {
  /** That nothing says of a column what it is a part of. */
  static final int NO_WHOLE = -1;

  /** Whether it holds sums of the columns beside it: 合计. */
  public boolean isSum() {
    return CellWords.TOTAL.contains(last());
  }

  /**
   * A name with what it ends in: 材料化学计划数 under 计划数 where nothing else says what is measured.
   *
   * @param scale what the figures are in: sums of money are planned for what has the name
   */
  public String ended(String name, Scale scale) {
    boolean money = scale.unit().dimension() == Dimension.MONEY;
    String plan = head.planned() && !money && !Measures.isMeasure(name) ? last() : "";
    boolean number = HeadWords.PLANNED.contains(plan) && NameWords.NUMBERING.ends(plan) > 0;
    return number ? name + plan : name;
  }

  /** The words of the lowest head, or nothing. */
  private String last() {
    return last(cells);
  }

  /** The words of the lowest of some heads that names anything, or nothing. */
  static String last(List<Cell> heads) {
    int names = names(heads);
    return names == 0 ? "" : heads.get(names - 1).text();
  }

  /** How many heads there are down to the lowest that names anything, and is no unit. */
  private static int names(List<Cell> heads) {
    int names = heads.size();
    while (names > 1 && heads.get(names - 1).isUnit()) {
      names--;
    }
    return names;
  }

  /** The words of the lowest head, without what stands in brackets and when it holds. */
  String words(@Nullable When when) {
    String words = Cell.withoutBrackets(Formulas.without(last()));
    String time = when == null || when.period() == null ? "" : when.period().text();
    return words.startsWith(time) ? words.substring(time.length()) : words;
  }

  /** Whether it has one head more than another column, 铁路 under 客运量. */
  public boolean isUnder(Column whole) {
    int heads = whole.cells.size();
    return heads > 0
        && cells.size() == heads + 1
        && cells.get(heads - 1) == whole.cells.get(heads - 1);
  }

  /** The heads over its lowest one. */
  public List<Cell> outer() {
    return cells.subList(0, Math.max(0, names(cells) - 1));
  }

  /** The same, but for what says only how the columns are divided: 按城乡分. */
  List<Cell> outerNames() {
    return outer().stream().filter(cell -> !isDivision(cell)).toList();
  }

  /** 按个数统计: how what is below is counted. */
  static boolean isDivision(Cell head) {
    return CellWords.BY.begins(head.text()) > 0 && CaptionWords.DIVIDING.ends(head.name()) > 0;
  }

  /** Whether its lowest head says with # that it is a part. */
  public boolean isHash() {
    return last().startsWith("#");
  }

  /** Whether a head over it says that it is a part of the column before: 其中. */
  public boolean isPart() {
    return isPart(cells);
  }

  static boolean isPart(List<Cell> heads) {
    for (Cell head : heads) {
      if (head.saysPart()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the first of the heads has a number, 1.氮肥, which those beside it have that are parts.
   */
  static boolean isNumbered(List<Cell> heads) {
    String words = heads.isEmpty() ? "" : heads.get(0).text();
    return words.length() > 2
        && Cell.DIGITS.indexOf(words.charAt(0)) >= 0
        && ".、".indexOf(words.charAt(1)) >= 0
        && Character.isLetter(words.charAt(2));
  }

  /** Whether its last head says that it was done, whatever the caption says was planned: 执行数. */
  public boolean isDone() {
    return HeadWords.CARRIED_OUT.ends(last()) > 0;
  }
}
