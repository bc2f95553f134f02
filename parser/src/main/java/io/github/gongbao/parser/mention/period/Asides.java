package io.github.gongbao.parser.mention.period;

import io.github.gongbao.parser.mention.period.grammar.Moment;
import io.github.gongbao.parser.mention.period.grammar.Moment.Grain;
import io.github.gongbao.parser.mention.period.word.CalendarNumber;
import io.github.gongbao.parser.mention.period.word.TimeSurroundings;
import io.github.gongbao.parser.text.Characters;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Tells by what stands around words of time that they govern nothing. */
final class Asides {
  /** No agency and place before the day of a dateline are longer. */
  private static final int DATELINE = 20;

  private static final int SENTENCE = 60;
  private static final int BASE = 6;
  private static final int CAUSE = 40;
  private static final String CLAUSE_ENDS = ",。;:!?\n";

  private final Characters text;
  private final @Nullable LocalDate published;
  private final int titled;

  /**
   * @param published the release's own date
   * @param titled the year that its title says it is about; 0 if it says none
   */
  Asides(Characters text, @Nullable LocalDate published, int titled) {
    this.text = text;
    this.published = published;
    this.titled = titled;
  }

  /**
   * Whether the words govern nothing.
   *
   * @param end where they end
   * @param since whether they say since when
   * @param until whether they say until when
   */
  boolean isAside(Moment moment, int end, boolean since, boolean until) {
    if (moment.grain == Grain.PASSING) {
      return true;
    }
    if (isReason(moment, end) || isCause(moment, end) || isSettled(moment, end)) {
      return true;
    }
    if (TimeSurroundings.BREAKING.endingAt(text.string(), moment.start) > 0 && isRecord(end)) {
      return true;
    }
    boolean open =
        switch (moment.grain) {
          case RECENT, OPEN, NAMED -> true;
          default -> false;
        };
    if (open) {
      return isSuperlative(end);
    }
    if (until) {
      return false;
    }
    if (since) {
      boolean row = text.startsWith("连续", end) && !CalendarNumber.isNumeral(text.at(end + 2));
      return row || isSuperlative(end);
    }
    if (moment.to == null && TimeSurroundings.STARTING.endingAt(text.string(), moment.start) > 0) {
      return true;
    }
    if (moment.grain == Grain.DECADE && isBeyondReport(moment)) {
      return true;
    }
    if (moment.grain == Grain.CLOCK || isNamedAfter(end)) {
      return true;
    }
    if (text.at(end) == '第' && text.isDigit(end + 1) || endsWithName(end)) {
      return true;
    }
    if (TimeSurroundings.COMING.endingAt(text.string(), moment.start) > 0
        && moment.grain == Grain.DAY) {
      return true;
    }
    if (!moment.isOneDay()) {
      return isIssue(moment, end);
    }
    return isDateline(moment.start, end) || isAnnouncement(end);
  }

  /** 上年同期基数较高, 受去年疫情影响: why the figures are what they are. */
  private boolean isReason(Moment moment, int end) {
    boolean affected = TimeSurroundings.AFFECTED.endingAt(text.string(), moment.start) > 0;
    int limit = Math.min(text.length(), end + (affected ? SENTENCE : BASE));
    for (int at = end; at < limit && !text.endsClause(at); at++) {
      if (TimeSurroundings.BASE.at(text.string(), at) > 0
          || affected && TimeSurroundings.EFFECT.at(text.string(), at) > 0) {
        return true;
      }
    }
    return false;
  }

  /** 主要因2月份气温偏低: a clause that tells why, and counts nothing. */
  private boolean isCause(Moment moment, int end) {
    int from = Math.max(0, moment.start - CAUSE);
    for (int at = moment.start - 1; at >= from && !text.isOneOf(CLAUSE_ENDS, at); at--) {
      if (TimeSurroundings.CAUSE.at(text.string(), at) > 0) {
        return !counts(end);
      }
    }
    return false;
  }

  /** Whether a figure stands in the rest of the clause. */
  private boolean counts(int end) {
    int limit = Math.min(text.length(), end + SENTENCE);
    for (int at = end; at < limit && !text.isOneOf(CLAUSE_ENDS, at); at++) {
      if (text.isDigit(at)) {
        while (text.isDigit(at + 1)) {
          at++;
        }
        if (!text.isOneOf("年月日", at + 1)) {
          return true;
        }
      }
    }
    return false;
  }

  /** 21世纪: nobody reports on a century, or on ten years that are not over. */
  private boolean isBeyondReport(Moment moment) {
    return moment.lastYear - moment.year > 9
        || (published != null && moment.lastYear > published.getYear());
  }

  /** 年初预算, 年初确定的目标, 全年目标任务的95%: what was settled, and of what time. */
  private boolean isSettled(Moment moment, int end) {
    if (moment.part == null) {
      return false;
    }
    if (moment.grain == Grain.POINT) {
      return moment.part.toDay() == 1 && TimeSurroundings.SETTLED.at(text.string(), end) > 0;
    }
    boolean bare = moment.yearWord == null && moment.year == 0;
    return bare && moment.part.isWhole() && isWholeOfShare(end);
  }

