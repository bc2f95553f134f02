package io.github.gongbao.parser.statistic.table.grid;

import io.github.gongbao.parser.text.WordClasses;

/** The words of {@code captions.tsv}, by what they do in the lines over tables. */
public enum CaptionWords {
  CAPTION,
  SCOPE,
  INTRODUCTION,
  ALSO,
  ACTIVITY,
  MAKEUP,
  DIMENSION;

  private static final WordClasses<CaptionWords> WORDS =
      WordClasses.of(CaptionWords.class, "captions.tsv", 0);

  /** The length of the longest of the words that begins a text, or 0. */
  public int begins(String text) {
    return WORDS.at(this, text, 0);
  }

  /** The length of the longest of the words that ends a text, or 0. */
  public int ends(String text) {
    return WORDS.endingAt(this, text, text.length());
  }
}
