package io.github.gongbao.parser.statistic.sentence;

import io.github.gongbao.parser.word.Token;
import java.util.List;

/**
 * One way to read what the clause says of a figure.
 *
 * @param words the words of the name
 * @param form which of the words around the figure they are
 */
record Said(List<Token> words, Form form) {
  /** Which words around a figure make its name. */
  enum Form {
    /** Those before it: 检查水库 of 检查水库1280座. */
    BEFORE,
    /** Those before it and the noun behind it: 派出 and 工作组 of 派出27个工作组. */
    BEFORE_NOUN,
    /** The noun behind it: 市级领导 of 33名市级领导. */
    NOUN,
    /** What is said of that noun, and it: 住上好房子农户. */
    TOLD_NOUN,
    /** The noun and what is said of it: 贫困村退出. */
    NOUN_TOLD,
    /** Those before it and all behind it: 带动贫困村进入产业园. */
    ALL,
    /** What is said behind it: 受灾 of 12万人受灾. */
    TOLD,
    /** The verb before a list and the noun that sums it up: 建成投用 and 项目. */
    SUM
  }

  static Said before(List<Token> words) {
    return new Said(words, Form.BEFORE);
  }
}
