package io.github.gongbao.parser.statistic.sentence.name;

import io.github.gongbao.parser.statistic.sentence.weight.Weights;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Learns {@code weights.tsv} from labelled bulletins. */
final class LearnWeights {
  private static final String HEAD =
      """
      # What speaks for and against a way to complete a name: a combination of properties or a word, and how much it counts.
      # Learned from labelled bulletins.
      """;

  /** How many ways of learning the weights are the mean of. */
  private static final int WAYS = 6;

  /** What counts less is left out. */
  private static final double LEAST = 0.02;

  /**
   * What counts more for each way to complete a name: where a label is content with a short name as
   * well, nothing is learned from the whole one.
   */
  private static final double COMPLETED = 0.3;

  private LearnWeights() {}

  /**
   * Learns from the corpus and from folders of labelled bulletins, and tells of how many figures
   * that can be named rightly it now is.
   *
   * @param arguments the folder of the table, and those that {@link Lesson#of} takes
   */
  public static void main(String[] arguments) throws IOException {
    List<Lesson> lessons = Lesson.of(arguments[1]);
    List<Example> examples = new Teacher(Weights.read()).read(lessons);
    double[] weights = new Learner(examples, Weights.clues()).learn(WAYS);
    Files.writeString(Path.of(arguments[0], "weights.tsv"), HEAD + table(weights));
    System.out.printf(
        "%d bulletins, %d of %d examples named rightly%n",
        lessons.size(),
        examples.stream().filter(example -> example.isNamedRightlyBy(weights)).count(),
        examples.size());
  }

  private static String table(double[] weights) {
    StringBuilder table = new StringBuilder();
    for (int i = 0; i < weights.length; i++) {
      String name = Weights.clue(i);
      double weight = weights[i] + (name.matches("ACTION=[1-6]") ? COMPLETED : 0);
      if (Math.abs(weight) > LEAST) {
        table.append(name).append('\t');
        table.append(String.format(Locale.ROOT, "%.2f", weight)).append('\n');
      }
    }
    return table.toString();
  }
}
