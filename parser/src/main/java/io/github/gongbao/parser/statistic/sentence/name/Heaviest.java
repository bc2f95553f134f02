package io.github.gongbao.parser.statistic.sentence.name;

import io.github.gongbao.parser.mention.figure.Figure;
import io.github.gongbao.parser.statistic.sentence.clause.Said;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.statistic.sentence.weight.Weights;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes the candidate for which most speaks; of equals the first. */
final class Heaviest implements Chooser {
  /** Candidates with all words of the clause are weighed beside each other, as are the others. */
  private final Scales all;

  private final Scales fewer;
  private @Nullable Clues clues;

  /** The one for which most speaks, if any was weighed. */
  private final Candidate best = new Candidate(Said.before(List.of()));

  private boolean weighed;
  private int most;

  Heaviest(Weights weights) {
    all = new Scales(weights);
    fewer = new Scales(weights);
  }

  @Override
  public void begin(Figure figure, Clues clues, Row row, String suffix) {
    this.clues = clues;
    all.begin();
    fewer.begin();
    weighed = false;
  }

  @Override
  public void weigh(Candidate candidate) {
    Scales scales = candidate.skip() == 0 ? all : fewer;
    Clues told = Objects.requireNonNull(clues);
    if (weighed && candidate.topic() != null && scales.most(candidate, told) <= most) {
      return;
    }
    int evidence = scales.weigh(candidate, told, weighed ? most : Integer.MIN_VALUE);
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
