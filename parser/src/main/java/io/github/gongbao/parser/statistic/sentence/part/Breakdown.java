package io.github.gongbao.parser.statistic.sentence.part;

import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.statistic.sentence.topic.Topic;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What parts may be of that a text goes on to tell: 其中 behind a sentence of several levels. */
public final class Breakdown {
  /** Those of each level, the nearest first. */
  private final List<Parts> all = new ArrayList<>(1);

  private final boolean kinds;
  private Parts last;
  private boolean behindSemicolon;

  /**
   * Begins to tell parts.
   *
   * @param whole what they are parts of first of all
   * @param others the other levels of which some may be parts, the nearest first
   * @param kinds whether only what is named by the whole is a part of it
   */
  public Breakdown(Topic whole, List<Topic> others, boolean kinds) {
    this.kinds = kinds;
    last = new Parts(whole);
    all.add(last);
    for (Topic other : others) {
      if (other != whole) {
        all.add(new Parts(other));
      }
    }
  }

  /** What they are parts of first of all. */
  public Topic whole() {
    return all.get(0).whole();
  }

  /**
   * The nearest of those that are counted in a unit; what they are parts of first of all if none
   * is.
   */
  public Topic whole(Unit unit) {
    for (Parts parts : all) {
      if (unit.equals(parts.whole().unit())) {
        return parts.whole();
      }
    }
    return whole();
  }

  /** Whether only what is named by the whole is a part of it. */
  boolean isOfKinds() {
    return kinds;
  }

  public boolean hasEnded() {
    return last.haveEnded();
  }

  /** What parts that follow are of once all of it has been told, and a semicolon; null before. */
  public @Nullable Topic dividedWhole() {
    return behindSemicolon && last.areAll() ? last.whole() : null;
  }

  /** Of what all parts are told; null where more may follow. */
  public @Nullable Topic allTold() {
    return last.areAll() ? last.whole() : null;
  }

  /** Another figure is told, which parts that follow may be of. */
  public void goOn() {
    behindSemicolon = false;
  }

  /** A semicolon, behind which the same may be divided anew. */
  public void endSegment() {
    behindSemicolon = true;
  }

  /** What follows may be no parts. */
  public void doubt() {
    for (Parts parts : all) {
      parts.doubt();
    }
  }

  /** The parts of each level, the nearest first. */
  List<Parts> all() {
    return all;
  }

  /** Those to which the last part belongs. */
  Parts last() {
    return last;
  }

  /** Goes on with the parts of this level. */
  void turnTo(Parts parts) {
    last = parts;
  }
}
