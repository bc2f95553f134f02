package io.github.gongbao.parser.statistic.sentence.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Made-up examples, in which clue 0 is that of the right way and the others say nothing. */
class LearnerTest {
  private static final int CLUES = 20;
  private static final int CANDIDATES = 5;

  @Test
  void aClueThatTellsTheRightWayFindsItInExamplesThatNobodyHasSeen() {
    double[] weights = learn(made(300, new Random(1)));

    assertThat(made(300, new Random(2)))
        .allSatisfy(example -> assertThat(example.isNamedRightlyBy(weights)).isTrue());
  }

  @Test
  void theSameExamplesGiveTheSameWeights() {
    assertThat(learn(made(50, new Random(1)))).containsExactly(learn(made(50, new Random(1))));
  }

  @Test
  void ofExamplesThatContradictEachOtherTheHeavierOneIsFollowed() {
    double[] weights =
        learn(
            List.of(
                example(3, new boolean[] {true, false}, 1, 2),
                example(1, new boolean[] {false, true}, 1, 2)));

    assertThat(weights[1]).isPositive().isGreaterThan(weights[2]);
  }

  @Test
  void allRightWaysBecomeProbable() {
    double[] weights = learn(List.of(example(1, new boolean[] {true, false, true}, 1, 2, 3)));

    assertThat(weights[1]).isPositive();
    assertThat(weights[2]).isNegative();
    assertThat(weights[3]).isPositive();
  }

  @Test
  void aClueThatIsNeverMetCountsNothing() {
    assertThat(learn(List.of(example(1, new boolean[] {true, false}, 1, 2)))[7]).isZero();
  }

  private static double[] learn(List<Example> examples) {
    return new Learner(examples, CLUES).learn(3);
  }

  /** An example whose candidates have one clue each. */
  private static Example example(double weight, boolean[] right, int... clues) {
    List<int[]> candidates = new ArrayList<>();
    for (int clue : clues) {
      candidates.add(new int[] {clue});
    }
    return new Example(candidates, right, weight);
  }

  private static List<Example> made(int count, Random random) {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int place = random.nextInt(CANDIDATES);
      List<int[]> candidates = new ArrayList<>();
      for (int j = 0; j < CANDIDATES; j++) {
        int noise = 2 + random.nextInt(CLUES - 2);
        candidates.add(new int[] {j == place ? 0 : 1, noise});
      }
      boolean[] right = new boolean[CANDIDATES];
      right[place] = true;
      examples.add(new Example(candidates, right, 1));
    }
    return examples;
  }
}
