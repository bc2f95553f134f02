package io.github.gongbao.parser.statistic.table.stub;

import io.github.gongbao.parser.statistic.table.grid.Measured;
import io.github.gongbao.parser.statistic.table.grid.Scale;
import io.github.gongbao.parser.statistic.table.head.Head;
import io.github.gongbao.parser.statistic.table.head.HeadMarker;
import io.github.gongbao.parser.statistic.table.name.Measures;
import io.github.gongbao.parser.statistic.table.word.CellWords;
import io.github.gongbao.parser.statistic.table.word.NameWords;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Which row each row is a part of, told from the rows before it: by markers, 其中, indents and
 * headings; and no part is larger than its whole.
 */
final class Nesting {
  private final StubLabels labels;
  private final boolean additive;
  private final Sums sums;

  /** The parts that 其中 opens lists of. */
  private final PartLists lists;

  private final ByRow<StubRow> byIndex;

  /** The last row at each level, which rows at deeper levels are parts of. */
  private final @Nullable StubRow[] above = new StubRow[Head.PART + 1];

  /** What the plain rows that follow a heading or 按…分 are parts of. */
  private @Nullable StubRow divided;

  /** The same where a row has named it, 在总量中; or null. */
  private @Nullable StubRow named;

  /** The plain row that numbered rows are parts of, or null. */
  private @Nullable StubRow divisible;

  /** How deep those are. */
  private int numbering;

  private @Nullable StubRow first;

  private @Nullable StubRow last;

  /**
   * The nesting of the rows of a group.
   *
   * @param additive whether its first column of figures holds amounts that add up
   * @param sums which of its rows add up to which
   */
  Nesting(StubLabels labels, boolean additive, Sums sums) {
    this.labels = labels;
    this.additive = additive;
    this.sums = sums;
    this.lists = new PartLists(labels, additive);
    this.byIndex = labels.byRow();
  }

  /** 按…分: the rows that follow divide the row that the last ones divided, or that one itself. */
  void divide() {
    StubRow numbered = divisible == null ? enclosing(Head.PLAIN + 1) : divisible;
    divided = lists.last() == null ? numbered : lists.last();
    divided = divided == null && first != null && first.head().total() ? first : divided;
    while (divided != null && isBeside(divided, divided.whole())) {
      divided = divided.whole();
    }
    lists.clear();
    last = divided == null ? last : divided;
  }

  /** 在总额中: the rows that follow are parts of the last row of that name, or that it lies under. */
  void divide(String name) {
    StubRow whole = last;
    while (whole != null && !whole.head().name().endsWith(name)) {
      whole = whole.whole();
    }
    divide();
    divided = whole == null ? divided : whole;
    named = whole;
    if (whole != null) {
      Arrays.fill(above, whole.head().level() + 1, above.length, null);
    }
  }

  /** Whether only its figures put a row under another that is set in as much. */
  private static boolean isBeside(StubRow row, @Nullable StubRow whole) {
    return whole != null && !whole.heading() && whole.head().level() == row.head().level();
  }

  /** The row that a heading stands under, or null. */
  @Nullable StubRow over(Head heading) {
    StubRow over = enclosing(heading.level());
    boolean plain = heading.level() == Head.PLAIN && !Measures.isMeasure(heading.name());
    return over == null || plain && !over.heading() ? null : over;
  }

  /** Whether a row can be a part of another by what both hold. */
  boolean fits(int index, StubRow whole) {
    return additive && !lists.isLarger(index, whole) && labels.values().value(index) != null;
  }

  /** 函件（万件） below 业务总量（亿元）: whether a column of units says that two rows are in other units. */
  boolean areOther(StubRow row, StubRow whole) {
    return labels.values().areOther(row.index(), whole.index());
  }

  /** The row that a row is one of the summands of, or null. */
  @Nullable StubRow sum(int index) {
    Integer whole = sums.whole(index);
    return whole == null ? null : byIndex.at(whole);
  }

  /** Whether a row stands in a list that 其中 opens, or goes on with one. */
  boolean isListed(StubRow row) {
    return row.isMarked() || lists.holds(row);
  }

  /** Takes note of a heading. */
  void head(StubRow heading) {
    lists.clear();
    named = null;
    place(heading);
    boolean plain = heading.head().level() == Head.PLAIN;
    divided = plain || Measures.isMeasure(heading.head().name()) ? heading : null;
    last = heading;
  }

