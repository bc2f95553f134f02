package io.github.gongbao.parser.statistic.table.word;

import io.github.gongbao.parser.text.WordClasses;
import io.github.gongbao.parser.text.WordsOfClass;

/** What words say of places. {@code places.tsv} explains each use. */
public enum PlaceWords implements WordsOfClass {
  PLACE,
  PROVINCES,
  CITIES,
  COUNTIES,
  NAME,
  KIND,
  DIVISION,
  LEVEL,
  DISTRICT,
  ZONE,
  CITY,
  TOWNSHIP,
  SITE;

  private static final WordClasses<PlaceWords> WORDS =
      WordClasses.of(PlaceWords.class, "places.tsv", 1);

  @Override
  public WordClasses<PlaceWords> words() {
    return WORDS;
  }
}
