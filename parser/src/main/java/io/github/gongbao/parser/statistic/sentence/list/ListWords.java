package io.github.gongbao.parser.statistic.sentence.list;

import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.text.WordClasses;
import io.github.gongbao.parser.text.WordsOfClass;
import io.github.gongbao.parser.word.Token;

/** What words of the first name of a list say of all: {@code list-words.tsv} says it. */
enum ListWords implements WordsOfClass {
  SIZE,
  BODY,
  ANYONE,
  REST;

  private static final WordClasses<ListWords> WORDS =
      WordClasses.of(ListWords.class, "list-words.tsv", 1);

  /** Whether a token is such a word. */
  boolean is(Row row, Token token) {
    return begins(row.text(), token.start()) == token.length();
  }

  @Override
  public WordClasses<ListWords> words() {
    return WORDS;
  }
}
