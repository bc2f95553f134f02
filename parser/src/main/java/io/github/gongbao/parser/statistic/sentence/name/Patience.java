package io.github.gongbao.parser.statistic.sentence.name;

import io.github.gongbao.parser.mention.figure.Figure;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Weighs no more candidates than a body of some hundred thousand characters has, so that no text is
 * made of clauses that take hundreds of times as long as others. Behind them a figure has the name
 * that its clause gives it.
 */
public final class Patience implements Chooser {
  private static final int MOST = 500_000;

  private final Chooser chooser;
  private int weighed;

  /** How many candidates of the figure have been shown. */
  private int shown;

  /** Whether all of them are weighed. */
  private boolean patient;

  private @Nullable Figure figure;
  private Optional<Figure> lost = Optional.empty();

  public Patience(Chooser chooser) {
    this.chooser = chooser;
  }

  /**
   * The first figure for whose name not all candidates were weighed; empty if they were for all.
   */
  public Optional<Figure> lost() {
    return lost;
  }

  @Override
  public void begin(Figure figure, Clues clues, Row row, String suffix) {
    this.figure = figure;
    shown = 0;
    patient = weighed < MOST;
    chooser.begin(figure, clues, row, suffix);
  }

  @Override
  public void weigh(Candidate candidate) {
    if (patient || shown == 0) {
      weighed++;
      chooser.weigh(candidate);
    } else if (lost.isEmpty()) {
      lost = Optional.ofNullable(figure);
    }
    shown++;
  }

  @Override
  public boolean hasChosen() {
    return !patient && shown > 0 && lost.isPresent();
  }

  @Override
  public Candidate chosen() {
    return chooser.chosen();
  }
}
