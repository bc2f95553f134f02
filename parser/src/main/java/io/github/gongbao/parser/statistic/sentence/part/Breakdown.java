package io.github.gongbao.parser.statistic.sentence.part;

import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.statistic.sentence.topic.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** What parts may be of that a text goes on to tell: 其中 behind a sentence of several levels. */
public final class Breakdown {
  /** Those of each level, the nearest first. */
  private final List<Parts> all = new ArrayList<>(1);

  /** Those to which the last part belongs. */
  private Parts last;

  /**
   * Begins to tell parts.
   *
   * @param whole what they are parts of first of all
   * @param others the other levels of which some may be parts, the nearest first
   */
  public Breakdown(Topic whole, List<Topic> others) {
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

  public boolean hasEnded() {
    return last.haveEnded();
  }

  /** What follows may be no parts. */
  public void doubt() {
    for (Parts parts : all) {
      parts.doubt();
    }
  }

  /**
   * The parts to which a level belongs: those of what is counted in its unit and is most like it,
   * 处分7817人 and not 移送司法机关474人 where 其中处分厅局级干部207人 follows on both.
   *
   * @param likeness how much is told of the parts for its being one of them
   */
  Parts of(Unit unit, ToIntFunction<Parts> likeness) {
    int most = -1;
    for (Parts parts : all) {
      int like = unit.equals(parts.whole().unit()) ? likeness.applyAsInt(parts) : -1;
      if (like > most) {
        most = like;
        last = parts;
      }
    }
    return last;
  }
}
