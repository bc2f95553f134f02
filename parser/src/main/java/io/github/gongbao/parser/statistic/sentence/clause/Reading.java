package io.github.gongbao.parser.statistic.sentence.clause;

import static io.github.gongbao.parser.word.WordClass.*;
import static io.github.gongbao.parser.word.WordUse.*;

import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Direction;
import io.github.gongbao.model.Quantity;
import io.github.gongbao.parser.mention.figure.Figure;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a clause says of a figure, or of figures in a list: the words of its name, and of what kind
 * it is.
 */
public final class Reading {
  static final long VERBS = WordClass.any(DEED, STRUCK);

  private static final long BEFORE_NEXT = Row.LIST | COMMA.bit();
  private static final long NOUNS = WordClass.any(NOUN, MEASURE);
  private static final long CHANGE = WordClass.any(UP, DOWN, RISE_NOUN, FALL_NOUN);
  private static final long HOW = WordClass.any(ADJECTIVE, MANNER) | Before.BASIS;
  private static final long RISE = WordClass.any(UP, RISE_NOUN);

  /** What a rate is a rate of has fewer words. */
  static final int LONGEST_BASE = 6;

  /** Which row it was read on: words before a bracket and those in it may be read as one. */
  final Row row;

  final Before before;
  final Core core;
  final Behind behind;

  /** The words of the name, as far as the clause says it. */
  List<Token> said;

  /** The whole that a share is of; null where the figure is no share. */
  @Nullable List<Token> whole;

  @Nullable Direction direction;

  /** The ways to read the words around the figure; null where there is only the name. */
  private @Nullable List<Said> ways;

  /** Whether another figure follows in the clause. */
  private boolean followed;

  /** Whether it is a share of what stands behind it. */
  boolean toldBehind;

  /** Whether the name is that of those of whom a share did or is something: 3/4的乡镇建成养老服务站. */
  boolean portion;

  private Reading(Row row, Before before, Core core, Behind behind) {
    this.row = row;
    this.before = before;
    this.core = core;
    this.behind = behind;
    this.direction = before.direction == Direction.FLAT ? null : before.direction;
    this.said = core.name;
  }

  /**
   * Reads the words around a list of figures.
   *
   * @param from where the words before them begin
   * @param first the first figure
   * @param last the last figure
   */
  public static Reading read(Row row, int from, int first, int last) {
    int to = Tail.wordsEnd(row, from, first);
    Before before = Before.read(row, from, to);
    Dimension dimension = row.unit(first).dimension();
    if ((dimension == Dimension.PERCENT || before.isTimes) && before.influence >= 0) {
      // 更新带动投资同比增长17.3%: the growth is that of the thing that is moved.
      before.from = before.influence + 1;
      before.influence = -1;
    }
    int coreEnd =
        before.influence >= 0 ? before.influence : before.end() - Counted.worth(row, before, last);
    Core core = Core.read(row, before.from(), coreEnd);
    Subject.leave(core, before.isMoney || before.isCount && Subject.isRankedBy(core, MEASURE));
    int twin = core.isEmpty() ? Counted.twin(row, last) : last;
    Reading reading = new Reading(row, before, core, Behind.read(row, twin));
    reading.settle(row, row.figure(first), twin);
    reading.followed = Ways.isFollowed(row, last + 1);
    return twin == last ? reading : reading.endingAt(last + 1);
  }

  /** The same, read on a row whose figure stands {@code by} tokens earlier. */
  public Reading moved(int by) {
    behind.end += by;
    behind.bareEnd += by;
    return this;
  }

