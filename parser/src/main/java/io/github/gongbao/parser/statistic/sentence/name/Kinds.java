package io.github.gongbao.parser.statistic.sentence.name;

import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.text.Lexicon;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which kinds of things are counted in which units: men in 人 and 名, cars in 辆. A kind is a bit; a
 * noun may be of several.
 */
final class Kinds {
  /** No ending is longer, so that its characters make one number. */
  private static final int LONGEST = 4;

  private static final Map<String, Integer> UNITS = new HashMap<>();

  /** The endings as numbers, in order, and the kinds of each. */
  private static final long[] ENDINGS;

  private static final int[] OF_ENDING;

  /** What is told in per cent. */
  private static final int RATIOS;

  static {
    TreeMap<Long, Integer> endings = new TreeMap<>();
    int kind = 1;
    for (List<String> row : Lexicon.rows(Kinds.class, "kinds.tsv")) {
      for (String unit : row.get(0).split(" ")) {
        UNITS.merge(unit, kind, (one, other) -> one | other);
      }
      for (String ending : row.get(1).split(" ")) {
        long number = number(ending, 0, ending.length());
        endings.merge(number, kind, (one, other) -> one | other);
      }
      kind <<= 1;
    }
    ENDINGS = endings.keySet().stream().mapToLong(Long::longValue).toArray();
    RATIOS = in("%");
    OF_ENDING = endings.values().stream().mapToInt(Integer::intValue).toArray();
  }

  private Kinds() {}

  private static long number(String text, int from, int to) {
    long number = 0;
    for (int i = Math.max(from, to - LONGEST); i < to; i++) {
      number = number << 16 | text.charAt(i);
    }
    return number;
  }

  /** The kinds of things that are counted in a unit; 0 where any may be. */
  static int in(Unit unit) {
    if (unit.dimension() == Dimension.MONEY) {
      return in("元");
    }
    return unit.dimension() == Dimension.PERCENT ? RATIOS : in(unit.symbol());
  }

  private static int in(String unit) {
    return UNITS.getOrDefault(unit, 0);
  }

  /** The kinds that a word is of by its ending, the longest that is known; 0 where none is. */
  static int of(String text, Token token) {
    for (int length = Math.min(LONGEST, token.length()); length > 0; length--) {
      int place = Arrays.binarySearch(ENDINGS, number(text, token.end() - length, token.end()));
      if (place >= 0) {
        return OF_ENDING[place];
      }
    }
    return token.is(WordClass.RATIO) ? RATIOS : 0;
  }
}
