package io.github.gongbao.parser.statistic.sentence.name;

import io.github.gongbao.parser.statistic.sentence.clause.Said;
import io.github.gongbao.parser.statistic.sentence.topic.Relation;
import io.github.gongbao.parser.statistic.sentence.topic.Topic;
import io.github.gongbao.parser.statistic.sentence.weight.Property;
import io.github.gongbao.parser.statistic.sentence.weight.Stage;
import io.github.gongbao.parser.statistic.sentence.weight.Weights;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Weighs candidates. What clause and topic count is the same for all that put them together in the
 * same way; and it tells what the words that are taken of the topic can add at most, so that most
 * candidates need not be looked at word for word to know that they are not the best.
 */
final class Scales {
  private static final int UNKNOWN = Integer.MIN_VALUE;
  private static final int ACTIONS = Property.actions();

  private final Weights weights;

  /** By how clause and topic are put together: what the clause counts, and what all do at most. */
  private final int[] clause = new int[ACTIONS];

  private final int[] clauseMost = new int[ACTIONS];

  /** What clause and topic count, and what all do at most. */
  private final int[] known = new int[ACTIONS];

  private final int[] most = new int[ACTIONS];
  private @Nullable Said way;
  private int skip;
  private @Nullable Topic topic;
  private Relation relation = Relation.NONE;

  Scales(Weights weights) {
    this.weights = weights;
  }

  /** Begins with a figure. */
  void begin() {
    way = null;
  }

  /** How much speaks for a candidate, in hundredths. */
  int weigh(Candidate candidate, Clues clues) {
    meet(candidate);
    int[] values = clues.values(candidate);
    return known(clues.action(), values)
        + weights.of(values, Stage.WORDS)
        + clues.places().weigh(weights, clues.action());
  }

  /** How much speaks at most for the candidates that are put together like one that has a topic. */
  int most(Candidate candidate, Clues clues) {
    meet(candidate);
    int action = candidate.action();
    if (most[action] == UNKNOWN) {
      int[] values = clues.valuesBeside(candidate);
      most[action] =
          known(action, values)
              + clauseMost[action]
              + weights.most(values, Stage.TOPIC)
              + clues.mostOfWords(candidate, weights);
    }
    return most[action];
  }

  private int known(int action, int[] values) {
    if (clause[action] == UNKNOWN) {
      clause[action] = weights.of(values, Stage.CLAUSE);
      clauseMost[action] = weights.most(values, Stage.CLAUSE);
    }
    if (known[action] == UNKNOWN) {
      known[action] = clause[action] + weights.of(values, Stage.TOPIC);
    }
    return known[action];
  }

  private void meet(Candidate candidate) {
    boolean same = way == candidate.way() && skip == candidate.skip();
    if (!same) {
      way = candidate.way();
      skip = candidate.skip();
      Arrays.fill(clause, UNKNOWN);
    }
    if (!same || topic != candidate.topic() || relation != candidate.relation()) {
      topic = candidate.topic();
      relation = candidate.relation();
      Arrays.fill(known, UNKNOWN);
      Arrays.fill(most, UNKNOWN);
    }
  }
}
