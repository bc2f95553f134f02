package io.github.gongbao.parser.mention.period.word;

import io.github.gongbao.parser.text.WordClasses;

/** The lexicon of words beside words of time. */
public enum TimeSurroundings {
  AGAINST,
  BESIDE,
  RESTORED,
  LEVEL,
  JOINS,
  AFFECTED,
  CAUSE,
  UNTIL,
  COMING,
  ASIDE,
  TAIL,
  EVEN,
  MEAN,
  SINCE,
  AFTER,
  DURING,
  SAME,
  AHEAD,
  NAME,
  SETTLED,
  BASE,
  EFFECT,
  MEETS,
  RECORD,
  DURATION,
  PLANNED,
  OUTLOOK,
  OTHER,
  TOLD,
  ISSUE,
  ISSUED;

  private static final WordClasses<TimeSurroundings> WORDS =
      WordClasses.of(TimeSurroundings.class, "time-surroundings.tsv", 0);

  /** The length of the longest word of this kind that begins there; 0 if none does. */
  public int at(String text, int i) {
    return WORDS.at(this, text, i);
  }

  /** The length of the longest word of this kind that ends there; 0 if none does. */
  public int endingAt(String text, int i) {
    return WORDS.endingAt(this, text, i);
  }
}
