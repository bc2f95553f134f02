package io.github.gongbao.parser.mention.period;

import io.github.gongbao.parser.mention.period.grammar.Moment;
import io.github.gongbao.parser.mention.period.grammar.Moment.Grain;
import io.github.gongbao.parser.mention.period.word.CalendarNumber;
import io.github.gongbao.parser.mention.period.word.TimeSurroundings;
import io.github.gongbao.parser.mention.unit.UnitLexicon;
import io.github.gongbao.parser.text.Characters;

/** Reads what makes words of time a start (7月以来, 2020年起) and events since which something is so. */
final class SinceWords {
  private static final int EVENT = 16;
  private static final int CLAUSE = 24;

  private final Characters text;

  SinceWords(Characters text) {
    this.text = text;
  }

  /** The length of what makes the words a start that end there: 以来, 起, 试点以来; 0 if nothing does. */
  int lengthAt(Moment moment, int end) {
    boolean dated = moment.isDated();
    if (!dated && !canBegin(moment.grain) || TimeSurroundings.NAME.at(text.string(), end) > 0) {
      return 0;
    }
    int event = dated && moment.to == null ? eventLength(end) : 0;
    if (event > 0 || TimeSurroundings.OTHER.at(text.string(), end) > 0) {
      return event;
    }
    int begun = TimeSurroundings.BEGUN.at(text.string(), end);
    boolean opens =
        moment.isOneDay()
            && text.at(end - 1) == '日'
            && (moment.start == 0 || text.endsClause(moment.start - 1))
            && text.at(end + begun) == ',';
    if (begun > 0 && (opens || TimeSurroundings.FROM.ends(text, moment.start))) {
      return begun;
    }
    return Math.max(
        TimeSurroundings.SINCE.at(text.string(), end),
        TimeSurroundings.AFTER.at(text.string(), end));
  }

  /** 自7月27日,: a start that no word behind it says. */
  boolean isStart(Moment moment, int end) {
    return moment.isDated()
        && moment.to == null
        && text.at(end) == ','
        && TimeSurroundings.STARTING.ends(text, moment.start);
  }

  private static boolean canBegin(Grain grain) {
    return switch (grain) {
      case NAMED, DECADE, HOLIDAY, OPEN -> true;
      default -> false;
    };
  }

  /** 试点以来, after a date: the length of the event and 以来. */
  private int eventLength(int end) {
    int limit = Math.min(text.length(), end + EVENT);
    for (int at = end; at < limit && !text.endsHead(at) && !text.isDigit(at); at++) {
      if (text.startsWith("以来", at)) {
        return eventBegin(end, at) > end ? 0 : at + 2 - end;
      }
    }
    return 0;
  }

  /**
   * Where the event of 以来 begins.
   *
   * @param since where 以来 stands
   * @param floor it begins no earlier
   * @return a place before {@code since}, or it where there is none
   */
  int eventBefore(int since, int floor) {
    int begin = since;
    while (begin > floor && since - begin < CLAUSE && !text.endsHead(begin - 1)) {
      begin--;
    }
    return eventBegin(begin + TimeSurroundings.LEAD.at(text.string(), begin), since);
  }

  /** Behind figures, and behind 发生 in 发生有资料以来最大洪水. */
  private int eventBegin(int from, int since) {
    int begin = from;
    for (int at = from; at < since; at++) {
      int verb = TimeSurroundings.MEETS.at(text.string(), at);
      if (text.startsWith("自有", at)) {
        begin = at;
      } else if (verb > 0
          && at + verb < since
          && TimeSurroundings.RECORD.at(text.string(), at + verb) > 0) {
        begin = at + verb;
      } else if (text.isDigit(at)) {
        int figure = figureEnd(at, since);
        boolean name = text.isOneOf("第·", at - 1);
        begin = name || figure == since ? begin : Math.max(begin, figure);
        while (CalendarNumber.isDigit(text.at(at + 1))) {
          at++;
        }
      }
    }
    return begin;
  }

  /** Where a figure with its unit ends. */
  private int figureEnd(int i, int limit) {
    int at = i;
    while (at < limit && (text.isDigit(at) || text.isOneOf(".%余多几百千万亿", at))) {
      at++;
    }
    UnitLexicon.Entry unit = UnitLexicon.instance().at(text.string(), at);
    return unit == null ? at : Math.min(limit, at + unit.length());
  }
}
