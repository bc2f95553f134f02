package io.github.gongbao.parser.statistic.sentence.name;

import io.github.gongbao.parser.page.Compiled;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** How much each clue counts, learned from labelled bulletins and kept as data. */
public final class Weights {
  private static final String RESOURCE = "weights.tsv";
  private static final String COMPILED = "weights.bin";

  private final float[] weights = new float[Combinations.SIZE];

  /**
   * Writes the weights as the numbers that the library loads. The build runs it.
   *
   * @param arguments the folder of the compiled classes
   */
  public static void main(String[] arguments) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(Combinations.SIZE * Float.BYTES);
    bytes.asFloatBuffer().put(parse().weights);
    Compiled.write(Path.of(arguments[0]), Weights.class, COMPILED, bytes);
  }

  /** The weights as the build has compiled them; as their table says them where none did. */
  public static Weights read() {
    ByteBuffer bytes = Compiled.read(Weights.class, COMPILED);
    if (bytes == null) {
      return parse();
    }
    Weights weights = new Weights();
    bytes.asFloatBuffer().get(weights.weights);
    return weights;
  }

  private static Weights parse() {
    Weights weights = new Weights();
    try (InputStream in = Weights.class.getResourceAsStream(RESOURCE)) {
      String lines =
          new String(Objects.requireNonNull(in, RESOURCE).readAllBytes(), StandardCharsets.UTF_8);
      Map<String, Integer> clues = new HashMap<>();
      for (int i = 0; i < Combinations.SIZE; i++) {
        clues.put(Combinations.name(i), i);
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
