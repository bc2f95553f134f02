package io.github.gongbao.parser.mention.period;

import io.github.gongbao.parser.mention.period.word.CalendarNumber;
import io.github.gongbao.parser.text.Characters;

/** 的三个月 behind 截至11月底: how many months there are to the end up to which something was. */
final class LastMonths {
  private static final String MONTHS = "个月";
  private static final int MOST = 12;

  private final Characters text;
  private final CalendarNumber number;
  private int end;

  LastMonths(Characters text) {
    this.text = text;
    this.number = new CalendarNumber(text);
  }

  /** How many months words say that stand there; 0 where none do. */
  int read(int at) {
    int from = text.at(at) == '止' ? at + 1 : at;
    from += text.at(from) == '的' ? 1 : 0;
    boolean counted = from > at && number.read(from) && text.startsWith(MONTHS, number.end());
    end = counted ? number.end() + MONTHS.length() : at;
    return counted && number.value() <= MOST ? number.value() : 0;
  }

  /** Where those words end. */
  int end() {
    return end;
  }
}
