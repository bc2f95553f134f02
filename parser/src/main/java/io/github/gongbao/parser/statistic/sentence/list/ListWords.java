package io.github.gongbao.parser.statistic.sentence.list;

import io.github.gongbao.parser.text.WordClasses;
import io.github.gongbao.parser.text.WordsOfClass;

/** What words of the first name of a list say of all: {@code list-words.tsv} says it. */
enum ListWords implements WordsOfClass {
  SIZE,
  BODY;

  private static final WordClasses<ListWords> WORDS =
      WordClasses.of(ListWords.class, "list-words.tsv", 1);

  @Override
  public WordClasses<ListWords> words() {
    return WORDS;
  }
}
