package io.github.gongbao.parser.mention.period;

import io.github.gongbao.parser.text.Characters;
import java.util.HashMap;
import java.util.Map;

/** The year that a text without a date says most plainly to be its own. */
final class TextYear {
  private static final int FIRST = 1980;
  private static final int LAST = 2100;

  private TextYear() {}

  /** The only year of the title, or the one that the text names most often; 0 if there is none. */
  static int of(String title, String text) {
    Map<Integer, Integer> titled = years(title);
    if (titled.size() == 1) {
      return titled.keySet().iterator().next();
    }
    int best = 0;
    int most = 0;
    for (Map.Entry<Integer, Integer> year : years(text).entrySet()) {
      int count = year.getValue();
      if (count > most || count == most && year.getKey() > best) {
        best = year.getKey();
        most = count;
      }
    }
    return best;
  }

  /** How often each year is named. */
  private static Map<Integer, Integer> years(String folded) {
    Characters text = new Characters(folded);
    Map<Integer, Integer> years = new HashMap<>();
    for (int at = 0; at + 4 < text.length(); at++) {
      boolean number = text.isDigit(at) && !text.isDigit(at - 1);
      if (number && isYear(text, at)) {
        int year = Integer.parseInt(folded.substring(at, at + 4));
        if (year >= FIRST && year < LAST) {
          years.put(year, years.getOrDefault(year, 0) + 1);
        }
      }
    }
    return years;
  }

  /** 6. of 2023.6.30, unlike 9 of 2033.9万件. */
  private static boolean isMonth(Characters text, int at) {
    int end = text.isDigit(at + 1) ? at + 2 : at + 1;
    return text.isDigit(at) && text.at(end) == '.' && text.isDigit(end + 1);
  }

  private static boolean isYear(Characters text, int at) {
    for (int i = at; i < at + 4; i++) {
      if (!text.isDigit(i)) {
        return false;
      }
    }
    return text.at(at + 4) == '年'
        || text.isOneOf("-/", at + 4) && text.isDigit(at + 5)
        || text.at(at + 4) == '.' && isMonth(text, at + 5);
  }
}
