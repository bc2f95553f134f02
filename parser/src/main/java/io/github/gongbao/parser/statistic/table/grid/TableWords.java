package io.github.gongbao.parser.statistic.table.grid;

import io.github.gongbao.parser.text.WordClasses;

/** The words of {@code tables.tsv}, by what they do in the heads and cells of tables. */
public enum TableWords {
  ORDINAL,
  NAME_ONLY,
  MOMENT,
  NO_UNIT,
  UNIT,
  VALUE,
  TOTAL,
  PART,
  GROUPING,
  CHANGE,
  RISE,
  FALL,
  RATE,
  YEAR,
  BEFORE,
  FIXED,
  BASELINE,
  CURRENT,
  MONTH,
  CUMULATIVE,
  LAST_YEAR,
  PRECEDING,
  END,
  FIRST_HALF,
  SECOND_HALF,
  PLANNED,
  WHOLE_YEAR,
  DONE,
  NOTE,
  LIST,
  STATUS,
  BOUND,
  KIND,
  COUNTED,
  MEASURE,
  PRODUCT,
  PRICE,
  AMOUNT,
  EACH,
  MONEY,
  FLOW,
  PLACE_NAME,
  PLACE_KIND,
  CLASS,
  OF,
  PLACE,
  PROVINCES,
  CITIES,
  COUNTIES,
  INDEX_YEAR,
  INDEX_BEFORE,
  MANNER,
  MEAN,
  STANDING,
  ATTRIBUTE,
  FILLER,
  RESTRICTS,
  PROSE,
  SHARE,
  UNITLESS,
  MISSING;

  private static final WordClasses<TableWords> WORDS =
      WordClasses.of(TableWords.class, "tables.tsv", 0);

  /** Whether these are the words of this use, from the first character to the last. */
  public boolean contains(String words) {
    return !words.isEmpty() && begins(words) == words.length();
  }

  /** The length of the longest of the words that begins a text, or 0. */
  public int begins(String text) {
    return WORDS.at(this, text, 0);
  }

  /** The length of the longest of the words that begins at a place of a text, or 0. */
  public int begins(String text, int at) {
    return WORDS.at(this, text, at);
  }

  /** The length of the longest of the words that ends a text, or 0. */
  public int ends(String text) {
    return WORDS.endingAt(this, text, text.length());
  }

  /** Whether one of the words stands anywhere in a text. */
  public boolean occursIn(String text) {
    return !first(text).isEmpty();
  }

  /** The first of the words that stands in a text, or nothing. */
  public String first(String text) {
    for (int i = 0; i < text.length(); i++) {
      int length = WORDS.at(this, text, i);
      if (length > 0) {
        return text.substring(i, i + length);
      }
    }
    return "";
  }
}
