package io.github.gongbao.parser.mention.period.calendar;

import io.github.gongbao.parser.mention.period.grammar.Moment;
import io.github.gongbao.parser.mention.period.grammar.Moment.Grain;
import io.github.gongbao.parser.mention.period.word.Stretch;
import io.github.gongbao.parser.mention.period.word.TimeWord;
import io.github.gongbao.parser.mention.period.word.YearPart;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** The days of a single point in time, dated or said by its distance; open where nobody can say. */
final class PointsInTime {
  /** The last month in which it is reported on the year before. */
  private static final int REPORTS = 3;

  private final @Nullable LocalDate published;
  private final boolean ofWork;
  private final SpokenTimes spoken;
  private final ImpliedYears years;
  private final WordedTimes words;

  PointsInTime(
      @Nullable LocalDate published, boolean ofWork, SpokenTimes spoken, ImpliedYears years) {
    this.published = published;
    this.ofWork = ofWork;
    this.spoken = spoken;
    this.years = years;
    this.words = new WordedTimes(published, spoken);
  }

  /** A day on which the text was written, before it was published. */
  void write(LocalDate day) {
    words.write(day);
  }

  /**
   * @param yearOfRange the year of the other end of a range, for words that say none; 0 if none
   * @param month the month, for words that say none; 0 if none
   * @param ahead whether it may be still to come
   */
  Stretch days(Moment moment, int yearOfRange, int month, boolean ahead) {
    return switch (moment.grain) {
      case NOW -> new Stretch(null, published);
      case NAMED -> named(moment);
      case RECENT -> recent(moment);
      case AGO -> ago(moment);
      case HOLIDAY -> holiday(moment).first(moment.count);
      case WEEK ->
          moment.word == null
              ? dated(moment, yearOfRange, month, ahead)
              : week(moment, moment.word);
      case CLOCK -> {
        LocalDate day = spoken.day != null ? spoken.day : words.written();
        yield day == null ? Stretch.OPEN : Stretch.day(day);
      }
      case OPEN -> Stretch.OPEN;
      case BASELINE -> yearsBefore(moment.count);
      case PASSING -> moment.word == null ? Stretch.OPEN : moment.word.dates();
      default ->
          moment.word != null
              ? words.days(moment, moment.word, ahead)
              : dated(moment, yearOfRange, month, ahead);
    };
  }

  private Stretch dated(Moment moment, int yearOfRange, int month, boolean ahead) {
    if (moment.year != 0 && moment.part == null) {
      return new Stretch(LocalDate.of(moment.year, 1, 1), LocalDate.of(moment.lastYear, 12, 31));
    }
    YearPart part = moment.part == null ? YearPart.WHOLE : moment.part;
    boolean monthless = part.fromMonth() == 0;
    if (moment.grain == Grain.TEN_DAYS && monthless && !ahead && yearOfRange == 0) {
      return withinMonthSpoken(part);
    }
    boolean carried = monthless && month == spoken.month && month != 0;
    if (monthless) {
      int own = published == null ? 0 : bareDayMonth(part, published);
      if (month == 0 && own == 0) {
        return Stretch.OPEN;
      }
      part = part.inMonth(month != 0 ? month : own);
    }
    int year;
    if (moment.year != 0) {
      year = moment.year;
    } else if (moment.yearWord != null) {
      year = years.of(moment.yearWord);
    } else if (yearOfRange == 0 && carried && spoken.day != null) {
      year = spoken.day.getYear();
    } else {
      year = yearOfRange != 0 ? yearOfRange : years.of(moment, part, ahead);
    }
    if (year == 0) {
      return Stretch.OPEN;
    }
    Stretch days = part.in(year);
    if (moment.lastYear > year) {
      return new Stretch(days.start(), part.in(moment.lastYear).end());
    }
    if (moment.yearWord == null || moment.part != null || ahead) {
      return days;
    }
    boolean goesOn =
        published == null && moment.yearWord.offset() == 0 && !moment.yearWord.spoken();
    return goesOn ? new Stretch(days.start(), null) : days.until(published);
  }

  /** 月末, 上旬: of the month last spoken of, or the last that there was by the release. */
  private Stretch withinMonthSpoken(YearPart part) {
    LocalDate month = spoken.lastInYear != null ? spoken.lastInYear : published;
    if (month == null) {
      return Stretch.OPEN;
    }
    Stretch days = part.inMonth(month.getMonthValue()).in(month.getYear());
    LocalDate start = days.start();
    boolean said = spoken.lastInYear != null;
    if (said || published == null || start == null || !start.isAfter(published)) {
      return days;
    }
    LocalDate before = month.minusMonths(1);
    return part.inMonth(before.getMonthValue()).in(before.getYear());
  }

