package io.github.gongbao.parser.mention.figure.word;

import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.mention.unit.UnitLexicon;
import io.github.gongbao.parser.text.LexiconWords;
import io.github.gongbao.parser.text.WordMap;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of {@code figure-words.tsv}, each a whole figure: 一半, 对折. */
public final class FigureWords extends WordMap<FigureWords.FigureWord> {
  public static final FigureWords WORDS = new FigureWords();

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

  private FigureWords() {
    super(LexiconWords.firstOf(FigureWords.class, "figure-words.tsv"));
  }

  @Override
  protected FigureWord read(int word, List<String> row) {
    Unit unit =
        row.size() < 3 || row.get(2).equals("-")
            ? Unit.NONE
            : UnitLexicon.instance().named(row.get(2));
    char after = row.size() < 4 ? 0 : row.get(3).charAt(0);
    return new FigureWord(new BigDecimal(row.get(1)), unit, length(word), after);
  }

  /** The longest figure in words that begins at a position, or null. */
  public static @Nullable FigureWord at(String text, int at) {
    int word = WORDS.longest(text, at);
    return word == WordMap.NONE ? null : WORDS.value(word);
  }
}
