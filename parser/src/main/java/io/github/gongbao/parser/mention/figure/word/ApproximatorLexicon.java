package io.github.gongbao.parser.mention.figure.word;

import io.github.gongbao.model.Approximation;
import io.github.gongbao.parser.text.LexiconWords;
import io.github.gongbao.parser.text.WordMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of {@code approximators.tsv}: how exact a figure is said to be. */
public final class ApproximatorLexicon extends WordMap<ApproximatorLexicon.Approximator> {
  private static final ApproximatorLexicon BEFORE = new ApproximatorLexicon("before");
  private static final ApproximatorLexicon AFTER = new ApproximatorLexicon("after");

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

  private ApproximatorLexicon(String place) {
    super(words(place));
  }

  private static LexiconWords words(String place) {
    LexiconWords words = LexiconWords.of(ApproximatorLexicon.class, place);
    for (List<String> row : words.rows("approximators.tsv")) {
      if (row.get(1).equals("before") && place.equals("before")) {
        words.addEnding(row.get(0), row);
      } else if (row.get(1).equals(place)) {
        words.add(row.get(0), row);
      }
    }
    return words;
  }

  @Override
  protected Approximator read(int word, List<String> row) {
    return new Approximator(
        Approximation.valueOf(row.get(2)),
        length(word),
        row.get(3).equals("yes"),
        row.size() > 4 ? row.get(4).replace(" ", "") : "");
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
