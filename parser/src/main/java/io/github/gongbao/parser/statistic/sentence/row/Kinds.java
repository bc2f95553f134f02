package io.github.gongbao.parser.statistic.sentence.row;

import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.page.Lexicon;
import io.github.gongbao.parser.text.WordMap;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which kinds of things are counted in which units: men in 人 and 名, cars in 辆. A kind is a bit; a
 * noun may be of several.
 */
public final class Kinds {
  private static final Map<String, Integer> UNITS = new HashMap<>();
  private static final WordMap<Integer> ENDINGS;

  /** Men and bodies. */
  private static final int AGENTS;

  /** What is told in per cent. */
  private static final int RATIOS;

  static {
    Map<String, Integer> endings = new HashMap<>();
    int kind = 1;
    for (List<String> row : Lexicon.rows(Kinds.class, "kinds.tsv")) {
      for (String unit : row.get(0).split(" ")) {
        UNITS.put(unit, in(unit) | kind);
      }
      for (String ending : row.get(1).split(" ")) {
        endings.put(ending, endings.getOrDefault(ending, 0) | kind);
      }
      kind <<= 1;
    }
    ENDINGS = WordMap.ofEndings(endings);
    RATIOS = in("%");
    AGENTS = in("人") | in("家");
  }

  private Kinds() {}

  /** The kinds of things that are counted in a unit; 0 where any may be. */
  public static int in(Unit unit) {
    if (unit.dimension() == Dimension.MONEY) {
      return in("元");
    }
    return unit.dimension() == Dimension.PERCENT ? RATIOS : in(unit.symbol());
  }

  private static int in(String unit) {
    return UNITS.getOrDefault(unit, 0);
  }

  /** The number of the first of the kinds, from 1; 0 for none. */
  public static int number(int kinds) {
    return kinds == 0 ? 0 : Integer.numberOfTrailingZeros(kinds) + 1;
  }

  /** Whether things of the kinds act: men and bodies. */
  public static boolean isAgent(int kinds) {
    return (kinds & AGENTS) != 0;
  }

  /** The kinds that a word is of by its ending, the longest that is known; 0 where none is. */
  public static int of(String text, Token token) {
    int ending = ENDINGS.longestBefore(text, token.end(), token.start());
    if (ending != WordMap.NONE) {
      return ENDINGS.value(ending);
    }
    return token.is(WordClass.RATIO) ? RATIOS : 0;
  }
}
