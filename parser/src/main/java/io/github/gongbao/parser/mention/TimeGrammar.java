package io.github.gongbao.parser.mention;

import io.github.gongbao.parser.mention.Moment.Grain;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of words of time: which characters from a place on say when. It looks at a bounded
 * number of characters from each place and asks nothing about dates.
 */
final class TimeGrammar {
  private static final String WEEKDAYS = "一二三四五六日天";

  private static final boolean[] BEGINS = new boolean[1 << 16];

  static {
    for (int c = 0; c < BEGINS.length; c++) {
      BEGINS[c] =
          CalendarNumber.isDigit((char) c)
              || CalendarNumber.chineseDigit((char) c) >= 0
              || "十两第前头近过最这未今星周“".indexOf(c) >= 0
              || TimeWords.beginsWith((char) c);
    }
  }

  private final Characters text;
  private final CalendarNumber number;
  private final ClockTimes clocks;

  TimeGrammar(Characters text) {
    this.text = text;
    this.number = new CalendarNumber(text);
    this.clocks = new ClockTimes(text, number);
  }

  /** Whether words of time can begin with the character. */
  static boolean canBegin(char c) {
    return BEGINS[c];
  }

  /** The words that stand there, a range or a name with its dates in brackets included. */
  @Nullable Moment at(int i) {
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
    if (text.at(connector) == '起' && isConnector(text.at(connector + 1))) {
      connector++;
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
      Moment to = moment(next);
      if (to != null && to.lastYear == to.year && (joinable(to) || to.grain == Grain.NOW)) {
        from.to = to;
        from.end = to.end;
      }
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
      return numeric(i);
    }
    if (text.startsWith("世纪", i + 1) && (c == '上' || c == '本')) {
      Moment decade = century(new Moment(i, i, Grain.DECADE), c == '上' ? 20 : 21, i + 1);
      if (decade != null && decade.lastYear == decade.year + 9) {
        return decade;
      }
    }
    TimeWord word = TimeWords.at(text.string(), i);
    if (word != null
        && !(CalendarNumber.chineseDigit(c) >= 0 && word.kind() == TimeWord.Kind.PLAN)) {
      Moment moment = worded(i, word);
      if (moment != null) {
        return moment;
      }
    }
    return switch (c) {
      case '第' -> ordinalQuarter(i);
      case '前', '头' -> firstOfYear(new Moment(i, i, Grain.MONTH), i);
      case '近', '过', '最', '这' -> recent(i);
      case '今', '未' -> toCome(i);
      case '“' -> plan(i, i + 1);
      case '星', '周' -> weekdays(i);
      default -> {
        if (CalendarNumber.chineseDigit(c) < 0 && c != '十' && c != '两') {
          yield null;
        }
        Moment moment = plan(i, i);
        yield moment != null ? moment : numeric(i);
      }
    };
  }

  // Words of the lexicon.

  private @Nullable Moment worded(int i, TimeWord word) {
    int end = i + word.text().length();
    Moment moment = new Moment(i, end, Grain.OPEN);
    moment.word = word;
    switch (word.kind()) {
      case YEAR -> {
        moment.word = null;
        moment.yearWord = word;
        moment.grain = Grain.YEAR;
        withinYear(moment, end);
      }
      case MONTH -> {
        moment.grain = Grain.MONTH;
        moment.part = YearPart.months(0, 0);
        withinMonth(moment, 0, end);
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
        } else if (text.isOneOf(WEEKDAYS, end)) {
          moment.part = YearPart.day(0, Math.min(7, WEEKDAYS.indexOf(text.at(end)) + 1));
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
        if (word.text().endsWith("今") && text.isOneOf("年天日晚早", end)) {
          return null;
        }
        moment.grain = Grain.NOW;
      }
      case NAMED -> moment.grain = Grain.NAMED;
      case PLAN, DAYPART, SEASON, NOT -> {
        int times = word.kind() == TimeWord.Kind.DAYPART ? clocks.end(i) : i;
        if (times == i) {
          return null;
        }
        moment.word = null;
        moment.grain = Grain.CLOCK;
        moment.end = times;
      }
      case HOLIDAY, BREAK -> {
        moment.grain = Grain.HOLIDAY;
        moment.end = holidayEnd(end);
      }
      case OPEN -> moment.grain = Grain.OPEN;
      case PASSING -> moment.grain = Grain.PASSING;
      case BASELINE -> {
        int next = text.at(end) == '的' ? end + 1 : end;
        if (CalendarNumber.isDigit(text.at(next)) && moment(next) != null) {
          return null;
        }
        moment.grain = Grain.BASELINE;
      }
    }
    return moment;
  }

