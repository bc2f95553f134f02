package io.github.gongbao.parser.statistic.table.column;

import io.github.gongbao.parser.statistic.table.grid.Cell;
import io.github.gongbao.parser.statistic.table.head.Head;
import io.github.gongbao.parser.statistic.table.head.HeadChain;
import io.github.gongbao.parser.statistic.table.word.HeadWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The columns of levels so far, for those of changes and of shares that are of one of them. */
final class Levels {
  /** 本月, 1—本月 and the same of last year: how far before a change what it is between begins. */
  private static final int MOST_BETWEEN = 3;

  private final List<Column> all = new ArrayList<>();

  /** The first of those in blocks under each last head. */
  private final Map<String, Head> byWords = new HashMap<>();

  /** The last of them. */
  private final Map<String, Head> lastByWords = new HashMap<>();

  /** The last over whose unit its own name stands, beside which its parts may stand. */
  private @Nullable Head lastOfUnit;

  private @Nullable Head lastToDate;
  private @Nullable Head lastOther;

  /** Whether some changes are of what there was from the new year on: 同比累计增长. */
  private final boolean changesToDate;

  Levels(boolean changesToDate) {
    this.changesToDate = changesToDate;
  }

  void add(Column level) {
    List<Cell> cells = level.cells();
    all.add(level);
    if (cells.size() > 1) {
      byWords.putIfAbsent(Column.last(cells), level.head());
      lastByWords.put(Column.last(cells), level.head());
    }
    if (isOverUnit(cells)) {
      lastOfUnit = level.head();
    }
    if (isToDate(cells)) {
      lastToDate = level.head();
    } else {
      // 同比 behind 6月份 and 去年同期 is of June, and not of that of last year
      boolean timed = level.head().when() != null;
      lastOther = timed ? HeadChain.latest(level.head(), lastOther) : level.head();
    }
  }

  private static boolean isOverUnit(List<Cell> heads) {
    return heads.size() > 1 && heads.get(heads.size() - 1).isUnit();
  }

  /** Whether a head over a column says 累计. */
  static boolean isToDate(List<Cell> heads) {
    return heads.stream().anyMatch(head -> HeadWords.TO_DATE.occursIn(head.text()));
  }

  /**
   * What a column of changes is of: of levels in blocks the last one under the same last head, 综合
   * of 地价水平, the one over whose unit a name stands for 同比增长 over （%）, 投资额 before 住宅; of 5月 and
   * 1—5月累计 the one that it is for, where some say 累计增长; or the last.
   */
  Head of(Head change, List<Cell> cells, Head last) {
    Head beside = cells.size() > 1 ? lastByWords.get(Column.last(cells)) : null;
    if (beside == null && lastOfUnit != null && isOverUnit(cells)) {
      boolean parted = last.name().length() > lastOfUnit.name().length();
      beside = parted && last.name().endsWith(lastOfUnit.name()) ? lastOfUnit : null;
    }
    if (beside == null && changesToDate && change.when() == null) {
      beside = isToDate(cells) ? lastToDate : lastOther;
    }
    return beside == null ? last : beside;
  }

  /** The first level under the same last head in another block, or null. */
  @Nullable Head beside(List<Cell> cells) {
    return cells.size() > 1 ? byWords.get(Column.last(cells)) : null;
  }

  /** What a share in a block of its own is of: the level with the same last head, or the sum. */
  Head whole(Head share, List<Cell> cells, Head last) {
    boolean block = cells.size() > 1 && cells.get(0).columnSpan() > 1;
    if (block && share.total()) {
      return all.stream().map(Column::head).filter(Head::total).findFirst().orElse(last);
    }
    Head beside = block ? byWords.get(Column.last(cells)) : null;
    return beside == null || !beside.isAmount() ? last : beside;
  }

  /** What a change without words for it is against: the period of a level before the last. */
  Head.@Nullable Shift between() {
    Head.Shift between = null;
    int last = all.size() - 1;
    for (int i = last - 1; i >= Math.max(0, last - MOST_BETWEEN) && between == null; i--) {
      between = HeadChain.between(all.get(last).head(), all.get(i).head());
    }
    return between;
  }
}
