package io.github.gongbao.parser.statistic.table.word;

import io.github.gongbao.parser.text.WordClasses;
import io.github.gongbao.parser.text.WordsOfClass;

/**
 * What words do in the names that heads, labels and captions give. {@code names.tsv} explains each
 * use.
 */
public enum NameWords implements WordsOfClass {
  MEASURE,
  OF,
  PRODUCT,
  PRICE,
  AMOUNT,
  MONEY,
  FLOW,
  MADE,
  SHARE,
  EACH,
  HEAD,
  MEAN,
  COUNTED,
  BODIES,
  CLASS,
  KIND,
  BOUND,
  ATTRIBUTE,
  FILLER,
  RESTRICTS,
  NO_UNIT,
  UNITLESS,
  MEASURING,
  NOUN,
  VOLUME,
  COUNTING,
  HOW_MANY,
  NUMBER,
  NUMBERING,
  COUNTER,
  TIMES,
  EXTENT,
  COUNT,
  ALL,
  BOTH,
  INDEXED,
  PORTION,
  SHARE_OF,
  EXTREME,
  CARRIED,
  OWNER,
  OF_THINGS,
  KEPT,
  SCOPE,
  WHICH,
  SECTOR,
  WHOSE,
  EVERYBODY,
  HAVING,
  STAFF,
  TRAVELLER,
  GOODS,
  STOCK,
  FLOWS,
  PERSON,
  TYPE,
  GRADE,
  AND,
  OBJECT,
  USE,
  UNDIVIDED,
  OTHER,
  DEVIATION,
  EVENT;

  private static final WordClasses<NameWords> WORDS =
      WordClasses.of(NameWords.class, "names.tsv", 1);

  @Override
  public WordClasses<NameWords> words() {
    return WORDS;
  }
}
