package io.github.gongbao.parser.mention.period.word;

import io.github.gongbao.parser.text.Characters;
import io.github.gongbao.parser.text.WordClasses;

/** The lexicon of words beside words of time. */
public enum TimeSurroundings {
  AGAINST,
  ABOVE,
  BELOW,
  BESIDE,
  GROUND,
  RESTORED,
  LEVEL,
  JOINS,
  AFFECTED,
  CAUSE,
  UNTIL,
  STARTING,
  COMING,
  ASIDE,
  TAIL,
  EVEN,
  MEAN,
  SINCE,
  AFTER,
  BEGUN,
  ENDED,
  DURING,
  SAME,
  AHEAD,
  NAME,
  SETTLED,
  BREAKING,
  BASE,
  EFFECT,
  MEETS,
  RECORD,
  DURATION,
  PLANNED,
  OUTLOOK,
  OTHER,
  TOLD,
  TELLING,
  SAYING,
  ISSUE,
  ISSUED,
  WIRE,
  QUOTED,
  OF_SEASON,
  OF_MONTH,
  OF_HOUR,
  OF_YEAR,
  OF_END,
  OF_BEGINNING,
  OF_NOW,
  NEARING,
  COUNTING,
  DATING,
  DATED,
  FROM,
  CHANGE,
  BECOMING,
  FIRST,
  LEAD,
  AGAIN,
  APART,
  REPUBLIC,
  THROUGHOUT,
  ALONE,
  THEN;

  private static final WordClasses<TimeSurroundings> WORDS =
      WordClasses.of(TimeSurroundings.class, "time-surroundings.tsv", 0);

  /** Whether a word of this kind begins there. */
  public boolean begins(Characters text, int i) {
    return WORDS.at(this, text.string(), i) > 0;
  }

  /** Whether a word of this kind ends there. */
  public boolean ends(Characters text, int i) {
    return WORDS.endingAt(this, text.string(), i) > 0;
  }

  /** The length of the longest word of this kind that begins there; 0 if none does. */
  public int at(String text, int i) {
    return WORDS.at(this, text, i);
  }

  /** The length of the longest word of this kind that ends there; 0 if none does. */
  public int endingAt(String text, int i) {
    return WORDS.endingAt(this, text, i);
  }
}
