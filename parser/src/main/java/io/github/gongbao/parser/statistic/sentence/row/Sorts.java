package io.github.gongbao.parser.statistic.sentence.row;

import static io.github.gongbao.parser.word.WordClass.*;

import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.util.List;

/** What words of a name are, one by one and in a stretch, as numbers that clues are made of. */
public final class Sorts {
  public static final long DEEDS = WordClass.any(DEED, STRUCK, LIGHT, CAUSE, INFLUENCE);
  private static final long[] SORTS = {
    RATIO.bit(),
    MEASURE.bit(),
    MEAN.bit(),
    INFLUENCE.bit(),
    CAUSE.bit(),
    STRUCK.bit(),
    LIGHT.bit(),
    DEED.bit(),
    VERBAL_NOUN.bit(),
    NOUN.bit(),
    VERB.bit(),
    WordClass.any(ADJECTIVE, ADVERB),
    PREPOSITION.bit()
  };
  private static final long MEASURES = WordClass.any(MEAN, MEASURE, RATIO);
  private static final long NOMINAL = WordClass.any(NOUN, ADJECTIVE, PLACE);

  private Sorts() {}

  /** What a word is, the most telling of its classes: 1 to 14. */
  public static int sort(Token token) {
    int sort = 1;
    for (long set : SORTS) {
      if (token.isAny(set)) {
        return sort;
      }
      sort++;
    }
    return sort;
  }

  /** How many characters a stretch of a name has. */
  public static int length(List<Token> name, int from, int to) {
    int length = 0;
    for (int i = from; i < to; i++) {
      length += name.get(i).length();
    }
    return length;
  }

  /**
   * What a stretch of a name is: 0 nothing, 1 nouns, 2 a measure, 3 a verb, 4 verb and noun, 5 noun
   * and verb, 6 nouns and measure, 7 a mean or else.
   */
  public static int kind(List<Token> name, int from, int to) {
    if (from >= to) {
      return 0;
    }
    boolean verb = false;
    boolean noun = false;
    boolean measure = false;
    boolean mean = false;
    boolean verbFirst = false;
    for (int i = from; i < to; i++) {
      Token token = name.get(i);
      switch (role(token)) {
        case 1 -> noun = true;
        case 2 -> {
          verbFirst |= !noun && !verb;
          verb = true;
        }
        default -> {
          mean |= token.is(MEAN);
          measure |= !token.is(MEAN);
        }
      }
    }
    if (mean && !verb && !noun && !measure) {
      return 7;
    }
    if (verb && noun) {
      return verbFirst ? 4 : 5;
    }
    if (verb) {
      return 3;
    }
    if (measure) {
      return noun ? 6 : 2;
    }
    return noun ? 1 : 7;
  }

  /**
   * 1 noun, 2 verb, 3 verb noun, 4 noun verb, 5 noun verb noun, 6 measure, 7 noun measure, 8 with
   * verb and measure, 9 else.
   */
  public static int shape(List<Token> name) {
    int shape = 0;
    int last = 0;
    for (Token token : name) {
      int role = role(token);
      if (role != last) {
        shape = shape * 4 + role;
        last = role;
      }
      if (shape > 1000) {
        return 9;
      }
    }
    return switch (shape) {
      case 1 -> 1;
      case 2 -> 2;
      case 2 * 4 + 1 -> 3;
      case 4 + 2 -> 4;
      case (4 + 2) * 4 + 1 -> 5;
      case 3 -> 6;
      case 4 + 3 -> 7;
      case (4 + 2) * 4 + 3, 2 * 4 + 3, ((2 * 4) + 1) * 4 + 3, ((4 + 2) * 4 + 1) * 4 + 3 -> 8;
      default -> 9;
    };
  }

  /** 1 noun, 2 verb, 3 measure; a mean counts as a measure. */
  public static int role(Token token) {
    if (token.isAny(MEASURES)) {
      return 3;
    }
    return token.isAny(DEEDS) || token.is(VERB) && !token.isAny(NOMINAL) ? 2 : 1;
  }
}
