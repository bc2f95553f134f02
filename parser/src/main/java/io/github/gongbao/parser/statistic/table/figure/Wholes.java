package io.github.gongbao.parser.statistic.table.figure;

import io.github.gongbao.model.Quantity;
import io.github.gongbao.model.Region;
import io.github.gongbao.model.Statistic;
import io.github.gongbao.parser.statistic.table.column.Column;
import io.github.gongbao.parser.statistic.table.grid.Cell;
import io.github.gongbao.parser.statistic.table.stub.StubRow;
import io.github.gongbao.parser.statistic.table.word.CellWords;
import io.github.gongbao.parser.statistic.table.word.NameWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which figures of a group of columns are parts of which: by what its rows are parts of, by rows of
 * sums, and by columns of sums. Only amounts are; rates, means and changes do not add up.
 */
public final class Wholes {
  /** Rows that add up to more than this many times a sum are not all its parts. */
  private static final BigDecimal MOST = new BigDecimal("1.2");

  /** Rounding may make a difference of no more than this part of a sum. */
  private static final BigDecimal ROUNDING = new BigDecimal("0.001");

  /** A row of more sums than this under one head says of none what its parts are. */
  private static final int MOST_SUMS = 16;

  /** A figure with its place. */
  private record Entry(Draft draft, @Nullable StubRow row, Column column) {
    BigDecimal value() {
      return statistic().quantity().value();
    }

    Statistic statistic() {
      return draft.statistic();
    }

    boolean isSum() {
      return row != null
          && row.head().name().isEmpty()
          && (row.head().total() || CellWords.TOTAL.contains(row.words()));
    }

    /** 收入合计 below what makes it. */
    boolean isNamedSum() {
      return row != null && row.head().total() && !row.head().name().isEmpty();
    }

    boolean isNation() {
      return row != null && row.head().regions().contains(Region.NATION);
    }
  }

  private final Map<Integer, List<Entry>> columns = new LinkedHashMap<>();
  private final Map<Integer, List<Entry>> rows = new LinkedHashMap<>();

  /** Takes note of a figure. */
  public void add(Draft draft, @Nullable StubRow row, Column column) {
    if (isAmount(draft.statistic())) {
      Entry entry = new Entry(draft, row, column);
      columns.computeIfAbsent(column.index(), c -> new ArrayList<>()).add(entry);
      int index = row == null ? -1 : row.index();
      rows.computeIfAbsent(index, r -> new ArrayList<>()).add(entry);
    }
  }

  private static boolean isAmount(Statistic statistic) {
    Quantity quantity = statistic.quantity();
    return statistic.change().isEmpty()
        && quantity.value().signum() >= 0
        && !quantity.unit().symbol().contains("%")
        && quantity.unit().symbol().indexOf('/') < 0
        && !NameWords.MEAN.occursIn(statistic.indicator());
  }

  /** Says of each figure what it is a part of. */
  public void link() {
    rows.values().forEach(Wholes::linkParts);
    columns.values().forEach(Wholes::linkRows);
    rows.values().forEach(Wholes::linkColumns);
  }

  private static void linkRows(List<Entry> column) {
    Map<Integer, Entry> byRow = new HashMap<>();
    for (Entry entry : column) {
      if (entry.row() != null) {
        byRow.put(entry.row().index(), entry);
      }
    }
    for (Entry entry : column) {
      StubRow up = entry.row() == null ? null : entry.row().whole();
      while (up != null && !byRow.containsKey(up.index())) {
        up = up.whole();
      }
      if (up != null) {
        link(entry, byRow.get(up.index()));
      }
    }
    linkSums(column);
  }

  /** Rows of sums: those before them since the last, or those behind a first row. */
  private static void linkSums(List<Entry> column) {
    List<Entry> open = new ArrayList<>();
    for (int i = 0; i < column.size(); i++) {
      Entry entry = column.get(i);
      if (entry.isNamedSum() && addsUp(open, entry)) {
        linkAll(open, entry);
        open.clear();
        open.add(entry);
      } else if (!entry.isSum() && !entry.isNation()) {
        open.add(entry);
      } else if (i == 0) {
        linkAll(column.subList(1, nextSum(column)), entry);
      } else {
        linkAll(open, entry);
        open.clear();
      }
    }
  }

  /** Whether what is no part of anything yet makes a sum, but for what was rounded. */
  private static boolean addsUp(List<Entry> parts, Entry whole) {
    List<Entry> free = free(parts, whole);
    BigDecimal sum = free.stream().map(Entry::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal apart = sum.subtract(whole.value()).abs();
    return free.size() > 1 && apart.compareTo(whole.value().multiply(ROUNDING)) <= 0;
  }

  private static List<Entry> free(List<Entry> parts, Entry whole) {
    return parts.stream()
        .filter(part -> part.draft().whole == null && isPart(part, whole))
        .toList();
  }

  private static int nextSum(List<Entry> column) {
    int next = 1;
    while (next < column.size() && !column.get(next).isSum()) {
      next++;
    }
    return next;
  }

  private static void linkAll(List<Entry> parts, Entry whole) {
    List<Entry> free = free(parts, whole);
    BigDecimal sum = free.stream().map(Entry::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(whole.value().multiply(MOST)) <= 0) {
      free.forEach(part -> link(part, whole));
    }
  }

  /** 合计 over some columns of a row, 客运量 beside columns that stand under it. */
  private static void linkColumns(List<Entry> row) {
    if (row.size() == 1) {
      return;
    }
    Map<Integer, Entry> byColumn = new HashMap<>();
    row.forEach(entry -> byColumn.put(entry.column().index(), entry));
    row.forEach(entry -> link(entry, byColumn.get(entry.column().whole())));
    Entry over = null;
    for (Entry entry : row) {
      boolean under = over != null && entry.column().isUnder(over.column());
      link(entry, under ? over : null);
      over = under ? over : entry;
    }
    Map<List<Cell>, List<Entry>> beside = new LinkedHashMap<>();
    if (row.stream().anyMatch(entry -> entry.column().isSum())) {
      for (Entry entry : row) {
        beside.computeIfAbsent(entry.column().outer(), o -> new ArrayList<>()).add(entry);
      }
    }
    for (List<Entry> group : beside.values()) {
      group.stream()
          .filter(entry -> entry.column().isSum())
          .limit(MOST_SUMS)
          .forEach(sum -> linkAll(group, sum));
    }
  }

  /** 其中 over some columns of a row; # that is too much for the whole is of the part before. */
  private static void linkParts(List<Entry> row) {
    Entry whole = null;
    Entry part = null;
    BigDecimal sum = BigDecimal.ZERO;
    for (Entry entry : row) {
      if (!entry.column().isPart()) {
        whole = entry;
        part = null;
        sum = BigDecimal.ZERO;
      } else if (whole != null && entry.draft().whole == null) {
        boolean hash = part != null && entry.column().isHash();
        boolean inner = hash && sum.add(entry.value()).compareTo(whole.value()) > 0;
        link(entry, inner ? part : whole);
        sum = inner ? sum : sum.add(entry.value());
        part = inner ? part : entry;
      }
    }
  }

  private static boolean isPart(Entry part, Entry whole) {
    return part != whole
        && part.statistic().quantity().unit().equals(whole.statistic().quantity().unit())
        && part.value().compareTo(whole.value()) <= 0;
  }

  private static void link(Entry part, @Nullable Entry whole) {
    if (whole != null && part.draft().whole == null && isPart(part, whole)) {
      part.draft().whole = whole.draft();
    }
  }
}
