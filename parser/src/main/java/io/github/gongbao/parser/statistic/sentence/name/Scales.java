package io.github.gongbao.parser.statistic.sentence.name;

import io.github.gongbao.parser.statistic.sentence.clause.Said;
import io.github.gongbao.parser.statistic.sentence.topic.Relation;
import io.github.gongbao.parser.statistic.sentence.topic.Topic;
import io.github.gongbao.parser.statistic.sentence.weight.Property;
import io.github.gongbao.parser.statistic.sentence.weight.Tally;
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

  private final Weights weights;
  private final Tally tally;

  /** What candidates count at most, by how clause and topic are put together; and their words. */
  private final int[] most = new int[Property.actions()];

  private final int[] mostOfWords = new int[Property.actions()];

  private @Nullable Said way;
  private int skip;
  private @Nullable Topic topic;
  private Relation relation = Relation.NONE;

  Scales(Weights weights) {
    this.weights = weights;
    this.tally = new Tally(weights);
  }

  /** Begins with a figure. */
  void begin() {
    way = null;
  }

  /** How much speaks for a candidate, in hundredths. */
  int weigh(Candidate candidate, Clues clues) {
    return weigh(candidate, clues, Integer.MIN_VALUE);
  }

  /** The same; no more than some other where it is not more than that. */
  int weigh(Candidate candidate, Clues clues, int other) {
    meet(candidate);
    int count = tally.of(clues.values(candidate));
    if (candidate.topic() != null && count + mostOfWords(candidate, clues) <= other) {
      return other;
    }
    return count + clues.places(candidate).weigh(weights, clues.action());
  }

  /** How much speaks at most for the candidates that are put together like one that has a topic. */
  int most(Candidate candidate, Clues clues) {
    meet(candidate);
    int action = candidate.action();
    if (most[action] == UNKNOWN) {
      most[action] =
          tally.most(clues.valuesBeside(candidate), action) + mostOfWords(candidate, clues);
    }
    return most[action];
  }

  private int mostOfWords(Candidate candidate, Clues clues) {
    int action = candidate.action();
    if (mostOfWords[action] == UNKNOWN) {
      mostOfWords[action] = clues.mostOfWords(candidate, weights);
    }
    return mostOfWords[action];
  }

  private void meet(Candidate candidate) {
    boolean same = way == candidate.way() && skip == candidate.skip();
    if (same && topic == candidate.topic() && relation == candidate.relation()) {
      return;
    }
    if (!same) {
      way = candidate.way();
      skip = candidate.skip();
      tally.leaveClause();
    }
    topic = candidate.topic();
    relation = candidate.relation();
    tally.leaveTopic();
    Arrays.fill(most, UNKNOWN);
    Arrays.fill(mostOfWords, UNKNOWN);
  }
}
