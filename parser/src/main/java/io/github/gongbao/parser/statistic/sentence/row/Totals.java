package io.github.gongbao.parser.statistic.sentence.row;

import io.github.gongbao.parser.text.LexiconWords;
import io.github.gongbao.parser.text.Words;
import io.github.gongbao.parser.word.Token;

/** Words that say what several things are together: 合计, 共占. */
public final class Totals {
  private static final Words WORDS = new Words(LexiconWords.firstOf(Totals.class, "totals.tsv"));

  private Totals() {}

  /** Whether one stands there. */
  public static boolean isAt(Row row, int i) {
    Token token = row.get(i);
    return WORDS.whole(row.text(), token.start(), token.end()) != Words.NONE;
  }
}
