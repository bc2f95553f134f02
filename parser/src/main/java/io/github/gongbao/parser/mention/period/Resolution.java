package io.github.gongbao.parser.mention.period;

import io.github.gongbao.parser.mention.period.PeriodMention.Role;
import io.github.gongbao.parser.mention.period.calendar.Calendar;
import io.github.gongbao.parser.mention.period.grammar.Moment;
import io.github.gongbao.parser.mention.period.grammar.Moment.Grain;
import io.github.gongbao.parser.mention.period.word.Stretch;
import io.github.gongbao.parser.mention.period.word.TimeSurroundings;
import io.github.gongbao.parser.mention.period.word.YearPart;
import io.github.gongbao.parser.text.Characters;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Resolves words of time to days, as a start or an end where they are one. */
final class Resolution {
  private static final YearPart FIRST_HALF = YearPart.months(1, 6);

  /** What the words of a day end in from which on something holds. */
  private static final char FROM = '起';

  /** So many days after the release at most something begins that it announces. */
  private static final int SOON = 30;

  private final Characters text;
  private final Calendar calendar;

  Resolution(Characters text, Calendar calendar) {
    this.text = text;
    this.calendar = calendar;
  }

  /**
   * The days that words of time mean.
   *
   * @param last the mention before them; null if there is none
   */
  Stretch days(Wording wording, @Nullable PeriodMention last) {
    Moment moment = wording.moment();
    Stretch days = calendar.resolve(moment, wording.before() || wording.toCome());
    LocalDate published = calendar.published();
    Stretch spoken = calendar.spoken();
    if (spoken != null && (repeats(moment, last) || isSoFar(moment, days, spoken))) {
      days = spoken;
    }
    if (moment.samePeriod) {
      days = samePeriod(moment, days);
    }
    if (wording.event() && moment.yearWord != null && moment.part == null) {
      boolean past = moment.yearWord.offset() < 0;
      days = past ? Stretch.OPEN : new Stretch(null, published);
    } else if (wording.since()) {
      days = since(isSoon(wording, days, published) ? days.plusYears(1) : days, published);
    } else if (wording.until() > 0) {
      days = lastMonths(wording, days.until(published).end());
      days = last == null ? days : withinYear(last, wording, days);
    } else if (wording.before()) {
      days = new Stretch(null, days.end());
      if (moment.grain == Grain.YEAR && isPast(days, published)) {
        days = days.plusYears(-1);
      }
    }
    return (last == null ? days : upTo(last, moment, days)).checked();
  }

  /** Till a day, and where words say of how many months, from the first of them on. */
  private static Stretch lastMonths(Wording wording, @Nullable LocalDate day) {
    boolean counted = wording.months() > 0 && day != null;
    return new Stretch(counted ? day.plusDays(1).minusMonths(wording.months()) : null, day);
  }

  /** 2023年截至目前: of the year just said, as far as the day. */
  private static Stretch withinYear(PeriodMention last, Wording wording, Stretch days) {
    LocalDate start = last.period().start().orElse(null);
    boolean year =
        last.role() == Role.PERIOD
            && last.span().end() == wording.start() - wording.until()
            && start != null
            && start.getDayOfYear() == 1;
    return year && days.start() == null ? new Stretch(start, days.end()) : days;
  }

  /** 截至8月9日,今年: the year as far as the day just said. */
  private Stretch upTo(PeriodMention last, Moment moment, Stretch days) {
    int end = last.span().end();
    boolean until =
        last.role() == Role.PERIOD
            && last.period().start().isEmpty()
            && end + 1 == moment.start
            && text.at(end) == ',';
    return until ? days.until(last.period().end().orElse(null)) : days;
  }

  /** 2020年至2022年三年间: the years said once more. */
  private boolean repeats(Moment moment, @Nullable PeriodMention last) {
    if (moment.grain != Grain.RECENT || last == null || last.role() != Role.PERIOD) {
      return false;
    }
    int gap = moment.start - last.span().end();
    boolean joined = gap == 0 || gap == 1 && TimeSurroundings.AGAIN.begins(text, last.span().end());
    return joined && last.period().start().isPresent();
  }

  /** 本年 behind 上半年: as much of the year as was just spoken of. */
  private static boolean isSoFar(Moment moment, Stretch days, Stretch spoken) {
    return moment.grain == Grain.YEAR
        && moment.isOfYear()
        && moment.to == null
        && moment.yearWord != null
        && moment.yearWord.spoken()
        && moment.yearWord.offset() == 0
        && spoken.end() != null
        && days.start() != null
        && days.start().equals(spoken.start());
  }

  /** 5月15日起 in a release of 7 May: what begins soon, and did not nearly a year ago. */
  private boolean isSoon(Wording wording, Stretch days, @Nullable LocalDate published) {
    Moment moment = wording.moment();
    boolean day = moment.grain == Grain.DAY && !moment.saysYear();
    if (!day || text.at(wording.end() - 1) != FROM || days.start() == null || published == null) {
      return false;
    }
    LocalDate next = days.start().plusYears(1);
    return next.isAfter(published) && !next.isAfter(published.plusDays(SOON));
  }

  private static Stretch since(Stretch days, @Nullable LocalDate published) {
    LocalDate start = days.start();
    if (start != null && days.equals(FIRST_HALF.in(start.getYear())) && isPast(days, published)) {
      // 上半年以来 means that half year, and not all since its first day, which is 今年以来
      return days;
    }
    boolean ahead = start != null && published != null && start.isAfter(published);
    return new Stretch(start, ahead ? null : published);
  }

  private static boolean isPast(Stretch days, @Nullable LocalDate published) {
    return days.end() != null && published != null && !days.end().isAfter(published);
  }

  private Stretch samePeriod(Moment moment, Stretch days) {
    Stretch spoken = calendar.spoken();
    if (moment.part != null || moment.grain == Grain.DAY) {
      return days;
    }
    if (days.start() == null) {
      return Stretch.OPEN;
    }
    if (!moment.saysYear() || spoken == null || spoken.end() == null) {
      return Stretch.OPEN;
    }
    int years = days.start().getYear() - spoken.end().getYear();
    return spoken.plusYears(years == 0 && moment.yearWord != null ? -1 : years);
  }
}
