package io.github.gongbao.parser.statistic.sentence.part;

import io.github.gongbao.parser.statistic.sentence.topic.Topic;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far the parts of a whole have been told, and whether what follows is one of them still. */
final class Parts {
  /** How the name of what may be a part is made. */
  enum Made {
    /** It is completed by what was told before. */
    COMPLETED,
    /** It ends as that of the whole does: 水路投资 beside 公路投资. */
    LIKE_WHOLE,
    /** It does not. */
    BY_ITSELF
  }

  private final Topic whole;

  /** Whether a semicolon has ended those of which it is certain. */
  private boolean doubtful;

  /** Whether something that was told by itself has ended them. */
  private boolean ended;

  /** How the name of the last part was made, and what the parts are together. */
  private Made lastMade = Made.COMPLETED;

  private BigDecimal sum = BigDecimal.ZERO;

  /** Whether several are all that the whole has. */
  private boolean full;

  /** Those of which it is not certain; null while it is of all. */
  private @Nullable Partition partition;

  Parts(Topic whole) {
    this.whole = whole;
  }

  Topic whole() {
    return whole;
  }

  boolean haveEnded() {
    return ended;
  }

  /** Whether the parts so far and another are not more than their whole. */
  boolean leaveRoomFor(BigDecimal value, BigDecimal ofWhole) {
    return sum.add(value).compareTo(ofWhole) <= 0;
  }

  /** Whether all that the whole has are told. */
  boolean areAll() {
    return full;
  }

  /** What follows may be none. */
  void doubt() {
    doubtful = true;
  }

  /**
   * Whether a level in the unit of the whole is a part of it: behind a semicolon one whose name is
   * completed by what was told before, or made as that of the last part was, 进口 behind 其中出口, and
   * that with the parts before is not more than the whole.
   */
  boolean isPart(Made made, BigDecimal value, BigDecimal ofWhole) {
    boolean another = made != Made.COMPLETED && made != lastMade || !leaveRoomFor(value, ofWhole);
    ended |= doubtful && another;
    if (!ended) {
      lastMade = made;
      full = sum.signum() > 0;
      sum = sum.add(value);
      full &= sum.compareTo(ofWhole) == 0;
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
}
