package io.github.gongbao.parser.mention.figure.word;

import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.mention.unit.UnitLexicon;
import io.github.gongbao.parser.page.Lexicon;
import io.github.gongbao.parser.text.WordMap;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of {@code figure-words.tsv}, each a whole figure: 一半, 对折. */
public final class FigureWords {
  private static final WordMap<FigureWord> WORDS = load();

  /**
   * One line of the lexicon.
   *
   * @param length how many characters the word has
   * @param after the character that must stand before the word; 0 for any
   */
  public record FigureWord(BigDecimal value, Unit unit, int length, char after) {
    /** Whether the word can stand behind a character. */
    public boolean mayFollow(char before) {
      return after == 0 || after == before;
    }
  }

  private FigureWords() {}

  private static WordMap<FigureWord> load() {
    Map<String, FigureWord> words = new HashMap<>();
    for (List<String> line : Lexicon.rows(FigureWords.class, "figure-words.tsv")) {
      Unit unit =
          line.size() < 3 || line.get(2).equals("-")
              ? Unit.NONE
              : UnitLexicon.instance().named(line.get(2));
      char after = line.size() < 4 ? 0 : line.get(3).charAt(0);
      String word = line.get(0);
      words.put(word, new FigureWord(new BigDecimal(line.get(1)), unit, word.length(), after));
    }
    return new WordMap<>(words);
  }

  /** The characters that they begin with. */
  public static String beginnings() {
    return WORDS.beginnings();
  }

  /** Whether a figure in words begins with the character. */
  public static boolean begins(char c) {
    return WORDS.begins(c);
  }

  /** The longest figure in words that begins at a position, or null. */
  public static @Nullable FigureWord at(String text, int at) {
    int word = WORDS.longest(text, at);
    return word == WordMap.NONE ? null : WORDS.value(word);
  }
}
