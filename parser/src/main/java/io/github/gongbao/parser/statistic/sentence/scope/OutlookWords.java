package io.github.gongbao.parser.statistic.sentence.scope;

import io.github.gongbao.parser.text.WordClasses;
import io.github.gongbao.parser.text.WordsOfClass;

/** What words of headings say of the paragraphs under them: {@code outlook.tsv} says it. */
enum OutlookWords implements WordsOfClass {
  TASK,
  AHEAD,
  REVIEW;

  private static final WordClasses<OutlookWords> WORDS =
      WordClasses.of(OutlookWords.class, "outlook.tsv", 1);

  @Override
  public WordClasses<OutlookWords> words() {
    return WORDS;
  }
}
