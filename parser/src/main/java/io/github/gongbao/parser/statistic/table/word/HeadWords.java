package io.github.gongbao.parser.statistic.table.word;

import io.github.gongbao.parser.text.WordClasses;
import io.github.gongbao.parser.text.WordsOfClass;

/**
 * What heads say of when, against what and how, and what is no part of a name. {@code heads.tsv}
 * explains each use.
 */
public enum HeadWords implements WordsOfClass {
  CHANGE,
  RISE,
  FALL,
  RATE,
  STANDING,
  MANNER,
  SHEET,
  YEARLY,
  YEAR,
  BEFORE,
  FIXED,
  BASELINE,
  INDEX_YEAR,
  INDEX_BEFORE,
  CURRENT,
  MONTH,
  THIS_YEAR,
  CUMULATIVE,
  LAST_YEAR,
  PRECEDING,
  WEEK_BEFORE,
  ALL_YEAR,
  START,
  END,
  FIRST_HALF,
  SECOND_HALF,
  PLANNED,
  WHOLE_YEAR,
  DONE,
  PLANNING,
  CARRIED_OUT,
  STATUS,
  CHANGE_NOUN,
  COMPARISON,
  GAIN,
  DIFFERENCE,
  SPAN,
  SAME,
  TO_DATE,
  FRESH,
  SAME_PERIOD,
  SAME_MONTH,
  HUNDRED,
  TAKING,
  IS,
  OWNING,
  RATIO,
  POINTS,
  SAME_TIME,
  MONTHLY,
  TIME,
  YEARS,
  QUARTER,
  DAY,
  AT_END,
  THAN,
  NTH,
  NUMBERED,
  CALENDAR,
  PAST,
  FIRST_PART;

  private static final WordClasses<HeadWords> WORDS =
      WordClasses.of(HeadWords.class, "heads.tsv", 1);

  @Override
  public WordClasses<HeadWords> words() {
    return WORDS;
  }
}
