package io.github.gongbao.parser.statistic.sentence.name;

import io.github.gongbao.parser.mention.figure.Figure;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.statistic.sentence.weight.Weights;

/** Chooses among the ways to complete a name, which it is shown one after the other. */
public interface Chooser {
  /**
   * Begins with a figure.
   *
   * @param clues what speaks for a candidate of this figure
   * @param suffix what the name goes on with, whichever is taken: 占比
   */
  void begin(Figure figure, Clues clues, Row row, String suffix);

  /** Weighs a candidate, an object that the next one will be told by. */
  void weigh(Candidate candidate);

  /** Whether no further candidate of the figure can be taken, so that none need be shown. */
  default boolean hasChosen() {
    return false;
  }

  /** The candidate to take, of one at least. */
  Candidate chosen();

  /** Takes the candidate for which most speaks; of equals the first. */
  static Chooser by(Weights weights) {
    return new Heaviest(weights);
  }
}
