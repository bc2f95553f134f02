package io.github.gongbao.parser.statistic.table.axis;

import io.github.gongbao.model.Dimension;
import io.github.gongbao.parser.statistic.table.grid.Cell;
import io.github.gongbao.parser.statistic.table.grid.Columns.Group;
import io.github.gongbao.parser.statistic.table.grid.Section;
import io.github.gongbao.parser.statistic.table.grid.TableWords;
import io.github.gongbao.parser.statistic.table.head.Head;
import io.github.gongbao.parser.statistic.table.head.HeadChain;
import io.github.gongbao.parser.statistic.table.head.TableNames;
import io.github.gongbao.parser.statistic.table.head.When;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the heads over the columns of a group say; a column of changes goes with one of levels. */
public final class ColumnHeads {
  /**
   * The heads over one column, taken together.
   *
   * @param cells the heads, outermost first
   * @param head what they say
   * @param level the heads of the levels that changes are of, or null
   */
  public record Column(int index, List<Cell> cells, Head head, @Nullable Head level) {
    /** Whether it holds sums of the columns beside it: 合计. */
    public boolean isSum() {
      return !cells.isEmpty() && TableWords.TOTAL.contains(cells.get(cells.size() - 1).text());
    }

    /** The words of the lowest head, without what stands in brackets. */
    private String words() {
      return cells.isEmpty() ? "" : Cell.withoutBrackets(cells.get(cells.size() - 1).text());
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
      return cells.subList(0, Math.max(0, cells.size() - 1));
    }

    /** Whether its lowest head says with # that it is a part. */
    public boolean isHash() {
      return !cells.isEmpty() && cells.get(cells.size() - 1).text().startsWith("#");
    }

    /** Whether a head over it says that it is a part of the column before: 其中. */
    public boolean isPart() {
      return ColumnHeads.isPart(cells);
    }
  }

  private static boolean isPart(List<Cell> cells) {
    for (Cell cell : cells) {
      if (TableWords.PART.begins(cell.text()) > 0 || cell.text().startsWith("#")) {
        return true;
      }
    }
    return false;
  }

  private static final String CUMULATIVE = "累计";

  /** 本月, 1—本月 and the same of last year: how far before a change what it is between begins. */
  private static final int MOST_BETWEEN = 3;

  private static final String SAME_PERIOD = "同期=100";
  private static final String SAME_MONTH = "同月=100";

  private final Map<Integer, Column> columns = new HashMap<>();
  private final List<Column> levels = new ArrayList<>();

  /** The first of the levels in blocks under each last head. */
  private final Map<String, Head> levelsByWords = new HashMap<>();

  private @Nullable Head lastCumulative;
  private @Nullable Head lastOther;
  private @Nullable Head first;
  private boolean sayChange;
  private final boolean differ;

  /** The heads over the columns of a group, which a reader tells what each says. */
  public ColumnHeads(Section section, Group group, Function<Cell, Head> reader) {
    Head level = null;
    Head before = null;
    Head rate = null;
    Head whole = null;
    When then = null;
    Map<Integer, List<Cell>> heads = new LinkedHashMap<>();
    group.figures().forEach(column -> heads.put(column, section.heads(column)));
    Stacks stacks = new Stacks(heads.values(), reader);
    boolean toDate = heads.values().stream().anyMatch(cells -> isChangeToDate(cells, reader));
    boolean besideMonth = heads.values().stream().anyMatch(cells -> isSaid(cells, SAME_MONTH));
    for (int column : group.figures()) {
      List<Cell> cells = Objects.requireNonNull(heads.get(column));
      Head head = stacks.read(cells);
      Head own = head;
      if (head.index() != null) {
        own = inPeriod(head.withShift(null), cells, besideMonth);
        own = own.when() == null ? own.withWhen(then) : own;
        before = null;
        level = null;
      } else if (head.shift() != null && level != null) {
        Head of = rate != null && isInPoints(head, rate) ? rate : level(head, cells, level, toDate);
        Head.Shift beside = before == null ? null : before.shift();
        own = HeadChain.changing(head, of, beside == null ? between() : beside);
        before = own;
      } else if (head.shift() == null) {
        head = isPart(cells) && whole != null ? HeadChain.part(head, whole) : head;
        whole = isPart(cells) ? whole : head;
        boolean share = level != null && isShare(head, level);
        own =
            share
                ? HeadChain.share(head, whole(head, cells, level))
                : HeadChain.goingOn(head, level);
        own = level == null && own.when() == null ? own.withWhen(then) : own;
        then = own.when();
        rate = head.rate() ? own : null;
        boolean other = before == null || before.shift() != null && !isOf(level, own);
        Head next = other ? own : HeadChain.latest(own, level);
        level = share ? level : next;
        before = head;
      } else {
        before = head;
      }
      first = first == null ? own : first;
      sayChange |= own.shift() != null || own.index() != null;
      Column read = new Column(column, cells, own, own.shift() == null ? null : level);
      columns.put(column, read);
      if (own.shift() == null) {
        addLevel(read);
      }
    }
    tellApart(group);
    differ =
        columns.values().stream()
                .map(column -> column.head().name())
                .filter(TableWords.AMOUNT::contains)
                .distinct()
                .count()
            > 1;
  }

