package io.github.gongbao.parser.mention.period.grammar;

import io.github.gongbao.parser.mention.period.grammar.Moment.Grain;
import io.github.gongbao.parser.mention.period.word.CalendarNumber;
import io.github.gongbao.parser.text.Characters;
import org.jspecify.annotations.Nullable;

/** The grammar of decades and centuries: {@code 20世纪90年代初}, {@code 2010年代}, {@code 21世纪}. */
final class DecadeTimes {
  private final Characters text;
  private final CalendarNumber number;

  DecadeTimes(Characters text, CalendarNumber number) {
    this.text = text;
    this.number = number;
  }

  /** What stands before 年代: {@code 90年代}, {@code 2010年代}. */
  @Nullable Moment decade(Moment moment, int said, int end) {
    int first;
    if (said >= 1000 && said % 10 == 0) {
      first = said;
    } else if (said < 100 && said % 10 == 0) {
      first = said <= 20 ? 2000 + said : 1900 + said;
    } else {
      return null;
    }
    moment.grain = Grain.DECADE;
    moment.inYears(first, first + 9);
    moment.end = decadePart(end);
    return moment;
  }

  private int decadePart(int end) {
    char c = text.at(end);
    return c == '初' || c == '末' ? end + 1 : end;
  }

  /** 20世纪90年代, 21世纪. */
  @Nullable Moment century(Moment moment, int nth, int at) {
    if (!text.startsWith("世纪", at) || nth < 1 || nth > 21) {
      return null;
    }
    moment.grain = Grain.DECADE;
    moment.inYears(100 * (nth - 1) + 1, 100 * nth);
    moment.end = at + 2;
    if (number.read(at + 2)
        && text.startsWith("年代", number.end())
        && number.value() < 100
        && number.value() % 10 == 0) {
      int first = 100 * (nth - 1) + number.value();
      moment.inYears(first, first + 9);
      moment.end = decadePart(number.end() + 2);
    }
    return moment;
  }
}
