package io.github.gongbao.parser.statistic.table.column;

import io.github.gongbao.model.Dimension;
import io.github.gongbao.parser.statistic.table.grid.Cell;
import io.github.gongbao.parser.statistic.table.grid.Scale;
import io.github.gongbao.parser.statistic.table.head.Head;
import io.github.gongbao.parser.statistic.table.head.HeadChain;
import io.github.gongbao.parser.statistic.table.head.When;
import io.github.gongbao.parser.statistic.table.name.Measures;
import io.github.gongbao.parser.statistic.table.word.HeadWords;
import io.github.gongbao.parser.statistic.table.word.NameWords;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the heads of columns from left to right: what a head leaves out, the columns before say. A
 * change is of a level, a part of a whole, and all are of the time that was named last.
 */
final class ColumnReader {
  private final Stacks stacks;
  private final Levels levels;

  /** Whether some columns are against the same month, so that the same period is all till then. */
  private final boolean besideMonth;

  /** In what words columns say that they hold changes in per cent. */
  private final Set<String> rated = new HashSet<>();

  /** The last heads that stand over more than one column. */
  private final Set<String> repeated = new HashSet<>();

  /** The heads that stand over others. */
  private final Set<Cell> divided = Collections.newSetFromMap(new IdentityHashMap<>());

  /** 同比增长 and the second #住宅 of 投资额, #住宅, 同比增长, #住宅: how a whole and its part grew. */
  private final Set<Cell> grow = Collections.newSetFromMap(new IdentityHashMap<>());

  /** The levels of parts, by their words. */
  private final Map<String, Head> parts = new HashMap<>();

  /** The level that a column of changes goes with, or null. */
  private @Nullable Head level;

  /** The last level or change, as far as another may go on with it. */
  private @Nullable Head before;

  /** The last level, if it was a rate. */
  private @Nullable Head rate;

  /** The last level that was one, whatever stands behind it. */
  private @Nullable Head lastRate;

  /** The last level that is no share, when it holds itself. */
  private @Nullable Head counted;

  /** The last level that says what is measured, which a deviation is one of. */
  private @Nullable Head measured;

  /** The last of them that is no plan. */
  private @Nullable Head done;

  /** The last change of a level. */
  private @Nullable Head grown;

  /** The last level that is no part. */
  private @Nullable Head whole;

  private @Nullable When then;

  /**
   * For the columns of a group.
   *
   * @param heads the heads over each column, outermost first
   * @param reader what the words of a cell say
   */
  ColumnReader(Collection<List<Cell>> heads, Function<Cell, Head> reader) {
    this.stacks = new Stacks(heads, reader);
    this.levels =
        new Levels(
            heads.stream()
                .filter(Levels::isToDate)
                .flatMap(List::stream)
                .anyMatch(cell -> reader.apply(cell).shift() != null));
    Set<String> seen = new HashSet<>();
    heads.stream().map(Column::last).filter(words -> !seen.add(words)).forEach(repeated::add);
    heads.forEach(cells -> divided.addAll(cells.subList(0, Math.max(0, cells.size() - 1))));
    heads.stream()
        .filter(cells -> !cells.isEmpty())
        .map(cells -> reader.apply(cells.get(cells.size() - 1)))
        .filter(head -> head.shift() != null && head.isRatio())
        .forEach(head -> rated.add(head.shift().word()));
    List<Cell> last = List.of();
    for (List<Cell> cells : heads) {
      if (isOfPart(cells, last, reader)) {
        grow.add(last.get(last.size() - 1));
        grow.add(cells.get(cells.size() - 1));
      }
      last = cells;
    }
    this.besideMonth = heads.stream().anyMatch(cells -> isSaid(cells, HeadWords.SAME_MONTH));
  }

