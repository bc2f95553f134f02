package io.github.gongbao.parser.mention.period.word;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Days from the first to the last; null where an end is open. */
public record Stretch(@Nullable LocalDate start, @Nullable LocalDate end) {
  public static final Stretch OPEN = new Stretch(null, null);

  public static Stretch day(LocalDate day) {
    return new Stretch(day, day);
  }

  /** The days from one to another, written as 2021-07-01; open where one is empty. */
  public static Stretch of(String from, String to) {
    return new Stretch(day(from), day(to));
  }

  /** LocalDate's own parser takes longer to load than all words of time. */
  private static @Nullable LocalDate day(String written) {
    return written.isEmpty()
        ? null
        : LocalDate.of(
            Integer.parseInt(written.substring(0, 4)),
            Integer.parseInt(written.substring(5, 7)),
            Integer.parseInt(written.substring(8)));
  }

  public boolean isOpen() {
    return start == null && end == null;
  }

  /** How many years it is from day to day; 0 where that is no whole number, or an end is open. */
  public int years() {
    if (start == null || end == null) {
      return 0;
    }
    LocalDate next = end.plusDays(1);
    int years = next.getYear() - start.getYear();
    return start.plusYears(years).equals(next) ? years : 0;
  }

  /** This stretch, or an open one where the words contradict themselves: 2019年6月至2018年. */
  public Stretch checked() {
    return start != null && end != null && end.isBefore(start) ? OPEN : this;
  }

  /** As records have it, which the JVM would take some milliseconds to make at the first use. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Stretch stretch
        && Objects.equals(start, stretch.start)
        && Objects.equals(end, stretch.end);
  }

  @Override
  public int hashCode() {
    return 31 * Objects.hashCode(start) + Objects.hashCode(end);
  }

  /** The same days of another year; a leap day becomes the day before. */
  public Stretch plusYears(int years) {
    return new Stretch(
        start == null ? null : start.plusYears(years), end == null ? null : end.plusYears(years));
  }

  public Stretch plusDays(int days) {
    return new Stretch(
        start == null ? null : start.plusDays(days), end == null ? null : end.plusDays(days));
  }

  /** Its first days, so many; all of them where the number is none or it has no more. */
  public Stretch first(int days) {
    return days == 0 || start == null ? this : until(start.plusDays(days - 1L));
  }

  /** This stretch, but nothing after the day. */
  public Stretch until(@Nullable LocalDate day) {
    return day == null || end == null || !end.isAfter(day) || (start != null && start.isAfter(day))
        ? this
        : new Stretch(start, day);
  }
}
