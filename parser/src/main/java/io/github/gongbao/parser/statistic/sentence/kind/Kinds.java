package io.github.gongbao.parser.statistic.sentence.kind;

import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.text.LexiconWords;
import io.github.gongbao.parser.text.Words;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import io.github.gongbao.parser.word.WordUse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which kinds of things are counted in which units: men in 人 and 名, cars in 辆. A kind is a bit; a
 * noun may be of several.
 */
public final class Kinds extends Words {
  private static final String CITY = "城市";
  private static final Kinds UNITS = new Kinds(false);
  private static final Kinds ENDINGS = new Kinds(true);

  private static final String MONEY = "元";

  /** What is told in per cent. */
  private static final int RATIOS = in("%");

  private static final int PEOPLE = in("人");
  private static final int CASES = in("例");

  /** How the names of illnesses end. */
  private static final String ILLNESSES = "病炎疹疾热痨疟癌";

  /** Men and bodies. */
  private static final int AGENTS = PEOPLE | in("家");

  /** Towns and villages, like this one. */
  private static final int DISTRICTS = ENDINGS.value(ENDINGS.whole("村", 0, 1));

  /** Schools, firms and other bodies. */
  private static final int BODIES = in("所");

  /** What is known of each word; 0 where it was not asked for yet. */
  private final int[] kinds = new int[size()];

  private Kinds(boolean endings) {
    super(words(endings));
  }

  private static LexiconWords words(boolean endings) {
    LexiconWords words = LexiconWords.of(Kinds.class, endings ? "endings" : "units");
    Map<String, Integer> kinds = new HashMap<>();
    int kind = 1;
    for (List<String> row : words.rows("kinds.tsv")) {
      for (String word : row.get(endings ? 1 : 0).split(" ")) {
        int all = kinds.getOrDefault(word, 0) | kind;
        kinds.put(word, all);
        if (endings) {
          words.addEnding(word, List.of(Integer.toString(all)));
        } else {
          words.add(word, List.of(Integer.toString(all)));
        }
      }
      kind <<= 1;
    }
    return words;
  }

  private int value(int word) {
    if (kinds[word] == 0) {
      kinds[word] = Integer.parseInt(cells(word).get(0));
    }
    return kinds[word];
  }

  /** The kinds of things that are counted in a unit; 0 where any may be. */
  public static int in(Unit unit) {
    if (unit.dimension() == Dimension.MONEY) {
      return in(MONEY);
    }
    return unit.dimension() == Dimension.PERCENT ? RATIOS : in(unit.symbol());
  }

  private static int in(String unit) {
    int word = UNITS.whole(unit, 0, unit.length());
    return word == NONE ? 0 : UNITS.value(word);
  }

  /** Whether a measure is told in a unit: 价 in yuan, and in yuan a ton. */
  public static boolean measures(String text, Token measure, Unit unit) {
    boolean price = unit.dimension() == Dimension.RATE && unit.currency().isPresent();
    return (of(text, measure) & (price ? in(MONEY) : in(unit))) != 0;
  }

  /** The number of the first of the kinds, from 1; 0 for none. */
  public static int number(int kinds) {
    return kinds == 0 ? 0 : Integer.numberOfTrailingZeros(kinds) + 1;
  }

  /** 痢疾, 传染病, 猩红热: whether a noun names what people fall ill with. */
  public static boolean isIllness(String text, Token noun) {
    return (of(text, noun) & CASES) != 0 && ILLNESSES.indexOf(text.charAt(noun.end() - 1)) >= 0;
  }

  /** 一线城市: whether it is cities of a kind, in all of which things are measured. */
  public static boolean isCity(String text, Token word) {
    return text.startsWith(CITY, word.end() - CITY.length());
  }

  /** 村, 乡镇: whether a word names where people live, and none of them. */
  public static boolean isDistrict(String text, Token word) {
    return (of(text, word) & DISTRICTS) != 0;
  }

  /** Whether a word names schools, firms or other bodies. */
  public static boolean isBody(String text, Token word) {
    return areBodies(of(text, word));
  }

  /** Whether it is people that are counted in a unit. */
  public static boolean arePeople(Unit unit) {
    return (in(unit) & PEOPLE) != 0;
  }

  /** Whether it is things that are counted in a unit, and nobody. */
  public static boolean areThings(@Nullable Unit unit) {
    return unit != null && unit.dimension() == Dimension.COUNT && !arePeople(unit);
  }

  /** Whether it is people, or the cases of them, that are counted in a unit. */
  public static boolean arePatients(Unit unit) {
    return (in(unit) & (PEOPLE | CASES)) != 0;
  }

  /** Whether things of the kinds act: men and bodies. */
  public static boolean isAgent(int kinds) {
    return (kinds & AGENTS) != 0;
  }

  /** Whether things of the kinds are schools, firms or other bodies. */
  public static boolean areBodies(int kinds) {
    return (kinds & BODIES) != 0;
  }

  /**
   * The kinds that words are of up to the one at a place: a bracket adds to the word before it,
   * 县(市、区) and 服务中心(站).
   */
  public static int of(String text, List<Token> words, int at) {
    boolean bracket = at > 0 && text.charAt(words.get(at).start()) == '(';
    return of(text, words.get(bracket ? at - 1 : at));
  }

  /** Behind 每千人口, of each of whom words tell; 0 where they do not begin so. */
  public static int eachEnd(String text, List<Token> words) {
    if (words.isEmpty() || !words.get(0).has(WordUse.EACH)) {
      return 0;
    }
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).is(WordClass.NOUN) && isAgent(of(text, words.get(i)))) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Whether words name what is told in a unit by themselves. */
  public static boolean areIn(String text, List<Token> words, Unit unit) {
    return (of(text, words, words.size() - 1) & in(unit)) != 0;
  }

  /** The kinds that a word is of as it is, whatever it ends in: 投诉, and not 发行. */
  public static int ofWhole(String text, Token token) {
    int word = ENDINGS.longestBefore(text, token.end(), token.start());
    return word == NONE || ENDINGS.length(word) < token.length() ? 0 : ENDINGS.value(word);
  }

  /** The kinds that a word is of by its ending, the longest that is known; 0 where none is. */
  public static int of(String text, Token token) {
    int ending = ENDINGS.longestBefore(text, token.end(), token.start());
    if (ending != NONE) {
      return ENDINGS.value(ending);
    }
    return token.is(WordClass.RATIO) ? RATIOS : 0;
  }
}
