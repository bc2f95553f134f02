package io.github.gongbao.parser.mention.period.grammar;

import io.github.gongbao.parser.mention.period.word.TimeSurroundings;
import io.github.gongbao.parser.text.Characters;

/**
 * A year as Taiwan counts them: 107年3月 and 民国107年 are of 2018, as are 107年 and 107年平均 where nothing
 * else stands beside them.
 */
final class RepublicYear {
  /** The year before the first. */
  private static final int BEFORE = 1911;

  private static final int LAST = 150;

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
            || TimeSurroundings.REPUBLIC.ends(text, start)
            || alone
                && (TimeSurroundings.THROUGHOUT.begins(text, end)
                    || text.at(end) == 0
                    || text.isOneOf("\n(", end));
    return told && said < LAST ? BEFORE + said : 0;
  }
}
