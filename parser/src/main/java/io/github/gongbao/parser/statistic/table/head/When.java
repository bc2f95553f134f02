package io.github.gongbao.parser.statistic.table.head;

import io.github.gongbao.model.Basis;
import io.github.gongbao.model.Period;
import io.github.gongbao.parser.mention.period.PeriodMention;
import io.github.gongbao.parser.mention.period.PeriodReader;
import io.github.gongbao.parser.statistic.table.grid.Cell;
import io.github.gongbao.parser.statistic.table.word.HeadWords;
import io.github.gongbao.parser.text.Folding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a head says of when: a period, or how it stands to the period of the caption.
 *
 * @param period the period that the head names; null where it names none
 * @param relative how it stands to the period of the caption
 * @param lastYear whether it is of the year before that
 */
public record When(@Nullable Period period, Relative relative, boolean lastYear) {
  private static final String YEAR = "年";
  private static final int[] MONTHS = {1, 3, 6};

  /** From the new year on to the end of the period of the caption. */
  public static final When SO_FAR = new When(null, Relative.CUMULATIVE, false);

  /** How a head stands to the period of the caption. */
  public enum Relative {
    SAME,
    LAST_MONTH,
    /** The year so far, or the part of it that another head names: {@code 本年}. */
    THIS_YEAR,
    CUMULATIVE,
    /** All of its year: {@code 年初预算}. */
    YEAR,
    /** The period before it, of which nobody says how long it was: {@code 上期}. */
    BEFORE,
    /** Its first day: {@code 年初}. */
    START,
    /** Its last day: {@code 期末}, {@code 年末}. */
    END,
    FIRST_HALF,
    SECOND_HALF
  }

  /** This head under or beside another: 5月 under 2023年 is May 2023. */
  public When within(@Nullable When outer) {
    if (outer == null) {
      return this;
    }
    Relative both = relative == Relative.SAME ? outer.relative : relative;
    if (relative == Relative.THIS_YEAR && outer.period != null) {
      return outer;
    }
    boolean past = period != null && isPast(period.text());
    boolean before = lastYear || outer.lastYear && !past;
    if (period == null) {
      return new When(outer.period, both, before);
    }
    if (outer.period == null) {
      return new When(period, both, before);
    }
    return new When(nested(period, outer.period), both, before);
  }

  /** Whether it is said of parts as well: 1—6月, 年末; 本年 only tells a row from those around. */
  public boolean isOfParts() {
    boolean named = period != null && HeadWords.CALENDAR.begins(period.text()) == 0;
    return named || relative == Relative.START || relative == Relative.END;
  }

  /** 1月 below 2019年平均, and below 2019年12月: of that year. */
  public When inYearOf(@Nullable When other) {
    Period then = other == null ? null : other.period;
    boolean told = period != null && isYearless(period.text()) && then != null;
    return told && then.end().isPresent() && !isYearless(then.text())
        ? within(new When(Months.wholeYear(then), Relative.SAME, false))
        : this;
  }

  /** 1-6月, 8月末: a time that is no whole year. */
  public boolean isOfMonths() {
    return period != null && isDated(period) && !PeriodMention.isYear(period);
  }

  /** 上年同期 behind 本年累计, and 上年 behind 本年: what it says is only that it is a year before. */
  public When behind(@Nullable When other) {
    boolean bare = lastYear && period == null && relative == Relative.SAME;
    boolean year = period != null && PeriodMention.isYear(period) && isPast(period.text());
    boolean yearBefore = bare || year && other != null && other.relative == Relative.THIS_YEAR;
    return yearBefore && other != null ? new When(other.period, other.relative, true) : this;
  }

  /** 当月: whether it is the last month of the period of the caption. */
  public boolean isOfMonth() {
    return period == null && relative == Relative.LAST_MONTH && !lastYear;
  }

  /** 年初, 期末: whether it is a day on which something is, and no time in which it is done. */
  boolean isBound() {
    return relative == Relative.START || relative == Relative.END;
  }

