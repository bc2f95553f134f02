package io.github.gongbao.parser.statistic.sentence.row;

import io.github.gongbao.parser.text.LexiconWords;
import io.github.gongbao.parser.text.Words;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;

/** Words that say what several things are together: 合计, 共占. */
public final class Totals {
  private static final Words WORDS = new Words(LexiconWords.firstOf(Totals.class, "totals.tsv"));

  /** 指标, 数据: what figures are called. */
  private static final Words FIGURES = new Words(LexiconWords.firstOf(Totals.class, "figures.tsv"));

  private static final String ITEM = "项";
  private static final long MEASURED = WordClass.any(WordClass.MEASURE, WordClass.RATIO);

  private Totals() {}

  /** Whether the tokens between say no more than that they are figures. */
  static boolean areFigures(Row row, int from, int to) {
    if (from == to || row.isAny(to - 1, MEASURED)) {
      return row.unit(from - 1).symbol().equals(ITEM);
    }
    int end = row.get(to - 1).end();
    return FIGURES.isWhole(row.text(), row.get(from).start(), end);
  }

  /** Whether one stands there. */
  public static boolean isAt(Row row, int i) {
    Token token = row.get(i);
    return WORDS.isWhole(row.text(), token.start(), token.end());
  }
}
