package io.github.gongbao.parser.statistic.sentence.weight;

import io.github.gongbao.parser.text.LexiconWords;
import io.github.gongbao.parser.word.Token;

/**
 * The words that count for or against a candidate by themselves: 招生 is seldom a whole name, 工业增加值
 * is one. Each is a number.
 */
public final class Vocabulary extends io.github.gongbao.parser.text.Words {
  private static final Vocabulary WORDS = new Vocabulary();

  private Vocabulary() {
    super(LexiconWords.firstOf(Vocabulary.class, "vocabulary.tsv"));
  }

  /** How many words there are. */
  static int count() {
    return WORDS.size();
  }

  /** The number of a word; {@link #NONE} for one of which nothing is known. */
  public static int number(String text, Token token) {
    return WORDS.whole(text, token.start(), token.end());
  }

  static String word(int number) {
    return WORDS.cells(number).get(0);
  }
}