  /** 季度增速新高: a record in the rest of the clause. */
  private boolean isRecord(int end) {
    int limit = Math.min(text.length(), end + SENTENCE);
    for (int at = end; at < limit && !text.endsClause(at); at++) {
      if (TimeSurroundings.FIRST.at(text.string(), at) > 0) {
        return true;
      }
    }
    return false;
  }

  /** 目标任务的95%, 任务56.36%: what was settled, and a share of it. */
  private boolean isWholeOfShare(int end) {
    int at = end;
    int word = TimeSurroundings.SETTLED.at(text.string(), at);
    while (word > 0) {
      at += word;
      word = TimeSurroundings.SETTLED.at(text.string(), at);
    }
    if (at == end) {
      return false;
    }
    at = text.at(at) == '的' ? at + 1 : at;
    while (text.isDigit(at) || text.at(at) == '.') {
      at++;
    }
    return text.at(at) == '%' && text.isDigit(at - 1);
  }

  private boolean endsWithName(int end) {
    return text.at(end) == '(' && isNamedAfter(end + 1);
  }

  private boolean isNamedAfter(int end) {
    return text.at(end - 1) == '度' && text.startsWith("报告", end)
        || TimeSurroundings.NAME.at(text.string(), end) > 0
            && TimeSurroundings.OTHER.at(text.string(), end) == 0;
  }

  /** 1961年以来最多 names no period of the figure. */
  boolean isSuperlative(int end) {
    int at = text.at(end) == '的' ? end + 1 : end;
    return TimeSurroundings.FIRST.begins(text, at) || isMost(at);
  }

  /** 以来最多, 以来规模最大的, but not 以来最低生活保障标准. */
  private boolean isMost(int i) {
    for (int at = i; at < Math.min(text.length(), i + BASE) && !text.endsClause(at); at++) {
      if (text.at(at) == '最') {
        return TimeSurroundings.OTHER.at(text.string(), at) == 0
            && (at == i || text.at(at + 2) == '的' || text.endsClause(at + 2));
      }
      if (text.isDigit(at)) {
        return false;
      }
    }
    return false;
  }

  /** 10月4日 of 新华社北京10月4日电: when a text was written. */
  boolean isWire(Moment moment, int end) {
    return moment.grain == Grain.DAY
        && TimeSurroundings.WIRE.begins(text, end)
        && !text.isHan(end + 1);
  }

  /** Whether nothing but an agency and a place stands before a day: not 据新华社北京10月4日电. */
  boolean isOpening(Moment moment) {
    int from = Math.max(-1, moment.start - DATELINE);
    for (int at = moment.start - 1; at > from; at--) {
      if (TimeSurroundings.QUOTED.at(text.string(), at) > 0) {
        return false;
      }
      if (!text.isHan(at)) {
        return isLineEdge(at);
      }
    }
    return from < 0;
  }

  /** A date that fills its line, or opens the line that says where the text is from. */
  private boolean isDateline(int i, int end) {
    char before = text.at(i - 1);
    char after = text.at(end);
    boolean opens = isLineEdge(i - 1) || before == ':' || before == '(' && isLineEdge(i - 2);
    boolean closes = isLineEdge(end) || after == ')' && isLineEdge(end + 1);
    return opens && (closes || text.startsWith("来源", end + 1) || text.startsWith(" 来源", end + 1))
        || before == ' ' && closes;
  }

  /** (2023年5月) below the title of a report on 2022: when it was made. */
  private boolean isIssue(Moment moment, int end) {
    return moment.grain == Grain.MONTH
        && titled > 0
        && moment.year > titled
        && text.at(moment.start - 1) == '('
        && isLineEdge(moment.start - 2)
        && text.at(end) == ')'
        && isLineEdge(end + 1);
  }

  private boolean isLineEdge(int i) {
    return text.at(i) == 0 || text.at(i) == '\n';
  }

  /** 介绍 of 29日,技术员介绍,…. */
  private boolean isTold(int at) {
    int telling = TimeSurroundings.TELLING.at(text.string(), at);
    return telling > 0 && text.isOneOf(",:", at + telling);
  }

  /** 8月18日在京召开新闻发布会: the day something was told, not when it happened. */
  private boolean isAnnouncement(int end) {
    boolean issues = false;
    boolean figure = false;
    for (int at = end; at < Math.min(text.length(), end + SENTENCE); at++) {
      char c = text.at(at);
      if (text.endsSentence(at)) {
        return false;
      }
      figure |= CalendarNumber.isDigit(c);
      if (!figure && (TimeSurroundings.TOLD.at(text.string(), at) > 0 || isTold(at))) {
        return true;
      }
      int issue = figure ? 0 : TimeSurroundings.ISSUE.at(text.string(), at);
      if (issue > 0) {
        if (text.at(at + issue) == '的' || text.at(at + issue) == '《') {
          return true;
        }
        issues = true;
      }
      if (issues && TimeSurroundings.ISSUED.at(text.string(), at) > 0) {
        return true;
      }
      if (!issues && figure) {
        return false;
      }
    }
    return false;
  }
}
