package io.github.gongbao.parser.mention.figure;

import io.github.gongbao.parser.mention.figure.Figure.Kind;
import io.github.gongbao.parser.text.LexiconWords;
import io.github.gongbao.parser.text.WordMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The words of {@code numeral-words.tsv}, which have numeral characters in them. */
final class NumeralWords extends WordMap<NumeralWords.NumeralWord> {
  static final NumeralWords WORDS = new NumeralWords();

  /**
   * One line of the lexicon.
   *
   * @param length how many characters the word has
   * @param notBefore a character before which it is no such word; 0 for none
   * @param kind the kind of its numerals; empty for a plain word, which has none
   */
  record NumeralWord(int length, char notBefore, Optional<Kind> kind) {}

  private NumeralWords() {
    super(LexiconWords.firstOf(NumeralWords.class, "numeral-words.tsv"));
  }

  @Override
  protected NumeralWord read(int word, List<String> row) {
    Optional<Kind> kind =
        row.get(1).equals("WORD") ? Optional.empty() : Optional.of(Kind.valueOf(row.get(1)));
    return new NumeralWord(length(word), row.size() < 3 ? 0 : row.get(2).charAt(0), kind);
  }

  /** The longest such word that begins at a position, or null. */
  static @Nullable NumeralWord at(String text, int at) {
    int word = WORDS.longest(text, at);
    if (word == WordMap.NONE) {
      return null;
    }
    NumeralWord found = WORDS.value(word);
    int end = at + found.length();
    boolean other = end < text.length() && text.charAt(end) == found.notBefore();
    return other ? null : found;
  }
}
