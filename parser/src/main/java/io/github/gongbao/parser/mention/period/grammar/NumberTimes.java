package io.github.gongbao.parser.mention.period.grammar;

import io.github.gongbao.parser.mention.period.grammar.Moment.Grain;
import io.github.gongbao.parser.mention.period.word.CalendarNumber;
import io.github.gongbao.parser.mention.period.word.TimeWord;
import io.github.gongbao.parser.mention.period.word.TimeWords;
import io.github.gongbao.parser.mention.period.word.YearPart;
import io.github.gongbao.parser.text.Characters;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of times that begin with a number: {@code 2021年}, {@code 7月}, {@code 20日}, {@code
 * 1-7月份}, {@code 一、二季度}, {@code 24时}.
 */
final class NumberTimes {
  /** What may stand behind the number of a time. */
  private static final String UNITS = "年月日天个周季世时:点";

  private static final String FISCAL_YEAR = "财政年度";
  private static final int CENTURY = 2000;

  private final Characters text;
  private final CalendarNumber number;
  private final ClockTimes clocks;
  private final YearTimes years;
  private final MonthTimes months;
  private final QuarterTimes quarters;
  private final DecadeTimes decades;
  private final SpanTimes spans;

  NumberTimes(
      Characters text,
      CalendarNumber number,
      ClockTimes clocks,
      YearTimes years,
      MonthTimes months,
      QuarterTimes quarters,
      DecadeTimes decades,
      SpanTimes spans) {
    this.text = text;
    this.number = number;
    this.clocks = clocks;
    this.years = years;
    this.months = months;
    this.quarters = quarters;
    this.decades = decades;
    this.spans = spans;
  }

  /** The time whose number begins there; null if it is the number of something else. */
  @Nullable Moment numeric(int i) {
    if (!number.read(i)) {
      return null;
    }
    int first = number.value();
    int firstDigits = number.digits();
    int firstEnd = number.end();
    boolean inChinese = number.isChinese();
    int at = text.skipSpace(firstEnd);
    char next = text.at(at);
    if (next == '多' || next == '余') {
      return spans.lastSpan(i);
    }
    if (firstDigits != 4 && UNITS.indexOf(next) < 0 && !joins(next)) {
      return null;
    }
    Moment moment = new Moment(i, at + 1, Grain.YEAR);
    switch (next) {
      case '年' -> {
        Moment year = years.year(moment, first, firstDigits, at + 1);
        if (year != null) {
          return year;
        }
        return spans.lastSpan(i);
      }
      case '月' -> {
        return months.month(moment, first, firstDigits, inChinese, at + 1);
      }
      case '日' -> {
        if (inChinese && firstEnd - i == 1 || !months.isBareDay(i, at, first)) {
          return spans.lastSpan(i);
        }
        moment.grain = Grain.DAY;
        moment.part = YearPart.day(0, first);
        months.afterDay(moment, at + 1);
        return moment;
      }
      case '天', '个', '周' -> {
        return spans.lastSpan(i);
      }
      case '季' -> {
        return quarters.quarters(moment, first, first, at);
      }
      case '世' -> {
        return decades.century(moment, first, at);
      }
      case '时', ':', '点' -> {
        int end = clocks.end(i);
        if (end == i || (inChinese && text.at(end - 1) != '分')) {
          return null;
        }
        moment.grain = Grain.CLOCK;
        moment.end = end;
        return moment;
      }
      default -> {
        return figures(moment, first, firstDigits, at);
      }
    }
  }

