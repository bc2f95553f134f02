package io.github.gongbao.parser.statistic.sentence.clause;

import static io.github.gongbao.parser.word.WordClass.*;

import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Direction;
import io.github.gongbao.parser.mention.figure.Figure;
import io.github.gongbao.parser.statistic.sentence.clause.Said.Form;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a clause says of a figure, or of figures in a list: the words of its name, and of what kind
 * it is.
 */
public final class Reading {
  private static final long VERBS = WordClass.any(DEED, STRUCK);

  /** How far behind a figure the next one is seen. */
  private static final int NEXT_FIGURE = 30;

  final Before before;
  final Core core;
  final Behind behind;

  /** The words of the name, as far as the clause says it. */
  List<Token> said;

  /** The whole that a share is of; null where the figure is no share. */
  @Nullable List<Token> whole;

  @Nullable Direction direction;

  /** The ways to read the words around the figure. */
  final List<Said> ways = new ArrayList<>();

  /** Whether another figure follows in the clause. */
  private boolean followed;

  /** Whether the name is that of those of whom a share did or is something: 3/4的乡镇建成养老服务站. */
  boolean portion;

  private Reading(Row row, Before before, Core core, Behind behind) {
    this.row = row;
    this.before = before;
    this.core = core;
    this.behind = behind;
    this.direction = before.direction == Direction.FLAT ? null : before.direction;
    this.said = core.name;
    this.ways.add(Said.before(core.name));
  }

  /**
   * Reads the words around a list of figures.
   *
   * @param from where the words before them begin
   * @param first the first figure
   * @param last the last figure
   */
  public static Reading read(Row row, int from, int first, int last) {
    int to = wordsEnd(row, from, first);
    Before before = Before.read(row, from, to);
    Behind behind = Behind.read(row, last);
    Dimension dimension = row.figure(first).quantity().orElseThrow().unit().dimension();
    if (dimension == Dimension.PERCENT && before.basis != null) {
      // 更新带动投资同比增长17.3%: the growth is that of the thing that is moved.
      before.influence = -1;
    }
    int coreEnd = before.influence >= 0 ? before.influence : before.end();
    Core core = Core.read(row, before.from(), coreEnd);
    Reading reading = new Reading(row, before, core, behind);
    reading.settle(row, row.figure(first), last);
    reading.followed = isFollowed(row, last + 1);
    return reading;
  }

  private static boolean isFollowed(Row row, int from) {
    for (int i = from; i < from + NEXT_FIGURE && i < row.size(); i++) {
      if (row.isAny(i, Row.CLAUSE_END)) {
        return false;
      }
      if (row.isQuantity(i)) {
        return true;
      }
    }
    return false;
  }

  /** Which row it was read on: words before a bracket and those in it may be read as one. */
  final Row row;

  /** The same, read on a row whose figure stands {@code by} tokens earlier. */
  public Reading moved(int by) {
    behind.end += by;
    return this;
  }

  public Before before() {
    return before;
  }

  public Core core() {
    return core;
  }

  public Behind behind() {
    return behind;
  }

  public List<Token> said() {
    return said;
  }

  public @Nullable List<Token> whole() {
    return whole;
  }

  public @Nullable Direction direction() {
    return direction;
  }

  public List<Said> ways() {
    return ways;
  }

  public boolean isPortion() {
    return portion;
  }

  public boolean isFollowed() {
    return followed;
  }

  public Row row() {
    return row;
  }

  /** Where the words before a figure end: before 每秒, which is part of its unit 立方米/秒. */
  private static int wordsEnd(Row row, int from, int figure) {
    String unit = row.figure(figure).quantity().orElseThrow().unit().symbol();
    int per = unit.indexOf('/');
    if (per < 0) {
      return figure;
    }
    String said = "每" + unit.substring(per + 1).replace("/", "每");
    int start = row.get(figure).start() - said.length();
    if (start < 0 || !row.text().startsWith(said, start)) {
      return figure;
    }
    int to = figure;
    while (to > from && row.get(to - 1).start() >= start) {
      to--;
    }
    return to;
  }

  private void settle(Row row, Figure figure, int last) {
    if (before.share >= 0) {
      whole = whole(row, before.share + 1, before.shareEnd);
      return;
    }
    if (before.influence >= 0) {
      List<Token> moved = new ArrayList<>(core.name);
      for (int i = before.influence; i <= before.changeAt; i++) {
        if (!row.isAny(i, WordClass.any(MANNER, PARTICLE, OF))) {
          moved.add(row.get(i));
        }
      }
      said = moved;
      ways.set(0, Said.before(moved));
      return;
    }
    if (direction != null || before.reached || before.fromLevel) {
      return;
    }
    if (row.is(last + 1, OF)
        && row.isAny(last + 2, WordClass.any(UP, DOWN, RISE_NOUN, FALL_NOUN))) {
      direction = row.isAny(last + 2, WordClass.any(UP, RISE_NOUN)) ? Direction.UP : Direction.DOWN;
      behind.end = last + 3;
      return;
    }
    settleLevel(row, figure);
  }

