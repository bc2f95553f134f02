package io.github.gongbao.parser.mention.figure.word;

import io.github.gongbao.parser.text.WordClasses;

/** The words of {@code name-words.tsv}: neighbours that decide what a numeral is. */
public enum NameWords {
  /** Nouns that a small Chinese number counts only in general: 三个方面. */
  GENERAL,
  /** Measure words of sorts, behind 等 the sum of a list: 盗窃、毒品等三类犯罪. */
  SORT,
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
  /** The same, though what it ends with may be measured: 再延长30年. */
  AGAIN,
  /** What follows a length of time: 3年内. */
  AFTER,
  /** What stands before a time that is measured: 寿命77.3岁. */
  MEASURED,
  /** What stands between such a word and the time. */
  AT,
  /** What stands before a fraction with a stroke: 占1/3. */
  PART,
  /** What follows one: 1/3的企业. */
  OF_PART,
  /** What stands before a number without unit that says how much something is: 指数为52. */
  STATING,
  /** Those of these that stand before no day: 指数为12.20, and not 截至12.20. */
  LEVEL,
  /** What stands before the hundred of a base: 以女性为100, 上年=100. */
  BASE,
  /** What opens the clause of a base: 以女性为100. */
  BASE_OF,
  /** What follows 半 and makes a word with it: 半径. */
  HALF_WORD,
  /** What stands before 数 and makes a noun with it: 总数十. */
  NUMBER_WORD,
  /** What stands before 负 and makes a verb with it: 肩负. */
  MINUS_WORD,
  /** What stands before 上 and makes a word with it: 网上百. */
  ABOVE_WORD,
  /** What stands before 上 and makes a verb with it: 迈上万亿元. */
  STEPPING,
  /** What stands before 过 and makes a verb with it: 通过. */
  PASSED_WORD,
  /** What follows 多, 余 or another character of an approximator and makes a word with it: 多次. */
  MORE_WORD,
  /** What stands before 前 and makes a time with it: 目前. */
  BEFORE_WORD,
  /** What the names of settlements end with: 五棵树镇. */
  SETTLEMENT,
  /** Measure words that count settlements and begin no name. */
  PLAIN,
  /** What may follow a name: 三家村的. */
  BEHIND_NAME,
  /** Measure words of what is done bit by bit, behind 分: 分9批取消. */
  STAGE,
  /** What stands before 一 and its measure word where they count nothing: 又上一个. */
  GENERALLY,
  /** What stands before by how much something changed: 增加1.5万人至370万人. */
  CHANGING;

  private static final WordClasses<NameWords> WORDS =
      WordClasses.of(NameWords.class, "name-words.tsv", 0);

  /** Whether a word is one of these. */
  public boolean is(String word) {
    return !word.isEmpty() && WORDS.at(this, word, 0) == word.length();
  }

  /** Whether one of these words begins at a position of a text. */
  public boolean beginsAt(String text, int at) {
    return WORDS.at(this, text, at) > 0;
  }

  /** Whether one of these words ends at a position of a text. */
  public boolean endsAt(String text, int end) {
    return WORDS.endingAt(this, text, end) > 0;
  }
}
