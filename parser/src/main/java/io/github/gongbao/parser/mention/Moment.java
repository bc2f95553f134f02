package io.github.gongbao.parser.mention;

import org.jspecify.annotations.Nullable;

/**
 * Words of time as they were said, before anybody asks which days they mean. The grammar fills it,
 * the {@link Calendar} resolves it.
 */
final class Moment {
  /** What is named, from the widest to the narrowest. */
  enum Grain {
    DECADE,
    YEAR,
    HALF,
    QUARTER,
    MONTH,
    TEN_DAYS,
    DAY,
    POINT,
    WEEK,
    CLOCK,
    HOLIDAY,
    RECENT,
    AGO,
    NOW,
    NAMED,
    OPEN,
    PASSING,
    BASELINE
  }

  final int start;
  int end;
  Grain grain;

  /** The first and last year, 0 where none was said in figures. */
  int year;

  int lastYear;

  /** A word that gives the year by its distance: 去年. */
  @Nullable TimeWord yearWord;

  /** A word that gives the month, day, week or quarter by its distance, or a name. */
  @Nullable TimeWord word;

  @Nullable YearPart part;

  /** Of {@link Grain#RECENT} and {@link Grain#AGO}: how many of 年, 月, 周 or 日. */
  int count;

  char unit;

  /** 同期 was said: the same days of that year. */
  boolean samePeriod;

  /** Words that say up to when, after 至. */
  @Nullable Moment to;

  /** Words in brackets that give the dates of a name. */
  @Nullable Moment given;

  Moment(int start, int end, Grain grain) {
    this.start = start;
    this.end = end;
    this.grain = grain;
  }

  boolean saysYear() {
    return year != 0 || yearWord != null;
  }

  /** Whether they are counted back from what was spoken of: 上月, 上年12月. */
  boolean looksBack() {
    return isBefore(word) || isBefore(yearWord) || samePeriod;
  }

  private static boolean isBefore(@Nullable TimeWord word) {
    return word != null && word.spoken() && word.offset() < 0;
  }

  /** Whether they name a year and no part of it. */
  boolean isOfYear() {
    return part == null || part.equals(YearPart.WHOLE);
  }

  boolean isOneDay() {
    return grain == Grain.DAY && to == null && (part == null || part.fromDay() == part.toDay());
  }
}
