package io.github.gongbao.parser.mention.period.calendar;

import io.github.gongbao.parser.mention.period.grammar.Moment;
import io.github.gongbao.parser.mention.period.grammar.Moment.Grain;
import io.github.gongbao.parser.mention.period.word.Stretch;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which days words of time mean, given the release's own date and what the text spoke of before.
 * One for each text, fed in text order.
 */
public final class Calendar {
  /** No text is published so many days after it was written, and speaks of 今天. */
  private static final int LONGEST_WAY = 7;

  private final @Nullable LocalDate published;
  private final int titledYear;
  private final SpokenTimes spoken;
  private final PointsInTime points;

  /**
   * @param published the release's own date
   * @param ownYear its year, as its text lets one guess where it has no date; 0 if it does not
   * @param subject what its title says it is about
   * @param ofWork whether it is a report on work, or a plan: 五年来 there is of whole years
   */
  public Calendar(
      @Nullable LocalDate published, int ownYear, @Nullable Subject subject, boolean ofWork) {
    this.published = published;
    this.titledYear = subject == null ? 0 : subject.year();
    this.spoken = new SpokenTimes(published, subject);
    ImpliedYears years = new ImpliedYears(published, ownYear, spoken);
    this.points = new PointsInTime(published, ofWork, spoken, years);
  }

  /** The release's own date. */
  public @Nullable LocalDate published() {
    return published;
  }

  /** The year that the title says the text is about; 0 if it says none. */
  public int titledYear() {
    return titledYear;
  }

  /** The days last spoken of as a period. */
  public @Nullable Stretch spoken() {
    return spoken.days;
  }

  /** Whether the paragraph has spoken of a month, so that a day may leave it out. */
  public boolean speaksOfMonth() {
    return spoken.month != 0;
  }

  /** The ten days before those last spoken of. */
  public Stretch tenDaysBefore() {
    LocalDate start = spoken.days == null ? null : spoken.days.start();
    if (start == null) {
      return Stretch.OPEN;
    }
    LocalDate last = start.minusDays(1);
    int day = last.getDayOfMonth() > 20 ? 21 : last.getDayOfMonth() > 10 ? 11 : 1;
    return new Stretch(last.withDayOfMonth(day), last);
  }

  /** What the line that was read last says the text is about. */
  public @Nullable Subject lineSubject() {
    return spoken.lineSubject();
  }

  /** The sentence that was read last is at its end. */
  public void endSentence() {
    spoken.endSentence();
  }

  /** The line that was read last is a heading. */
  public void endHeading() {
    spoken.endHeading();
  }

  /** The paragraph that was read last is at its end. */
  public void endParagraph() {
    spoken.endParagraph();
  }

  /**
   * Remembers what was said.
   *
   * @param governs whether its year is that of the dates that follow
   * @param opens whether a paragraph about it begins
   */
  public void note(Moment moment, Stretch days, boolean governs, boolean opens) {
    if (!days.isOpen()) {
      spoken.note(moment, days, governs, opens);
    }
  }

  /** 4日 of 新华社北京10月4日电: the day on which the text was written, which is its 今天. */
  public void write(Stretch days) {
    LocalDate day = days.start();
    boolean before = published != null && day != null && !day.isAfter(published);
    if (before && !day.isBefore(published.minusDays(LONGEST_WAY))) {
      points.write(day);
    }
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
    if (to == null || to.grain == Grain.CLOCK) {
      return points.days(from, 0, spoken.month, ahead);
    }
    if (to.grain == Grain.NOW) {
      return new Stretch(points.days(from, 0, spoken.month, ahead).start(), published);
    }
    int fromMonth = from.part == null ? 0 : from.part.fromMonth();
    if (to.part != null && to.part.fromMonth() == 0 && fromMonth == 0 && from.part != null) {
      LocalDate start = points.days(from, 0, spoken.month, ahead).start();
      return start == null
          ? Stretch.OPEN
          : joined(start, points.days(to, start.getYear(), start.getMonthValue(), ahead));
    }
    if (from.saysYear() || to.word != null || (to.grain == Grain.DAY && !to.saysYear())) {
      return fromTheFirst(from, to, ahead);
    }
    Stretch last = points.days(to, 0, fromMonth == 0 ? spoken.month : fromMonth, ahead);
    if (last.end() == null) {
      return Stretch.OPEN;
    }
    int year = last.end().getYear();
    LocalDate start = points.days(from, year, spoken.month, ahead).start();
    if (start != null && start.isAfter(last.end())) {
      start = points.days(from, year - 1, spoken.month, ahead).start();
    }
    return joined(start, last);
  }

  /** A range whose first end settles what the last is. */
  private Stretch fromTheFirst(Moment from, Moment to, boolean ahead) {
    Stretch first = points.days(from, 0, spoken.month, ahead);
    LocalDate start = first.start();
    if (start == null) {
      return Stretch.OPEN;
    }
    Stretch daysBefore = spoken.days;
    LocalDate dayBefore = spoken.day;
    spoken.day = start;
    spoken.days = first;
    int month = start.getMonthValue();
    Stretch last = points.days(to, start.getYear(), month, ahead);
    if (last.end() != null && last.end().isBefore(start) && !to.saysYear()) {
      last = points.days(to, start.getYear() + 1, month, ahead);
    }
    spoken.days = daysBefore;
    spoken.day = dayBefore;
    return joined(start, last);
  }

  private static Stretch joined(@Nullable LocalDate start, Stretch last) {
    LocalDate end = last.end();
    return start == null || end == null || end.isBefore(start)
        ? Stretch.OPEN
        : new Stretch(start, end);
  }
}
