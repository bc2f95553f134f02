package io.github.gongbao.parser.mention.period.grammar;

import io.github.gongbao.parser.mention.period.calendar.Calendar;
import io.github.gongbao.parser.mention.period.word.TimeWord;
import io.github.gongbao.parser.mention.period.word.YearPart;
import org.jspecify.annotations.Nullable;

/**
 * Words of time as they were said, before anybody asks which days they mean. The grammar fills it,
 * the {@link Calendar} resolves it.
 */
public final class Moment {
  /** What is named, from the widest to the narrowest. */
  public enum Grain {
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

  public final int start;
  public int end;
  public Grain grain;

  /** The first and last year, 0 where none was said in figures. */
  public int year;

  public int lastYear;

  /** A word that gives the year by its distance: 去年. */
  public @Nullable TimeWord yearWord;

  /** A word that gives the month, day, week or quarter by its distance, or a name. */
  public @Nullable TimeWord word;

  public @Nullable YearPart part;

  /**
   * Of {@link Grain#RECENT} and {@link Grain#AGO}: how many of 年, 月, 周 or 日; the first days of a
   * holiday.
   */
  public int count;

  /** Of the same, whether there are some more: 60多年前. */
  boolean about;

  public char unit;

  /** 同期 was said: the same days of that year. */
  public boolean samePeriod;

  /** Words that say up to when, after 至. */
  public @Nullable Moment to;

  /** Words in brackets that give the dates of a name. */
  public @Nullable Moment given;

  Moment(int start, int end, Grain grain) {
    this.start = start;
    this.end = end;
    this.grain = grain;
  }

  /** The years that were said in figures. */
  void inYears(int first, int last) {
    year = first;
    lastYear = last;
  }

  public boolean saysYear() {
    return year != 0 || yearWord != null;
  }

  /** Whether they are counted back from what was spoken of: 上月, 上年12月. */
  public boolean looksBack() {
    return isBefore(word) || isBefore(yearWord) || samePeriod;
  }

  private static boolean isBefore(@Nullable TimeWord word) {
    return word != null && word.spoken() && word.offset() < 0;
  }

  /** Whether they name a year and no part of it. */
  public boolean isOfYear() {
    return part == null || part.isWhole();
  }

  public boolean isOneDay() {
    return grain == Grain.DAY && to == null && (part == null || part.fromDay() == part.toDay());
  }

  /** Whether they name days and say no date: 暑运, 汛期. */
  public boolean isName() {
    return grain == Grain.HOLIDAY || grain == Grain.NAMED || grain == Grain.OPEN;
  }

  /** Whether they lie on the calendar: years, months, days. */
  public boolean isDated() {
    return switch (grain) {
      case YEAR, HALF, QUARTER, MONTH, TEN_DAYS, DAY, POINT -> true;
      default -> false;
    };
  }
}
