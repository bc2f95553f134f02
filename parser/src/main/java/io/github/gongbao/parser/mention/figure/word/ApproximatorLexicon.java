package io.github.gongbao.parser.mention.figure.word;

import io.github.gongbao.model.Approximation;
import io.github.gongbao.parser.page.Lexicon;
import io.github.gongbao.parser.text.WordMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of {@code approximators.tsv}: how exact a figure is said to be. */
public final class ApproximatorLexicon {
  private static final WordMap<Approximator> BEFORE = WordMap.ofEndings(load("before"));
  private static final WordMap<Approximator> AFTER = new WordMap<>(load("after"));

  /**
   * One line of the lexicon.
   *
   * @param approximation what the word says
   * @param length how many characters it has
   * @param quoted whether it belongs to the figure's span
   * @param notAfter characters that make it the end of another word
   */
  public record Approximator(
      Approximation approximation, int length, boolean quoted, String notAfter) {}

  private ApproximatorLexicon() {}

  private static Map<String, Approximator> load(String place) {
    Map<String, Approximator> words = new HashMap<>();
    for (List<String> line : Lexicon.rows(ApproximatorLexicon.class, "approximators.tsv")) {
      if (line.get(1).equals(place)) {
        words.put(
            line.get(0),
            new Approximator(
                Approximation.valueOf(line.get(2)),
                line.get(0).length(),
                line.get(3).equals("yes"),
                line.size() > 4 ? line.get(4).replace(" ", "") : ""));
      }
    }
    return words;
  }

  /** The approximator that ends at {@code end} and begins no earlier than {@code from}, or null. */
  public static @Nullable Approximator endingAt(String text, int end, int from) {
    int word = BEFORE.longestBefore(text, end, from);
    while (word != WordMap.NONE) {
      Approximator found = BEFORE.value(word);
      int start = end - found.length();
      if (start == 0 || found.notAfter().indexOf(text.charAt(start - 1)) < 0) {
        return found;
      }
      word = BEFORE.longestBefore(text, end, start + 1);
    }
    return null;
  }

  /** The longest approximator that begins at a position, behind a figure, or null. */
  public static @Nullable Approximator beginningAt(String text, int start) {
    int word = AFTER.longest(text, start);
    return word == WordMap.NONE ? null : AFTER.value(word);
  }
}
