package io.github.gongbao.parser.statistic.sentence.name;

import io.github.gongbao.parser.mention.figure.Figure;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes the candidate for which most speaks; of equals the first. */
final class Heaviest implements Chooser {
  private final Weights weights;
  private Clues clues = new Clues();
  private @Nullable Candidate best;
  private double most;

  Heaviest(Weights weights) {
    this.weights = weights;
  }

  @Override
  public void begin(Figure figure, Clues clues, Row row, String suffix) {
    this.clues = clues;
    best = null;
  }

  @Override
  public void weigh(Candidate candidate) {
    double evidence = weights.of(clues.of(candidate));
    if (best == null || evidence > most) {
      most = evidence;
      best = candidate.copy();
    }
  }

  @Override
  public Candidate chosen() {
    return Objects.requireNonNull(best);
  }
}
