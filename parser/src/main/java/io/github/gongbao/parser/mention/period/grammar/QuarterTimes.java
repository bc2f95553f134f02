package io.github.gongbao.parser.mention.period.grammar;

import io.github.gongbao.parser.mention.period.grammar.Moment.Grain;
import io.github.gongbao.parser.mention.period.word.CalendarNumber;
import io.github.gongbao.parser.mention.period.word.TimeSurroundings;
import io.github.gongbao.parser.mention.period.word.YearPart;
import io.github.gongbao.parser.text.Characters;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of quarters and of the first months of a year: {@code 三季度}, {@code 第一、二季度}, {@code
 * 前三季度末}, {@code 前7个月}.
 */
final class QuarterTimes {
  private final Characters text;
  private final CalendarNumber number;
  private final MonthTimes months;
  private final WeekTimes weeks;

  QuarterTimes(Characters text, CalendarNumber number, MonthTimes months) {
    this.text = text;
    this.number = number;
    this.months = months;
    this.weeks = new WeekTimes(text, number);
  }

  /** What of a year a number is: {@code 第三季度}, and {@code 第6周} where it is one in figures. */
  @Nullable Moment ordinal(int i, int year) {
    Moment quarter = ordinalQuarter(i);
    return quarter != null || year == 0 ? quarter : weeks.ofYear(i, year);
  }

  /** {@code 第三季度}, {@code 第一、二季度}, {@code 第1至3季}. */
  @Nullable Moment ordinalQuarter(int i) {
    if (!number.read(text.at(i + 1) == ' ' ? i + 2 : i + 1)) {
      return null;
    }
    int first = number.value();
    while (text.isOneOf("、和至到-", number.end())
        && number.read(text.skipSpace(number.end() + 1))
        && number.value() <= 4) {
      continue;
    }
    int at = text.skipSpace(number.end());
    boolean told = text.at(at) == '季' && !TimeSurroundings.OF_SEASON.begins(text, at + 1);
    return told ? quarters(new Moment(i, i, Grain.QUARTER), true, first, number.value(), at) : null;
  }

  /** Quarters whose 季 stands at the place: {@code 一、二季度}, {@code 三季度末}. */
  @Nullable Moment quarters(Moment moment, int first, int last, int at) {
    return quarters(moment, moment.saysYear(), first, last, at);
  }

  /**
   * The same.
   *
   * @param told whether 季 alone can only be a quarter: 2023年3季, 第三季
   */
  private @Nullable Moment quarters(Moment moment, boolean told, int first, int last, int at) {
    int end = text.at(at + 1) == '度' ? at + 2 : at + 1;
    boolean bare = end == at + 1 && text.at(end) != '末';
    if (first < 1 || last > 4 || first > last || (bare && !told)) {
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

  /** 前三季度, 首11个月, 首两月, 前5月, and 前三季度末. */
  @Nullable Moment firstOfYear(Moment moment, int i) {
    if (!number.read(i + 1) || number.value() < 1) {
      return null;
    }
    int last = number.value();
    int at = text.skipSpace(number.end());
    boolean head = text.at(i) == '首';
    if (!head && text.at(at) == '年' && moment.start == moment.end) {
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
      boolean season = text.at(at + 1) == '度' || head;
      return season ? quarters(moment, head, 1, last, at) : null;
    }
    if (text.at(at) != '月'
        || !MonthTimes.isMonth(last)
        || head && !counted && text.at(i + 1) != '两') {
      return null;
    }
    return months.months(moment, 1, last, at + 1);
  }
}
