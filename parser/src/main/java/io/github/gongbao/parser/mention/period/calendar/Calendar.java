package io.github.gongbao.parser.mention.period.calendar;

import io.github.gongbao.parser.mention.period.grammar.Moment;
import io.github.gongbao.parser.mention.period.grammar.Moment.Grain;
import io.github.gongbao.parser.mention.period.word.Stretch;
import io.github.gongbao.parser.mention.period.word.TimeWord;
import io.github.gongbao.parser.mention.period.word.YearPart;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * Which days words of time mean, given the release's own date and what the text spoke of before.
 * One for each text, fed in text order.
 */
public final class Calendar {
  /** So many days after the release, a date is one to come and not one of the year before. */
  private static final int NEAR = 7;

  private final @Nullable LocalDate published;

  /** The year that governs the dates without one in the rest of the sentence; 0 if none. */
  private int sentenceYear;

  /** The month that governs those that follow it in the paragraph, and if it is of the sentence. */
  private boolean sentenceMonth;

  private @Nullable YearMonth paragraphMonth;

  /** The year that the text last reported on as a whole. */
  private int reportedYear;

  /** The last day of the months, ten days or quarters last spoken of. */
  private @Nullable LocalDate spokenInYear;

  private int spokenMonth;
  private @Nullable LocalDate spokenDay;

  /** What the text, or the part of it under a heading, is about. */
  private @Nullable Subject subject;

  /** What the line that is being read names, if it names one year only. */
  private @Nullable Subject lineSubject;

  private boolean lineNamesYears;

  /** Whether the paragraph opens with it: 2019年，…。年末…. */
  private boolean opensWithSubject;

  /** Whether a period of the release's own year was named. */
  private boolean speaksOfThisYear;

  private @Nullable Stretch spoken;
  private Stretch holiday = Stretch.OPEN;

  /**
   * @param published the release's own date
   * @param subject what its title says it is about
   */
  public Calendar(@Nullable LocalDate published, @Nullable Subject subject) {
    this.published = published;
    this.subject = subject;
    if (subject != null) {
      spoken = subject.days();
      spokenInYear = subject.ofMonths() ? subject.end() : null;
      speaksOfThisYear = published != null && subject.year() == published.getYear();
    }
  }

  public @Nullable LocalDate published() {
    return published;
  }

  /** The days last spoken of as a period. */
  public @Nullable Stretch spoken() {
    return spoken;
  }

  /** Whether the paragraph has spoken of a month, so that a day may leave it out. */
  public boolean speaksOfMonth() {
    return spokenMonth != 0;
  }

  /** The ten days before those last spoken of. */
  public Stretch tenDaysBefore() {
    if (spoken == null || spoken.start() == null) {
      return Stretch.OPEN;
    }
    LocalDate last = spoken.start().minusDays(1);
    LocalDate first =
        last.withDayOfMonth(last.getDayOfMonth() > 20 ? 21 : last.getDayOfMonth() > 10 ? 11 : 1);
    return new Stretch(first, last);
  }

  public void endSentence() {
    sentenceYear = 0;
    sentenceMonth = false;
  }

  /** What the line that was read last says the text is about. */
  public @Nullable Subject lineSubject() {
    return lineNamesYears ? null : lineSubject;
  }

  /** The line that was read last is a heading. */
  public void endHeading() {
    Subject heading = lineSubject();
    if (heading != null && (published == null || published.getYear() - heading.year() <= 1)) {
      subject = heading;
    }
  }

  public void endParagraph() {
    endSentence();
    lineSubject = null;
    lineNamesYears = false;
    opensWithSubject = false;
    paragraphMonth = null;
    spokenMonth = 0;
  }

  /**
   * Remembers what was said.
   *
   * @param governs whether its year is that of the dates that follow
   * @param opens whether a paragraph about it begins
   */
  public void note(Moment moment, Stretch days, boolean governs, boolean opens) {
    if (days.isOpen()) {
      return;
    }
    speaksOfThisYear |= published != null && isIn(days, published.getYear());
    if (governs) {
      nameSubject(moment, days, opens);
      governSentence(moment, days);
    }
    // 上月, 上年: they look back from what is spoken of, which they leave as it is.
    if (!moment.looksBack()) {
      speakOf(moment, days, governs);
    }
  }

  private static boolean isIn(Stretch days, int year) {
    LocalDate start = days.start();
    LocalDate end = days.end();
    return start != null && start.getYear() == year
        || start == null && end != null && end.getYear() == year;
  }