  /** The same, of which the words behind the figure end at a token. */
  public Reading endingAt(int end) {
    behind.end = end;
    behind.bareEnd = end;
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

  /** Takes another whole for the share that the figure is. */
  public Reading of(List<Token> other) {
    whole = other;
    return this;
  }

  public @Nullable Direction direction() {
    return direction;
  }

  public List<Said> ways() {
    return ways == null ? List.of(Said.before(said)) : ways;
  }

  /** The words of the name, read in one way; empty where they are not read so. */
  public List<Token> words(Said.Form form) {
    for (Said way : ways()) {
      if (way.form() == form) {
        return way.words();
      }
    }
    return List.of();
  }

  /** 上半年 of 贷款余额同比增长12%;上半年增加11亿元: whether its words begin with a time. */
  public boolean isOfTime() {
    return row.is(before.from, PERIOD);
  }

  /** Whether the words before the figure end in 的: 增长10%的, 900万人目标的. */
  public boolean isAttributive() {
    return before.attributive;
  }

  public boolean isPortion() {
    return portion;
  }

  /** Whether the figure is the sum of what is and what was: 累计达46个. */
  public boolean isCumulative() {
    return Ways.isCumulative(row, before);
  }

  /** Whether the words before the figure end in what says that something was done: 实际完成. */
  public boolean isDone() {
    return row.is(before.to - 1, LIGHT);
  }

  /** Whether the words before the figure end in 为 or the like. */
  public boolean isTold() {
    return row.is(before.to - 1, LINK);
  }

  /** Whether the figure is the magnitude of a quake. */
  public boolean isMagnitude() {
    return behind.scaled;
  }

  /** Whether a share follows that is one of the figure. */
  public boolean isOfShare() {
    return before.isOfShare;
  }

  /**
   * Whether the figure only tells more of what is spoken of, as if in a bracket: 折合径流深20毫米, which
   * is the same otherwise, and 63% of 占比63%的汽车制造业.
   */
  public boolean isAside() {
    return Ways.isConverted(before) || isOfShare() || toldBehind;
  }

  public boolean isFollowed() {
    return followed;
  }

  public Row row() {
    return row;
  }

  private void settle(Row row, Figure figure, int last) {
    portion = Share.isAmong(before, said);
    if (Share.settle(this, last)) {
      return;
    }
    if (before.influence >= 0) {
      said = Influence.said(before, core);
      return;
    }
    if (Influence.isOfRate(before, said)) {
      direction = said.get(0).is(UP) ? Direction.UP : Direction.DOWN;
      said = said.subList(1, said.size());
      return;
    }
    if (direction != null || before.reached || before.fromLevel) {
      if (direction != null && before.isCount && core.isEmpty() && !behind.noun.isEmpty()) {
        // 增加1000所幼儿园
        said = behind.noun;
        ways = List.of(new Said(said, Said.Form.NOUN));
      }
      return;
    }
    int change = row.is(last + 1, OF) ? last + 2 : last + 1;
    while (row.isAny(change, HOW) && row.isAny(change + 1, CHANGE)) {
      change++;
    }
    if (row.isAny(change, CHANGE) && (row.is(last + 1, OF) || isReached(row, change))) {
      direction = row.isAny(change, RISE) ? Direction.UP : Direction.DOWN;
      Tail.tellBasis(before, change - 1);
      behind.end = change + 1;
      Said.leaveReaching(said);
      return;
    }
    settleLevel(row, figure);
  }

  /** 保持两位数增长, 实现10%增长. */
  private boolean isReached(Row row, int change) {
    return row.isAny(before.to - 1, Said.REACHED) && row.isAny(change + 1, Row.CLAUSE_END);
  }

  private void settleLevel(Row row, Figure figure) {
    Quantity quantity = figure.quantity().orElseThrow();
    boolean ratio =
        quantity.unit().dimension() == Dimension.PERCENT
            || quantity.unit().dimension() == Dimension.NUMBER
                && quantity.value().compareTo(BigDecimal.ONE) < 0;
    portion |= ratio && core.isEmpty() && behindIt() > 0;
    ways = Ways.read(row, before, core, behind);
    said = ways.get(0).words();
    if (ratio && !behind.noun.isEmpty() && ways.stream().noneMatch(way -> way.form().isTold())) {
      whole = Share.realm(before);
    }
  }

  /**
   * How the words before the figure end: 0 there are none, 1 in a noun, 2 in a verb, 3 in a cause.
   */
  public int ending() {
    if (core.cause) {
      return 3;
    }
    return core.name.isEmpty() ? 0 : endsInVerb() ? 2 : 1;
  }

  /** Where the figure begins. */
  public int start() {
    return row.get(before.to).start();
  }

  /** What stands behind the figure: 0 nothing, 1 a noun, 2 something said, 3 both. */
  public int behindIt() {
    return (behind.noun.isEmpty() ? 0 : 1) + (behind.predicate.isEmpty() ? 0 : 2);
  }

  /** Whether only the figure stands between others of a list and its noun: 36个乡镇 of 1个县、36个乡镇. */
  public boolean isListedNoun() {
    return row.isAny(before.to - 1, BEFORE_NEXT) && core.name.isEmpty() && behindIt() == 1;
  }

  /** Whether the words before the last mark end with a word: 县 of 建成1个县,36个乡镇. */
  public boolean follows(Token word) {
    return before.to > 1 && row.get(before.to - 2) == word;
  }

  /** Whether the words before the figure end in a verb that takes what stands behind it. */
  private boolean endsInVerb() {
    Token end = core.name.get(core.name.size() - 1);
    return !end.is(MEASURE) && (end.isAny(VERBS) || end.is(VERB) && !end.isAny(NOUNS));
  }
}
