package io.github.gongbao.parser.statistic.sentence.kind;

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

  /** What words of a stretch can be, and that a verb is the first that is a noun or a verb. */
  private static final int A_NOUN = 1;

  private static final int A_VERB = 2;
  private static final int A_MEASURE = 4;
  private static final int A_MEAN = 8;
  private static final int VERB_FIRST = 16;

  /** The kind of each set of them, which is asked of every candidate for a name. */
  private static final byte[] KINDS = new byte[2 * VERB_FIRST];

  static {
    for (int parts = 0; parts < KINDS.length; parts++) {
      KINDS[parts] = (byte) readKind(parts);
    }
  }

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

  /** What a word is as a part of a stretch, a set of one. */
  public static int parts(Token token) {
    return switch (role(token)) {
      case 1 -> A_NOUN;
      case 2 -> A_VERB | VERB_FIRST;
      default -> token.is(MEAN) ? A_MEAN : A_MEASURE;
    };
  }

  /** What the words of a stretch and of the one behind it are. */
  public static int join(int parts, int behind) {
    boolean told = (parts & (A_NOUN | A_VERB)) != 0;
    return parts | (told ? behind & ~VERB_FIRST : behind);
  }

  /** Whether more than verbs is among them. */
  public static boolean isNominal(int parts) {
    return (parts & (A_NOUN | A_MEASURE | A_MEAN)) != 0;
  }

  /**
   * What a stretch of a name is: 0 nothing, 1 nouns, 2 a measure, 3 a verb, 4 verb and noun, 5 noun
   * and verb, 6 nouns and measure, 7 a mean.
   */
  public static int kind(int parts) {
    return KINDS[parts];
  }

  private static int readKind(int parts) {
    if (parts == 0 || parts == A_MEAN) {
      return parts == 0 ? 0 : 7;
    }
    boolean noun = (parts & A_NOUN) != 0;
    if ((parts & A_VERB) != 0) {
      return noun ? (parts & VERB_FIRST) != 0 ? 4 : 5 : 3;
    }
    return (parts & A_MEASURE) != 0 ? noun ? 6 : 2 : 1;
  }

  public static int kind(List<Token> name, int from, int to) {
    int parts = 0;
    for (int i = from; i < to; i++) {
      parts = join(parts, parts(name.get(i)));
    }
    return kind(parts);
  }

  /**
   * 1 noun, 2 verb, 3 verb noun, 4 noun verb, 5 noun verb noun, 6 measure, 7 noun measure, 8 with
   * verb and measure, 9 else.
   */
  public static int shape(List<Token> name) {
    int shape = 0;
    int last = 0;
    for (int i = 0; i < name.size(); i++) {
      int role = role(name.get(i));
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
