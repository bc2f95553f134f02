package io.github.gongbao.parser.statistic.sentence.row;

import static io.github.gongbao.parser.word.WordClass.*;
import static io.github.gongbao.parser.word.WordUse.*;

/**
 * The words with which an agency's report begins, and which say nothing of it: 本报讯(记者某某),
 * 新华社北京8月10日电.
 */
final class AgencyLine {
  /** So many words stand before 讯 at most. */
  private static final int LONGEST = 10;

  /** So many names stand in the bracket behind it. */
  private static final int NAMES = 24;

  private static final long NEVER = Row.CLAUSE_END | FIGURE.bit();

  private AgencyLine() {}

  /** Where a paragraph goes on behind such words; 0 where it begins with none. */
  static int end(Row all) {
    int wire = 0;
    while (wire < LONGEST && !all.has(wire, WIRE) && !all.isAny(wire, NEVER)) {
      wire++;
    }
    if (!all.has(wire, WIRE)) {
      return 0;
    }
    int end = wire + 1;
    if (all.is(end, OPEN)) {
      int close = end + 1;
      while (close < end + NAMES && !all.is(close, STOP) && !all.is(close, CLOSE)) {
        close++;
      }
      end = all.is(close, CLOSE) ? close + 1 : end;
    }
    end += all.is(end, COLON) ? 1 : 0;
    boolean dated = all.is(wire - 1, PERIOD);
    return end > wire + 1 || dated ? end : 0;
  }
}
