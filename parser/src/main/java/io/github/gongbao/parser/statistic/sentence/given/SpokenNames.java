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
    int again = 0;
    while (again < words.size() && !stands(row, spoken, words.get(again))) {
      if (!words.get(again).isAny(DEEDS) || words.get(again).is(NOUN)) {
        return List.of();
      }
      again++;
    }
    if (again == words.size()) {
      return List.of();
    }
    int owner = 0;
    while (!row.isSame(spoken.get(owner), words.get(again))) {
      owner++;
    }
    for (int i = again; i < words.size(); i++) {
      int at = owner + i - again;
      if (at >= spoken.size() || !row.isSame(spoken.get(at), words.get(i))) {
        return List.of();
      }
    }
    List<Token> name = new ArrayList<>(words.subList(0, again));
    name.addAll(spoken.subList(0, owner));
    name.addAll(words.subList(again, words.size()));
    return owner == 0 ? List.of() : name;
  }

  private static boolean stands(Row row, List<Token> spoken, Token word) {
    return word.isAny(THINGS) && spoken.stream().anyMatch(one -> row.isSame(one, word));
  }
}
