package io.github.gongbao.parser.mention.period;

import io.github.gongbao.model.Basis;
import io.github.gongbao.parser.mention.period.PeriodMention.Role;
import io.github.gongbao.parser.mention.period.calendar.Calendar;
import io.github.gongbao.parser.mention.period.grammar.Moment;
import io.github.gongbao.parser.mention.period.grammar.Moment.Grain;
import io.github.gongbao.parser.mention.period.word.Stretch;
import io.github.gongbao.parser.mention.period.word.TimeSurroundings;
import io.github.gongbao.parser.mention.period.word.TimeWord;
import io.github.gongbao.parser.mention.period.word.TimeWords;
import io.github.gongbao.parser.text.Characters;
import org.jspecify.annotations.Nullable;

/** Tells by what stands around words of time that a change is measured against them. */
final class Baselines {
  private static final int SENTENCE = 60;
  private static final int TAIL = 16;
  private static final int MEASURE = 4;

  private static final String POINTS = "百分点";

  /** What 在2022年基础上 begins with. */
  private static final char UPON = '在';

  private final Characters text;
  private final Calendar calendar;

  Baselines(Characters text, Calendar calendar) {
    this.text = text;
    this.calendar = calendar;
  }

  /**
   * Where a baseline begins, with what makes it one; -1 if the words are none.
   *
   * @param i where the words begin
   * @param end where they end
   * @param read where the mention before them ends; nothing before it can be theirs
   * @param before the mention before them; null if there is none
   */
  int begin(Moment moment, int i, int end, @Nullable PeriodMention before) {
    int read = before == null ? 0 : before.span().end();
    int at = i - qualifier(i);
    int length = TimeSurroundings.AGAINST.endingAt(text.string(), at);
    if (length > 0 && at - length >= read) {
      boolean share = text.at(at - 1) == '比' && text.at(at - 2) == '占';
      boolean others = moment.grain == Grain.BASELINE && text.startsWith("同期", i) && isNoun(end);
      boolean goal = text.at(at - 1) == '过' && moment.grain == Grain.HALF && !moment.saysYear();
      return share || goal || others ? -1 : at - length;
    }
    length = TimeSurroundings.BESIDE.endingAt(text.string(), at);
    if (length > 0 && at - length >= read && (hasTail(end) || isAgainst(end))) {
      return at - length;
    }
    if (i > read && text.at(i - 1) == UPON && TimeSurroundings.GROUND.begins(text, end)) {
      return i - 1;
    }
    length = TimeSurroundings.RESTORED.endingAt(text.string(), i);
    if (length > 0 && i - length >= read) {
      return i - length;
    }
    length = TimeSurroundings.LEVEL.endingAt(text.string(), i);
    if (length > 0
        && i - length >= read
        && isRatio(behindOf(end))
        && !isLevelReached(i - length, before)) {
      return i;
    }
    if (before == null) {
      return -1;
    }
    boolean joined = before.role() == Role.BASELINE && isJoined(i, read);
    return joined || isOfBefore(moment, i, end, before) ? i : -1;
  }

  /**
   * 1-4月 of 1-5月,投资增长22.6%,1-4月提高5.0个百分点: growth is more by points than that of a stretch which
   * begins as the one before does, and that nobody says 较 of.
   */
  private boolean isOfBefore(Moment moment, int i, int end, PeriodMention before) {
    return !moment.isOfYear()
        && before.role() == Role.PERIOD
        && i - before.span().end() < SENTENCE
        && text.at(i - 1) == ','
        && text.at(before.span().start()) == text.at(i)
        && TimeSurroundings.CHANGE.begins(text, end)
        && isOfPoints(end);
  }

  /** Whether the clause goes on to so many percentage points. */
  private boolean isOfPoints(int i) {
    int at = i;
    while (at < i + TAIL && !text.endsClause(at) && !text.startsWith(POINTS, at)) {
      at++;
    }
    return text.startsWith(POINTS, at);
  }

  /** 比上月末和上年同期: a baseline with those before it. */
  private boolean isJoined(int i, int read) {
    int length = TimeSurroundings.JOINS.endingAt(text.string(), i);
    return length > 0 && i - length == read;
  }

  /** The length of what tells of a baseline before its year: 疫情前的2019年. */
  private int qualifier(int i) {
    int end = text.at(i - 1) == '的' ? i - 1 : i;
    for (int begin = end - 2; begin >= end - 5 && begin >= 0; begin--) {
      if (isBaselineWord(begin, end)) {
        return i - begin;
      }
    }
    return 0;
  }

  private boolean isBaselineWord(int begin, int end) {
    TimeWord word = TimeWords.at(text.string(), begin);
    return word != null
        && word.kind() == TimeWord.Kind.BASELINE
        && begin + word.text().length() == end;
  }