  /** A part that stands for the second time, right behind a change. */
  private boolean isOfPart(List<Cell> cells, List<Cell> before, Function<Cell, Head> reader) {
    return before.size() == 1
        && cells.size() == 1
        && Column.isPart(cells)
        && repeated.contains(Column.last(cells))
        && reader.apply(before.get(0)).shift() != null
        && reader.apply(cells.get(0)).shift() == null;
  }

  private boolean grows(List<Cell> cells) {
    return !cells.isEmpty() && grow.contains(cells.get(cells.size() - 1));
  }

  private static boolean isSaid(List<Cell> heads, HeadWords use) {
    return heads.stream().anyMatch(head -> use.occursIn(head.text()));
  }

  /**
   * The next column.
   *
   * @param inPoints whether its figures say that they are in percentage points
   */
  Column read(int index, List<Cell> cells, boolean inPoints) {
    Head said = stacks.read(cells);
    Head head = inPoints && said.scale() == null ? said.withScale(Scale.POINTS) : said;
    Head own = head;
    if (head.index() != null) {
      own = index(head, cells);
    } else if (head.shift() != null && level != null) {
      own = change(head, cells, whole != null && grows(cells) ? whole : level);
    } else if (before != null && before.shift() != null && grows(cells)) {
      Head part = parts.getOrDefault(Column.last(cells), head);
      own = part.withShift(before.shift()).withScale(before.scale()).withRate(before.rate());
    } else if (head.shift() != null) {
      // 比1-4月（百分点） behind 1-5月同比（%） is of the same time
      Head grown = before == null || before.shift() == null ? null : before;
      own = head.when() == null && grown != null ? head.withWhen(grown.when()) : head;
      before = own;
    } else {
      own = level(head, cells);
    }
    Column column =
        new Column(index, cells, own, own.shift() == null ? null : level, Column.NO_WHOLE, "");
    if (own.shift() == null) {
      levels.add(column);
      parts.put(Column.last(cells), own);
    }
    return column;
  }

  private Head index(Head head, List<Cell> cells) {
    before = null;
    level = null;
    Head index = head.withShift(null);
    if (besideMonth && head.when() == null && isSaid(cells, HeadWords.SAME_PERIOD)) {
      index = index.withWhen(new When(null, When.Relative.CUMULATIVE, false));
    }
    return index.when() == null ? index.withWhen(then) : index;
  }

  private Head change(Head head, List<Cell> cells, Head level) {
    Head ratio = rate == null && isInPoints(head) && !level.isRatio() ? lastRate : rate;
    boolean share = ratio != null && (isInPoints(head, ratio) || isOfShare(head, ratio));
    Head of = share ? ratio.withWhen(level.when()) : levels.of(head, cells, level);
    Head.Shift beside = before == null ? null : before.shift();
    Head change = HeadChain.changing(head, of, beside == null ? levels.between() : beside);
    change = grown != null && isLike(head, grown) ? change.withScale(grown.scale()) : change;
    change = isOfAmount(change, of) ? change.withScale(of.scale()) : change;
    grown = change;
    before = change;
    return change;
  }

  /** 比年初增减 of 余额（亿元）, beside 增幅（%）: how much more it is, in the unit of the level. */
  private boolean isOfAmount(Head change, Head level) {
    Head.Shift shift = change.shift();
    return shift != null
        && rated.stream().anyMatch(word -> !word.equals(shift.word()))
        && change.scale() == null
        && level.scale() != null
        && !level.isRatio()
        && HeadWords.DIFFERENCE.ends(shift.word()) > 0;
  }

  /** 累计增长 behind 增长（%）: in the unit of what is said in the same words. */
  private static boolean isLike(Head head, Head grown) {
    Head.Shift own = head.shift();
    Head.Shift last = grown.isRatio() ? grown.shift() : null;
    return own != null && last != null && head.scale() == null && last.word().equals(own.word());
  }