  private void nameSubject(Moment moment, Stretch days, boolean opens) {
    Subject named = Subject.of(moment, days, published);
    if (named != null) {
      lineNamesYears |= lineSubject != null && lineSubject.year() != named.year();
      opensWithSubject |= opens && lineSubject == null && moment.year != 0 && moment.isOfYear();
      lineSubject = named;
    }
  }

  private void speakOf(Moment moment, Stretch days, boolean governs) {
    spoken = days;
    LocalDate last = days.end() != null ? days.end() : days.start();
    if (last == null) {
      return;
    }
    Moment latest = moment.to != null ? moment.to : moment;
    if (isOfMonth(latest)) {
      spokenInYear = last;
    }
    switch (latest.grain) {
      case DAY, CLOCK -> {
        spokenDay = last;
        spokenMonth = last.getMonthValue();
      }
      case MONTH, TEN_DAYS -> spokenMonth = last.getMonthValue();
      case HOLIDAY -> holiday = days;
      case YEAR -> {
        if (governs && moment.to == null && moment.yearWord == null) {
          reportedYear = last.getYear();
        }
      }
      default -> {}
    }
    if (moment.given != null && moment.grain == Grain.HOLIDAY) {
      holiday = days;
    }
  }

  private void governSentence(Moment moment, Stretch days) {
    LocalDate start = days.start();
    LocalDate end = days.end();
    if (moment.saysYear() && moment.to == null && start != null) {
      LocalDate last = end != null ? end : start;
      int year = start.getYear();
      boolean toCome = published != null && year > published.getYear();
      if (year == last.getYear() && !toCome) {
        boolean ofMonth = moment.grain == Grain.MONTH || moment.grain == Grain.DAY;
        sentenceYear = ofMonth ? 0 : year;
        sentenceMonth = ofMonth;
        paragraphMonth = ofMonth ? YearMonth.from(last) : null;
      }
    }
  }

  /** Whether the words tell of a month, so that 上月 can be the one before. */
  private static boolean isOfMonth(Moment moment) {
    return switch (moment.grain) {
      case HALF, QUARTER, MONTH, TEN_DAYS, DAY -> true;
      case POINT -> moment.part != null && moment.part.toDay() == 0;
      default -> false;
    };
  }

  /** The days that the words mean where they stand; open where nobody can say. */
  public Stretch resolve(Moment moment, boolean ahead) {
    if (moment.given != null) {
      Stretch days = range(moment.given, ahead);
      if (!days.isOpen()) {
        return days;
      }
    }
    return range(moment, ahead);
  }

  private Stretch range(Moment from, boolean ahead) {
    Moment to = from.to;
    if (to == null) {
      return point(from, 0, spokenMonth, ahead);
    }
    if (to.grain == Grain.NOW) {
      return new Stretch(point(from, 0, spokenMonth, ahead).start(), published);
    }
    if (to.grain == Grain.CLOCK) {
      return point(from, 0, spokenMonth, ahead);
    }
    int fromMonth = from.part == null ? 0 : from.part.fromMonth();
    if (to.part != null && to.part.fromMonth() == 0 && fromMonth == 0 && from.part != null) {
      Stretch first = point(from, 0, spokenMonth, ahead);
      return first.start() == null
          ? Stretch.OPEN
          : joined(first, point(to, first.start().getYear(), first.start().getMonthValue(), ahead));
    }
    if (from.saysYear() || to.word != null || (to.grain == Grain.DAY && !to.saysYear())) {
      Stretch first = point(from, 0, spokenMonth, ahead);
      if (first.start() == null) {
        return Stretch.OPEN;
      }
      Stretch before = spoken;
      LocalDate dayBefore = spokenDay;
      spokenDay = first.start();
      spoken = first;
      Stretch last = point(to, first.start().getYear(), first.start().getMonthValue(), ahead);
      if (last.end() != null && last.end().isBefore(first.start()) && !to.saysYear()) {
        last = point(to, first.start().getYear() + 1, first.start().getMonthValue(), ahead);
      }
      spoken = before;
      spokenDay = dayBefore;
      return joined(first, last);
    }
    Stretch last = point(to, 0, fromMonth == 0 ? spokenMonth : fromMonth, ahead);
    if (last.end() == null) {
      return Stretch.OPEN;
    }
    int year = last.end().getYear();
    Stretch first = point(from, year, spokenMonth, ahead);
    if (first.start() != null && first.start().isAfter(last.end())) {
      first = point(from, year - 1, spokenMonth, ahead);
    }
    return joined(first, last);
  }

