package io.github.gongbao.parser.mention.period;

import io.github.gongbao.model.Basis;
import io.github.gongbao.model.Period;
import io.github.gongbao.model.Span;
import io.github.gongbao.parser.mention.period.word.TimeSurroundings;
import io.github.gongbao.parser.text.Spanned;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Words that say when.
 *
 * @param span the words; of a baseline with what makes it one: {@code 比上年同期}; empty for words that
 *     are not of the text but of its title
 * @param period what they mean; its text is of the folded view
 * @param role what the words do where they stand
 * @param lasts whether the words say themselves from when on: {@code 2020年起}, {@code 1月至6月}
 * @param until whether they say themselves up to when: {@code 截至6月底}
 * @param named whether they are a name that says no date: {@code 暑运}, {@code 汛期}
 * @param basis what a change against these words is measured against; present if and only if the
 *     role is {@link Role#BASELINE}
 */
public record PeriodMention(
    Span span,
    Period period,
    Role role,
    boolean lasts,
    boolean until,
    boolean named,
    Optional<Basis> basis)
    implements Spanned {
  private static final char NEAR = '近';

  /** What words of time can do. */
  public enum Role {
    /** They say when: {@code 7月20日以来}, {@code 上半年}. */
    PERIOD,
    /** They say what a change is against: {@code 比上年同期}, {@code 较2019年}. */
    BASELINE,
    /** A date or time in passing that governs nothing: part of a name, a title, a citation. */
    INCIDENTAL
  }

  /**
   * @throws IllegalArgumentException if a basis is there and the role is not BASELINE, or the other
   *     way round
   */
  public PeriodMention {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(basis, "basis");
    if (basis.isPresent() != (role == Role.BASELINE)) {
      throw new IllegalArgumentException("a basis belongs to a BASELINE only: " + period.text());
    }
  }

  /** Whether the words mean one day. */
  public boolean isOneDay() {
    return period.start().isPresent() && period.start().equals(period.end());
  }

  /** 6月当月: whether the words say that a month stands for itself, and the months so far do not. */
  public boolean isMonthAlone() {
    String words = period.text();
    return TimeSurroundings.ALONE.endingAt(words, words.length()) > 0;
  }

  /** 近3年: whether the words say when something in passing was, and nothing of what follows. */
  public boolean isPassing() {
    return period.text().charAt(0) == NEAR;
  }

  /** Whether they mean more days than one, which ended before a day. */
  public boolean isOver(LocalDate day) {
    return period.start().isPresent()
        && !isOneDay()
        && period.end().filter(day::isAfter).isPresent();
  }

  /** Whether they mean days that all are later than a day. */
  public boolean beginsAfter(LocalDate day) {
    return period.start().filter(day::isBefore).isPresent();
  }

  /** Whether they mean days of which none is later than a day. */
  public boolean endsBy(LocalDate day) {
    return period.end().filter(end -> !end.isAfter(day)).isPresent();
  }

  /** Whether a period is a year from its first day to its last. */
  public static boolean isYear(Period period) {
    return isOfYears(period) && period.start().get().getYear() == period.end().get().getYear();
  }

  /** Whether a period is one year or several, from the first day to the last. */
  public static boolean isOfYears(Period period) {
    return period.start().filter(day -> day.getDayOfYear() == 1).isPresent()
        && period.end().filter(day -> day.plusDays(1).getDayOfYear() == 1).isPresent();
  }

  /** Whether they mean the last day of what others mean: 年末 of 2023年. */
  public boolean isEndOf(PeriodMention whole) {
    return isOneDay()
        && !until
        && period.end().equals(whole.period.end())
        && whole.period.start().isPresent()
        && !whole.isOneDay();
  }

  /** The same words for other days. */
  public PeriodMention withPeriod(Period other) {
    return new PeriodMention(span, other, role, lasts, until, named, basis);
  }

  /** The same at another place. */
  public PeriodMention withSpan(Span other) {
    return new PeriodMention(other, period, role, lasts, until, named, basis);
  }

  /**
   * What words from a day on mean before others up to a day: 10月1日以来,截至10月31日; null where they are
   * no such.
   */
  public @Nullable PeriodMention upTo(PeriodMention other) {
    Optional<LocalDate> start = period.start();
    boolean since = lasts && other.until && start.isPresent();
    return since && other.period.end().filter(start.get()::isBefore).isPresent()
        ? other.withPeriod(other.period.withStart(start))
        : null;
  }

  /** Whether they mean a part of what others mean: 6月 is within 上半年. */
  public boolean isWithin(PeriodMention whole) {
    Optional<LocalDate> start = period.start();
    Optional<LocalDate> end = period.end();
    Optional<LocalDate> last = whole.period.end();
    return start.isPresent()
        && end.isPresent()
        && last.isPresent()
        && !start.get().isBefore(whole.period.start().orElse(LocalDate.MIN))
        && !end.get().isAfter(last.get())
        && !period.equals(whole.period);
  }
}
