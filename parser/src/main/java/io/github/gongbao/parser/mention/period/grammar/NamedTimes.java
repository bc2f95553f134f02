package io.github.gongbao.parser.mention.period.grammar;

import io.github.gongbao.parser.mention.period.grammar.Moment.Grain;
import io.github.gongbao.parser.mention.period.word.CalendarNumber;
import io.github.gongbao.parser.mention.period.word.TimeWord;
import io.github.gongbao.parser.mention.period.word.TimeWords;
import io.github.gongbao.parser.mention.period.word.YearPart;
import io.github.gongbao.parser.text.Characters;
import org.jspecify.annotations.Nullable;

/** The grammar of five-year plans and holidays: {@code “十三五”时期}, {@code “十四五”前两年}, {@code 国庆假期}. */
final class NamedTimes {
  /** What begins another word behind the name of a feast: 清明前, 五一路, 五一广场, “五一”档. */
  private static final String NO_FEAST = "前后路广档";

  private final Characters text;
  private final CalendarNumber number;

  NamedTimes(Characters text, CalendarNumber number) {
    this.text = text;
    this.number = number;
  }

  /** A five-year plan: “十三五”时期, or without quotes where something shows that it is one. */
  @Nullable Moment plan(int i, int at) {
    TimeWord word = TimeWords.at(text.string(), at);
    if (word == null) {
      return null;
    }
    int end = at + word.text().length();
    boolean quoted = at > i && text.at(end) == '”';
    if (word.isHoliday() && quoted && ends(word, end + 1)) {
      Moment moment = new Moment(i, end + 1, Grain.HOLIDAY);
      holiday(moment, word);
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

  /** Whether the name of a holiday ends at a place, and is no part of another word. */
  boolean ends(TimeWord name, int end) {
    return name.kind() != TimeWord.Kind.FEAST || !text.isOneOf(NO_FEAST, end);
  }

  /** A holiday whose name ends where the words do: 国庆 of 国庆假期前3天. */
  void holiday(Moment moment, TimeWord name) {
    moment.word = name;
    moment.grain = Grain.HOLIDAY;
    moment.end += text.startsWith("假期", moment.end) ? 2 : 0;
    boolean days = text.at(moment.end) == '前' && number.read(moment.end + 1);
    if (days && text.isOneOf("天日", number.end())) {
      moment.count = number.value();
      moment.end = number.end() + 1;
    }
  }
}
