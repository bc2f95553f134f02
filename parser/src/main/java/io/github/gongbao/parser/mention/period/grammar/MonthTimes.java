package io.github.gongbao.parser.mention.period.grammar;

import io.github.gongbao.parser.mention.period.grammar.Moment.Grain;
import io.github.gongbao.parser.mention.period.word.CalendarNumber;
import io.github.gongbao.parser.mention.period.word.TimeSurroundings;
import io.github.gongbao.parser.mention.period.word.TimeWord;
import io.github.gongbao.parser.mention.period.word.TimeWords;
import io.github.gongbao.parser.mention.period.word.YearPart;
import io.github.gongbao.parser.text.Characters;
import io.github.gongbao.parser.text.Digits;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of what is said of a month: {@code 7月份}, {@code 7月20日}, {@code 6月末}, {@code 9月中旬},
 * {@code 8月3日(星期二)上午10时}.
 */
final class MonthTimes {
  static final String WEEKDAYS = "一二三四五六日天";

  private final Characters text;
  private final CalendarNumber number;
  private final ClockTimes clocks;

  MonthTimes(Characters text, CalendarNumber number, ClockTimes clocks) {
    this.text = text;
    this.number = number;
    this.clocks = clocks;
  }

  /** Several months, or one twice, that end before the place: {@code 1-7月份}. */
  @Nullable Moment months(Moment moment, int first, int last, int at) {
    moment.grain = Grain.MONTH;
    moment.part = YearPart.months(first, last);
    moment.end = monthEnd(at);
    return moment;
  }

  /** A number and its 月, and what follows: {@code 7月20日}, {@code 七八月份}. */
  @Nullable Moment month(Moment moment, int said, int saidDigits, boolean inChinese, int at) {
    if (TimeSurroundings.OF_MONTH.begins(text, at)) {
      return null;
    }
    if (inChinese && saidDigits == 2 && said % 10 == said / 10 + 1 && !chineseTen(moment.start)) {
      return months(moment, said / 10, said % 10, at);
    }
    if (!isMonth(said)) {
      return null;
    }
    moment.grain = Grain.MONTH;
    moment.part = YearPart.months(said, said);
    withinMonth(moment, said, at);
    return moment;
  }

  /** What follows a month: a day or days, ten days, its beginning or end. */
  void withinMonth(Moment moment, int month, int monthEnd) {
    moment.end = monthEnd(monthEnd);
    if (moment.end > monthEnd) {
      return;
    }
    int at = text.skipSpace(monthEnd);
    TimeWord word = TimeWords.at(text.string(), at);
    if (word != null && word.kind() == TimeWord.Kind.MONTHLY) {
      moment.grain = Grain.TEN_DAYS;
      moment.part = word.part().inMonth(month);
      moment.end = at + word.text().length();
      return;
    }
    char c = text.at(at);
    if ((c == '底' || c == '末') && at == monthEnd) {
      moment.grain = Grain.POINT;
      moment.part = YearPart.day(month, 0);
      moment.end = at + 1;
      return;
    }
    if (c == '初' && at == monthEnd) {
      moment.grain = Grain.POINT;
      moment.part = YearPart.day(month, 1);
      moment.end = at + 1;
      return;
    }
    if (!number.read(at) || !isDay(number.value())) {
      return;
    }
    int first = number.value();
    int unit = text.skipSpace(number.end());
    if (text.at(unit) == '日' || text.at(unit) == '号') {
      moment.grain = Grain.DAY;
      moment.part = YearPart.day(month, first);
      afterDay(moment, unit + 1);
    } else if (TimeGrammar.isConnector(text.at(unit)) || text.at(unit) == '、') {
      int next = text.skipSpace(unit + 1);
      if (number.read(next) && isDay(number.value()) && number.value() > first) {
        int second = number.value();
        int secondUnit = text.skipSpace(number.end());
        if (text.at(secondUnit) == '日' || text.at(secondUnit) == '号') {
          moment.grain = Grain.DAY;
          moment.part = new YearPart(month, first, month, second);
          afterDay(moment, secondUnit + 1);
        }
      }
    }
  }

  private int monthEnd(int at) {
    int end = text.at(at) == '份' ? at + 1 : at;
    return text.startsWith("当月", end) ? end + 2 : end;
  }

  void afterDay(Moment moment, int dayEnd) {
    int end = dayEnd;
    if (text.at(end) == '(') {
      int weekday = weekday(end + 1);
      if (weekday > end + 1 && text.at(weekday) == ')') {
        end = weekday + 1;
      }
    } else if (weekday(end) > end) {
      end = weekday(end);
    }
    if (text.startsWith("当天", end) || text.startsWith("当日", end)) {
      end += 2;
    }
    moment.end = clocks.afterDay(end);
  }

  private int weekday(int i) {
    int at = text.startsWith("星期", i) ? i + 2 : text.at(i) == '周' ? i + 1 : i;
    return at > i && text.isOneOf(WEEKDAYS, at) ? at + 1 : i;
  }

  /** 星期一, 周三至周五: they name no date, but hold no figure. 一周三次 does. */
  @Nullable Moment weekdays(int i) {
    int end = weekday(i);
    if (end == i || text.at(i) == '周' && !text.isOneOf(",。、;)至到-(上下晚早凌 ", end)) {
      return null;
    }
    if (TimeGrammar.isConnector(text.at(end)) && weekday(end + 1) > end + 1) {
      end = weekday(end + 1);
    }
    return new Moment(i, clocks.afterDay(end), Grain.PASSING);
  }

  boolean isBareDay(int i, int at, int day) {
    if (!isDay(day) || text.startsWith("日本", at)) {
      return false;
    }
    return !TimeSurroundings.DURATION.begins(text, at + 1)
        && !TimeSurroundings.COUNTING.ends(text, i);
  }

  boolean chineseTen(int i) {
    return text.at(i) == '十' || text.at(i + 1) == '十' || Digits.tens(text.at(i)) > 0;
  }

  static boolean isMonth(int month) {
    return month >= 1 && month <= 12;
  }

  static boolean isDay(int day) {
    return day >= 1 && day <= 31;
  }
}