  private int holidayEnd(int end) {
    return text.startsWith("假期", end) ? end + 2 : end;
  }

  /** A five-year plan: “十三五”时期, or without quotes where something shows that it is one. */
  private @Nullable Moment plan(int i, int at) {
    TimeWord word = TimeWords.at(text.string(), at);
    if (word == null) {
      return null;
    }
    int end = at + word.text().length();
    boolean quoted = at > i && text.at(end) == '”';
    if (word.kind() == TimeWord.Kind.HOLIDAY && quoted) {
      Moment moment = new Moment(i, holidayEnd(end + 1), Grain.HOLIDAY);
      moment.word = word;
      return moment;
    }
    if (word.kind() != TimeWord.Kind.PLAN || at > i != quoted) {
      return null;
    }
    if (quoted) {
      end++;
    }
    Moment moment = new Moment(i, end, Grain.NAMED);
    moment.word = word;
    if (text.startsWith("时期", end) || text.startsWith("期间", end)) {
      moment.end = end + 2;
      return moment;
    }
    int since = since(end);
    if (since >= 0) {
      moment.end = since;
      return moment;
    }
    int years =
        text.at(end) == '前' && number.read(end + 1) && text.at(number.end()) == '年'
            ? number.value()
            : 0;
    if (years > 0 && years < 5) {
      moment.count = years;
      moment.end = number.end() + 1;
      return moment;
    }
    if (text.at(end) == '末' || text.at(end) == '初') {
      moment.grain = Grain.POINT;
      moment.part = text.at(end) == '末' ? YearPart.day(12, 31) : YearPart.day(1, 1);
      moment.end = end + 1;
      return moment;
    }
    if (quoted || text.startsWith("规划", end)) {
      moment.grain = Grain.PASSING;
      moment.end = text.startsWith("规划", end) ? end + 2 : end;
      return moment;
    }
    return null;
  }

  /** Where 以来 stands at once or after the two characters of an event; -1 if nowhere. */
  private int since(int i) {
    return text.startsWith("以来", i) ? i : text.startsWith("以来", i + 2) ? i + 2 : -1;
  }

