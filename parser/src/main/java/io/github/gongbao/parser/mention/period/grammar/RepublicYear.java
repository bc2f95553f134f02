package io.github.gongbao.parser.mention.period.grammar;

import io.github.gongbao.parser.mention.period.word.CalendarNumber;
import io.github.gongbao.parser.mention.period.word.TimeSurroundings;
import io.github.gongbao.parser.text.Characters;
import java.time.LocalDate;
import java.time.chrono.MinguoDate;
import org.jspecify.annotations.Nullable;

/**
 * A year as Taiwan counts them: 107年3月 and 民国107年 are of 2018, as are 107年 and 107年平均 where nothing
 * else stands beside them.
 */
final class RepublicYear {
  /** The year before the first. */
  private static final int LAST = 150;

  private static final int DIGITS = 3;

  /** How 今年, 去年 and 本年 begin. */
  private static final String WORDS = "今去本";

  private RepublicYear() {}

  /**
   * The year that three digits and 年 say, by the calendar of all others.
   *
   * @param start where the digits begin
   * @param end where 年 ends
   * @param ofMonth whether a month or a quarter follows
   * @return 0 where they are as likely a length of time
   */
  static int of(int said, Characters text, int start, int end, boolean ofMonth) {
    boolean alone = start == 0 || text.at(start - 1) == '\n';
    boolean told =
        ofMonth
            || text.isOneOf("底末", end)
            || TimeSurroundings.REPUBLIC.ends(text, start)
            || alone
                && (TimeSurroundings.THROUGHOUT.begins(text, end)
                    || text.at(end) == 0
                    || text.isOneOf("\n(", end));
    return told ? of(said) : 0;
  }

  /** 今(101)年: the year in a bracket within the word for it; null where none stands there. */
  static @Nullable Moment inBracket(Characters text, CalendarNumber number, int i) {
    boolean told = text.isOneOf(WORDS, i) && text.at(i + 1) == '(' && number.read(i + 2);
    int year = told && number.digits() == DIGITS ? of(number.value()) : 0;
    int close = year == 0 ? i : number.end();
    if (year == 0 || !text.startsWith(")年", close)) {
      return null;
    }
    Moment moment = new Moment(i, close + 2, Moment.Grain.YEAR);
    moment.inYears(year, year);
    return moment;
  }

  /** The year that so many are by the calendar of all others; 0 for a number that is none. */
  static int of(int said) {
    return said < LAST ? LocalDate.from(MinguoDate.of(said, 1, 1)).getYear() : 0;
  }
}
