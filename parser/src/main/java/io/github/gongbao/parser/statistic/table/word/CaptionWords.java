package io.github.gongbao.parser.statistic.table.word;

import io.github.gongbao.parser.text.WordClasses;
import io.github.gongbao.parser.text.WordsOfClass;

/** The words of the lines over tables. {@code captions.tsv} explains each use. */
public enum CaptionWords implements WordsOfClass {
  CAPTION,
  SCOPE,
  ALSO,
  MAKEUP,
  DIMENSION,
  DIVIDING,
  ACTIVITY,
  GENERAL,
  LOSS,
  INCREMENT,
  OTHERS,
  AGENCY,
  FACTS,
  STATE,
  INTRODUCTION,
  ANNOUNCING,
  PRESENTING,
  IN_UNITS,
  UNITS,
  COUNTING,
  TABLE,
  ANNEX,
  PUBLICATION,
  FORM,
  DATED,
  ACCOUNT,
  OF_NUMBER,
  OF_COUNT,
  EACH;

  private static final WordClasses<CaptionWords> WORDS =
      WordClasses.of(CaptionWords.class, "captions.tsv", 1);

  @Override
  public WordClasses<CaptionWords> words() {
    return WORDS;
  }
}
