package io.github.gongbao.parser.mention.period.grammar;

import io.github.gongbao.parser.mention.period.grammar.Moment.Grain;
import io.github.gongbao.parser.mention.period.word.CalendarNumber;
import io.github.gongbao.parser.mention.period.word.TimeSurroundings;
import io.github.gongbao.parser.mention.period.word.TimeWord;
import io.github.gongbao.parser.mention.period.word.TimeWords;
import io.github.gongbao.parser.text.CharacterSet;
import io.github.gongbao.parser.text.Characters;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of words of time: which characters from a place on say when. It looks at a bounded
 * number of characters from each place and asks nothing about dates.
 */
public final class TimeGrammar {
  private static final CharacterSet BEGINNINGS = beginningsAnd("");

  private final Characters text;
  private final CalendarNumber number;
  private final YearTimes years;
  private final NumberTimes numbers;
  private final WordTimes words;
  private final MonthTimes months;
  private final QuarterTimes quarters;
  private final DecadeTimes decades;
  private final SpanTimes spans;
  private final NamedTimes names;

  public TimeGrammar(Characters text) {
    this.text = text;
    this.number = new CalendarNumber(text);
    ClockTimes clocks = new ClockTimes(text, number);
    this.months = new MonthTimes(text, number, clocks);
    this.quarters = new QuarterTimes(text, number, months);
    this.decades = new DecadeTimes(text, number);
    this.spans = new SpanTimes(text, number);
    this.names = new NamedTimes(text, number);
    this.years = new YearTimes(text, number, clocks, months, quarters, decades, names);
    this.numbers = new NumberTimes(text, number, clocks, years, months, quarters, decades, spans);
    this.words = new WordTimes(text, clocks, years, months, names, numbers);
  }

  /** The characters that words of time can begin with, and others. */
  public static CharacterSet beginningsAnd(String others) {
    return CharacterSet.of(
        CalendarNumber.NUMERALS, TimeWords.WORDS.beginnings(), "第前头首近过最这未今星周“", others);
  }

  /** Whether words of time can begin with the character. */
  public static boolean canBegin(char c) {
    return BEGINNINGS.has(c);
  }

  /** The words that stand there, a range or a name with its dates in brackets included. */
  public @Nullable Moment at(int i) {
    Moment moment = range(i);
    if (moment == null) {
      return null;
    }
    if (text.at(moment.end) == '(' && takesDates(moment)) {
      Moment given = range(moment.end + 1);
      if (given != null && text.at(given.end) == ')') {
        moment.given = given;
        moment.end = given.end + 1;
      }
    }
    return moment;
  }

  private static boolean takesDates(Moment moment) {
    return switch (moment.grain) {
      case HOLIDAY, OPEN, NAMED, HALF, WEEK, TEN_DAYS -> true;
      default -> false;
    };
  }

  private @Nullable Moment range(int i) {
    Moment from = moment(i);
    if (from == null || from.lastYear != from.year) {
      return from;
    }
    int connector = text.skipSpace(from.end);
    int begun = TimeSurroundings.BEGUN.at(text.string(), connector);
    begun = begun == 0 && text.at(connector) == '起' ? 1 : begun;
    if (isConnector(text.at(connector + begun))) {
      connector += begun;
      // a dash that was typed twice
      connector += text.at(connector) == '-' && text.at(connector + 1) == '-' ? 1 : 0;
    } else if (begun > 0 && text.at(connector + begun) == ',') {
      return untilEnd(from, connector + begun + 1);
    }
    if (joinable(from) && (text.at(connector) == '与' || text.at(connector) == '和')) {
      Moment to = moment(connector + 1);
      if (to != null && joinable(to) && text.startsWith("之间", to.end)) {
        from.to = to;
        from.end = to.end + 2;
      }
      return from;
    }
    if (isConnector(text.at(connector)) && joinable(from)) {
      int next = text.skipSpace(connector + 1);
      if (text.at(connector) == '至' && text.at(next) == '今' && text.at(next + 1) != '年') {
        Moment now = new Moment(next, next + 1, Grain.NOW);
        from.to = now;
        from.end = now.end;
        return from;
      }
      Moment to = years.shortYear(from, next);
      to = to == null ? moment(next) : to;
      if (to != null && to.lastYear == to.year && (joinable(to) || to.grain == Grain.NOW)) {
        from.to = to;
        from.end = to.end;
      }
    }
    return from;
  }

  /** 1月10日开始,到2月18日结束. */
  private Moment untilEnd(Moment from, int connector) {
    Moment to = isConnector(text.at(connector)) && joinable(from) ? moment(connector + 1) : null;
    int end = to == null ? 0 : TimeSurroundings.ENDED.at(text.string(), to.end);
    if (to != null && end > 0 && joinable(to)) {
      from.to = to;
      from.end = to.end + end;
    }
    return from;
  }

  private static boolean joinable(Moment moment) {
    return switch (moment.grain) {
      case YEAR, HALF, QUARTER, MONTH, TEN_DAYS, DAY, POINT, CLOCK -> true;
      default -> false;
    };
  }

  private @Nullable Moment moment(int i) {
    char c = text.at(i);
    if (CalendarNumber.isDigit(c)) {
      Moment date = years.compactDate(i);
      return date != null ? date : numbers.numeric(i);
    }
    if (text.startsWith("世纪", i + 1) && (c == '上' || c == '本')) {
      Moment decade = decades.century(new Moment(i, i, Grain.DECADE), c == '上' ? 20 : 21, i + 1);
      if (decade != null && decade.lastYear == decade.year + 9) {
        return decade;
      }
    }
    if (c == '前' && i > 0 && text.at(i - 1) == '学') {
      // 学前一年: before school
      return null;
    }
    Moment republic = RepublicYear.inBracket(text, number, i);
    if (republic != null) {
      years.withinYear(republic, republic.end);
      return republic;
    }
    TimeWord word = TimeWords.at(text.string(), i);
    if (word != null
        && !(CalendarNumber.chineseDigit(c) >= 0 && word.kind() == TimeWord.Kind.PLAN)) {
      Moment moment = words.worded(i, word);
      if (moment != null) {
        return moment;
      }
    }
    return switch (c) {
      case '第' -> quarters.ordinalQuarter(i);
      case '前', '头', '首' -> quarters.firstOfYear(new Moment(i, i, Grain.MONTH), i);
      case '近', '过', '最', '这' -> spans.recent(i);
      case '今', '未' -> spans.toCome(i);
      case '“' -> names.plan(i, i + 1);
      case '星', '周' -> months.weekdays(i);
      default -> {
        if (!CalendarNumber.isNumeral(c)) {
          yield null;
        }
        Moment moment = names.plan(i, i);
        yield moment != null ? moment : numbers.numeric(i);
      }
    };
  }

  static boolean isConnector(char c) {
    return c == '-' || c == '~' || c == '至' || c == '到';
  }
}