  private static Stretch joined(Stretch first, Stretch last) {
    return first.start() == null || last.end() == null || last.end().isBefore(first.start())
        ? Stretch.OPEN
        : new Stretch(first.start(), last.end());
  }

  /**
   * @param yearOfRange the year of the other end of a range, for words that say none; 0 if none
   * @param month the month, for words that say none; 0 if none
   */
  private Stretch point(Moment moment, int yearOfRange, int month, boolean ahead) {
    return switch (moment.grain) {
      case NOW -> new Stretch(null, published);
      case NAMED -> named(moment);
      case RECENT -> recent(moment);
      case AGO -> ago(moment);
      case HOLIDAY -> holiday(moment);
      case WEEK -> week(moment);
      case CLOCK -> {
        LocalDate day = spokenDay != null ? spokenDay : published;
        yield day == null ? Stretch.OPEN : Stretch.day(day);
      }
      case OPEN -> Stretch.OPEN;
      case BASELINE -> yearsBefore(moment.count);
      case PASSING -> moment.word == null ? Stretch.OPEN : moment.word.dates();
      default -> {
        if (moment.word != null) {
          yield worded(moment, moment.word, ahead);
        }
        yield dated(moment, yearOfRange, month, ahead);
      }
    };
  }

  private Stretch dated(Moment moment, int yearOfRange, int month, boolean ahead) {
    if (moment.year != 0 && moment.part == null) {
      return new Stretch(LocalDate.of(moment.year, 1, 1), LocalDate.of(moment.lastYear, 12, 31));
    }
    YearPart part = moment.part == null ? YearPart.WHOLE : moment.part;
    if (moment.grain == Grain.TEN_DAYS && part.fromMonth() == 0 && !ahead && yearOfRange == 0) {
      return withinMonthSpoken(part);
    }
    boolean carried = part.fromMonth() == 0 && month == spokenMonth && month != 0;
    if (part.fromMonth() == 0) {
      int spokenOrPublished =
          month != 0 ? month : published == null ? 0 : bareDayMonth(part, published);
      if (spokenOrPublished == 0) {
        return Stretch.OPEN;
      }
      part = part.inMonth(spokenOrPublished);
    }
    int year;
    if (moment.year != 0) {
      year = moment.year;
    } else if (moment.yearWord != null) {
      year = wordYear(moment.yearWord);
    } else if (yearOfRange == 0 && carried && spokenDay != null) {
      year = spokenDay.getYear();
    } else if (yearOfRange != 0) {
      year = yearOfRange;
    } else {
      year = impliedYear(moment, part, ahead);
    }
    if (year == 0) {
      return Stretch.OPEN;
    }
    Stretch days = part.in(year);
    boolean thisYear = moment.yearWord != null && moment.part == null;
    return thisYear && !ahead ? days.until(published) : days;
  }

