package io.github.gongbao.parser.statistic.sentence.weight;

import java.util.Arrays;

/**
 * What the properties of candidates count, in hundredths. What clause and topic tell is told once
 * for all candidates that are made of them, and counted once for all that put them together in the
 * same way.
 */
public final class Tally {
  private static final int UNKNOWN = Integer.MIN_VALUE;
  private static final int ACTIONS = Property.ACTION.values;

  private final Sums.Stand clause;
  private final Sums.Stand topic;
  private final Sums.Stand words;
  private final Sums.Stand mostByClause;
  private final Sums.Stand mostByTopic;

  /** By how they are put together: what the clause counts, and what all do at most by it. */
  private final int[] ofClause = new int[ACTIONS];

  private final int[] most = new int[ACTIONS];

  /** What clause and topic count. */
  private final int[] known = new int[ACTIONS];

  public Tally(Weights weights) {
    clause = weights.sums(Stage.CLAUSE).new Stand();
    topic = weights.sums(Stage.TOPIC).new Stand();
    words = weights.sums(Stage.WORDS).new Stand();
    mostByClause = weights.most(Stage.CLAUSE).new Stand();
    mostByTopic = weights.most(Stage.TOPIC).new Stand();
  }

  /** Begins with a clause. */
  public void tellClause(int[] values) {
    clause.tellClause(values);
    topic.tellClause(values);
    words.tellClause(values);
    mostByClause.tellClause(values);
    mostByTopic.tellClause(values);
    Arrays.fill(ofClause, UNKNOWN);
  }

  /** Goes on to a topic, or to none. */
  public void tellTopic(int[] values) {
    topic.tellTopic(values);
    words.tellTopic(values);
    mostByTopic.tellTopic(values);
    Arrays.fill(known, UNKNOWN);
  }

  /** What all properties of a candidate count. */
  public int of(int[] values) {
    return known(values[Property.ACTION.ordinal()]) + words.of(values);
  }

  /** What they count at most, whichever words are taken of the topic. */
  public int most(int action) {
    int count = known(action);
    return count + most[action] + mostByTopic.ofTopic(action);
  }

  private int known(int action) {
    if (ofClause[action] == UNKNOWN) {
      ofClause[action] = clause.ofClause(action);
      most[action] = mostByClause.ofClause(action);
    }
    if (known[action] == UNKNOWN) {
      known[action] = ofClause[action] + topic.ofTopic(action);
    }
    return known[action];
  }
}
