package io.github.gongbao.parser.mention.period.word;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A row of {@code time-words.tsv}, which says what the kinds are.
 *
 * @param offset how many units from the anchor
 * @param name the holiday's row in {@code holidays.tsv}, or the basis a baseline implies
 * @param anchor what the offset is counted from
 */
public record TimeWord(
    String text, Kind kind, int offset, Anchor anchor, YearPart part, Stretch dates, String name) {
  /** What an offset can be counted from. */
  public enum Anchor {
    /** The release's own date. */
    RELEASE,
    /** The date last spoken of. */
    SPOKEN,
    /** The month that was last named by itself, else the release's. */
    NAMED
  }

  /** What a word can be; the resource says it at its head. */
  public enum Kind {
    YEAR,
    MONTH,
    DAY,
    WEEK,
    QUARTER,
    PART,
    POINT,
    MONTHLY,
    NOW,
    NAMED,
    PLAN,
    HOLIDAY,
    FEAST,
    BREAK,
    SEASON,
    OPEN,
    PASSING,
    BASELINE,
    DAYPART,
    NOT
  }

  static TimeWord of(List<String> row) {
    Kind kind = Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT));
    String first = row.size() > 2 ? row.get(2) : "";
    String second = row.size() > 3 ? row.get(3) : "";
    int offset = 0;
    YearPart part = YearPart.WHOLE;
    Stretch dates = Stretch.OPEN;
    switch (kind) {
      case YEAR, MONTH, DAY, WEEK, QUARTER -> offset = Integer.parseInt(first);
      case PART, POINT ->
          part =
              new YearPart(
                  number(first, 0), number(first, 3), number(second, 0), number(second, 3));
      case MONTHLY -> part = new YearPart(0, number(first, 0), 0, number(second, 0));
      case NAMED -> dates = Stretch.of(first, second);
      case PLAN ->
          dates =
              new Stretch(
                  LocalDate.of(Integer.parseInt(first), 1, 1),
                  LocalDate.of(Integer.parseInt(second), 12, 31));
      default -> {}
    }
    return new TimeWord(
        row.get(0),
        kind,
        offset,
        second.equals("spoken")
            ? Anchor.SPOKEN
            : second.equals("named") ? Anchor.NAMED : Anchor.RELEASE,
        part,
        dates,
        kind == Kind.HOLIDAY || kind == Kind.FEAST || kind == Kind.BASELINE ? first : "");
  }

  private static int number(String digits, int at) {
    return Integer.parseInt(digits.substring(at, at + 2));
  }

  /** Whether it names a holiday, if only behind a year: 国庆 of 今年国庆. */
  public boolean isHoliday() {
    return kind == Kind.HOLIDAY || kind == Kind.FEAST;
  }

  /** Whether what was spoken of settles what the word means. */
  public boolean spoken() {
    return anchor != Anchor.RELEASE;
  }
}