  /** 月末, 上旬: of the month last spoken of, or the last that there was by the release. */
  private Stretch withinMonthSpoken(YearPart part) {
    LocalDate month = spokenInYear != null ? spokenInYear : published;
    if (month == null) {
      return Stretch.OPEN;
    }
    Stretch days = part.inMonth(month.getMonthValue()).in(month.getYear());
    LocalDate start = days.start();
    if (spokenInYear != null || published == null || start == null || !start.isAfter(published)) {
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

  private int wordYear(TimeWord word) {
    int base = published == null ? 0 : published.getYear();
    if (word.spoken() && spoken != null && spoken.end() != null) {
      base = spoken.end().getYear();
    }
    return base == 0 ? 0 : base + word.offset();
  }

  /** The year of a date that says none: that of the sentence or paragraph, or the release's. */
  private int impliedYear(Moment moment, YearPart part, boolean ahead) {
    if (sentenceYear != 0) {
      return sentenceYear;
    }
    if (paragraphMonth != null
        && part.toMonth() >= paragraphMonth.getMonthValue()
        && (sentenceMonth || part.fromMonth() == part.toMonth())) {
      return paragraphMonth.getYear();
    }
    Subject about = opensWithSubject ? lineSubject : subject;
    int subjectYear = about == null || ahead ? 0 : about.yearOf(moment.grain, part, published);
    if (subjectYear != 0) {
      return subjectYear;
    }
    if (published == null) {
      return spoken == null || spoken.end() == null ? 0 : spoken.end().getYear();
    }
    int year = published.getYear();
    int month = published.getMonthValue();
    if (ahead) {
      return year;
    }
    boolean early = month <= 3 || (month == 4 && !speaksOfThisYear);
    return switch (moment.grain) {
      case DAY, TEN_DAYS -> {
        LocalDate start = part.in(year).start();
        yield start != null && start.isAfter(published.plusDays(NEAR)) ? year - 1 : year;
      }
      case MONTH -> part.toMonth() > month ? year - 1 : year;
      case QUARTER -> early && part.fromMonth() > month ? year - 1 : year;
      case HALF -> {
        if (part.equals(YearPart.WHOLE) && (reportedYear == year || reportedYear == year - 1)) {
          yield reportedYear;
        }
        yield early ? year - 1 : year;
      }
      case POINT -> {
        if (early && reportedYear == year - 1) {
          yield reportedYear;
        }
        LocalDate day = part.in(year).end();
        yield day != null && day.isAfter(published) ? year - 1 : year;
      }
      default -> year;
    };
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
  private Stretch yearsBefore(int years) {
    LocalDate start = spoken == null ? null : spoken.start();
    return years == 0 || start == null || start.getDayOfYear() != 1
        ? Stretch.OPEN
        : new Stretch(start.minusYears(years), start.minusDays(1));
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
    if (published == null) {
      return Stretch.OPEN;
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
      return moment.saysYear() ? Stretch.OPEN : holiday;
    }
    if (moment.year != 0) {
      return Holidays.in(word.name(), moment.year);
    }
    if (moment.yearWord != null) {
      int year = wordYear(moment.yearWord);
      return year == 0 ? Stretch.OPEN : Holidays.in(word.name(), year);
    }
    return Holidays.before(word.name(), published);
  }

  private Stretch week(Moment moment) {
    if (published == null || moment.word == null) {
      return Stretch.OPEN;
    }
    LocalDate base = moment.word.spoken() && spokenDay != null ? spokenDay : published;
    LocalDate monday =
        base.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
            .plusWeeks(moment.word.offset());
    if (moment.part != null) {
      return new Stretch(monday.plusDays(5), monday.plusDays(6));
    }
    Stretch days = new Stretch(monday, monday.plusDays(6));
    return moment.word.offset() == 0 ? days.until(published) : days;
  }

  private Stretch worded(Moment moment, TimeWord word, boolean ahead) {
    LocalDate base = published;
    if (word.spoken() && word.kind() == TimeWord.Kind.DAY && spokenDay != null) {
      base = spokenDay;
    } else if (word.spoken() && word.kind() != TimeWord.Kind.DAY && spokenInYear != null) {
      base = spokenInYear;
    }
    if (base == null) {
      return Stretch.OPEN;
    }
    switch (word.kind()) {
      case DAY -> {
        return Stretch.day(base.plusDays(word.offset()));
      }
      case MONTH -> {
        LocalDate day = base.plusMonths(word.offset());
        YearPart part = moment.part == null ? YearPart.months(0, 0) : moment.part;
        Stretch days = part.inMonth(day.getMonthValue()).in(day.getYear());
        return word.offset() == 0 && moment.grain == Grain.MONTH ? days.until(published) : days;
      }
      case QUARTER -> {
        LocalDate day = base.plusMonths(3L * word.offset());
        int quarter = (day.getMonthValue() + 2) / 3;
        Stretch days = YearPart.quarters(quarter, quarter).in(day.getYear());
        LocalDate end = days.end();
        if (moment.grain == Grain.POINT && end != null) {
          boolean toCome = published != null && end.isAfter(published) && !ahead;
          return Stretch.day(toCome ? end.plusDays(1).minusMonths(3).minusDays(1) : end);
        }
        return word.offset() == 0 ? days.until(published) : days;
      }
      case WEEK -> {
        LocalDate monday = base.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        int day = moment.part == null ? 1 : moment.part.fromDay();
        return Stretch.day(monday.plusWeeks(word.offset()).plusDays(day - 1L));
      }
      case PLAN -> {
        LocalDate day =
            moment.part != null && moment.part.fromMonth() == 12
                ? word.dates().end()
                : word.dates().start();
        return new Stretch(day, day);
      }
      default -> {
        return Stretch.OPEN;
      }
    }
  }
}
