package io.github.gongbao.parser.statistic.table.axis;

import io.github.gongbao.parser.statistic.table.grid.TableWords;
import io.github.gongbao.parser.statistic.table.head.Head;
import io.github.gongbao.parser.statistic.table.head.HeadMarker;
import io.github.gongbao.parser.statistic.table.head.TableNames;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which row each row is a part of, told from the rows before it: by markers, 其中, indents and
 * headings; and no part is larger than its whole.
 */
final class Nesting {
  private final StubLabels labels;
  private final boolean additive;
  private final Sums sums;

  private final Map<Integer, StubRow> byIndex = new HashMap<>();

  /** The last row at each level, which rows at deeper levels are parts of. */
  private final @Nullable StubRow[] above = new StubRow[Head.PART + 1];

  /** The rows that a list of parts is open under, outermost first. */
  private final List<StubRow> lists = new ArrayList<>();

  /** The last part of each. */
  private final Map<StubRow, StubRow> lastParts = new IdentityHashMap<>();

  /** The last row of each name. */
  private final Map<String, StubRow> byName = new HashMap<>();

  private final Set<StubRow> listed = Collections.newSetFromMap(new IdentityHashMap<>());

  /** What the plain rows that follow a heading or 按…分 are parts of. */
  private @Nullable StubRow divided;

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
  }

  /** 按…分: the rows that follow divide the row that the last ones divided, or that one itself. */
  void divide() {
    divided = lists.isEmpty() ? enclosing(Head.PLAIN + 1) : lists.get(lists.size() - 1);
    lists.clear();
  }

  /** The row that a heading stands under, or null. */
  @Nullable StubRow over(Head heading) {
    StubRow over = enclosing(heading.level());
    boolean plain = heading.level() == Head.PLAIN && !TableNames.isMeasure(heading.name());
    return over == null || plain && !over.heading() ? null : over;
  }

  /** Whether a row can be a part of another by what both hold. */
  boolean fits(int index, StubRow whole) {
    return additive && !isLarger(index, whole) && labels.value(index) != null;
  }

  /** The row that a row is one of the summands of, or null. */
  @Nullable StubRow sum(int index) {
    Integer whole = sums.whole(index);
    return whole == null ? null : byIndex.get(whole);
  }

  /** Whether a row stands in a list that 其中 opens, or goes on with one. */
  boolean isListed(StubRow row) {
    return row.isMarked() || listed.contains(row);
  }

  /** Takes note of a heading. */
  void head(StubRow heading) {
    lists.clear();
    place(heading);
    boolean plain = heading.head().level() == Head.PLAIN;
    divided = plain || TableNames.isMeasure(heading.head().name()) ? heading : null;
    last = heading;
  }

  /** The row that the next one is a part of, or null. */
  @Nullable StubRow whole(Head own, int index) {
    if (own.name().isEmpty()) {
      return own.total() ? null : enclosing(Head.PLAIN);
    }
    if (own.level() == Head.PART) {
      return openList(index);
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
      return inner ? over : numbered;
    }
    while (!lists.isEmpty()) {
      StubRow list = lists.get(lists.size() - 1);
      if (goesOn(list, own, index)) {
        return list;
      }
      lists.remove(lists.size() - 1);
    }
    if (own.level() == Head.PLAIN && divided != null) {
      return isLarger(index, divided) ? null : divided;
    }
    if (divisible != null) {
      divisible = null;
      Arrays.fill(above, null);
    }
    StubRow over = enclosing(own.level());
    while (over != null && !canHold(over, own, index)) {
      over = enclosing(over.head().level());
    }
    return over;
  }

  /** A row can hold another that is no larger and of no other unit. */
  private boolean canHold(StubRow over, Head own, int index) {
    boolean other = own.scale() != null && !own.scale().equals(over.head().scale());
    return over.heading() || !other && !isLarger(index, over);
  }

  /** 1、 below a row without a number numbers its parts, until the next such row. */
  private @Nullable StubRow numbered(Head own, int index) {
    boolean opens = last != null && HeadMarker.isFirst(labels.innermost(index));
    if (divisible != null && own.level() < numbering) {
      divisible = null;
    }
    boolean top = opens && own.level() < HeadMarker.POINT;
    if (opens
        && !(top && last != first)
        && last.head().level() == Head.PLAIN
        && !last.heading()
        && fits(index, last)) {
      divisible = last;
      numbering = own.level();
    }
    return divisible != null && fits(index, divisible) ? divisible : null;
  }

  /** Takes note of a row with figures. */
  void add(StubRow row) {
    if (row.whole() != null) {
      lastParts.put(row.whole(), row);
      if (!lists.isEmpty() && row.whole() == lists.get(lists.size() - 1)) {
        listed.add(row);
      }
    }
    first = first == null ? row : first;
    byIndex.put(row.index(), row);
    byName.put(row.head().name(), row);
    place(row);
    last = row;
  }

  /** A list of parts of the row before, or of a row above it that is large enough. */
  private @Nullable StubRow openList(int index) {
    StubRow before = last;
    if (before == null) {
      return null;
    }
    boolean part = !lists.isEmpty() && before.whole() == lists.get(lists.size() - 1);
    StubRow named = named(index);
    StubRow whole = named != null ? named : part && !isHash(index) ? before.whole() : before;
    while (whole != null && isLarger(index, whole)) {
      whole = whole.whole();
    }
    if (whole == null) {
      return before.whole();
    }
    while (!lists.isEmpty()
        && lists.get(lists.size() - 1) != whole
        && !whole.isUnder(lists.get(lists.size() - 1))) {
      lists.remove(lists.size() - 1);
    }
    if (lists.isEmpty() || lists.get(lists.size() - 1) != whole) {
      lists.add(whole);
    }
    return whole;
  }

  /** 医院中：三级医院 names what it is a part of. */
  private static final String AMONG = "中:";

  private @Nullable StubRow named(int index) {
    String words = labels.innermost(index);
    int among = words.indexOf(AMONG);
    return among < 0 ? null : byName.get(words.substring(0, among));
  }

  /** # opens parts of parts, 其中 further parts of the same whole. */
  private boolean isHash(int index) {
    return labels.innermost(index).startsWith("#");
  }

  /**
   * Whether a plain row is one more part in a list: of no other measure, not too large, and not
   * named like the whole where the parts are not.
   */
  private boolean goesOn(StubRow list, Head own, int index) {
    StubRow part = lastParts.get(list);
    boolean shaped =
        !TableNames.isMeasure(own.name())
            || part != null && TableNames.alike(part.head().name(), own.name());
    boolean unit =
        labels.unit(index).equals(labels.unit(list.index()))
            && (own.scale() == null || own.scale().equals(list.head().scale()));
    boolean sibling =
        part != null
            && TableNames.share(own.name(), list.head().name())
            && !TableNames.share(part.head().name(), list.head().name());
    return shaped && unit && !sibling && !own.total() && !isLarger(index, list);
  }

  private boolean isLarger(int index, StubRow whole) {
    if (!additive || whole.heading() || TableWords.MEAN.occursIn(whole.head().name())) {
      return false;
    }
    return labels.isMore(index, whole.index());
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
    boolean part = !lists.isEmpty() && row.whole() == lists.get(lists.size() - 1);
    if (row.head().name().isEmpty() || part || row.isMarked()) {
      return;
    }
    if (level < Head.PLAIN) {
      divided = null;
    }
    boolean dividing = level == Head.PLAIN && row.whole() != null && row.whole() == divided;
    if (dividing && !TableNames.isMeasure(row.head().name())) {
      return;
    }
    above[level] = row;
    for (int deeper = level + 1; deeper < above.length; deeper++) {
      above[deeper] = null;
    }
  }
}
