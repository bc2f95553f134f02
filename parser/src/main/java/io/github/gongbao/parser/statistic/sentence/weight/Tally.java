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

  /** Another clause is asked for. */
  public void leaveClause() {
    clause.leaveClause();
    topic.leaveClause();
    words.leaveClause();
    mostByClause.leaveClause();
    mostByTopic.leaveClause();
    Arrays.fill(ofClause, UNKNOWN);
    Arrays.fill(most, UNKNOWN);
    Arrays.fill(known, UNKNOWN);
  }

  /** Another topic is asked for, or none. */
  public void leaveTopic() {
    topic.leaveTopic();
    words.leaveTopic();
    mostByTopic.leaveTopic();
    Arrays.fill(known, UNKNOWN);
  }

  /** What all properties of a candidate count. */
  public int of(int[] values) {
    return known(values, values[Property.ACTION.ordinal()]) + words.of(values);
  }

  /**
   * What they count at most, whichever words are taken of the topic.
   *
   * @param action how clause and topic are put together
   */
  public int most(int[] values, int action) {
    return known(values, action)
        + mostByClause(values, action)
        + mostByTopic.ofTopic(values, action);
  }

  private int mostByClause(int[] values, int action) {
    if (most[action] == UNKNOWN) {
      most[action] = mostByClause.ofClause(values, action);
    }
    return most[action];
  }

  private int known(int[] values, int action) {
    if (ofClause[action] == UNKNOWN) {
      ofClause[action] = clause.ofClause(values, action);
    }
    if (known[action] == UNKNOWN) {
      known[action] = ofClause[action] + topic.ofTopic(values, action);
    }
    return known[action];
  }
}
