package io.github.gongbao.parser.mention.period.grammar;

import io.github.gongbao.parser.mention.period.grammar.Moment.Grain;
import io.github.gongbao.parser.mention.period.word.CalendarNumber;
import io.github.gongbao.parser.mention.period.word.TimeSurroundings;
import io.github.gongbao.parser.mention.period.word.TimeWord;
import io.github.gongbao.parser.mention.period.word.YearPart;
import io.github.gongbao.parser.text.Characters;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of times that begin with a word of the lexicon: {@code 去年12月}, {@code 上月末}, {@code
 * 当日9时}, {@code 上周五}, {@code 年底}.
 */
final class WordTimes {
  private final Characters text;
  private final ClockTimes clocks;
  private final YearTimes years;
  private final MonthTimes months;
  private final NamedTimes names;
  private final NumberTimes numbers;

  WordTimes(
      Characters text,
      ClockTimes clocks,
      YearTimes years,
      MonthTimes months,
      NamedTimes names,
      NumberTimes numbers) {
    this.text = text;
    this.clocks = clocks;
    this.years = years;
    this.months = months;
    this.names = names;
    this.numbers = numbers;
  }

  /** The time that begins with the word; null if it is part of another word there. */
  @Nullable Moment worded(int i, TimeWord word) {
    int end = i + word.text().length();
    Moment moment = new Moment(i, end, Grain.OPEN);
    moment.word = word;
    switch (word.kind()) {
      case YEAR -> {
        moment.word = null;
        moment.yearWord = word;
        moment.grain = Grain.YEAR;
        years.withinYear(moment, end);
      }
      case MONTH -> {
        moment.grain = Grain.MONTH;
        moment.part = YearPart.months(0, 0);
        months.withinMonth(moment, 0, end);
      }
      case DAY -> {
        moment.grain = Grain.DAY;
        moment.end = clocks.afterDay(end);
      }
      case WEEK -> {
        moment.grain = Grain.WEEK;
        if (text.at(end) == '末') {
          moment.part = YearPart.day(0, 6);
          moment.end++;
        } else if (text.isOneOf(MonthTimes.WEEKDAYS, end)) {
          moment.part = YearPart.day(0, Math.min(7, MonthTimes.WEEKDAYS.indexOf(text.at(end)) + 1));
          moment.grain = Grain.DAY;
          moment.end = clocks.afterDay(end + 1);
        }
      }
      case QUARTER -> {
        moment.grain = Grain.QUARTER;
        if (word.text().endsWith("末")) {
          moment.grain = Grain.POINT;
        } else if (text.at(end) == '末') {
          moment.grain = Grain.POINT;
          moment.end++;
        }
      }
      case PART, POINT -> {
        moment.word = null;
        moment.part = word.part();
        moment.grain = word.kind() == TimeWord.Kind.POINT ? Grain.POINT : Grain.HALF;
      }
      case MONTHLY -> {
        moment.word = null;
        moment.part = word.part();
        moment.grain = Grain.TEN_DAYS;
      }
      case NOW -> {
        if (word.text().endsWith("今") && TimeSurroundings.OF_NOW.begins(text, end)) {
          return null;
        }
        moment.grain = Grain.NOW;
      }
      case NAMED -> moment.grain = Grain.NAMED;
      case PLAN, DAYPART, SEASON, FEAST, NOT -> {
        int times = word.kind() == TimeWord.Kind.DAYPART ? clocks.end(i) : i;
        if (times == i) {
          return null;
        }
        moment.word = null;
        moment.grain = Grain.CLOCK;
        moment.end = times;
      }
      case HOLIDAY, BREAK -> names.holiday(moment, word);
      case OPEN -> moment.grain = Grain.OPEN;
      case PASSING -> moment.grain = Grain.PASSING;
      case BASELINE -> {
        int next = text.at(end) == '的' ? end + 1 : end;
        if (CalendarNumber.isDigit(text.at(next)) && numbers.numeric(next) != null) {
          return null;
        }
        moment.grain = Grain.BASELINE;
      }
    }
    return moment;
  }
}