  /**
   * The row that the next one is a part of, or null.
   *
   * @param repeated whether other rows have its name: 限额以上企业 under each of 1、批发业 2、零售业
   */
  @Nullable StubRow whole(Head own, int index, boolean repeated) {
    if (own.name().isEmpty()) {
      StubRow numbered = own.total() ? null : enclosing(Head.PLAIN);
      StubRow placed = own.regions().isEmpty() ? null : enclosing(own.level());
      if (placed != null && !placed.head().name().isEmpty()) {
        return placed;
      }
      StubRow over = numbered == null && divided != null && divided.heading() ? divided : null;
      // 成都市 below 地区生产总值 over all columns
      boolean measured =
          over != null && !own.regions().isEmpty() && Measures.isMeasure(over.head().name());
      return over != null && own.when() != null || measured ? over : numbered;
    }
    if (own.level() == Head.PART) {
      return lists.open(index, last);
    }
    StubRow sum = sum(index);
    if (sum != null) {
      lists.clear();
      return sum;
    }
    if (own.level() < Head.PLAIN) {
      lists.clear();
      StubRow numbered = numbered(own, index);
      StubRow over = enclosing(own.level());
      boolean inner = numbered == null || over != null && over.index() > numbered.index();
      StubRow whole = inner ? over : numbered;
      return whole == null ? named : whole;
    }
    StubRow list = lists.goOn(own, index);
    if (list != null) {
      return list;
    }
    boolean left = last != null && !last.heading() && last.head().level() > own.level();
    if (left && divided != null && !divided.heading() && divided.head().level() >= own.level()) {
      divided = null;
    }
    if (divided != null && isAnother(index, divided)) {
      divided = null;
    }
    if (own.level() == Head.PLAIN && divided != null) {
      return lists.isLarger(index, divided) ? null : divided;
    }
    boolean measure = Measures.isMeasure(own.name()) || own.scale() != null;
    boolean beside =
        divisible != null && !divisible.head().name().isEmpty() && !repeated && measure;
    if (beside && labels.indent(index) <= labels.indent(divisible.index())) {
      divisible = null;
      Arrays.fill(above, null);
    }
    StubRow over = enclosing(own.level());
    while (over != null && !canHold(over, own, index)) {
      over = enclosing(over.head().level());
    }
    if (over != null) {
      return over;
    }
    return divided != null && fits(index, divided) ? divided : measure(own, index);
  }

  /**
   * 利润总额, of which 国有控股企业 and 私营企业 below it are parts though nothing says so; 消费支出 and 食品烟酒;
   * 居民人均可支配收入 and 城镇, which may have more of it for each.
   */
  private @Nullable StubRow measure(Head own, int index) {
    StubRow before = last != null && last.whole() != null ? last.whole() : last;
    boolean kind = Measured.INSTITUTIONS.ends(own.name()) > 0 && !Measures.isMeasure(own.name());
    boolean spent = CellWords.SPENDING.contains(own.name());
    boolean measured =
        (kind || spent) && before != null && Measures.isMeasure(before.head().name());
    boolean mean = NameWords.ATTRIBUTE.contains(own.name()) && isMean(before);
    return own.scale() == null && (mean || measured && fits(index, before)) ? before : null;
  }

  /** 新增固定资产（万元） behind the parts of 投资总额（万元）, none of which says what it is in. */
  private boolean isAnother(int index, StubRow whole) {
    return !whole.heading()
        && labels.head(whole.index()).scale() != null
        && labels.head(index).scale() != null;
  }

  /** Ends what a heading is over. */
  void leave(StubRow heading) {
    lists.clear();
    divided = divided == heading ? null : divided;
    above[Head.PLAIN] = above[Head.PLAIN] == heading ? null : above[Head.PLAIN];
  }

  private static boolean isMean(@Nullable StubRow row) {
    return row != null && NameWords.HEAD.occursIn(row.head().name());
  }

  /** A row can hold another that is no larger and of no other unit. */
  private boolean canHold(StubRow over, Head own, int index) {
    Scale all = over.head().scale();
    boolean other = own.scale() != null && (all == null || !own.scale().unit().equals(all.unit()));
    return over.heading() || !other && !lists.isLarger(index, over);
  }

  /** 1、 below a row without a number numbers its parts, until the next such row. */
  private @Nullable StubRow numbered(Head own, int index) {
    StubRow before = last != null && last.isMarked() ? last.whole() : last;
    boolean opens = before != null && HeadMarker.isFirst(labels.innermost(index));
    if (divisible != null && own.level() < numbering) {
      divisible = null;
    }
    // a numbering that was left begins again below the next row without one
    boolean again = before == first || own.level() == numbering;
    if (opens
        && (again || own.level() >= HeadMarker.POINT)
        && before.head().level() == Head.PLAIN
        && !before.heading()
        && fits(index, before)) {
      divisible = before;
      numbering = own.level();
    }
    return divisible != null && fits(index, divisible) ? divisible : null;
  }

  /** Takes note of a row with figures. */
  void add(StubRow row) {
    lists.add(row);
    first = first == null ? row : first;
    byIndex.put(row.index(), row);
    named = row.head().level() < Head.PLAIN ? named : null;
    if (row.head().total() && row.whole() == null && row.head().level() == Head.PLAIN) {
      Arrays.fill(above, null); // what follows a sum is no part of what was summed up
    }
    place(row);
    last = row;
  }

  private @Nullable StubRow enclosing(int below) {
    for (int level = Math.min(below, Head.PART) - 1; level > 0; level--) {
      if (above[level] != null) {
        return above[level];
      }
    }
    return null;
  }

  private void place(StubRow row) {
    int level = row.head().level();
    boolean part = row.whole() != null && row.whole() == lists.last();
    if (row.head().name().isEmpty() || part || row.isMarked()) {
      return;
    }
    if (level < Head.PLAIN && !(divided != null && divided.heading() && row.isUnder(divided))) {
      divided = null;
    }
    boolean listed = level == Head.PLAIN && row.whole() != null && row.whole() == divided;
    if (listed && divided.heading() && !Measures.isMeasure(row.head().name())) {
      return;
    }
    above[level] = row;
    for (int deeper = level + 1; deeper < above.length; deeper++) {
      above[deeper] = null;
    }
  }
}