  /** 累计增长 behind 1—8月累计: from the new year on to the end of that, and not of the caption. */
  When behindLevel(@Nullable When level) {
    boolean toDate = period == null && isToDate();
    return toDate && level != null && !level.lastYear ? within(level) : this;
  }

  private boolean isToDate() {
    return relative == Relative.CUMULATIVE || relative == Relative.THIS_YEAR;
  }

  /** The same, whatever the width of the characters that say it. */
  public When folded() {
    return period == null
        ? this
        : new When(period.withText(Folding.fold(period.text())), relative, lastYear);
  }

  /** Whether it ends earlier than another; without one, whether it is of the year before. */
  public boolean isBefore(@Nullable When other) {
    if (other == null) {
      return lastYear || relative == Relative.BEFORE || period != null && isPast(period.text());
    }
    if (lastYear != other.lastYear) {
      return lastYear || relative == Relative.BEFORE;
    }
    if (relative == Relative.BEFORE) {
      return other.relative != Relative.BEFORE;
    }
    boolean current = other.period == null && other.relative == Relative.SAME;
    if (period != null && (current || other.period == null && isPast(period.text()))) {
      return true;
    }
    return period != null
        && other.period != null
        && period.end().isPresent()
        && other.period.end().isPresent()
        && period.end().get().isBefore(other.period.end().get());
  }

  /** How far apart two are: a year, or a month; empty for all else. */
  static Optional<Basis> between(@Nullable When one, @Nullable When other) {
    if (one == null || other == null) {
      return Optional.empty();
    }
    boolean before = one.relative == Relative.BEFORE;
    if (before != (other.relative == Relative.BEFORE) && !one.lastYear && !other.lastYear) {
      return Optional.of(Basis.PERIOD_ON_PERIOD);
    }
    if (one.lastYear || other.lastYear) {
      return one.lastYear == other.lastYear ? Optional.empty() : Optional.of(Basis.YEAR_ON_YEAR);
    }
    if (one.period == null
        || other.period == null
        || !isDated(one.period)
        || !isDated(other.period)) {
      return Optional.empty();
    }
    Period later = one.isBefore(other) ? other.period : one.period;
    Period earlier = one.isBefore(other) ? one.period : other.period;
    LocalDate end = later.end().orElseThrow();
    LocalDate start = later.start().orElseThrow();
    if (isSame(earlier, start.minusYears(1), lastOfFebruary(end, end.minusYears(1)))) {
      return Optional.of(Basis.YEAR_ON_YEAR);
    }
    for (int months : MONTHS) {
      boolean whole =
          start.getDayOfMonth() == 1 && end.equals(start.plusMonths(months).minusDays(1));
      if (whole && isSame(earlier, start.minusMonths(months), start.minusDays(1))) {
        return Optional.of(Basis.PERIOD_ON_PERIOD);
      }
    }
    return Optional.empty();
  }

  /** 上月, 去年, 前一日. */
  private static boolean isPast(String words) {
    return HeadWords.PAST.begins(words) > 0 && HeadWords.FIRST_PART.begins(words) == 0;
  }

  private static boolean isSame(Period period, LocalDate start, LocalDate end) {
    return period.start().orElseThrow().equals(start) && period.end().orElseThrow().equals(end);
  }

  private static Period nested(Period inner, Period outer) {
    if (!isDated(inner)) {
      return ofYear(inner, outer).orElse(outer);
    }
    if (!isDated(outer)) {
      return inner;
    }
    if (PeriodMention.isYear(inner) && !PeriodMention.isYear(outer)) {
      return isWithin(inner, outer) ? inner : moved(outer, inner);
    }
    return PeriodMention.isYear(outer) && !PeriodMention.isYear(inner)
        ? moved(inner, outer)
        : inner;
  }

