package io.github.gongbao.parser.mention.period;

import io.github.gongbao.parser.mention.period.grammar.Moment;
import io.github.gongbao.parser.mention.period.grammar.Moment.Grain;
import io.github.gongbao.parser.mention.period.grammar.TimeGrammar;
import io.github.gongbao.parser.mention.period.word.CalendarNumber;
import io.github.gongbao.parser.mention.period.word.TimeSurroundings;
import io.github.gongbao.parser.text.Characters;
import org.jspecify.annotations.Nullable;

/** Reads words of time together with what makes them a start, an end or a time to come. */
final class WordingReader {
  private static final int SENTENCE = 60;
  private static final int CLAUSE = 16;

  private final Characters text;
  private final LastMonths lastMonths;
  private final TimeGrammar grammar;
  private final SinceWords sinces;

  WordingReader(Characters text, SinceWords sinces) {
    this.text = text;
    this.lastMonths = new LastMonths(text);
    this.grammar = new TimeGrammar(text);
    this.sinces = sinces;
  }

  /**
   * The words that begin at a place, or null.
   *
   * @param floor what belongs to them begins no earlier
   * @param inMonth whether a month was spoken of, so that a day may leave it out
   */
  @Nullable Wording at(int i, int floor, boolean inMonth) {
    Moment moment = grammar.at(i);
    if (moment == null || !inMonth && isCount(moment)) {
      return null;
    }
    joinDays(moment);
    int end = moment.end;
    boolean year = moment.saysYear() || text.startsWith("同期", end);
    int same = year ? TimeSurroundings.SAME.at(text.string(), end) : 0;
    moment.samePeriod = same > 0;
    end += same;
    int during = TimeSurroundings.DURING.at(text.string(), end);
    end += during;
    if (moment.to != null && text.at(end) == '间') {
      end++;
    }
    boolean bound = during > 0 || moment.samePeriod;
    int since = bound ? 0 : sinces.lengthAt(moment, end);
    end += since;
    int before = bound || since > 0 ? 0 : beforeAt(moment, end);
    end += before;
    boolean event =
        since > 0 && !text.startsWith("以来", moment.end) && text.startsWith("以来", end - 2);
    int until = untilBefore(i, floor);
    int months = until > 0 ? lastMonths.read(end) : 0;
    return new Wording(
        moment,
        months > 0 ? lastMonths.end() : end,
        since > 0 || sinces.isStart(moment, end),
        event,
        before > 0,
        until,
        months,
        isToCome(moment, end));
  }

  /** 30日办结: a number of days, for nobody has spoken of a month; 30日公布 is a date. */
  private boolean isCount(Moment moment) {
    return moment.grain == Grain.DAY
        && moment.word == null
        && moment.part != null
        && moment.part.fromMonth() == 0
        && moment.to == null
        && !text.isOneOf(",。;:\n(于在自从至者 ", moment.start - 1)
        && !TimeSurroundings.SAYING.begins(text, moment.end)
        && !TimeSurroundings.ISSUE.begins(text, moment.end)
        && moment.start > 0;
  }

  /** 8月2日和8月5日 is one period unless figures are told apart by it. */
  private void joinDays(Moment moment) {
    while (moment.grain == Grain.DAY
        && moment.word == null
        && text.isOneOf("、和及与", moment.end)
        && text.isDigit(moment.end + 1)) {
      Moment next = grammar.at(moment.end + 1);
      if (next == null || next.grain != Grain.DAY || next.to != null || tellsApart(next.end)) {
        return;
      }
      moment.to = next;
      moment.end = next.end;
    }
  }

  private boolean tellsApart(int i) {
    for (int at = i; at < Math.min(text.length(), i + SENTENCE) && !text.endsSentence(at); at++) {
      if (TimeSurroundings.APART.begins(text, at)) {
        return true;
      }
    }
    return false;
  }

  /** The length of 前 and 之前 behind a date; 0 if none stands there. */
  private int beforeAt(Moment moment, int end) {
    if (!moment.isDated() || TimeSurroundings.OTHER.at(text.string(), end) > 0) {
      return 0;
    }
    int length = TimeSurroundings.AHEAD.at(text.string(), end);
    return CalendarNumber.isNumeral(text.at(end + length)) ? 0 : length;
  }

  private int untilBefore(int i, int floor) {
    int length = TimeSurroundings.UNTIL.endingAt(text.string(), i);
    return i - length >= floor ? length : 0;
  }

  /** 将于5月10日…, 预计5月10日…; 今年拟安排…, planned for all of the year. */
  private boolean isToCome(Moment moment, int end) {
    if (TimeSurroundings.COMING.endingAt(text.string(), moment.start) > 0
        || TimeSurroundings.PLANNED.endingAt(text.string(), moment.start) > 0) {
      return true;
    }
    if (moment.part != null && moment.part.isWhole()) {
      return TimeSurroundings.PLANNED.at(text.string(), end) > 0;
    }
    if (moment.yearWord == null || moment.part != null) {
      return false;
    }
    for (int at = end; at < Math.min(text.length(), end + CLAUSE) && !text.endsClause(at); at++) {
      if (TimeSurroundings.PLANNED.at(text.string(), at) > 0) {
        return true;
      }
    }
    return false;
  }
}
