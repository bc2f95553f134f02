package io.github.gongbao.parser.statistic.table.stub;

import io.github.gongbao.parser.statistic.table.head.Head;
import io.github.gongbao.parser.statistic.table.head.HeadMarker;
import io.github.gongbao.parser.statistic.table.name.KinNames;
import io.github.gongbao.parser.statistic.table.name.Kinds;
import io.github.gongbao.parser.statistic.table.name.Measures;
import io.github.gongbao.parser.statistic.table.name.Owner;
import io.github.gongbao.parser.statistic.table.word.CellWords;
import io.github.gongbao.parser.statistic.table.word.NameWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The lists of parts that 其中 opens, and the plain rows that go on with them. */
final class PartLists {
  /** Parts may be more than their whole by what was rounded. */
  private static final BigDecimal ROUNDED = new BigDecimal("1.005");

  /** How long 其中: is. */
  private static final int ASIDE = 3;

  private final StubLabels labels;
  private final boolean additive;

  /** The rows that a list of parts is open under, outermost first. */
  private final List<StubRow> lists = new ArrayList<>();

  /** The last part of each. */
  private final Map<StubRow, StubRow> lastParts = new IdentityHashMap<>();

  /** What the parts of each add up to so far. */
  private final Map<StubRow, BigDecimal> sums = new IdentityHashMap<>();

  /** The last row of each name. */
  private final Map<String, StubRow> byName = new HashMap<>();

  private final Set<StubRow> listed = Collections.newSetFromMap(new IdentityHashMap<>());

  PartLists(StubLabels labels, boolean additive) {
    this.labels = labels;
    this.additive = additive;
  }

  /** The row that the innermost list is of, or null. */
  @Nullable StubRow last() {
    return lists.isEmpty() ? null : lists.get(lists.size() - 1);
  }

  /** 其中：粮油、食品类 behind 其中：限额以上单位商品零售额: a kind of what that row measures, and not beside it. */
  private boolean isKind(int index, StubRow before) {
    return before.isMarked()
        && !Measures.isMeasure(labels.head(index).name())
        && Measures.isMeasure(before.head().name());
  }

  /** Whether a row stands in a list. */
  boolean holds(StubRow row) {
    return listed.contains(row);
  }

  /** Ends all lists. */
  void clear() {
    lists.clear();
  }

  /** Takes note of a row with figures. */
  void add(StubRow row) {
    StubRow whole = row.whole();
    if (whole != null) {
      lastParts.put(whole, row);
      BigDecimal value = labels.values().value(row.index(), whole.index());
      sums.merge(whole, value == null ? BigDecimal.ZERO : value, BigDecimal::add);
      if (whole == last()) {
        listed.add(row);
      }
    }
    byName.put(row.head().name(), row);
  }

  /** The row whose list a plain row goes on with; lists that it does not go on with are ended. */
  @Nullable StubRow goOn(Head own, int index) {
    StubRow part = last() == null ? null : lastParts.get(last());
    int deeper = part == null ? 0 : labels.indent(index) - labels.indent(part.index());
    // what is set in as far as the name behind 其中: stands beside that, and not under it
    boolean whose = part != null && part.isMarked() && !Owner.in(part.head().name()).isEmpty();
    boolean under = deeper > 0 && deeper < ASIDE && whose && !isLarger(index, part);
    if (deeper > 0 && additive && (under || labels.values().addUp(index, part.index()))) {
      lists.add(part);
      return part;
    }
    while (last() != null && !goesOn(last(), own, index)) {
      lists.remove(lists.size() - 1);
    }
    return last();
  }

  /** A list of parts of the row before, or of a row above it that is large enough. */
  @Nullable StubRow open(int index, @Nullable StubRow before) {
    if (before == null) {
      return null;
    }
    boolean part = last() != null && before.whole() == last();
    StubRow named = named(index, before);
    boolean hash = isHash(index) && !isAttribute(index, before);
    StubRow beside = hash ? beside(index, before) : null;
    boolean deeper = labels.indent(index) > labels.indent(before.index());
    boolean further = part && !isHash(index) && !deeper && !isKind(index, before) || beside != null;
    StubRow list = beside == null ? before.whole() : beside.whole();
    StubRow whole = named != null ? named : further ? list : before;
    while (whole != null && isLarger(index, whole)) {
      whole = whole.whole();
    }
    if (whole == null) {
      return before.whole();
    }
    while (last() != null && last() != whole && !whole.isUnder(last())) {
      lists.remove(lists.size() - 1);
    }
    if (last() != whole) {
      lists.add(whole);
    }
    return whole;
  }

  /** The row above that is set in as much and is a part by its own word too; or null. */
  private @Nullable StubRow beside(int index, @Nullable StubRow above) {
    StubRow up = above;
    while (up != null && !(up.isMarked() && labels.indent(up.index()) == labels.indent(index))) {
      up = up.whole();
    }
    return up;
  }

  /** What words before 中: name: a row, or with 总计 the whole of all before. */
  private @Nullable StubRow named(int index, StubRow before) {
    String name = HeadMarker.whole(labels.innermost(index));
    if (name == null) {
      return null;
    }
    StubRow whole = before;
    while (CellWords.TOTAL.contains(name) && whole.whole() != null) {
      whole = whole.whole();
    }
    return CellWords.TOTAL.contains(name) ? whole : byName.get(name);
  }

  /** #政府办 below #社区卫生服务中心: which of those, and no part beside them. */
  private boolean isAttribute(int index, StubRow before) {
    return NameWords.ATTRIBUTE.contains(labels.head(index).name())
        && !NameWords.ATTRIBUTE.contains(before.head().name());
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
        !Measures.isMeasure(own.name())
            || part != null && KinNames.areOneMeasure(part.head().name(), own.name());
    boolean unit =
        labels.values().unit(index).equals(labels.values().unit(list.index()))
            && (own.scale() == null || own.scale().equals(list.head().scale()));
    boolean sibling =
        part != null
            && KinNames.share(own.name(), list.head().name())
            && !KinNames.share(part.head().name(), list.head().name());
    boolean left =
        part != null
            && (labels.isBehind(index, part.index(), list.index())
                || isUnmarked(index, part, list));
    left &= part == null || !Kinds.areBounded(part.head().name(), own.name());
    boolean fits = !isLarger(index, list) && !isTooMuch(index, list);
    return shaped && unit && !sibling && !left && !own.total() && fits;
  }

  /**
   * 林业 behind #谷物: where each part has its mark, one without is none, unless their measure is one.
   */
  private boolean isUnmarked(int index, StubRow part, StubRow list) {
    return isHash(part.index())
        && labels.indent(index) <= labels.indent(list.index())
        && !KinNames.areOneMeasure(labels.head(part.index()).name(), labels.head(index).name());
  }

  /** Whether a row and the parts before it are more than their whole together. */
  private boolean isTooMuch(int index, StubRow list) {
    BigDecimal own = labels.values().value(index, list.index());
    BigDecimal all = labels.values().value(list.index(), list.index());
    BigDecimal before = sums.get(list);
    boolean known = additive && !list.heading() && own != null && all != null && before != null;
    return known
        && before.compareTo(all) <= 0
        && own.add(before).compareTo(all.multiply(ROUNDED)) > 0;
  }

  /** Whether the first column of a row holds more than that of another. */
  boolean isLarger(int index, StubRow whole) {
    if (!additive || whole.heading() || NameWords.MEAN.occursIn(whole.head().name())) {
      return false;
    }
    return labels.values().isMore(index, whole.index());
  }
}
