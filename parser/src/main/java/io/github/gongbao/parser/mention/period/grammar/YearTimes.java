package io.github.gongbao.parser.mention.period.grammar;

import io.github.gongbao.parser.mention.period.grammar.Moment.Grain;
import io.github.gongbao.parser.mention.period.word.CalendarNumber;
import io.github.gongbao.parser.mention.period.word.TimeSurroundings;
import io.github.gongbao.parser.mention.period.word.TimeWord;
import io.github.gongbao.parser.mention.period.word.TimeWords;
import io.github.gongbao.parser.mention.period.word.YearPart;
import io.github.gongbao.parser.text.Characters;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of years and of what is said of one: {@code 2021年}, {@code 2021年上半年}, {@code 2020年底},
 * {@code 2022年国庆假期}, {@code 2015、2018和2020年}, {@code 2021-08-18}.
 */
final class YearTimes {
  private final Characters text;
  private final CalendarNumber number;
  private final ClockTimes clocks;
  private final MonthTimes months;
  private final QuarterTimes quarters;
  private final DecadeTimes decades;
  private final NamedTimes names;

  YearTimes(
      Characters text,
      CalendarNumber number,
      ClockTimes clocks,
      MonthTimes months,
      QuarterTimes quarters,
      DecadeTimes decades,
      NamedTimes names) {
    this.text = text;
    this.number = number;
    this.clocks = clocks;
    this.months = months;
    this.quarters = quarters;
    this.decades = decades;
    this.names = names;
  }

  /** A number and its 年, and what follows: {@code 2021年上半年}, {@code 98年6月}. */
  @Nullable Moment year(Moment moment, int said, int saidDigits, int at) {
    if (saidDigits != 4 && TimeSurroundings.OF_YEAR.begins(text, at)) {
      return null;
    }
    if (text.at(at) == '代') {
      return decades.decade(moment, said, at + 1);
    }
    int year = said;
    if (saidDigits == 2) {
      boolean leadingZero =
          text.at(moment.start) == '0' || CalendarNumber.chineseDigit(text.at(moment.start)) == 0;
      boolean inWords = CalendarNumber.chineseDigit(text.at(moment.start)) >= 0;
      boolean monthFollows = !months.chineseTen(moment.start) && isBeforeMonth(at);
      TimeWord part = TimeWords.at(text.string(), text.skipSpace(at));
      boolean partFollows = part != null && part.kind() == TimeWord.Kind.PART;
      if (!leadingZero && !monthFollows && !(partFollows && !inWords)) {
        return null;
      }
      year = said <= 50 ? 2000 + said : 1900 + said;
    } else if (saidDigits == 3) {
      year = RepublicYear.of(said, text, moment.start, at, isBeforeMonth(at));
      if (year == 0) {
        return null;
      }
    } else if (saidDigits != 4 || !isYear(said)) {
      return null;
    }
    moment.inYears(year, year);
    moment.grain = Grain.YEAR;
    moment.end = at;
    withinYear(moment, at);
    return moment;
  }

  private boolean isBeforeMonth(int at) {
    int first = text.skipSpace(at);
    if (!number.read(text.at(first) == '第' ? first + 1 : first)
        || !MonthTimes.isMonth(number.value())) {
      return false;
    }
    int end = text.skipSpace(number.end());
    return text.at(end) == '月' || text.at(end) == '季';
  }

  /** What follows a year: a month, quarter, half, holiday or its beginning or end. */
  void withinYear(Moment moment, int yearEnd) {
    int at = yearEnd;
    if (text.at(at) == '度' && text.at(at - 1) == '年') {
      at++;
      moment.end = at;
    }
    int next = text.skipSpace(at);
    if (text.at(next) == '的') {
      next++;
    }
    char c = text.at(next);
    TimeWord word = TimeWords.at(text.string(), next);
    boolean named = word != null && word.isHoliday();
    if (!named && number.read(next)) {
      int first = number.value();
      int unit = text.skipSpace(number.end());
      if (text.at(unit) == '月' && MonthTimes.isMonth(first)) {
        months.month(moment, first, number.digits(), false, unit + 1);
        return;
      }
      if (text.at(unit) == '季') {
        quarters.quarters(moment, first, first, unit);
        return;
      }
      if ((TimeGrammar.isConnector(text.at(unit)) || text.at(unit) == '、')
          && number.read(text.skipSpace(unit + 1))) {
        boolean pair = text.at(unit) == '、';
        int second = number.value();
        int secondUnit = text.skipSpace(number.end());
        if (pair && second != first + 1) {
          return;
        }
        if (text.at(secondUnit) == '月'
            && MonthTimes.isMonth(first)
            && MonthTimes.isMonth(second)
            && first < second) {
          months.months(moment, first, second, secondUnit + 1);
        } else if (text.at(secondUnit) == '季') {
          quarters.quarters(moment, first, second, secondUnit);
        }
      }
      return;
    }
    if (c == '第') {
      Moment part = quarters.ordinal(next, moment.year);
      if (part != null) {
        moment.grain = part.grain;
        moment.part = part.part;
        moment.end = part.end;
      }
      return;
    }
    if (c == '前' || c == '头' || c == '首') {
      quarters.firstOfYear(moment, next);
      return;
    }
    if ((c == '底' || c == '末') && next == at && !TimeSurroundings.OF_END.begins(text, next + 1)) {
      moment.grain = Grain.POINT;
      moment.part = YearPart.day(12, 31);
      moment.end = next + 1;
      return;
    }
    if (c == '初' && next == at && !TimeSurroundings.OF_BEGINNING.begins(text, next + 1)) {
      moment.grain = Grain.POINT;
      moment.part = YearPart.day(1, 1);
      moment.end = next + 1;
      return;
    }
    if (word == null) {
      if (c == '“') {
        Moment holiday = names.plan(next, next + 1);
        if (holiday != null && holiday.grain == Grain.HOLIDAY) {
          moment.word = holiday.word;
          moment.grain = Grain.HOLIDAY;
          moment.count = holiday.count;
          moment.end = holiday.end;
        }
      }
      return;
    }
    int end = next + word.text().length();
    switch (word.kind()) {
      case PART, POINT -> {
        moment.part = word.part();
        moment.grain = word.kind() == TimeWord.Kind.POINT ? Grain.POINT : Grain.HALF;
        moment.end = end;
      }
      case HOLIDAY, FEAST, BREAK -> {
        if (names.ends(word, end)) {
          moment.end = end;
          names.holiday(moment, word);
        }
      }
      case SEASON, OPEN -> {
        if (word.kind() == TimeWord.Kind.SEASON || !standsAlone(word.text())) {
          moment.word = word;
          moment.grain = Grain.OPEN;
          moment.end = end;
        }
      }
      default -> {}
    }
  }