  /** A day without its month is the last such day before the release. */
  private static int bareDayMonth(YearPart part, LocalDate published) {
    return part.toDay() > published.getDayOfMonth()
        ? published.minusMonths(1).getMonthValue()
        : published.getMonthValue();
  }

  private Stretch named(Moment moment) {
    if (moment.word == null) {
      return Stretch.OPEN;
    }
    Stretch dates = moment.word.dates();
    LocalDate start = dates.start();
    if (moment.count > 0 && start != null) {
      return new Stretch(start, start.plusYears(moment.count).minusDays(1));
    }
    return dates.end() == null && (start == null || published == null || !start.isAfter(published))
        ? new Stretch(start, published)
        : dates;
  }

  /** 前五年: as many years before those last spoken of. */
  private Stretch yearsBefore(int count) {
    LocalDate start = spoken.days == null ? null : spoken.days.start();
    return count == 0 || start == null || start.getDayOfYear() != 1
        ? Stretch.OPEN
        : new Stretch(start.minusYears(count), start.minusDays(1));
  }

  private static LocalDate back(Moment moment, LocalDate day) {
    return switch (moment.unit) {
      case '年' -> day.minusYears(moment.count);
      case '月' -> day.minusMonths(moment.count);
      case '周' -> day.minusWeeks(moment.count);
      default -> day.minusDays(moment.count);
    };
  }

  /** So many units up to the release; where the number is negative, from the day after it. */
  private Stretch recent(Moment moment) {
    Stretch told = spoken.years;
    if (moment.unit == '年' && told != null && told.years() == moment.count) {
      // 五年来 behind 2018年至2022年
      return told;
    }
    if (published == null) {
      return ofWork && moment.unit == '年' ? years.before(moment.count) : Stretch.OPEN;
    }
    if (moment.unit == '年' && published.getMonthValue() <= REPORTS && moment.count > 0) {
      // 一年来 of a report on 2023 that was made in the next, 五年来 of one on a term that is over
      LocalDate now = LocalDate.of(published.getYear(), 1, 1);
      Stretch over = new Stretch(now.minusYears(moment.count), now.minusDays(1));
      if (ofWork || moment.count == 1 && over.equals(spoken.days)) {
        return over;
      }
    }
    return moment.count < 0
        ? new Stretch(published.plusDays(1), back(moment, published))
        : new Stretch(back(moment, published), published);
  }

  private Stretch ago(Moment moment) {
    if (published == null) {
      return Stretch.OPEN;
    }
    LocalDate day = back(moment, published);
    return switch (moment.unit) {
      case '年' -> YearPart.WHOLE.in(day.getYear());
      case '月' -> YearPart.months(day.getMonthValue(), day.getMonthValue()).in(day.getYear());
      case '日' -> Stretch.day(day);
      default -> Stretch.OPEN;
    };
  }

  private Stretch holiday(Moment moment) {
    TimeWord word = moment.word;
    if (word == null || word.kind() == TimeWord.Kind.BREAK) {
      return moment.saysYear() ? Stretch.OPEN : spoken.holiday;
    }
    int year = moment.yearWord == null ? moment.year : years.of(moment.yearWord);
    if (year == 0 && moment.yearWord == null) {
      return Holidays.before(word.name(), published);
    }
    return year == 0 ? Stretch.OPEN : Holidays.in(word.name(), year);
  }

  private Stretch week(Moment moment, TimeWord word) {
    if (published == null) {
      return Stretch.OPEN;
    }
    Stretch told = word.spoken() ? spoken.days : null;
    LocalDate start = told == null ? null : told.start();
    if (told != null && start != null && start.plusDays(6).equals(told.end())) {
      // 前一周 behind 10月12日至18日: weeks need not begin on Mondays
      return told.plusDays(7 * word.offset());
    }
    LocalDate base = word.spoken() && spoken.day != null ? spoken.day : published;
    LocalDate monday =
        base.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(word.offset());
    if (moment.part != null) {
      return new Stretch(monday.plusDays(5), monday.plusDays(6));
    }
    Stretch days = new Stretch(monday, monday.plusDays(6));
    return word.offset() == 0 ? days.until(published) : days;
  }
}
