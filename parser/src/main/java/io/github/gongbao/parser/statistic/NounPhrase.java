package io.github.gongbao.parser.statistic;

/** The words right behind a figure: {@code 定点救治医院} behind {@code 750余所}. */
final class NounPhrase {
  private static final int LONGEST = 28;
  private static final String STOPS = "，,。；;：:（(）)！!？?…\n\t";
  private static final int SHORT_BRACKET = 8;

  private NounPhrase() {}

  /** Where the noun phrase that begins at {@code from} ends; {@code from} where there is none. */
  static int end(String text, int from, int limit) {
    int last = Math.min(limit, from + LONGEST);
    boolean listed = clauseEnd(text, from, limit) == limit;
    int at = from;
    while (at < last) {
      char c = text.charAt(at);
      int kept = Words.KEPT.at(text, at);
      if (kept > 0) {
        at += kept;
      } else if (c == '、' ? listed || at == from : STOPS.indexOf(c) >= 0) {
        int bracket = c == '（' || c == '(' ? bracketEnd(text, at, last) : -1;
        if (bracket < 0) {
          return at;
        }
        at = bracket;
      } else if (at > from && Words.NOUN_END.at(text, at) > 0) {
        return at;
      } else {
        at++;
      }
    }
    return Math.min(at, last);
  }

  /** One past a short bracket inside a noun, as in {@code 县（区）部门}; -1 where it is another. */
  private static int bracketEnd(String text, int open, int limit) {
    int end = Math.min(limit, open + SHORT_BRACKET);
    for (int i = open + 1; i < end; i++) {
      if (text.charAt(i) == '）' || text.charAt(i) == ')') {
        return i + 1 < limit && STOPS.indexOf(text.charAt(i + 1)) < 0 ? i + 1 : -1;
      }
    }
    return -1;
  }

  /** Where the clause that goes on at {@code from} ends. */
  static int clauseEnd(String text, int from, int limit) {
    int at = from;
    while (at < limit && STOPS.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }
}
