package io.github.gongbao.parser.statistic.sentence.name;

import io.github.gongbao.parser.mention.figure.Figure;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import java.util.List;

/** Chooses among the ways to complete a name. */
public interface Chooser {
  /**
   * The place of the candidate to take.
   *
   * @param clues what speaks for a candidate of this figure
   * @param suffix what the name goes on with, whichever is taken: 占比
   */
  int choose(Figure figure, List<Candidate> candidates, Clues clues, Row row, String suffix);

  /** Takes the candidate for which most speaks; of equals the first. */
  static Chooser by(Weights weights) {
    return new Chooser() {
      @Override
      public int choose(
          Figure figure, List<Candidate> candidates, Clues clues, Row row, String suffix) {
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < candidates.size(); i++) {
          double evidence = weights.of(clues.of(candidates.get(i)));
          if (evidence > most) {
            most = evidence;
            best = i;
          }
        }
        return best;
      }
    };
  }
}
