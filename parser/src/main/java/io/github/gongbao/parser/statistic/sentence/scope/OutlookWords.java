package io.github.gongbao.parser.statistic.sentence.scope;

import io.github.gongbao.parser.text.WordClasses;

/** What words of headings say of the paragraphs under them: {@code outlook.tsv} says it. */
enum OutlookWords {
  TASK,
  AHEAD,
  REVIEW;

  private static final WordClasses<OutlookWords> WORDS =
      WordClasses.of(OutlookWords.class, "outlook.tsv", 1);

  /** Whether one of the words stands in a part of a text. */
  boolean standsIn(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      int length = WORDS.at(this, text, i);
      if (length > 0 && i + length <= to) {
        return true;
      }
    }
    return false;
  }
}
