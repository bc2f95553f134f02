package io.github.gongbao.parser.mention.period;

import io.github.gongbao.parser.mention.period.word.CalendarNumber;
import io.github.gongbao.parser.text.Characters;

/** The titles and quotations that a text is in as it is read: a time in them is part of a name. */
final class Quotations {
  private static final int NAME = 16;
  private static final int TITLE = 100;

  private final Characters text;

  /** How many titles are open, and where the last began. */
  private int titles;

  private int title;
  private int quote = -1;

  Quotations(Characters text) {
    this.text = text;
  }

  /** The character at a place was read. */
  void pass(int i) {
    switch (text.at(i)) {
      case '\n' -> {
        titles = 0;
        quote = -1;
      }
      case '《' -> {
        titles++;
        title = i;
      }
      case '》' -> titles = Math.max(0, titles - 1);
      case '”' -> quote = -1;
      default -> {}
    }
  }

  /** A quotation begins, and no word of time with its mark. */
  void open(int i) {
    quote = i;
  }

  /** Whether the words stand in a title, or in a quotation short enough to be a name. */
  boolean hold(int i, int end) {
    if (titles > 0 && i - title < TITLE) {
      return true;
    }
    if (quote < 0 || i - quote > NAME) {
      return false;
    }
    for (int at = end; at < Math.min(text.length(), quote + NAME); at++) {
      if (text.at(at) == '”') {
        return true;
      }
      if (text.endsClause(at)) {
        return false;
      }
    }
    return false;
  }

  /** Whether digits are the year of a name: 国发〔2021〕12号, “昆仑2021”. */
  boolean isYearOfName(int i, int end) {
    if (end - i != 4 || text.at(i) > '2' || text.at(i) < '1') {
      return false;
    }
    char before = text.at(i - 1);
    char after = text.at(end);
    return (before == '〔' && after == '〕')
        || (before == '[' && after == ']')
        || (quote >= 0 && (after == '”' || before == '“') && after != '年');
  }

  /** Where the day ends that names something and begins with digits: “6·16”; -1 if none does. */
  int endOfNamedDay(int i, int end) {
    if (text.at(end) != '·' || end - i > 2) {
      return -1;
    }
    int last = end + 1;
    while (CalendarNumber.isDigit(text.at(last)) && last - end <= 3) {
      last++;
    }
    return last > end + 1 && last - end <= 3 ? last : -1;
  }
}