  private void addLevel(Column level) {
    List<Cell> cells = level.cells();
    levels.add(level);
    if (cells.size() > 1) {
      levelsByWords.putIfAbsent(cells.get(cells.size() - 1).text(), level.head());
    }
    if (isSaid(cells, CUMULATIVE)) {
      lastCumulative = level.head();
    } else {
      lastOther = level.head();
    }
  }

  /**
   * What a column of changes is of: of levels in blocks the one under the same last head, 综合 of
   * 地价水平; of 5月 and 1—5月累计 the one that it is for, where some say 累计增长; or the last.
   */
  private Head level(Head change, List<Cell> cells, Head last, boolean toDate) {
    Head beside = cells.size() > 1 ? levelsByWords.get(cells.get(cells.size() - 1).text()) : null;
    if (beside == null && toDate && change.when() == null) {
      beside = isSaid(cells, CUMULATIVE) ? lastCumulative : lastOther;
    }
    return beside == null ? last : beside;
  }

  /** What a share in a block of its own is of: the level with the same last head, or the sum. */
  private Head whole(Head share, List<Cell> cells, Head last) {
    boolean block = cells.size() > 1 && cells.get(0).columnSpan() > 1;
    if (block && share.total()) {
      return levels.stream().map(Column::head).filter(Head::total).findFirst().orElse(last);
    }
    Head beside = block ? levelsByWords.get(cells.get(cells.size() - 1).text()) : null;
    return beside == null || !isAmount(beside) ? last : beside;
  }

  /** What a change without words for it is against: the period of a level before the last. */
  private Head.@Nullable Shift between() {
    Head.Shift between = null;
    int last = levels.size() - 1;
    for (int i = last - 1; i >= Math.max(0, last - MOST_BETWEEN) && between == null; i--) {
      between = HeadChain.between(levels.get(last).head(), levels.get(i).head());
    }
    return between;
  }

  /** 年初预算数 and 调整预算数: heads of one meaning whose words differ give names that do. */
  private void tellApart(Group group) {
    Map<Head, Set<String>> said = new HashMap<>();
    for (int figure : group.figures()) {
      Column column = at(figure);
      String words = column.words();
      Set<String> others = said.getOrDefault(column.head(), Set.of());
      boolean differ = others.size() > 1 || !others.isEmpty() && !others.contains(words);
      Head head = column.head();
      if (differ && head.shift() == null && !words.isEmpty()) {
        head = head.withName(TableNames.joined(head.name(), words));
        columns.put(figure, new Column(figure, column.cells(), head, column.level()));
      }
      said.computeIfAbsent(head, h -> new HashSet<>()).add(words);
    }
  }

  /** 上年同期=100 beside 上年同月=100 is of all the months of the year so far. */
  private static Head inPeriod(Head head, List<Cell> cells, boolean besideMonth) {
    boolean cumulative =
        besideMonth
            && head.when() == null
            && cells.stream().anyMatch(cell -> cell.text().contains(SAME_PERIOD));
    return cumulative ? head.withWhen(new When(null, When.Relative.CUMULATIVE, false)) : head;
  }

  /** 占预算%, 比重: of the amounts before it. */
  private static boolean isShare(Head head, Head level) {
    boolean ratio = head.scale() != null && head.scale().isRatio();
    boolean amount = level.scale() == null || !level.scale().isRatio();
    return head.rate() || ratio && amount;
  }

  /** A change in percentage points is one of the share before it. */
  private static boolean isInPoints(Head head, Head rate) {
    return head.scale() != null
        && head.scale().unit().dimension() == Dimension.PERCENTAGE_POINT
        && rate.name().startsWith(head.name());
  }

  private static boolean isSaid(List<Cell> heads, String word) {
    return heads.stream().anyMatch(head -> head.text().contains(word));
  }

  /** 同比累计增长: a change of what there was from the new year on. */
  private static boolean isChangeToDate(List<Cell> cells, Function<Cell, Head> reader) {
    return isSaid(cells, CUMULATIVE)
        && cells.stream().anyMatch(cell -> reader.apply(cell).shift() != null);
  }

  /** Whether two columns of levels, changes between them, are of one thing: 本周价格, 去年同期. */
  private static boolean isOf(@Nullable Head level, Head head) {
    return level != null && (head.name().isEmpty() || head.name().equals(level.name()));
  }

  /** The heads over one of the columns of the group. */
  public Column at(int column) {
    return Objects.requireNonNull(columns.get(column));
  }

  /** The columns of amounts, which add up, from the first on; none where that holds none. */
  public List<Integer> amounts() {
    boolean any = first != null && isAmount(first);
    return any
        ? columns.values().stream()
            .filter(column -> isAmount(column.head()))
            .map(Column::index)
            .sorted()
            .toList()
        : List.of();
  }

  private static boolean isAmount(Head head) {
    boolean ratio = head.scale() != null && head.scale().isRatio();
    return head.shift() == null
        && head.index() == null
        && !head.rate()
        && !ratio
        && !TableWords.MEAN.occursIn(head.name());
  }

  /** Whether some columns hold amounts of one kind, some of another: 数量, 金额. */
  public boolean differ() {
    return differ;
  }

  /** Whether any column says that it holds changes or index numbers. */
  public boolean sayChange() {
    return sayChange;
  }
}