  /** What begins with a figure that has no unit of its own: 1-7月份, 2016-2019年, 2021-08-18. */
  private @Nullable Moment figures(Moment moment, int first, int firstDigits, int at) {
    char between = text.at(at);
    if (firstDigits == 4 && (between == '-' || between == '.' || between == '/')) {
      Moment date = years.numericDate(moment, first, at, between);
      if (date != null) {
        return date;
      }
    }
    if (firstDigits == 4 && YearTimes.isYear(first) && namesYear(at)) {
      moment.grain = Grain.PASSING;
      moment.end = at;
      return moment;
    }
    Moment part = firstDigits == 4 ? bareYear(moment.start, first, at) : null;
    if (part != null) {
      return part;
    }
    if (firstDigits == 4 && YearTimes.isListed(between)) {
      return years.listedYears(moment, first, at);
    }
    if (!joins(between)) {
      return null;
    }
    boolean pair = between == '、';
    if (!number.read(text.skipSpace(at + 1))) {
      return null;
    }
    int second = number.value();
    boolean row = second == first + 1;
    while (pair && row && text.at(number.end()) == '、' && number.read(number.end() + 1)) {
      row = number.value() == second + 1 && number.value() <= 12;
      second = number.value();
    }
    int unit = text.skipSpace(number.end());
    switch (text.at(unit)) {
      case '学' -> {
        moment.grain = Grain.OPEN;
        moment.end = unit + 2;
        return firstDigits == 4 && text.at(unit + 1) == '年' ? moment : null;
      }
      case '年' -> {
        if (between == '/' && firstDigits == 2 && isNextOf(first, second)) {
          int end = text.at(unit + 1) == '度' ? unit + 2 : unit + 1;
          return fiscalYear(moment, CENTURY + first, end);
        }
        if (firstDigits != 4 || !YearTimes.isYear(first)) {
          return null;
        }
        boolean next = between == '/' || between == '-';
        if (next && text.at(unit + 1) == '度' && isFiscalYear(first, second)) {
          return fiscalYear(moment, first, unit + 2);
        }
        int last = number.digits() == 2 ? first / 100 * 100 + second : second;
        if (!YearTimes.isYear(last) || last < first) {
          return null;
        }
        moment.inYears(first, last);
        moment.end = text.at(unit + 1) == '度' ? unit + 2 : unit + 1;
        TimeWord season = TimeWords.at(text.string(), moment.end);
        if (season != null && season.kind() == TimeWord.Kind.SEASON) {
          moment.grain = Grain.OPEN;
          moment.end += season.text().length();
        }
        return moment;
      }
      case '月' -> {
        if (!MonthTimes.isMonth(first) || !MonthTimes.isMonth(second) || (pair && !row)) {
          return null;
        }
        return months.months(moment, first, second, unit + 1);
      }
      case '日' -> {
        if (between == '、' || first >= second || !months.isBareDay(moment.start, unit, second)) {
          return null;
        }
        moment.grain = Grain.DAY;
        moment.part = new YearPart(0, first, 0, second);
        months.afterDay(moment, unit + 1);
        return moment;
      }
      case '季' -> {
        return pair && !row ? null : quarters.quarters(moment, first, second, unit);
      }
      case '时', ':' -> {
        int end = clocks.end(moment.start);
        if (end == moment.start) {
          return null;
        }
        moment.grain = Grain.CLOCK;
        moment.end = end;
        return moment;
      }
      default -> {
        boolean named = text.startsWith(FISCAL_YEAR, number.end());
        boolean next = second == first + 1 || second == (first + 1) % 100;
        if (named && next && YearTimes.isYear(first)) {
          return fiscalYear(moment, first, number.end() + FISCAL_YEAR.length());
        }
        if (firstDigits == 4 && between == '/' && isFiscalYear(first, second)) {
          return fiscalYear(moment, first, number.end());
        }
        boolean counted = pair && row && MonthTimes.isMonth(first) && MonthTimes.isMonth(second);
        return counted && areMonths(second + 1 - first, unit)
            ? months.months(moment, first, second, number.end() + "个月".length())
            : null;
      }
    }
  }

  /** 2023上半年, 2021一季度: a part of a year whose own 年 is left out; null if no part follows. */
  private @Nullable Moment bareYear(int start, int year, int at) {
    if (!YearTimes.isOfNow(year)) {
      return null;
    }
    Moment part = new Moment(start, at, Grain.YEAR);
    part.inYears(year, year);
    years.withinYear(part, at);
    boolean isPart = part.grain == Grain.HALF || part.grain == Grain.QUARTER;
    return isPart || part.grain == Grain.HOLIDAY ? part : null;
  }

  /** 18/19: a year of this century and the next, and no part of anything. */
  private boolean isNextOf(int first, int second) {
    return number.digits() == 2 && second == first + 1;
  }

  /** 2018/19: the year that ends within the next, which no month can be meant for. */
  private boolean isFiscalYear(int first, int second) {
    return YearTimes.isYear(first)
        && number.digits() == 2
        && second == (first + 1) % 100
        && second > 12
        && !text.isOneOf("/-.", number.end());
  }

  /** 2017/18年度, 2023-24财政年度首4个月: as Hong Kong reckons, from the first of April on. */
  private Moment fiscalYear(Moment moment, int first, int end) {
    moment.grain = Grain.YEAR;
    moment.end = end;
    int last = 12;
    Moment months =
        text.at(end) == '首' ? quarters.firstOfYear(new Moment(end, end, Grain.MONTH), end) : null;
    if (months != null) {
      moment.grain = Grain.MONTH;
      moment.end = months.end;
      last = months.part == null ? last : months.part.toMonth();
    }
    int year = last > 9 ? first + 1 : first;
    moment.inYears(year, year);
    moment.part = YearPart.months(4, (last + 2) % 12 + 1);
    return moment;
  }

  /** 6、7、8三个月: the months are counted behind their numbers. */
  private boolean areMonths(int count, int at) {
    return number.read(at) && number.value() == count && text.startsWith("个月", number.end());
  }

  /** Whether a number behind it may be of one time with that before it. */
  private static boolean joins(char between) {
    return TimeGrammar.isConnector(between) || between == '、' || between == '/';
  }

  /** 2022财年, 2018级: a year without its 年 that names something. */
  private boolean namesYear(int at) {
    return text.startsWith("财年", at)
        || text.startsWith("学年", at)
        || text.at(at) == '级'
        || text.at(at) == '届'
        || text.at(at) == '版';
  }
}
