package io.github.gongbao.parser.mention.figure;

import io.github.gongbao.parser.mention.figure.Figure.Kind;
import io.github.gongbao.parser.page.Lexicon;
import io.github.gongbao.parser.text.WordMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The words of {@code numeral-words.tsv}, which have numeral characters in them. */
final class NumeralWords {
  private static final WordMap<NumeralWord> WORDS = load();

  /**
   * One line of the lexicon.
   *
   * @param length how many characters the word has
   * @param notBefore a character before which it is no such word; 0 for none
   * @param kind the kind of its numerals; empty for a plain word, which has none
   */
  record NumeralWord(int length, char notBefore, Optional<Kind> kind) {}

  private NumeralWords() {}

  private static WordMap<NumeralWord> load() {
    Map<String, NumeralWord> words = new HashMap<>();
    for (List<String> line : Lexicon.rows(NumeralWords.class, "numeral-words.tsv")) {
      Optional<Kind> kind =
          line.get(1).equals("WORD") ? Optional.empty() : Optional.of(Kind.valueOf(line.get(1)));
      char notBefore = line.size() < 3 ? 0 : line.get(2).charAt(0);
      words.put(line.get(0), new NumeralWord(line.get(0).length(), notBefore, kind));
    }
    return new WordMap<>(words);
  }

  /** The characters that such words begin with. */
  static String beginnings() {
    return WORDS.beginnings();
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
