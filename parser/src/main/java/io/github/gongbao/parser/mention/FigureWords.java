package io.github.gongbao.parser.mention;

import io.github.gongbao.model.Unit;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** The words of {@code figure-words.tsv}, each a whole figure: 一半, 对折. */
final class FigureWords {
  static final WordTrie<Entry> TRIE = load();

  /**
   * One line of the lexicon.
   *
   * @param after the character that must stand before the word; 0 for any
   */
  record Entry(BigDecimal value, Unit unit, char after) {
    boolean mayFollow(char before) {
      return after == 0 || after == before;
    }
  }

  private FigureWords() {}

  private static WordTrie<Entry> load() {
    Map<String, Entry> words = new HashMap<>();
    for (String[] line : LexiconLines.of("figure-words.tsv")) {
      Unit unit =
          line.length < 3 || line[2].equals("-")
              ? Unit.NONE
              : UnitLexicon.instance().named(line[2]);
      char after = line.length < 4 ? 0 : line[3].charAt(0);
      words.put(line[0], new Entry(new BigDecimal(line[1]), unit, after));
    }
    return new WordTrie<>(words);
  }
}
