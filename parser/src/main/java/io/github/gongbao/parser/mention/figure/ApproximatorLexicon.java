package io.github.gongbao.parser.mention.figure;

import io.github.gongbao.model.Approximation;
import io.github.gongbao.parser.text.Lexicon;
import io.github.gongbao.parser.text.WordTrie;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of {@code approximators.tsv}: how exact a figure is said to be. */
final class ApproximatorLexicon {
  private static final ApproximatorLexicon DEFAULT = new ApproximatorLexicon();

  /** Words before a figure, written backwards, since they are looked for from the figure. */
  private final WordTrie<Entry> before;

  private final WordTrie<Entry> after;

  /**
   * One line of the lexicon.
   *
   * @param approximation what the word says
   * @param quoted whether it belongs to the figure's span
   * @param notAfter characters that make it the end of another word
   */
  record Entry(Approximation approximation, boolean quoted, String notAfter) {}

  private ApproximatorLexicon() {
    Map<String, Entry> beforeWords = new HashMap<>();
    Map<String, Entry> afterWords = new HashMap<>();
    for (List<String> line : Lexicon.rows(ApproximatorLexicon.class, "approximators.tsv")) {
      Entry entry =
          new Entry(
              Approximation.valueOf(line.get(2)),
              line.get(3).equals("yes"),
              line.size() > 4 ? line.get(4).replace(" ", "") : "");
      if (line.get(1).equals("before")) {
        beforeWords.put(reverse(line.get(0)), entry);
      } else {
        afterWords.put(line.get(0), entry);
      }
    }
    before = new WordTrie<>(beforeWords);
    after = new WordTrie<>(afterWords);
  }

  static ApproximatorLexicon instance() {
    return DEFAULT;
  }

  private static String reverse(String word) {
    return new StringBuilder(word).reverse().toString();
  }

  /** The approximator that ends at {@code end} and begins no earlier than {@code from}, or null. */
  WordTrie.@Nullable Match<Entry> endingAt(String text, int end, int from) {
    if (end <= from || !before.startsWith(text.charAt(end - 1))) {
      return null;
    }
    List<WordTrie.Match<Entry>> matches = before.allAt(new Backwards(text, end, from), 0);
    for (WordTrie.Match<Entry> match : matches) {
      int start = end - match.end();
      if (start == 0 || match.value().notAfter().indexOf(text.charAt(start - 1)) < 0) {
        return new WordTrie.Match<>(start, end, match.value());
      }
    }
    return null;
  }

  WordTrie.@Nullable Match<Entry> beginningAt(String text, int start) {
    return after.longestAt(text, start);
  }

  /** A text read from right to left. */
  private record Backwards(String text, int end, int from) implements CharSequence {
    @Override
    public int length() {
      return end - from;
    }

    @Override
    public char charAt(int index) {
      return text.charAt(end - 1 - index);
    }

    @Override
    public CharSequence subSequence(int start, int stop) {
      throw new UnsupportedOperationException();
    }
  }
}