  /** 高于同期世界平均增速: the same time is that of the others, and no baseline. */
  private boolean isNoun(int end) {
    return end < text.length()
        && !text.isOneOf(",。;)的", end)
        && !TimeSurroundings.CHANGE.begins(text, end)
        && !TimeSurroundings.MEAN.begins(text, end);
  }

  /** 从2016年的8.6%调整为2019年的7.1%: the words belong to a level of their own. */
  private boolean isLevelReached(int i, @Nullable PeriodMention before) {
    if (text.at(i) == '为' && TimeSurroundings.BECOMING.ends(text, i)) {
      return true;
    }
    return before != null
        && i - before.span().start() < SENTENCE
        && TimeSurroundings.FROM.ends(text, before.span().start());
  }

  /** 与上年比, and not 与上年比例相当. */
  private boolean isAgainst(int end) {
    return text.at(end) == '比'
        && (text.endsClause(end + 1) || TimeSurroundings.CHANGE.begins(text, end + 1));
  }

  private boolean hasTail(int end) {
    return tail(end, TimeSurroundings.TAIL) > 0 || tail(end, TimeSurroundings.EVEN) > 0;
  }

  /** Where words of the kind end in the rest of the clause; 0 if there are none. */
  private int tail(int i, TimeSurroundings kind) {
    for (int at = i; at < Math.min(text.length(), i + TAIL) && !text.endsClause(at); at++) {
      int length = kind.at(text.string(), at);
      if (length > 0) {
        return at + length;
      }
    }
    return 0;
  }

  /** Where what is told of the words begins: behind 的 in 是去年的两倍, 是去年全年总量的近3倍. */
  private int behindOf(int end) {
    int at = end;
    while (at < end + MEASURE && text.isHan(at) && text.at(at) != '的') {
      at++;
    }
    return text.at(at) == '的' ? at + 1 : text.length();
  }

  private boolean isRatio(int i) {
    for (int at = i; at < Math.min(text.length(), i + 10); at++) {
      char c = text.at(at);
      if (c == '倍' || c == '%' || c == '成' || c == '分' && text.at(at + 1) == '之') {
        return true;
      }
      if (text.endsClause(at)) {
        return false;
      }
    }
    return false;
  }

  /** Where a baseline ends, with what belongs to it: 与…相比, …均值. */
  int end(int begin, int end) {
    if (TimeSurroundings.BESIDE.at(text.string(), begin) > 0) {
      if (isAgainst(end)) {
        return end + 1;
      }
      int tail = tail(end, TimeSurroundings.TAIL);
      boolean another = false;
      for (int at = end; at < tail; at++) {
        another |= text.isDigit(at);
      }
      if (tail > 0 && !another) {
        return tail;
      }
    }
    int ground = TimeSurroundings.GROUND.at(text.string(), end);
    if (ground > 0 && text.at(begin) == UPON) {
      return end + ground;
    }
    int at = text.at(end) == '的' ? end + 1 : end;
    int mean = TimeSurroundings.MEAN.at(text.string(), at);
    return mean > 0 ? at + mean : end;
  }

  /** 上旬 and 上周 as baselines: what came before the days last spoken of; null for other words. */
  @Nullable Stretch before(Moment moment, Stretch days) {
    if (moment.word == null && text.startsWith("上旬", moment.start)) {
      return calendar.tenDaysBefore();
    }
    return moment.grain == Grain.WEEK && days.equals(calendar.spoken()) ? days.plusDays(-7) : null;
  }

  /** What a change against the words is measured against, which begin there as a baseline. */
  Basis basis(Moment moment, Stretch days, int begin) {
    if (text.startsWith("环比", begin)) {
      return Basis.PERIOD_ON_PERIOD;
    }
    TimeWord word = moment.word;
    if (moment.grain == Grain.BASELINE && word != null) {
      return word.name().isEmpty() ? Basis.VERSUS : Basis.valueOf(word.name());
    }
    if (moment.to != null) {
      return Basis.VERSUS;
    }
    Stretch spoken = calendar.spoken();
    boolean yearBefore = spoken != null && days.equals(spoken.plusYears(-1));
    if (moment.yearWord != null && moment.yearWord.offset() == -1) {
      boolean otherTime =
          switch (moment.grain) {
            case POINT ->
                spoken == null
                    || spoken.end() == null
                    || days.end() == null
                    || !spoken.end().minusYears(1).equals(days.end());
            case MONTH, QUARTER, HALF, TEN_DAYS, DAY -> spoken != null && !yearBefore;
            default -> false;
          };
      return otherTime ? Basis.VERSUS : Basis.YEAR_ON_YEAR;
    }
    if (moment.samePeriod && yearBefore) {
      return Basis.YEAR_ON_YEAR;
    }
    if (word != null && word.offset() == -1 && moment.yearWord == null) {
      return Basis.PERIOD_ON_PERIOD;
    }
    return Basis.VERSUS;
  }
}
