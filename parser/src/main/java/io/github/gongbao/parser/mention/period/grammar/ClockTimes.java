package io.github.gongbao.parser.mention.period.grammar;

import io.github.gongbao.parser.mention.period.word.CalendarNumber;
import io.github.gongbao.parser.mention.period.word.TimeSurroundings;
import io.github.gongbao.parser.mention.period.word.TimeWord;
import io.github.gongbao.parser.mention.period.word.TimeWords;
import io.github.gongbao.parser.text.Characters;

/** The grammar of clock times: {@code 24时}, {@code 0-24时}, {@code 上午9时30分}, {@code 14:28}. */
final class ClockTimes {
  private static final int WHOLE = 100;

  /** What words have that tell of shares: 结构, 构成, 比例. */
  private static final String SHARES = "构例";

  private static final int REACH = 16;

  private final Characters text;
  private final CalendarNumber number;

  ClockTimes(Characters text, CalendarNumber number) {
    this.text = text;
    this.number = number;
  }

  /** The end of what a day is followed by: 上午, 24时, 0-24时; the place itself if nothing is. */
  int afterDay(int i) {
    int end = end(i);
    return end > i ? end : daypart(i);
  }

  /** The end of a clock time, or of two with a dash, that begin there; the place itself if none. */
  int end(int i) {
    int first = daypart(text.skipSpace(i));
    int end = clockTime(first);
    boolean hasUnit = end > first;
    if (!hasUnit
        && number.read(first)
        && number.value() <= 24
        && TimeGrammar.isConnector(text.at(number.end()))) {
      end = number.end();
    } else if (!hasUnit) {
      return i;
    }
    int connector = text.skipSpace(end);
    int next =
        TimeGrammar.isConnector(text.at(connector)) ? daypart(text.skipSpace(connector + 1)) : end;
    int last = next > end ? clockTime(next) : next;
    if (last > next) {
      return last;
    }
    return hasUnit ? end : i;
  }

  /** 结构, 比例, 构成: whether the sentence tells right before of what there is how much. */
  private boolean isOfShares(int i) {
    int at = i - 1;
    while (at > i - REACH && !text.endsSentence(at) && !text.isOneOf(SHARES, at)) {
      at--;
    }
    return text.isOneOf(SHARES, at);
  }

  /** The number of two digits that stands there. */
  private int value(int i) {
    return 10 * (text.at(i) - '0') + text.at(i + 1) - '0';
  }

  private int daypart(int i) {
    int at = i;
    for (int parts = 0; parts < 2; parts++) {
      TimeWord word = TimeWords.at(text.string(), at);
      if (word == null || word.kind() != TimeWord.Kind.DAYPART) {
        break;
      }
      at += word.text().length();
    }
    return at;
  }

  private int clockTime(int i) {
    if (!number.read(i) || number.value() > 24 || number.digits() > 2) {
      return i;
    }
    int at = number.end();
    if (text.at(at) == ':') {
      int end = twoDigits(at + 1);
      if (end == at + 1 || text.at(end) != ':' || twoDigits(end + 1) == end + 1) {
        return end == at + 1 ? i : end;
      }
      // 产业结构为8:40:52 tells the shares of three industries
      int sum = number.value() + value(at + 1) + value(end + 1);
      return sum == WHOLE && isOfShares(i) ? i : end + 3;
    }
    if (text.at(at) != '时' && text.at(at) != '点') {
      return i;
    }
    if (TimeSurroundings.OF_HOUR.begins(text, at + 1)) {
      return i;
    }
    int end = at + 1;
    if (text.at(end) == '半' || text.at(end) == '许' || text.at(end) == '整') {
      return end + 1;
    }
    if (number.read(end)
        && number.value() < 60
        && text.at(number.end()) == '分'
        && text.at(number.end() + 1) != '之') {
      end = number.end() + 1;
      if (text.at(end) == '许') {
        end++;
      }
    }
    return end;
  }

  private int twoDigits(int i) {
    return CalendarNumber.isDigit(text.at(i))
            && text.at(i) < '6'
            && CalendarNumber.isDigit(text.at(i + 1))
            && !CalendarNumber.isDigit(text.at(i + 2))
        ? i + 2
        : i;
  }
}
