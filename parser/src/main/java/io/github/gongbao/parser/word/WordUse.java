package io.github.gongbao.parser.word;

import java.util.Locale;

/**
 * What a word does in one construction: 比 stands before that with which something is compared. A
 * word may have several uses, and most have none; {@code uses.txt} has the words of each and
 * explains it.
 */
public enum WordUse {
  NOT,
  AVERAGE,
  SPAN,
  TERM,
  TIME_MEASURE,
  THAN,
  AGAINST,
  COPULA,
  EXTREME,
  EACH,
  PER,
  AND_SO_ON,
  OWNING,
  ALTERNATIVE,
  ORIGIN,
  TURN,
  AGAIN,
  ONE_FIGURE,
  SINCE,
  BINDING,
  WITH,
  RELATED,
  NO_WHERE,
  PASSIVE,
  ABLE,
  INSIDE,
  GOAL,
  AT,
  LOCATING,
  TOWARDS,
  REASON,
  HANDLING,
  MEANS,
  WAY,
  BECAUSE,
  VIEW,
  CUMULATIVE,
  DISTRICT,
  COUNTRY,
  OF_PLACE,
  ASPECT,
  MORE,
  LESS,
  MORE_SO,
  CURRENCY,
  ALL,
  PORTION,
  WHAT,
  GROWTH,
  WAYS,
  AMONG,
  AS,
  REAL,
  AMOUNTING,
  EXCEEDING,
  REALM,
  TARGET,
  PACE,
  WIRE,
  KEEPING,
  STATUS,
  OPINION,
  FULFILMENT,
  SORT;

  /** The use alone as a set of uses. */
  public long bit() {
    return 1L << ordinal();
  }

  /** A set of uses. */
  public static long any(WordUse... uses) {
    long set = 0;
    for (WordUse one : uses) {
      set |= one.bit();
    }
    return set;
  }

  /** The use whose words a section of the list holds: {@code one-figure}. */
  static WordUse ofSection(String name) {
    return valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT));
  }
}