  /** 第三季 in 2010, where no day of publication tells of what year it is. */
  private static Optional<Period> ofYear(Period part, Period year) {
    if (!isDated(year) || !PeriodMention.isYear(year) || !isYearless(part.text())) {
      return Optional.empty();
    }
    return PeriodReader.read(Folding.fold(part.text()), year.end(), List.of()).stream()
        .map(mention -> mention.period().withText(part.text()))
        .filter(When::isDated)
        .findFirst();
  }

  /** 2017 below 2016-2020年完成情况. */
  private static boolean isWithin(Period year, Period years) {
    return !year.start().orElseThrow().isBefore(years.start().orElseThrow())
        && !year.end().orElseThrow().isAfter(years.end().orElseThrow());
  }

  private static Period moved(Period part, Period year) {
    int years =
        year.start().orElseThrow().getYear() - part.start().map(LocalDate::getYear).orElseThrow();
    String words = Cell.isYear(year.text()) ? year.text() + YEAR : year.text();
    return shifted(part, years, words + part.text());
  }

  static boolean isDated(Period period) {
    return period.start().isPresent() && period.end().isPresent();
  }

  /** The period, where the caption holds for another. */
  public Optional<Period> resolved(Optional<Period> caption) {
    Period own = period == null ? null : anchored(period, caption);
    Optional<Period> told = Optional.ofNullable(own).or(() -> caption);
    if (told.isEmpty() && relative == Relative.BEFORE) {
      return Optional.of(Months.PRECEDING);
    }
    Optional<Period> whole = told.map(this::related);
    return lastYear ? whole.map(then -> shifted(then, -1, then.text())) : whole;
  }

  private Period related(Period whole) {
    return switch (relative) {
      case LAST_MONTH -> period == null && Months.isMonths(whole) ? Months.lastMonth(whole) : whole;
      case CUMULATIVE, THIS_YEAR -> {
        boolean one =
            period == null || Months.isMonth(whole) || HeadWords.QUARTER.ends(period.text()) > 0;
        yield one ? Months.cumulative(whole) : whole;
      }
      case YEAR -> isDated(whole) ? Months.wholeYear(whole) : whole;
      case BEFORE -> Months.before(whole);
      case START -> whole.withEnd(whole.start());
      case END -> whole.withStart(whole.end());
      case FIRST_HALF, SECOND_HALF -> Months.half(whole, relative == Relative.FIRST_HALF);
      case SAME -> whole;
    };
  }

  /** 3月 in a table of 2023 is of that year, or of the one before where it is not yet over. */
  private static Period anchored(Period period, Optional<Period> caption) {
    Optional<LocalDate> end = caption.flatMap(Period::end);
    if (end.isPresent() && HeadWords.WEEK_BEFORE.contains(period.text())) {
      return Months.weekBefore(period, caption.get());
    }
    if (end.isEmpty() || !isDated(period) || !isYearless(period.text())) {
      return period;
    }
    LocalDate start = period.start().orElseThrow();
    int years = end.get().getYear() - start.getYear();
    boolean later = start.plusYears(years).isAfter(end.get());
    return shifted(period, later ? years - 1 : years, period.text());
  }

  static boolean isYearless(String words) {
    boolean part = words.contains("月") || words.contains("季") || words.contains("半年");
    boolean year = words.replace("半年", "").contains("年");
    return part && !year && HeadWords.CALENDAR.begins(words) == 0 || words.startsWith("上半年");
  }

  static Period shifted(Period period, int years, String text) {
    return new Period(
        text,
        period.start().map(day -> lastOfFebruary(day, day.plusYears(years))),
        period.end().map(day -> lastOfFebruary(day, day.plusYears(years))));
  }

  /** The end of February stays its end. */
  private static LocalDate lastOfFebruary(LocalDate day, LocalDate moved) {
    return day.getMonthValue() == 2 && day.getDayOfMonth() == day.lengthOfMonth()
        ? moved.withDayOfMonth(moved.lengthOfMonth())
        : moved;
  }
}
