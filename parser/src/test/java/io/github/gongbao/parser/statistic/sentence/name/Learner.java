package io.github.gongbao.parser.statistic.sentence.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Learns how much each clue counts, so that of all ways to name a figure the right ones become most
 * probable, where a way is the more probable the more its clues count together (a conditional
 * log-linear model). It goes through the examples again and again, each time in another order, and
 * moves the weights of the clues that it meets towards the right ways; a clue that has moved much
 * moves less (AdaGrad), and all are drawn towards nothing. What it gives is the mean of the second
 * half of the way, and of several ways.
 */
final class Learner {
  /** How strongly weights are drawn towards nothing. */
  private static final double DECAY = 0.03;

  private static final double RATE = 0.05;

  /** How often it goes through all examples. */
  private static final int EPOCHS = 14;

  /** How much every weight has moved before it begins. */
  private static final double FIRST_MOVED = 0.01;

  /** A candidate whose probability is so near to what it should be teaches nothing. */
  private static final double LEAST_ERROR = 1e-4;

  private final List<Example> examples;
  private final int size;

  /**
   * Learns from examples.
   *
   * @param size how many clues there are
   */
  Learner(List<Example> examples, int size) {
    this.examples = examples;
    this.size = size;
  }

  /** The weights of all clues: the mean of as many ways, which are always the same ones. */
  double[] learn(int ways) {
    double[] sum = new double[size];
    IntStream.rangeClosed(1, ways)
        .parallel()
        .mapToObj(seed -> new Way(seed).weights())
        .forEachOrdered(weights -> add(weights, sum));
    return scaled(sum, ways);
  }

  private static void add(double[] weights, double[] sum) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += weights[i];
    }
  }

  private static double[] scaled(double[] sum, int count) {
    return Arrays.stream(sum).map(weight -> weight / count).toArray();
  }

  /** Once through all epochs. */
  private final class Way {
    private final Random random;
    private final double[] weights = new double[size];
    private final double[] moved = new double[size];

    /** By how much the clues of an example are to move, and which these are. */
    private final double[] errors = new double[size];

    private final int[] met = new int[size];
    private int meetings;

    /** In which turn each clue was met last. */
    private final int[] lastMet = new int[size];

    private int turn;

    Way(int seed) {
      random = new Random(seed);
      Arrays.fill(moved, FIRST_MOVED);
    }

    double[] weights() {
      List<Example> order = new ArrayList<>(examples);
      double[] sum = new double[size];
      for (int epoch = 0; epoch < EPOCHS; epoch++) {
        Collections.shuffle(order, random);
        order.forEach(this::learn);
        if (epoch >= EPOCHS / 2) {
          add(weights, sum);
        }
      }
      return scaled(sum, EPOCHS - EPOCHS / 2);
    }

    private void learn(Example example) {
      turn++;
      double[] shares = shares(example.clues());
      double sum = 0;
      double right = 0;
      for (int i = 0; i < shares.length; i++) {
        sum += shares[i];
        right += example.right()[i] ? shares[i] : 0;
      }
      for (int i = 0; i < shares.length; i++) {
        double wanted = example.right()[i] ? shares[i] / Math.max(right, Double.MIN_NORMAL) : 0;
        double error = wanted - shares[i] / sum;
        if (Math.abs(error) >= LEAST_ERROR) {
          meet(example.clues().get(i), error * example.weight());
        }
      }
      move();
    }

    /** How probable each candidate is by the weights of now, but for a factor. */
    private double[] shares(List<int[]> candidates) {
      double[] shares = new double[candidates.size()];
      for (int i = 0; i < shares.length; i++) {
        for (int clue : candidates.get(i)) {
          shares[i] += weights[clue];
        }
      }
      double most = Arrays.stream(shares).max().orElse(0);
      for (int i = 0; i < shares.length; i++) {
        shares[i] = Math.exp(shares[i] - most);
      }
      return shares;
    }

    private void meet(int[] clues, double error) {
      for (int clue : clues) {
        if (lastMet[clue] != turn) {
          lastMet[clue] = turn;
          met[meetings++] = clue;
        }
        errors[clue] += error;
      }
    }

    private void move() {
      for (int i = 0; i < meetings; i++) {
        int clue = met[i];
        double by = errors[clue] - DECAY * weights[clue];
        errors[clue] = 0;
        moved[clue] += by * by;
        weights[clue] += RATE * by / Math.sqrt(moved[clue]);
      }
      meetings = 0;
    }
  }
}