  /** 近五年, 过去三年, 最近两周, 这五年. */
  private @Nullable Moment recent(int i) {
    if (text.at(i) == '近' && text.isOneOf("将接临靠", i - 1)) {
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
  private @Nullable Moment toCome(int i) {
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

  /** The unit after a number of units, and what may follow: 年, 个月, 周, 天, 年来, 年间. */
  private @Nullable Moment span(Moment moment, int i) {
    if (number.value() > 100) {
      return null;
    }
    moment.count = number.value();
    int at = text.skipSpace(i);
    if (text.at(at) == '多' || text.at(at) == '余') {
      at++;
    }
    if (text.at(at) == '个') {
      at++;
    }
    char unit = text.at(at);
    if (unit == '天') {
      unit = '日';
    }
    if ("年月周日".indexOf(unit) < 0 || unit == 0) {
      return null;
    }
    moment.unit = unit;
    moment.end = at + 1;
    if (text.at(moment.end) == '多') {
      moment.end++;
    }
    if (text.at(moment.end) == '来' || text.at(moment.end) == '间' || text.at(moment.end) == '里') {
      moment.end++;
    }
    return moment;
  }

  /** 五年来, 十年间, 三个月来; 十年前, 三天前. */
  private @Nullable Moment lastSpan(int i) {
    number.read(i);
    int count = number.value();
    Moment moment = span(new Moment(i, i, Grain.RECENT), number.end());
    if (moment == null || count == 0) {
      return null;
    }
    char last = text.at(moment.end - 1);
    if (last == '来' || (last == '间' && moment.unit == '年')) {
      return moment;
    }
    int before = TimeSurroundings.AHEAD.at(text.string(), moment.end);
    if (before > 0 && moment.unit != '月' || before > 0 && text.startsWith("个月", moment.end - 2)) {
      if (TimeSurroundings.OTHER.at(text.string(), moment.end) == 0) {
        moment.grain = Grain.AGO;
        moment.end += before;
        return moment;
      }
    }
    return null;
  }

  // Numbers.

  private @Nullable Moment numeric(int i) {
    if (!number.read(i)) {
      return null;
    }
    int first = number.value();
    int firstDigits = number.digits();
    int firstEnd = number.end();
    boolean inChinese = number.isChinese();
    int at = text.skipSpace(firstEnd);
    Moment moment = new Moment(i, at + 1, Grain.YEAR);
    switch (text.at(at)) {
      case '年' -> {
        Moment year = year(moment, first, firstDigits, at + 1);
        if (year != null) {
          return year;
        }
        return lastSpan(i);
      }
      case '月' -> {
        return month(moment, first, firstDigits, inChinese, at + 1);
      }
      case '日' -> {
        if (inChinese && firstEnd - i == 1 || !isBareDay(i, at, first)) {
          return lastSpan(i);
        }
        moment.grain = Grain.DAY;
        moment.part = YearPart.day(0, first);
        afterDay(moment, at + 1);
        return moment;
      }
      case '天', '个', '周' -> {
        return lastSpan(i);
      }
      case '季' -> {
        return quarters(moment, first, first, at);
      }
      case '世' -> {
        return century(moment, first, at);
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
      Moment date = numericDate(moment, first, at, between);
      if (date != null) {
        return date;
      }
    }
    if (firstDigits == 4 && isYear(first) && namesYear(at)) {
      moment.grain = Grain.PASSING;
      moment.end = at;
      return moment;
    }
    if (firstDigits == 4 && isListed(between)) {
      return listedYears(moment, first, at);
    }
    boolean pair = between == '、';
    if (!isConnector(between) && !pair && between != '/') {
      return null;
    }
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
        if (firstDigits != 4 || !isYear(first)) {
          return null;
        }
        int last = number.digits() == 2 ? first / 100 * 100 + second : second;
        if (!isYear(last) || last < first) {
          return null;
        }
        moment.year = first;
        moment.lastYear = last;
        moment.end = text.at(unit + 1) == '度' ? unit + 2 : unit + 1;
        TimeWord season = TimeWords.at(text.string(), moment.end);
        if (season != null && season.kind() == TimeWord.Kind.SEASON) {
          moment.grain = Grain.OPEN;
          moment.end += season.text().length();
        }
        return moment;
      }
      case '月' -> {
        if (!isMonth(first) || !isMonth(second) || (pair && !row)) {
          return null;
        }
        return months(moment, first, second, unit + 1);
      }
      case '日' -> {
        if (between == '、' || first >= second || !isBareDay(moment.start, unit, second)) {
          return null;
        }
        moment.grain = Grain.DAY;
        moment.part = new YearPart(0, first, 0, second);
        afterDay(moment, unit + 1);
        return moment;
      }
      case '季' -> {
        return pair && !row ? null : quarters(moment, first, second, unit);
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
        return null;
      }
    }
  }

  /** 2015、2018和2020年: from the first to the last. */
  private @Nullable Moment listedYears(Moment moment, int first, int comma) {
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
    moment.year = first;
    moment.lastYear = last;
    moment.end = at + 1;
    return moment;
  }

  private static boolean isListed(char c) {
    return c == '、' || c == '和' || c == '及' || c == '与';
  }

  /** 2022财年, 2018级: a year without its 年 that names something. */
  private boolean namesYear(int at) {
    return text.startsWith("财年", at)
        || text.startsWith("学年", at)
        || text.at(at) == '级'
        || text.at(at) == '届'
        || text.at(at) == '版';
  }

  private @Nullable Moment numericDate(Moment moment, int year, int at, char between) {
    if (!isYear(year) || !number.read(at + 1) || number.isChinese() || !isMonth(number.value())) {
      return null;
    }
    int month = number.value();
    if (text.at(number.end()) != between
        || !number.read(number.end() + 1)
        || number.isChinese()
        || !isDay(number.value())) {
      return null;
    }
    moment.year = year;
    moment.lastYear = year;
    moment.grain = Grain.DAY;
    moment.part = YearPart.day(month, number.value());
    moment.end = clocks.afterDay(number.end());
    return moment;
  }

  private @Nullable Moment year(Moment moment, int said, int saidDigits, int at) {
    if (saidDigits != 4 && text.isOneOf("级期龄薪生", at)) {
      return null;
    }
    if (text.at(at) == '代') {
      return decade(moment, said, at + 1);
    }
    int year = said;
    if (saidDigits == 2) {
      boolean leadingZero =
          text.at(moment.start) == '0' || CalendarNumber.chineseDigit(text.at(moment.start)) == 0;
      int next = text.skipSpace(at);
      boolean monthFollows =
          !chineseTen(moment.start)
              && number.read(next)
              && text.at(number.end()) == '月'
              && isMonth(number.value());
      if (!leadingZero && !monthFollows) {
        return null;
      }
      year = said <= 50 ? 2000 + said : 1900 + said;
    } else if (saidDigits != 4 || !isYear(said)) {
      return null;
    }
    moment.year = year;
    moment.lastYear = year;
    moment.grain = Grain.YEAR;
    moment.end = at;
    withinYear(moment, at);
    return moment;
  }

  private boolean chineseTen(int i) {
    return text.at(i) == '十' || text.at(i + 1) == '十';
  }

  private @Nullable Moment decade(Moment moment, int said, int end) {
    int first;
    if (said >= 1000 && said % 10 == 0) {
      first = said;
    } else if (said < 100 && said % 10 == 0) {
      first = said <= 20 ? 2000 + said : 1900 + said;
    } else {
      return null;
    }
    moment.grain = Grain.DECADE;
    moment.year = first;
    moment.lastYear = first + 9;
    moment.end = decadePart(end);
    return moment;
  }

  private int decadePart(int end) {
    char c = text.at(end);
    return c == '初' || c == '末' ? end + 1 : end;
  }

  /** 20世纪90年代, 21世纪. */
  private @Nullable Moment century(Moment moment, int nth, int at) {
    if (!text.startsWith("世纪", at) || nth < 1 || nth > 21) {
      return null;
    }
    moment.grain = Grain.DECADE;
    moment.year = 100 * (nth - 1) + 1;
    moment.lastYear = 100 * nth;
    moment.end = at + 2;
    if (number.read(at + 2)
        && text.startsWith("年代", number.end())
        && number.value() < 100
        && number.value() % 10 == 0) {
      moment.year = 100 * (nth - 1) + number.value();
      moment.lastYear = moment.year + 9;
      moment.end = decadePart(number.end() + 2);
    }
    return moment;
  }

  /** What follows a year: a month, quarter, half, holiday or its beginning or end. */
  private void withinYear(Moment moment, int yearEnd) {
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
    if (number.read(next)) {
      int first = number.value();
      int unit = text.skipSpace(number.end());
      if (text.at(unit) == '月' && isMonth(first)) {
        month(moment, first, number.digits(), false, unit + 1);
        return;
      }
      if (text.at(unit) == '季') {
        quarters(moment, first, first, unit);
        return;
      }
      if ((isConnector(text.at(unit)) || text.at(unit) == '、')
          && number.read(text.skipSpace(unit + 1))) {
        boolean pair = text.at(unit) == '、';
        int second = number.value();
        int secondUnit = text.skipSpace(number.end());
        if (pair && second != first + 1) {
          return;
        }
        if (text.at(secondUnit) == '月' && isMonth(first) && isMonth(second) && first < second) {
          months(moment, first, second, secondUnit + 1);
        } else if (text.at(secondUnit) == '季') {
          quarters(moment, first, second, secondUnit);
        }
      }
      return;
    }
    if (c == '第') {
      Moment quarter = ordinalQuarter(next);
      if (quarter != null) {
        moment.grain = quarter.grain;
        moment.part = quarter.part;
        moment.end = quarter.end;
      }
      return;
    }
    if (c == '前' || c == '头') {
      firstOfYear(moment, next);
      return;
    }
    if ((c == '底' || c == '末') && next == at && !text.isOneOf("线数层价", next + 1)) {
      moment.grain = Grain.POINT;
      moment.part = YearPart.day(12, 31);
      moment.end = next + 1;
      return;
    }
    if (c == '初' && next == at && !text.isOneOf("级中步期", next + 1)) {
      moment.grain = Grain.POINT;
      moment.part = YearPart.day(1, 1);
      moment.end = next + 1;
      return;
    }
    TimeWord word = TimeWords.at(text.string(), next);
    if (word == null) {
      if (c == '“') {
        Moment holiday = plan(next, next + 1);
        if (holiday != null && holiday.grain == Grain.HOLIDAY) {
          moment.word = holiday.word;
          moment.grain = Grain.HOLIDAY;
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
      case HOLIDAY, BREAK -> {
        moment.word = word;
        moment.grain = Grain.HOLIDAY;
        moment.end = holidayEnd(end);
      }
      case SEASON, OPEN -> {
        if (word.kind() == TimeWord.Kind.SEASON || !namesYear(word.text())) {
          moment.word = word;
          moment.grain = Grain.OPEN;
          moment.end = end;
        }
      }
      default -> {}
    }
  }

  /** 今夏, 近年: an open word that a year cannot stand before. */
  private static boolean namesYear(String word) {
    return word.indexOf('年') >= 0 || word.startsWith("今") || word.startsWith("去");
  }

  private @Nullable Moment months(Moment moment, int first, int last, int at) {
    moment.grain = Grain.MONTH;
    moment.part = YearPart.months(first, last);
    moment.end = monthEnd(at);
    return moment;
  }

  private @Nullable Moment month(
      Moment moment, int said, int saidDigits, boolean inChinese, int at) {
    if (text.isOneOf("龄均薪报票供租经球饼嫂子", at)) {
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
  private void withinMonth(Moment moment, int month, int monthEnd) {
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
    } else if (isConnector(text.at(unit)) || text.at(unit) == '、') {
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

  private void afterDay(Moment moment, int dayEnd) {
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
  private @Nullable Moment weekdays(int i) {
    int end = weekday(i);
    if (end == i || text.at(i) == '周' && !text.isOneOf(",。、;)至到-(上下晚早凌 ", end)) {
      return null;
    }
    if (isConnector(text.at(end)) && weekday(end + 1) > end + 1) {
      end = weekday(end + 1);
    }
    return new Moment(i, clocks.afterDay(end), Grain.PASSING);
  }

  private @Nullable Moment ordinalQuarter(int i) {
    if (!number.read(i + 1)) {
      return null;
    }
    int first = number.value();
    while (text.isOneOf("、和", number.end())
        && number.read(number.end() + 1)
        && number.value() <= 4) {
      continue;
    }
    return text.at(number.end()) == '季'
        ? quarters(new Moment(i, i, Grain.QUARTER), first, number.value(), number.end())
        : null;
  }

  private @Nullable Moment quarters(Moment moment, int first, int last, int at) {
    int end = text.at(at + 1) == '度' ? at + 2 : at + 1;
    boolean bare = end == at + 1;
    if (first < 1 || last > 4 || first > last || (bare && !moment.saysYear())) {
      return null;
    }
    moment.grain = Grain.QUARTER;
    moment.part = YearPart.quarters(first, last);
    moment.end = end;
    if (text.at(end) == '末' || text.at(end) == '底') {
      moment.grain = Grain.POINT;
      moment.part = YearPart.day(3 * last, 0);
      moment.end++;
    }
    return moment;
  }

  /** 前三季度, 前4个月, 前5月, and 前三季度末. */
  private @Nullable Moment firstOfYear(Moment moment, int i) {
    if (!number.read(i + 1) || number.value() < 1) {
      return null;
    }
    int last = number.value();
    int at = text.skipSpace(number.end());
    if (text.at(at) == '年' && moment.start == moment.end) {
      moment.grain = Grain.BASELINE;
      moment.count = last;
      moment.end = at + 1;
      return last < 20 ? moment : null;
    }
    boolean counted = text.at(at) == '个';
    if (counted) {
      at++;
    }
    if (text.at(at) == '季') {
      return text.at(at + 1) == '度' ? quarters(moment, 1, last, at) : null;
    }
    if (text.at(at) != '月' || !isMonth(last)) {
      return null;
    }
    return months(moment, 1, last, at + 1);
  }

  private boolean isBareDay(int i, int at, int day) {
    if (!isDay(day) || text.startsWith("日本", at)) {
      return false;
    }
    return TimeSurroundings.DURATION.at(text.string(), at + 1) == 0
        && !text.isOneOf("续共达期历时长第满超近前后每未逾约仅需", i - 1);
  }

  static boolean isConnector(char c) {
    return c == '-' || c == '~' || c == '至' || c == '到';
  }

  private static boolean isYear(int year) {
    return year >= 1000 && year < 2200;
  }

  private static boolean isMonth(int month) {
    return month >= 1 && month <= 12;
  }

  private static boolean isDay(int day) {
    return day >= 1 && day <= 31;
  }
}
