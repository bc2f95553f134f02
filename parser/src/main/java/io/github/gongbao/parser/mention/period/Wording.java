package io.github.gongbao.parser.mention.period;

import io.github.gongbao.parser.mention.period.grammar.Moment;

/**
 * Words of time with the words around them that make them a start, an end or a time to come.
 *
 * @param moment the words of time
 * @param end where they end, what belongs to them included
 * @param since whether they say since when
 * @param event whether an event stands between them and 以来
 * @param before whether they say before when: 2020年前
 * @param until how many characters before them say until when; 0 if none do
 * @param months how many months there are till then, 截至11月底的三个月; 0 where nothing says so
 * @param toCome whether they tell of something planned
 */
record Wording(
    Moment moment,
    int end,
    boolean since,
    boolean event,
    boolean before,
    int until,
    int months,
    boolean toCome) {

  int start() {
    return moment.start;
  }

  /** Whether they name days themselves, so that the dates that follow can leave out the year. */
  boolean governs() {
    return !since && until == 0 && !before && !moment.samePeriod;
  }
}
