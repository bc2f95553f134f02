package io.github.gongbao.parser.statistic.sentence.name;

import io.github.gongbao.parser.statistic.sentence.weight.Weights;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes {@code vocabulary.tsv}: the words of labelled bulletins that stand in several of them. The
 * weights are learned anew after it, with the library built again.
 */
final class LearnVocabulary {
  private static final String HEAD =
      """
      # Words that count for or against a way to complete a name by themselves.
      # Those of names that stand in several labelled bulletins.
      """;

  /** In how many bulletins a word stands at least. */
  private static final int SEVERAL = 3;

  private static final Pattern WORD = Pattern.compile("[\\p{IsHan}\\w.+-]*[\\p{IsHan}A-Za-z]");

  private LearnVocabulary() {}

  /**
   * Counts the words.
   *
   * @param arguments the folder of the table, and those that {@link Lesson#of} takes
   */
  public static void main(String[] arguments) throws IOException {
    List<Lesson> lessons = Lesson.of(arguments[1]);
    Teacher teacher = new Teacher(Weights.read());
    teacher.read(lessons);
    String words =
        teacher.words().entrySet().stream()
            .filter(word -> word.getValue() >= SEVERAL)
            .map(Map.Entry::getKey)
            .filter(word -> WORD.matcher(word).matches())
            .sorted()
            .collect(Collectors.joining("\n", HEAD, "\n"));
    Files.writeString(Path.of(arguments[0], "vocabulary.tsv"), words);
  }
}
