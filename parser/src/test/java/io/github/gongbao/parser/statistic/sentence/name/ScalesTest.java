package io.github.gongbao.parser.statistic.sentence.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongbao.parser.mention.figure.Figure;
import io.github.gongbao.parser.statistic.CorpusSentence;
import io.github.gongbao.parser.statistic.sentence.clause.Said;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.statistic.sentence.weight.Weights;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScalesTest {
  private static final Weights WEIGHTS = Weights.read();

  @Test
  void whatIsTakenUnweighedIsTheHeaviestOfAll() {
    Everything chooser = read();

    assertThat(chooser.figures).isGreaterThan(500);
    assertThat(chooser.other).isZero();
  }

  @Test
  void noCandidateIsHeavierThanItsLikeAreAtMost() {
    Everything chooser = read();

    assertThat(chooser.weighed).isGreaterThan(3000);
    assertThat(chooser.heavier).isZero();
  }

  private static Everything read() {
    Everything chooser = new Everything();
    CorpusSentence.of("statistics.txt")
        .map(line -> line.bulletin().getBytes(StandardCharsets.UTF_8))
        .forEach(bulletin -> Teacher.read(bulletin, chooser));
    return chooser;
  }

  /** Weighs all candidates beside the one that weighs few of them. */
  private static final class Everything implements Chooser {
    private final Chooser few = Chooser.by(WEIGHTS);
    private final Scales scales = new Scales(WEIGHTS);
    private Clues clues = new Clues();
    private Candidate best = new Candidate(Said.before(List.of()));
    private int most = Integer.MIN_VALUE;
    private int figures;
    private int weighed;
    private int other;
    private int heavier;

    @Override
    public void begin(Figure figure, Clues clues, Row row, String suffix) {
      few.begin(figure, clues, row, suffix);
      scales.begin();
      this.clues = clues;
      most = Integer.MIN_VALUE;
      figures++;
    }

    @Override
    public void weigh(Candidate candidate) {
      few.weigh(candidate);
      int evidence = scales.weigh(candidate, clues);
      if (candidate.topic() != null && evidence > scales.most(candidate, clues)) {
        heavier++;
      }
      if (evidence > most) {
        most = evidence;
        best = candidate.copy();
      }
      weighed++;
    }

    @Override
    public Candidate chosen() {
      Candidate chosen = few.chosen();
      boolean same =
          chosen.way() == best.way()
              && chosen.skip() == best.skip()
              && chosen.topic() == best.topic()
              && chosen.relation() == best.relation()
              && chosen.lead() == best.lead()
              && chosen.head() == best.head()
              && chosen.tail() == best.tail();
      other += same ? 0 : 1;
      return chosen;
    }
  }
}
