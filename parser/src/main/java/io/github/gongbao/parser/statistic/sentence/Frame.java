package io.github.gongbao.parser.statistic.sentence;

import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.statistic.sentence.part.Breakdown;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.statistic.sentence.topic.Topic;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far the reading of a sentence has come; a bracket interrupts it and has one of its own. */
final class Frame {
  /** What a sentence of no more words speaks of, the next one may tell figures of. */
  private static final int SHORT = 8;

  /** Where the clause begins that is read, and the one before it. */
  int clauseStart;

  int previousStart;

  /** Where the words begin that belong to no figure yet. */
  int taken;

  boolean hasFigure;

  /** Whether only brackets of the clause have had a figure so far: 日本(3.7万人次)和韩国(4.1万人次)分别…. */
  boolean told;

  /** Whether the clause before had a figure. */
  boolean previousHasFigure;

  /** Where the words of the figures read last begin. */
  int readFrom;

  /** What the parts are of that are told; null where there are none. */
  @Nullable Breakdown breakdown;

  boolean bracket;

  /** Of what the shares are that the sentence lists; empty where it does not say: 占样品总量为. */
  List<Token> shared = List.of();

  /** The words before the bracket that no figure has taken; -1 outside brackets. */
  int outerStart = -1;

  int outerEnd = -1;

  /** The same in a bracket that opens at a token. */
  Frame inBracket(int open, @Nullable Topic whole, List<Topic> others) {
    Frame inner = new Frame();
    inner.previousStart = clauseStart;
    inner.clauseStart = open + 1;
    inner.taken = open + 1;
    inner.bracket = true;
    inner.outerStart = start();
    inner.outerEnd = open;
    inner.beginParts(whole, others);
    return inner;
  }

  /** Where the words begin that belong to no figure yet, in the clause that is read. */
  int start() {
    return Math.max(clauseStart, taken);
  }

  /** 经营主体稳中培优: whether a sentence of a few words and one clause ends. */
  boolean isShortSentence(Row row, int stop) {
    return stop - clauseStart <= SHORT
        && (clauseStart == 0 || row.is(clauseStart - 1, WordClass.STOP));
  }

  /** What follows are parts of something, or of nothing. */
  void beginParts(@Nullable Topic whole, List<Topic> others) {
    breakdown = whole == null ? null : new Breakdown(whole, others, false);
  }

  /**
   * The same behind 其中, which divides anew what parts behind a semicolon were all of:
   * 男性2人,女性3人;其中5岁以下1人.
   */
  void beginPartsOf(@Nullable Topic level, List<Topic> others) {
    Topic divided = breakdown == null ? null : breakdown.dividedWhole();
    beginParts(divided == null ? level : divided, divided == null ? others : List.of());
  }

  /**
   * What follows are parts of a level.
   *
   * @param kinds whether only what is named by the level is one: 按地区分 says no more
   */
  void divide(Topic level, boolean kinds) {
    breakdown = new Breakdown(level, List.of(), kinds);
  }

  /**
   * A semicolon.
   *
   * @param doubt whether what follows may be no parts
   */
  void endSegment(boolean doubt) {
    if (breakdown != null) {
      breakdown.endSegment();
      if (doubt) {
        breakdown.doubt();
      }
    }
  }

  /** Figures have been told. */
  void goOn() {
    if (breakdown != null) {
      breakdown.goOn();
    }
  }

  /** What the figures are parts of; null where they are of nothing. */
  @Nullable Topic whole() {
    return breakdown == null || breakdown.hasEnded() ? null : breakdown.whole();
  }

  /** The same of figures in a unit. */
  @Nullable Topic whole(Unit unit) {
    return breakdown == null || breakdown.hasEnded() ? null : breakdown.whole(unit);
  }

  /** A clause begins; the one before it is lost where that was in another sentence. */
  void beginClause(int start, boolean sentence) {
    previousStart = sentence ? start : clauseStart;
    clauseStart = start;
    taken = start;
    previousHasFigure = !sentence && hasFigure;
    hasFigure = false;
    told = false;
  }
}
