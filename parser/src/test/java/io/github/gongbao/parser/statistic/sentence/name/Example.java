package io.github.gongbao.parser.statistic.sentence.name;

import java.util.List;

/**
 * What is learned from one figure: the clues of each way to name it, and which ways are right.
 *
 * @param clues the numbers of the clues, one array a candidate
 * @param right whether each candidate is right; one at least is
 * @param weight how much the figure counts
 */
record Example(List<int[]> clues, boolean[] right, double weight) {
  /** Whether the candidate that most speaks for is a right one. */
  boolean isNamedRightlyBy(double[] weights) {
    int best = 0;
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < right.length; i++) {
      double evidence = 0;
      for (int clue : clues.get(i)) {
        evidence += weights[clue];
      }
      if (evidence > most) {
        most = evidence;
        best = i;
      }
    }
    return right[best];
  }
}