  /** 占全部投资的比重: that it is all of them tells the whole from a part. */
  private static List<Token> whole(Row row, int from, int to) {
    List<Token> whole = Core.read(row, from, to).name;
    int all = from;
    while (all < to && row.isAny(all, WordClass.any(PLACE, PERIOD, OF))) {
      all++;
    }
    if (row.isWord(all, "全部") && !whole.isEmpty() && whole.get(0).start() > row.get(all).start()) {
      whole.add(0, row.get(all));
    }
    return whole;
  }

  private void settleLevel(Row row, Figure figure) {
    Dimension dimension = figure.quantity().orElseThrow().unit().dimension();
    boolean ratio =
        dimension == Dimension.PERCENT
            || dimension == Dimension.NUMBER
                && figure.quantity().orElseThrow().value().compareTo(BigDecimal.ONE) < 0;
    boolean empty = true;
    for (Token token : core.name) {
      empty &= token.is(MEAN);
    }
    portion = ratio && empty && !(behind.noun.isEmpty() && behind.predicate.isEmpty());
    ways.clear();
    List<Token> noun = behind.noun;
    List<Token> told = isRepeated(row) ? List.of() : behind.predicate;
    if (!empty) {
      ways.add(Said.before(core.name));
    }
    if (!noun.isEmpty()) {
      if (!core.name.isEmpty()) {
        ways.add(new Said(joined(core.name, noun), Form.BEFORE_NOUN));
      }
      ways.add(new Said(noun, Form.NOUN));
      if (!behind.deed.isEmpty()) {
        ways.add(new Said(joined(behind.deed, noun), Form.DEED_NOUN));
      }
      if (row.isWord(before.end() - 1, "等") && !empty) {
        ways.add(new Said(joined(summed(core.name), noun), Form.SUM));
      }
    }
    if (!told.isEmpty()) {
      addTold(noun, told);
    }
    if (ways.isEmpty()) {
      ways.add(Said.before(core.name));
    }
    said = ways.get(0).words();
  }

  private void addTold(List<Token> noun, List<Token> told) {
    if (noun.isEmpty()) {
      ways.add(new Said(told, Form.TOLD));
    } else {
      ways.add(new Said(joined(told, noun), Form.TOLD_NOUN));
      ways.add(new Said(joined(noun, told), Form.NOUN_TOLD));
    }
    if (!core.name.isEmpty()) {
      ways.add(new Said(joined(joined(core.name, noun), told), Form.ALL));
    }
  }

  private static List<Token> joined(List<Token> first, List<Token> second) {
    List<Token> joined = new ArrayList<>(first);
    joined.addAll(second);
    return joined;
  }

  /**
   * How the words before the figure end: 0 there are none, 1 in a noun, 2 in a verb, 3 in a cause.
   */
  public int ending() {
    if (core.cause) {
      return 3;
    }
    return core.name.isEmpty() ? 0 : endsInVerb(row) ? 2 : 1;
  }

  /** What stands behind the figure: 0 nothing, 1 a noun, 2 something said, 3 both. */
  public int behindIt() {
    return (behind.noun.isEmpty() ? 0 : 1) + (behind.predicate.isEmpty() ? 0 : 2);
  }

  /** 建成重庆东站、渝厦高铁等340个项目: the verb of a list whose sum the noun behind the figure is. */
  private static List<Token> summed(List<Token> list) {
    int end = 0;
    for (int i = 0; i < list.size() && !list.get(i).is(PAUSE); i++) {
      if (list.get(i).isAny(VERBS)) {
        end = i + 1;
      }
    }
    int start = end;
    while (start > 0 && list.get(start - 1).isAny(VERBS)) {
      start--;
    }
    return new ArrayList<>(list.subList(start, end));
  }

  /** 80%的病例为单个病例: the predicate names the thing itself. */
  private boolean isRepeated(Row row) {
    if (behind.predicate.isEmpty() || behind.noun.isEmpty()) {
      return false;
    }
    Token last = behind.predicate.get(behind.predicate.size() - 1);
    Token thing = behind.noun.get(behind.noun.size() - 1);
    return row.isWord(last, row.words(List.of(thing)));
  }

  /** Whether the words before the figure end in a verb that takes what stands behind it. */
  private boolean endsInVerb(Row row) {
    Token end = core.name.get(core.name.size() - 1);
    boolean verb = end.isAny(VERBS) || end.is(VERB) && !end.isAny(WordClass.any(NOUN, MEASURE));
    return verb && !end.is(MEASURE);
  }
}
