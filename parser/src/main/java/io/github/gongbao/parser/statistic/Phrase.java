package io.github.gongbao.parser.statistic;

import io.github.gongbao.model.Basis;
import io.github.gongbao.model.Direction;
import java.util.Optional;

/**
 * What stands between the start of a clause and its figure, taken apart: {@code 规模以上工业增加值同比增长} is
 * the name {@code 规模以上工业增加值}, going up, year on year.
 *
 * @param name what is counted, as far as this clause says; empty where it says nothing
 * @param shareOf the whole that a share is of: {@code 外贸总值的} behind 占
 * @param direction which way it goes, where the figure is a change
 * @param basis what the change is against, where this clause says so
 * @param attributive whether the words end in 的, as {@code 年初预算的48.7%}
 * @param ends whether the figure is the first or second level of a change from one to the other
 */
record Phrase(
    String name,
    Optional<String> shareOf,
    Optional<Direction> direction,
    Optional<Basis> basis,
    Ends ends,
    boolean attributive) {
  /** Which end of a change from one level to another a figure is. */
  enum Ends {
    NEITHER,
    FROM,
    TO
  }

  /**
   * Reads the words before a figure.
   *
   * @param words the words, without periods, places and actors
   * @param against the basis that a baseline among those words gives: {@code 比上年同期}
   */
  static Phrase read(String words, Optional<Basis> against) {
    return new PhraseReader(words, against, false).read();
  }

  /**
   * Reads the words before 分别, which name what changes: {@code 人均可支配收入年均} of {@code 人均可支配收入年均分别增长}.
   */
  static Phrase readNames(String words, Optional<Basis> against) {
    return new PhraseReader(words, against, true).read();
  }

  /**
   * The same as the first level of a change: {@code 起征点从月销售额} of {@code 起征点从月销售额3万元提高到10万元} is
   * {@code 起征点}.
   */
  Phrase from() {
    int at = Math.max(name.lastIndexOf('从'), name.lastIndexOf('由'));
    boolean word = at > 0 && (Words.KEPT.at(name, at) > 1 || Words.KEPT.at(name, at - 1) > 1);
    String stem = at > 1 && !word ? name.substring(0, at) : name;
    return new Phrase(stem, shareOf, direction, basis, Ends.FROM, attributive);
  }

  /**
   * Whether the words name a measure, so that a bound behind them says of which size things are.
   */
  boolean isMeasure() {
    return shareOf.isEmpty() && !name.isEmpty() && Name.closingVerb(name).isEmpty();
  }

  /** Whether the words name nothing at all. */
  boolean saysNothing() {
    return name.isEmpty() && shareOf.isEmpty();
  }

  Phrase withName(String topic) {
    return new Phrase(topic, shareOf, direction, basis, ends, attributive);
  }
}
