package io.github.gongbao.parser.statistic.sentence;

import io.github.gongbao.parser.statistic.sentence.topic.Topic;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far the reading of a sentence has come; a bracket interrupts it and has one of its own. */
final class Frame {
  /** How the name of what may be a part is made. */
  enum Made {
    /** It is completed by what was told before. */
    COMPLETED,
    /** It ends as that of the whole does: 水路投资 beside 公路投资. */
    LIKE_WHOLE,
    /** It does not. */
    BY_ITSELF
  }

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

  /** What the figures are parts of, or were; null where they are of nothing. */
  private @Nullable Topic whole;

  /** Whether they may be none any more: a semicolon has ended those of which it is certain. */
  private boolean doubtful;

  /** Whether something that was told by itself has ended them. */
  private boolean ended;

  /** How the name of the last part was made, and what the parts are together. */
  private Made lastMade = Made.COMPLETED;

  private BigDecimal sum = BigDecimal.ZERO;

  /** Those of which it is not certain; null while it is of all. */
  private @Nullable Partition partition;

  boolean bracket;

  /** The words before the bracket that no figure has taken; -1 outside brackets. */
  int outerStart = -1;

  int outerEnd = -1;

  /** The same in a bracket that opens at a token. */
  Frame inBracket(int open, @Nullable Topic whole) {
    Frame inner = new Frame();
    inner.clauseStart = open + 1;
    inner.taken = open + 1;
    inner.bracket = true;
    inner.outerStart = start();
    inner.outerEnd = open;
    inner.whole = whole;
    return inner;
  }

  /** Where the words begin that belong to no figure yet, in the clause that is read. */
  int start() {
    return Math.max(clauseStart, taken);
  }

  /** What follows are parts. */
  void beginParts(@Nullable Topic whole) {
    this.whole = whole;
    doubtful = false;
    ended = false;
    sum = BigDecimal.ZERO;
    partition = null;
  }

  /** A semicolon: what follows may be no parts. */
  void doubtParts() {
    doubtful = whole != null;
  }

  /** What the figures are parts of; null where they are of nothing. */
  @Nullable Topic whole() {
    return ended ? null : whole;
  }

  /** The same, even where something has ended them. */
  @Nullable Topic lastWhole() {
    return whole;
  }

  /**
   * Whether a level in the unit of the whole is a part of it: behind a semicolon one whose name is
   * completed by what was told before, or made as that of the last part was, 进口 behind 其中出口, and
   * that with the parts before is not more than the whole.
   */
  boolean isPart(Made made, BigDecimal value, BigDecimal ofWhole) {
    BigDecimal more = sum.add(value);
    boolean another = made != lastMade || more.compareTo(ofWhole) > 0;
    ended |= doubtful && made != Made.COMPLETED && another;
    if (!ended) {
      lastMade = made;
      sum = more;
    }
    return !ended;
  }

  /**
   * Goes on with a level in the unit of the whole, and tells which ones are parts of it because
   * they add up to it.
   */
  List<Integer> addUp(int index, BigDecimal value, BigDecimal ofWhole) {
    if (!doubtful) {
      return List.of();
    }
    if (partition == null) {
      partition = new Partition(ofWhole);
    }
    List<Integer> parts = partition.add(index, value);
    ended &= parts.isEmpty();
    return parts;
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
