package io.github.gongbao.parser.statistic.sentence.scope;

import io.github.gongbao.parser.text.WordClasses;
import io.github.gongbao.parser.text.WordsOfClass;

/** What words of headings say of the paragraphs under them: {@code outlook.tsv} says it. */
enum OutlookWords implements WordsOfClass {
  TASK,
  AHEAD,
  REVIEW,
  WORK;

  private static final WordClasses<OutlookWords> WORDS =
      WordClasses.of(OutlookWords.class, "outlook.tsv", 1);

  /** Whether words are of a section of a report on work, done or to do. */
  static boolean isOfWork(String words) {
    return WORK.occursIn(words) || TASK.occursIn(words) || REVIEW.occursIn(words);
  }

  @Override
  public WordClasses<OutlookWords> words() {
    return WORDS;
  }
}
