package io.github.gongbao.parser.mention.period.grammar;

import io.github.gongbao.parser.mention.period.grammar.Moment.Grain;
import io.github.gongbao.parser.mention.period.word.CalendarNumber;
import io.github.gongbao.parser.mention.period.word.TimeSurroundings;
import io.github.gongbao.parser.text.Characters;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of so many years, months, weeks or days: {@code 近五年}, {@code 两个月来}, {@code 三年前},
 * {@code 未来三天}.
 */
final class SpanTimes {
  /** What says of so many years that they are the last ones. */
  private static final String SUMMED = "累计";

  /** From this number on 11年 may be a year whose first figures are left out. */
  private static final int SHORT_YEAR = 10;

  private final Characters text;
  private final CalendarNumber number;

  SpanTimes(Characters text, CalendarNumber number) {
    this.text = text;
    this.number = number;
  }

  /** 近五年, 过去三年, 最近两周, 这五年. */
  @Nullable Moment recent(int i) {
    if (text.at(i) == '近' && TimeSurroundings.NEARING.ends(text, i)) {
      return null;
    }
    int at = i + 1;
    if (text.startsWith("过去", i) || text.startsWith("最近", i)) {
      at = i + 2;
    } else if (text.at(i) == '过' || text.at(i) == '最') {
      return null;
    }
    at = text.skipSpace(at);
    if (text.at(at) == '的') {
      at++;
    }
    return number.read(at) && number.value() > 0
        ? span(new Moment(i, i, Grain.RECENT), number.end())
        : null;
  }

  /** 今后五年, 未来两天: nobody can report on them, but they are no figures. */
  @Nullable Moment toCome(int i) {
    if (!text.startsWith("今后", i) && !text.startsWith("未来", i)) {
      return null;
    }
    if (!number.read(text.skipSpace(i + 2))) {
      return null;
    }
    Moment moment = span(new Moment(i, i, Grain.RECENT), number.end());
    if (moment != null) {
      moment.count = -moment.count;
    }
    return moment;
  }

  /** 五年来, 十年间, 三个月来; 五年 before 累计; 十年前, 三天前. */
  @Nullable Moment lastSpan(int i) {
    number.read(i);
    int count = number.value();
    Moment moment = span(new Moment(i, i, Grain.RECENT), number.end());
    if (moment == null || count == 0) {
      return null;
    }
    char last = text.at(moment.end - 1);
    boolean years = moment.unit == '年';
    boolean few = years && count < SHORT_YEAR && !TimeSurroundings.COUNTING.ends(text, i);
    boolean summed = few && text.startsWith(SUMMED, moment.end);
    if (last == '来' || last == '间' && years || summed) {
      return moment;
    }
    int before = TimeSurroundings.AHEAD.at(text.string(), moment.end);
    if (before > 0 && moment.unit != '月' || before > 0 && text.startsWith("个月", moment.end - 2)) {
      if (TimeSurroundings.OTHER.at(text.string(), moment.end) == 0) {
        // 60多年前 was in no one year
        moment.grain = moment.about ? Grain.OPEN : Grain.AGO;
        moment.end += before;
        return moment;
      }
    }
    return null;
  }

  /** The unit after a number of units, and what may follow: 年, 个月, 周, 天, 年来, 年间. */
  private @Nullable Moment span(Moment moment, int i) {
    if (number.value() > 100) {
      return null;
    }
    moment.count = number.value();
    int at = text.skipSpace(i);
    if (text.at(at) == '多' || text.at(at) == '余') {
      moment.about = true;
      at++;
    }
    if (text.at(at) == '个') {
      at++;
    }
    char unit = text.at(at);
    if (unit == '天') {
      unit = '日';
    }
    boolean month = unit == '月' && text.at(at + 1) == '份';
    if ("年月周日".indexOf(unit) < 0 || unit == 0 || month) {
      return null;
    }
    moment.unit = unit;
    moment.end = at + 1;
    if (text.at(moment.end) == '多') {
      moment.about = true;
      moment.end++;
    }
    if (text.at(moment.end) == '来' || text.at(moment.end) == '间' || text.at(moment.end) == '里') {
      moment.end++;
    }
    return moment;
  }
}
