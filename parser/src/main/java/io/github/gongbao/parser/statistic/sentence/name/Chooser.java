package io.github.gongbao.parser.statistic.sentence.name;

import io.github.gongbao.parser.mention.figure.Figure;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import java.util.List;
import java.util.function.IntFunction;

/** Chooses among the ways to complete a name. */
public interface Chooser {
  /**
   * The place of the candidate to take.
   *
   * @param clues the clues of the candidate at a place, in an array that the next call writes over
   * @param suffix what the name goes on with, whichever is taken: 占比
   */
  int choose(
      Figure figure, List<Candidate> candidates, IntFunction<int[]> clues, Row row, String suffix);

  /** Takes the candidate for which most speaks; of equals the first. */
  static Chooser by(Weights weights) {
    return (figure, candidates, clues, row, suffix) -> {
      int best = 0;
      double most = Double.NEGATIVE_INFINITY;
      for (int i = 0; i < candidates.size(); i++) {
        double evidence = weights.of(clues.apply(i));
        if (evidence > most) {
          most = evidence;
          best = i;
        }
      }
      return best;
    };
  }
}
