package io.github.gongbao.parser.word;

import java.util.Locale;

/**
 * What a word is or does. A word may be several: 增长 is a verb and a change upwards.
 *
 * <p>The first are those of the general dictionary, the next those of the words of bulletins (a
 * section each of {@code bulletins.txt}, where every class is explained), the last those of marks
 * and mentions.
 */
public enum WordClass {
  NOUN,
  VERB,
  /** A verb used as a noun: 检查 of 检查情况. */
  VERBAL_NOUN,
  ADJECTIVE,
  ADVERB,
  PREPOSITION,
  PARTICLE,
  LOCALISER,
  /** A conjunction, pronoun, numeral, measure word, affix, idiom. */
  OTHER,

  DEED,
  STRUCK,
  CAUSE,
  LIGHT,
  LINK,
  TOTAL,
  MANNER,
  FRAME,
  JOINT,
  PART,
  PAIR,
  UP,
  DOWN,
  FLAT,
  WEAK_UP,
  WEAK_DOWN,
  REACH,
  RISE_NOUN,
  FALL_NOUN,
  YEAR_ON_YEAR,
  PERIOD_ON_PERIOD,
  ANNUAL_AVERAGE,
  MORE_THAN_BEFORE,
  ABOVE,
  BELOW,
  INFLUENCE,
  SHARE,
  MEAN,
  RATIO,
  WORTH,
  MEASURE,
  AGENCY,
  TOPIC_END,
  PLANNED,
  PLANNED_VERB,
  EMPTY_BEHIND,
  WITHOUT,
  RULE,
  FILLER,
  AGE_NOUN,
  RECORD,

  /** 的. */
  OF,
  COMMA,
  SEMICOLON,
  COLON,
  STOP,
  /** 、 */
  PAUSE,
  OPEN,
  CLOSE,
  /** A quotation mark, a dash, a blank: what is no word and parts nothing. */
  MARK,

  FIGURE,
  PERIOD,
  BASELINE,
  PLACE,
  /** Part of the words that say who acted. */
  ACTOR;

  /** The class alone as a set of classes. */
  public long bit() {
    return 1L << ordinal();
  }

  /** A set of classes. */
  public static long any(WordClass... classes) {
    long set = 0;
    for (WordClass one : classes) {
      set |= one.bit();
    }
    return set;
  }

  /** The class whose words a section of the lexicon holds: {@code year-on-year}. */
  static WordClass ofSection(String name) {
    return valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT));
  }

  /** The class of a letter of the dictionary. */
  static WordClass ofTag(char tag) {
    return switch (tag) {
      case 'n' -> NOUN;
      case 'v' -> VERB;
      case 'w' -> VERBAL_NOUN;
      case 'a' -> ADJECTIVE;
      case 'd' -> ADVERB;
      case 'p' -> PREPOSITION;
      case 'f' -> LOCALISER;
      case 'r' -> FILLER;
      case 'c', 't', 'm', 'q', 'k', 'u', 'x' -> OTHER;
      default -> throw new IllegalArgumentException("no tag of the dictionary: " + tag);
    };
  }
}