  private Head level(Head read, List<Cell> cells) {
    boolean numbered = Column.isNumbered(cells) && !Measures.isMeasure(read.name());
    boolean part = Column.isPart(cells) || numbered;
    Head head = deviating(part && whole != null ? HeadChain.part(read, whole) : read);
    whole = part || isOneTimeOf(whole, head) ? whole : head;
    boolean share = level != null && isShare(head, level);
    Head own =
        share
            ? HeadChain.share(head, levels.whole(head, cells, shared(head, cells, level)))
            : isOfAll(cells) ? head : HeadChain.goingOn(head, goingOn(cells));
    own = level == null && own.when() == null ? own.withWhen(then) : own;
    then = own.when();
    rate = head.rate() ? own : null;
    lastRate = rate == null ? lastRate : rate;
    counted = share ? counted : own;
    done = share || own.planned() ? done : own;
    boolean other = before == null || before.shift() != null && !isOf(level, own);
    Head next = other ? own : HeadChain.latest(own, level);
    level = share || isUsual(cells) ? level : next;
    before = head;
    return own;
  }

  /** 5月当月 of 进出口 beside all of it: one time of a whole, whose parts are of all its time. */
  private static boolean isOneTimeOf(@Nullable Head whole, Head head) {
    return whole != null
        && whole.when() == null
        && head.when() != null
        && !head.name().isEmpty()
        && head.name().equals(whole.name());
  }

  /** What a head goes on with: in blocks, 当年 of 上旬 and of 中旬, the one of the first of them. */
  private @Nullable Head goingOn(List<Cell> cells) {
    boolean alone = !cells.isEmpty() && cells.get(cells.size() - 1).columnSpan() == 1;
    Head first = alone && repeated.contains(Column.last(cells)) ? levels.beside(cells) : null;
    return first == null ? level : first;
  }

  /** 多年平均 beside 当年: what is usual, which 比较 behind it is against and not of. */
  private boolean isUsual(List<Cell> cells) {
    return level != null && HeadWords.BASELINE.contains(Column.last(cells));
  }

  /** 2022年 over nothing, beside 2022年 over 私人: no column before says what it is of. */
  private boolean isOfAll(List<Cell> cells) {
    return !cells.isEmpty() && divided.contains(cells.get(cells.size() - 1));
  }

  /** 距平 behind 平均气温: how far that is from what is usual. */
  private Head deviating(Head head) {
    if (NameWords.DEVIATION.contains(head.name()) && measured != null) {
      boolean bare = head.scale() == null && !head.rate();
      return head.withName(measured.name() + head.name())
          .withScale(bare ? measured.scale() : head.scale());
    }
    measured = Measures.isMeasure(head.name()) ? head : measured;
    return head;
  }

  /**
   * What a share is of: 完成计划 of what was done; where each level has one behind it, of that before
   * it, whenever that was.
   */
  private Head shared(Head head, List<Cell> cells, Head latest) {
    if (NameWords.OF.contains(head.name())) {
      return done == null ? latest : done;
    }
    return counted != null && repeated.contains(Column.last(cells)) ? counted : latest;
  }

  /** 占预算%, 比重: of the amounts before it. */
  private static boolean isShare(Head head, Head level) {
    return head.rate() || head.isRatio() && !level.isRatio();
  }

  /** A change in percentage points is one of the share before it. */
  private static boolean isInPoints(Head head, Head rate) {
    return isInPoints(head) && rate.name().startsWith(head.name());
  }

  private static boolean isInPoints(Head head) {
    return head.scale() != null && head.scale().unit().dimension() == Dimension.PERCENTAGE_POINT;
  }

  /** 比重变化 behind 投诉比重. */
  private static boolean isOfShare(Head head, Head rate) {
    return NameWords.SHARE.contains(head.name()) && rate.name().endsWith(head.name());
  }

  /** Whether two columns of levels, changes between them, are of one thing: 本周价格, 去年同期. */
  private static boolean isOf(@Nullable Head level, Head head) {
    return level != null && (head.name().isEmpty() || head.name().equals(level.name()));
  }
}
