package io.github.gongbao.parser.statistic.table.word;

import io.github.gongbao.parser.text.WordClasses;
import io.github.gongbao.parser.text.WordsOfClass;

/**
 * The words of cells of tables, beside those of figures and names. {@code cells.tsv} explains each
 * use.
 */
public enum CellWords implements WordsOfClass {
  ORDINAL,
  STEM,
  CODE,
  CLASSED,
  NAME_ONLY,
  IDENTIFYING,
  MOMENT,
  UNIT,
  VALUE,
  TOTAL,
  PART,
  RECKONED,
  BASIS,
  ENTRY,
  TERM,
  GROUPING,
  NOTE,
  LIST,
  PROSE,
  MISSING,
  DITTO,
  RANK,
  PRICED,
  SUM,
  AMONG,
  INSIDE,
  WITHIN,
  BY,
  ANNEX,
  GRADE,
  SPENDING,
  MARKED,
  ABSOLUTE;

  private static final WordClasses<CellWords> WORDS =
      WordClasses.of(CellWords.class, "cells.tsv", 1);

  @Override
  public WordClasses<CellWords> words() {
    return WORDS;
  }
}
