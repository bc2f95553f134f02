package io.github.gongbao.parser.statistic.sentence.given;

import static io.github.gongbao.parser.word.WordClass.*;

import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.util.ArrayList;
import java.util.List;

/**
 * 公路查处 of 公路查处数量大幅增长,共查处39万起: a figure says again what a clause before spoke of, and not of what.
 */
final class SpokenNames {
  private static final long DEEDS = WordClass.any(DEED, STRUCK, LIGHT);
  private static final long THINGS = WordClass.any(NOUN, VERBAL_NOUN, MEASURE, DEED);

  private SpokenNames() {}

  /**
   * The words of a figure with those that stand before them in what was spoken of.
   *
   * @param spoken what the clause before spoke of
   * @return the name; none where the figure says anything else
   */
  static List<Token> named(Row row, List<Token> spoken, List<Token> words) {
    for (int again = 0; again < words.size(); again++) {
      int owner = ownerEnd(row, spoken, words.get(again));
      if (owner >= 0) {
        return owner > 0 ? named(row, spoken, owner, words, again) : List.of();
      }
      if (!words.get(again).isAny(DEEDS) || words.get(again).is(NOUN)) {
        return List.of();
      }
    }
    return List.of();
  }

  /** With whose it is before what is said again, if nothing else is said behind that. */
  private static List<Token> named(
      Row row, List<Token> spoken, int owner, List<Token> words, int again) {
    for (int i = again; i < words.size(); i++) {
      int at = owner + i - again;
      if (at >= spoken.size() || !row.isSame(spoken.get(at), words.get(i))) {
        return List.of();
      }
    }
    List<Token> name = new ArrayList<>(words.subList(0, again));
    name.addAll(spoken.subList(0, owner));
    name.addAll(words.subList(again, words.size()));
    return name;
  }

  /** Behind what stands before a word in what was spoken of; -1 where it is none of that. */
  private static int ownerEnd(Row row, List<Token> spoken, Token word) {
    int end = word.isAny(THINGS) ? 0 : spoken.size();
    while (end < spoken.size() && !row.isSame(spoken.get(end), word)) {
      end++;
    }
    return end < spoken.size() ? end : -1;
  }
}
