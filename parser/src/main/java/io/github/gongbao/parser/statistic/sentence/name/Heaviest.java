package io.github.gongbao.parser.statistic.sentence.name;

import io.github.gongbao.parser.mention.figure.Figure;
import io.github.gongbao.parser.statistic.sentence.clause.Said;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes the candidate for which most speaks; of equals the first. */
final class Heaviest implements Chooser {
  private final Weights weights;
  private @Nullable Clues clues;

  /** The one for which most speaks, if any was weighed. */
  private final Candidate best = new Candidate(Said.before(List.of()));

  private boolean weighed;
  private double most;

  Heaviest(Weights weights) {
    this.weights = weights;
  }

  @Override
  public void begin(Figure figure, Clues clues, Row row, String suffix) {
    this.clues = clues;
    weighed = false;
  }

  @Override
  public void weigh(Candidate candidate) {
    double evidence = weights.of(Objects.requireNonNull(clues).of(candidate));
    if (!weighed || evidence > most) {
      most = evidence;
      best.become(candidate);
      weighed = true;
    }
  }

  @Override
  public Candidate chosen() {
    return best;
  }
}
