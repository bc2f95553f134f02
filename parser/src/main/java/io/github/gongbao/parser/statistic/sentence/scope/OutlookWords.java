package io.github.gongbao.parser.statistic.sentence.scope;

import io.github.gongbao.model.Span;
import io.github.gongbao.parser.text.WordClasses;
import io.github.gongbao.parser.text.WordsOfClass;

/** What words of headings say of the paragraphs under them: {@code outlook.tsv} says it. */
enum OutlookWords implements WordsOfClass {
  TASK,
  AHEAD,
  REVIEW,
  ADDRESS,
  WORK,
  LATER;

  private static final WordClasses<OutlookWords> WORDS =
      WordClasses.of(OutlookWords.class, "outlook.tsv", 1);

  /** Whether words are of a section of a report on work, done or to do. */
  static boolean isOfWork(String words) {
    return isOfTask(words) || REVIEW.occursIn(words);
  }

  /** Whether words are of what is to be done, or of work: 2026年主要工作. */
  static boolean isOfTask(String words) {
    return TASK.occursIn(words) || WORK.occursIn(words);
  }

  /** Whether a paragraph begins at a place, or behind whom it speaks to: 各位代表,今年是开局之年. */
  static boolean begins(String text, Span paragraph, int at) {
    int address = ADDRESS.begins(text, paragraph.start());
    return at == paragraph.start() || address > 0 && at == paragraph.start() + address + 1;
  }

  @Override
  public WordClasses<OutlookWords> words() {
    return WORDS;
  }
}
