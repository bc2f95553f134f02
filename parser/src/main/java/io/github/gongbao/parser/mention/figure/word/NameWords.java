package io.github.gongbao.parser.mention.figure.word;

import io.github.gongbao.parser.text.WordClasses;

/** The words of {@code name-words.tsv}: neighbours that decide what a numeral is. */
public enum NameWords {
  /** Nouns that a small Chinese number counts only in general: 三个方面. */
  GENERAL,
  /** What follows a service's number: 12345热线. */
  SERVICE,
  /** What stands before a number without unit that names one of many: 附件1. */
  LABEL,
  /** What stands before a number that names a place, unit or not: 北纬26.2度. */
  MARK,
  /** What stands before a number that names a road, or says how long it is: 国道316线. */
  ROAD,
  /** What stands before a length of time: 连续7年. */
  LENGTH,
  /** What follows a length of time: 3年内. */
  AFTER,
  /** What stands before a time that is measured: 寿命77.3岁. */
  MEASURED;

  private static final WordClasses<NameWords> WORDS =
      WordClasses.of(NameWords.class, "name-words.tsv", 0);

  /** Whether one of these words begins at a position of a text. */
  public boolean beginsAt(String text, int at) {
    return WORDS.at(this, text, at) > 0;
  }

  /** Whether one of these words ends at a position of a text. */
  public boolean endsAt(String text, int end) {
    return WORDS.endingAt(this, text, end) > 0;
  }
}
