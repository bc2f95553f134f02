package io.github.gongbao.parser.mention.figure;

import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.mention.unit.UnitLexicon;
import io.github.gongbao.parser.text.Lexicon;
import io.github.gongbao.parser.text.WordTrie;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
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
    for (List<String> line : Lexicon.rows(FigureWords.class, "figure-words.tsv")) {
      Unit unit =
          line.size() < 3 || line.get(2).equals("-")
              ? Unit.NONE
              : UnitLexicon.instance().named(line.get(2));
      char after = line.size() < 4 ? 0 : line.get(3).charAt(0);
      words.put(line.get(0), new Entry(new BigDecimal(line.get(1)), unit, after));
    }
    return new WordTrie<>(words);
  }
}
