package io.github.gongbao.parser.statistic.sentence.name;

import io.github.gongbao.parser.mention.figure.Figure;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import java.util.List;
import java.util.Optional;

/**
 * Weighs no more candidates than a body of some hundred thousand characters has, so that no text is
 * made of clauses that take hundreds of times as long as others. Behind them a figure has the name
 * that its clause gives it.
 */
public final class Patience implements Chooser {
  private static final int MOST = 1_000_000;

  private final Chooser chooser;
  private int weighed;
  private Optional<Figure> lost = Optional.empty();

  public Patience(Chooser chooser) {
    this.chooser = chooser;
  }

  /** The first figure for whose name no candidates were weighed; empty if they were for all. */
  public Optional<Figure> lost() {
    return lost;
  }

  @Override
  public int choose(
      Figure figure, List<Candidate> candidates, Clues clues, Row row, String suffix) {
    if (weighed >= MOST) {
      lost = lost.isEmpty() ? Optional.of(figure) : lost;
      return 0;
    }
    weighed += candidates.size();
    return chooser.choose(figure, candidates, clues, row, suffix);
  }
}
