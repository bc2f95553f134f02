package io.github.gongbao.parser.mention.figure;

import io.github.gongbao.parser.text.Lexicon;
import io.github.gongbao.parser.text.WordTrie;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words of {@code numeral-words.tsv}, which have numeral characters in them. */
final class NumeralWords {
  /** The kind of the numerals in each word; empty for a plain word, which has none. */
  static final WordTrie<Optional<Figure.Kind>> TRIE = load();

  private NumeralWords() {}

  private static WordTrie<Optional<Figure.Kind>> load() {
    Map<String, Optional<Figure.Kind>> words = new HashMap<>();
    for (List<String> line : Lexicon.rows(NumeralWords.class, "numeral-words.tsv")) {
      words.put(
          line.get(0),
          line.get(1).equals("WORD")
              ? Optional.empty()
              : Optional.of(Figure.Kind.valueOf(line.get(1))));
    }
    return new WordTrie<>(words);
  }
}