  /** 2012年至17年: the year that ends a range of years, without its century; null if none does. */
  @Nullable Moment shortYear(Moment from, int i) {
    boolean years = from.grain == Grain.YEAR && from.year != 0 && from.part == null;
    if (!years || !number.read(i) || number.isChinese() || number.digits() != 2) {
      return null;
    }
    int year = from.year / 100 * 100 + number.value();
    if (text.at(number.end()) != '年' || year <= from.year) {
      return null;
    }
    Moment to = new Moment(i, number.end() + 1, Grain.YEAR);
    to.inYears(year, year);
    return to;
  }

  /** 2015、2018和2020年, 2021、2022年末: from the first to the last. */
  @Nullable Moment listedYears(Moment moment, int first, int comma) {
    int last = first;
    int at = comma;
    while (isListed(text.at(at))
        && number.read(at + 1)
        && number.digits() == 4
        && number.value() > last
        && isYear(last)) {
      last = number.value();
      at = number.end();
    }
    if (last == first || text.at(at) != '年' || !isYear(last)) {
      return null;
    }
    moment.inYears(first, last);
    moment.end = at + 1;
    withinYear(moment, at + 1);
    return moment;
  }

  /** {@code 2021-08-18}, {@code 2021.8.18}. */
  @Nullable Moment numericDate(Moment moment, int year, int at, char between) {
    if (!isYear(year)
        || !number.read(at + 1)
        || number.isChinese()
        || !MonthTimes.isMonth(number.value())) {
      return null;
    }
    int month = number.value();
    if (text.at(number.end()) != between
        || !number.read(number.end() + 1)
        || number.isChinese()
        || !MonthTimes.isDay(number.value())) {
      return null;
    }
    moment.inYears(year, year);
    moment.grain = Grain.DAY;
    moment.part = YearPart.day(month, number.value());
    moment.end = clocks.afterDay(number.end());
    return moment;
  }

  /** {@code 20230307}, where a date can stand; null for other numbers. */
  @Nullable Moment compactDate(int i) {
    int end = i;
    while (end < i + 9 && text.isDigit(end)) {
      end++;
    }
    boolean apart = i == 0 || !text.isHan(i - 1) && !isLetterOrDigit(i - 1);
    if (end != i + 8
        || !apart && !TimeSurroundings.DATING.ends(text, i)
        || text.isHan(end) && !TimeSurroundings.DATED.begins(text, end)
        || isLetterOrDigit(end)) {
      return null;
    }
    int year = digits(i, i + 4);
    int month = digits(i + 4, i + 6);
    int day = digits(i + 6, end);
    if (!isOfNow(year) || !MonthTimes.isMonth(month) || !MonthTimes.isDay(day)) {
      return null;
    }
    Moment moment = new Moment(i, end, Grain.DAY);
    moment.inYears(year, year);
    moment.part = YearPart.day(month, day);
    return moment;
  }

  private boolean isLetterOrDigit(int i) {
    return text.at(i) < 128 && Character.isLetterOrDigit(text.at(i));
  }

  private int digits(int from, int to) {
    return Integer.parseInt(text.string(), from, to, 10);
  }

  static boolean isListed(char c) {
    return c == '、' || c == '和' || c == '及' || c == '与';
  }

  static boolean isYear(int year) {
    return year >= 1000 && year < 2200;
  }

  /** Whether a number can be a year where no 年 says that it is one. */
  static boolean isOfNow(int year) {
    return year >= 1990 && year < 2100;
  }

  /** 今夏, 近年: an open word that a year cannot stand before. */
  private static boolean standsAlone(String word) {
    return word.indexOf('年') >= 0 || word.startsWith("今") || word.startsWith("去");
  }
}
