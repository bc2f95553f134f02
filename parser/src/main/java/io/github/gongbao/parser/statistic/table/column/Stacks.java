package io.github.gongbao.parser.statistic.table.column;

import io.github.gongbao.parser.statistic.table.grid.Cell;
import io.github.gongbao.parser.statistic.table.head.Head;
import io.github.gongbao.parser.statistic.table.head.HeadChain;
import io.github.gongbao.parser.statistic.table.name.Deeds;
import io.github.gongbao.parser.statistic.table.name.Measures;
import io.github.gongbao.parser.statistic.table.word.CaptionWords;
import io.github.gongbao.parser.statistic.table.word.HeadWords;
import io.github.gongbao.parser.statistic.table.word.NameWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Heads that stand over one another, read together as the stacks beside them ask. */
final class Stacks {
  private final Function<Cell, Head> reader;
  private final boolean oneAmount;
  private final boolean fresh;
  private final @Nullable Cell top;

  /** The heads that say how columns are counted, by the other heads over these. */
  private final Map<List<String>, Set<Cell>> divisions = new HashMap<>();

  /** The names of the levels below each head. */
  private final Map<Cell, List<String>> spanned = new IdentityHashMap<>();

  /**
   * The stacks of a group.
   *
   * @param stacks the heads over each of its columns, outermost first
   * @param reader what the words of a cell say
   */
  Stacks(Collection<List<Cell>> stacks, Function<Cell, Head> reader) {
    this.reader = reader;
    this.oneAmount = isOneAmount(stacks, reader);
    this.fresh =
        stacks.stream()
            .flatMap(List::stream)
            .anyMatch(cell -> HeadWords.FRESH.occursIn(cell.text()));
    this.top = top(stacks, reader);
    for (List<Cell> stack : stacks) {
      for (int i = 0; i + 1 < stack.size(); i++) {
        Head below = reader.apply(stack.get(i + 1));
        if (below.shift() == null && !below.name().isEmpty()) {
          spanned.computeIfAbsent(stack.get(i), cell -> new ArrayList<>()).add(below.name());
        }
      }
      for (Cell cell : stack) {
        if (isDivision(cell, reader.apply(cell))) {
          divisions.computeIfAbsent(others(stack), l -> new HashSet<>()).add(cell);
        }
      }
    }
  }

  /** The words of the heads of a stack that do not say how it is counted. */
  private List<String> others(List<Cell> stack) {
    return stack.stream()
        .filter(cell -> !isDivision(cell, reader.apply(cell)))
        .map(Cell::text)
        .toList();
  }

  /** 按个数统计: how what is below is counted. */
  private static boolean isDivision(Cell cell, Head head) {
    return head.grouping() && Column.isDivision(cell);
  }

  /** Whether only how they are counted tells columns of one name apart. */
  private boolean isNeeded(List<Cell> stack) {
    return divisions.getOrDefault(others(stack), Set.of()).size() > 1;
  }

  /**
   * 失业保险基金 of 失业保险基金收支情况 over 基金收入 and 累计结余: of what a head over measures tells, and not that it
   * tells of it.
   */
  private Head told(Cell cell) {
    Head head = reader.apply(cell);
    List<String> below = spanned.getOrDefault(cell, List.of());
    boolean measures = !below.isEmpty() && below.stream().allMatch(Measures::isMeasure);
    String name = measures ? CaptionWords.STATE.beforeThis(head.name()) : head.name();
    boolean sums = below.stream().anyMatch(said -> NameWords.FLOWS.ends(said) > 0);
    String account = sums ? NameWords.BOTH.beforeThis(name) : name;
    return account.isEmpty() ? head : head.withName(account);
  }

  /** What the heads of one stack say together. */
  Head read(List<Cell> stack) {
    List<Head> heads = new ArrayList<>();
    for (Cell cell : stack) {
      Head said = told(cell);
      boolean divides = isDivision(cell, said) && !isNeeded(stack);
      said = cell == top || divides ? said.withName("") : said;
      if (fresh && isCumulative(cell) && HeadWords.TO_DATE.begins(said.name()) == 0) {
        said = said.withName(HeadWords.TO_DATE.first(cell.text()) + said.name());
      } else if (oneAmount && stack.size() > 1 && isPlain(said, heads)) {
        said = said.withName("");
      }
      heads.add(said);
    }
    return chained(heads);
  }

  /** A word for amounts, which says nothing but of what is done or of a change: 金额 under 实际使用. */
  private static boolean isPlain(Head said, List<Head> over) {
    return Measures.isAmount(said.name())
        && over.stream().allMatch(head -> head.shift() == null)
        && over.stream()
            .map(Head::name)
            .allMatch(name -> Measures.isMeasure(name) || !Deeds.areDone(name));
  }

  /** 案件数 over 热线 over 按时办结: of what is measured, the outer kind stands before the inner. */
  private static Head chained(List<Head> heads) {
    boolean kinds = heads.size() > 2 && Measures.isMeasure(heads.get(0).name());
    for (Head kind : heads.subList(Math.min(1, heads.size()), heads.size())) {
      kinds &= kind.shift() == null && !kind.name().isEmpty() && !Measures.isMeasure(kind.name());
    }
    Head head = Head.NOTHING;
    for (Head kind : heads.subList(kinds ? 1 : 0, heads.size())) {
      head = HeadChain.under(kind, head);
    }
    return kinds ? HeadChain.under(head, heads.get(0)) : head;
  }

  /** 供求人数 over 需求人数 and 求职人数: what spans measures and is one says nothing; or null. */
  private static @Nullable Cell top(Collection<List<Cell>> stacks, Function<Cell, Head> reader) {
    Cell top = null;
    boolean measured = false;
    for (List<Cell> cells : stacks) {
      Cell first = cells.isEmpty() ? null : cells.get(0);
      if (first == null || top != null && top != first) {
        return null;
      }
      top = first;
      for (Cell cell : cells.subList(1, cells.size())) {
        Head said = reader.apply(cell);
        boolean measure = Measures.isMeasure(said.name());
        if (!measure && said.shift() == null && !said.name().isEmpty()) {
          return null;
        }
        measured |= measure && !Measures.isBare(said.name());
      }
    }
    String name = top == null || !measured ? "" : reader.apply(top).name();
    return Measures.isMeasure(CaptionWords.CAPTION.beforeThis(name)) ? top : null;
  }

  /** Whether the heads of a group know but one word for amounts, which says nothing then. */
  private static boolean isOneAmount(Collection<List<Cell>> stacks, Function<Cell, Head> reader) {
    return stacks.stream()
            .flatMap(List::stream)
            .map(cell -> reader.apply(cell).name())
            .filter(Measures::isAmount)
            .distinct()
            .count()
        == 1;
  }

  /** 累计死亡 beside 新增死亡 is another thing; 1—5月累计 says only when. */
  private static boolean isCumulative(Cell head) {
    String words = head.text();
    return HeadWords.TO_DATE.occursIn(words) && HeadWords.CUMULATIVE.ends(words) == 0;
  }
}
