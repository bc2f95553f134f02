package io.github.gongbao.parser.mention.period.calendar;

import io.github.gongbao.parser.mention.period.grammar.Moment;
import io.github.gongbao.parser.mention.period.grammar.Moment.Grain;
import io.github.gongbao.parser.mention.period.word.Stretch;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a text has spoken of so far, which settles what its shorter words of time mean. */
final class SpokenTimes {
  private final @Nullable LocalDate published;

  /** The year that governs the dates without one in the rest of the sentence; 0 if none. */
  int sentenceYear;

  /** The month that governs those that follow it in the paragraph, and if it is of the sentence. */
  boolean sentenceMonth;

  @Nullable LocalDate paragraphMonth;

  /** The year that the text last reported on as a whole. */
  int reportedYear;

  /** The last day of the months, ten days or quarters last spoken of. */
  @Nullable LocalDate lastInYear;

  /** A day of the month last named by itself. */
  @Nullable LocalDate namedMonth;

  /** The month that a day may leave out in this paragraph; 0 if none was spoken of. */
  int month;

  @Nullable LocalDate day;

  /** The days last spoken of as a period. */
  @Nullable Stretch days;

  /** The several whole years last spoken of: 2018年至2022年; null if none were. */
  @Nullable Stretch years;

  Stretch holiday = Stretch.OPEN;

  /** Whether a period of the release's own year was named. */
  boolean ofThisYear;

  /** What the text, or the part of it under a heading, is about. */
  private @Nullable Subject subject;

  /** What the line that is being read names, if it names one year only. */
  private @Nullable Subject lineSubject;

  private boolean lineNamesYears;

  /** Whether the paragraph opens with it: 2019年，…。年末…. */
  private boolean opensWithSubject;

  SpokenTimes(@Nullable LocalDate published, @Nullable Subject subject) {
    this.published = published;
    this.subject = subject;
    if (subject != null) {
      days = subject.days();
      lastInYear = subject.ofMonths() ? subject.end() : null;
      namedMonth = subject.ofOneMonth() ? subject.end() : null;
      ofThisYear = published != null && subject.year() == published.getYear();
    }
  }

  /** What is about when a word is said; null if nothing says it. */
  @Nullable Subject about() {
    return opensWithSubject ? lineSubject : subject;
  }

  /** Whether the paragraph opens with the year that it is about: 2017年是…。预计全年…. */
  boolean opens() {
    return opensWithSubject;
  }

  /** What the line that was read last says the text is about. */
  @Nullable Subject lineSubject() {
    return lineNamesYears ? null : lineSubject;
  }

  /** The year in which the days end that were last spoken of; 0 if none were. */
  int lastYear() {
    return days == null || days.end() == null ? 0 : days.end().getYear();
  }

  void endSentence() {
    sentenceYear = 0;
    sentenceMonth = false;
  }

  void endHeading() {
    Subject heading = lineSubject();
    if (heading != null && (published == null || published.getYear() - heading.year() <= 1)) {
      subject = heading;
    }
  }

  void endParagraph() {
    endSentence();
    lineSubject = null;
    lineNamesYears = false;
    opensWithSubject = false;
    paragraphMonth = null;
    month = 0;
  }

  /**
   * Remembers what was said.
   *
   * @param governs whether its year is that of the dates that follow
   * @param opens whether a paragraph about it begins
   */
  void note(Moment moment, Stretch said, boolean governs, boolean opens) {
    ofThisYear |= published != null && isIn(said, published.getYear());
    if (governs) {
      nameSubject(moment, said, opens);
      governSentence(moment, said);
    }
    // 上月, 上年: they look back from what is spoken of, which they leave as it is.
    if (!moment.looksBack()) {
      speakOf(moment, said, governs);
    }
  }

  private static boolean isIn(Stretch days, int year) {
    LocalDate start = days.start();
    LocalDate end = days.end();
    return start != null && start.getYear() == year
        || start == null && end != null && end.getYear() == year;
  }

  private void nameSubject(Moment moment, Stretch said, boolean opens) {
    Subject named = Subject.of(moment, said, published);
    if (named != null) {
      lineNamesYears |= lineSubject != null && lineSubject.year() != named.year();
      opensWithSubject |= opens && lineSubject == null && moment.year != 0 && moment.isOfYear();
      lineSubject = named;
    }
  }

  private void speakOf(Moment moment, Stretch said, boolean governs) {
    days = said;
    LocalDate last = said.end() != null ? said.end() : said.start();
    if (last == null) {
      return;
    }
    boolean over = published == null || !last.isAfter(published);
    if (over && said.years() > 1 && moment.grain != Grain.DECADE) {
      years = said;
    }
    Moment latest = moment.to != null ? moment.to : moment;
    if (isOfMonth(latest)) {
      lastInYear = last;
    }
    if (namesMonth(moment)) {
      namedMonth = last;
    }
    switch (latest.grain) {
      case DAY, CLOCK -> {
        day = last;
        month = last.getMonthValue();
      }
      case MONTH, TEN_DAYS -> month = last.getMonthValue();
      case HOLIDAY -> holiday = said;
      case YEAR -> {
        if (governs && moment.to == null && moment.yearWord == null) {
          reportedYear = last.getYear();
        }
      }
      default -> {}
    }
    if (moment.given != null && moment.grain == Grain.HOLIDAY) {
      holiday = said;
    }
  }

  private void governSentence(Moment moment, Stretch said) {
    LocalDate start = said.start();
    LocalDate end = said.end();
    if (moment.saysYear() && start != null) {
      LocalDate last = end != null ? end : start;
      int year = start.getYear();
      boolean toCome = published != null && year > published.getYear();
      if (year == last.getYear() && !toCome) {
        boolean ofMonth = moment.grain == Grain.MONTH || moment.grain == Grain.DAY;
        sentenceYear = ofMonth ? 0 : year;
        sentenceMonth = ofMonth;
        paragraphMonth = ofMonth ? (moment.to == null ? last : start) : null;
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

  /** Whether the words lie in one month, so that 本月 can be that. */
  private static boolean namesMonth(Moment moment) {
    boolean small =
        switch (moment.grain) {
          case MONTH, TEN_DAYS, DAY -> true;
          default -> false;
        };
    return small
        && moment.to == null
        && (moment.part == null || moment.part.fromMonth() == moment.part.toMonth());
  }
}
