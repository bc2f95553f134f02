package io.github.gongbao.parser.mention;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The words of {@code numeral-words.tsv}, which have numeral characters in them. */
final class NumeralWords {
  /** The kind of the numerals in each word; empty for a plain word, which has none. */
  static final WordTrie<Optional<Figure.Kind>> TRIE = load();

  private NumeralWords() {}

  private static WordTrie<Optional<Figure.Kind>> load() {
    Map<String, Optional<Figure.Kind>> words = new HashMap<>();
    for (String[] line : LexiconLines.of("numeral-words.tsv")) {
      words.put(
          line[0],
          line[1].equals("WORD") ? Optional.empty() : Optional.of(Figure.Kind.valueOf(line[1])));
    }
    return new WordTrie<>(words);
  }
}
