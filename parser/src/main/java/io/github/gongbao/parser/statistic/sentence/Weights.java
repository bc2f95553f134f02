package io.github.gongbao.parser.statistic.sentence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** How much each clue counts, learned from labelled bulletins and kept as data. */
final class Weights {
  private static final String RESOURCE = "weights.tsv";

  private final float[] weights = new float[Clues.SIZE];

  static Weights read() {
    Weights weights = new Weights();
    try (InputStream in = Weights.class.getResourceAsStream(RESOURCE)) {
      String lines =
          new String(Objects.requireNonNull(in, RESOURCE).readAllBytes(), StandardCharsets.UTF_8);
      Map<String, Integer> clues = new HashMap<>();
      for (int i = 0; i < Clues.SIZE; i++) {
        clues.put(Clues.name(i), i);
      }
      for (String line : lines.split("\n")) {
        int tab = line.indexOf('\t');
        if (tab > 0 && !line.startsWith("#")) {
          Integer clue = clues.get(line.substring(0, tab));
          if (clue != null) {
            weights.weights[clue] = Float.parseFloat(line.substring(tab + 1));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return weights;
  }

  double of(int[] clues) {
    double sum = 0;
    for (int clue : clues) {
      sum += weights[clue];
    }
    return sum;
  }
}
