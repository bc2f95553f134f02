package io.github.gongbao.parser.statistic.sentence.name;

import static io.github.gongbao.parser.word.WordClass.*;

import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;

/** Whether a word is said again. */
final class Overlap {
  private static final long LIKE_IN = WordClass.any(MEASURE, RATIO, DEED, STRUCK);

  private static final long MEASURES = WordClass.any(MEASURE, RATIO);
  private static final long VERBS = WordClass.any(DEED, STRUCK);

  /** What tells of which kind a thing is. */
  private static final long KINDS = WordClass.any(NOUN, VERBAL_NOUN, ADJECTIVE);

  private Overlap() {}

  /**
   * How the last word said stands to the words of the topic that it takes the place of or joins.
   *
   * @param shared whether the topic has any of the words said
   */
  static int of(Candidate candidate, Words said, Words name, boolean shared) {
    int first = candidate.skip();
    int last = said.size() - 1;
    if (first > last) {
      return 0;
    }
    int head = candidate.head();
    int tail = candidate.tail();
    if (shared
        && (holds(name, candidate.lead(), head, said, first, last)
            || holds(name, tail, name.size(), said, first, last))) {
      return 1;
    }
    if (tail > head) {
      if (shared && name.isSame(tail - 1, said, last)) {
        return 2;
      }
      if (name.lastCharacter(tail - 1) == said.lastCharacter(last)) {
        return 3;
      }
      if (name.firstCharacter(tail - 1) == said.firstCharacter(last)) {
        return 4;
      }
      if (name.get(tail - 1).isAny(said.get(last).classes() & LIKE_IN)) {
        return 5;
      }
      if (shared && holds(name, head, tail, said, first, last)) {
        return 6;
      }
    }
    return 7;
  }

  /** 破案, behind which 案件 says nothing more: a deed that ends in what it is done to. */
  static boolean hasObject(Words said, char object) {
    int last = said.size() - 1;
    return last >= 0 && said.get(last).is(DEED) && said.lastCharacter(last) == object;
  }

  /** Whether a stretch of a name has one of two words. */
  private static boolean holds(Words name, int from, int to, Words said, int first, int last) {
    for (int i = from; i < to; i++) {
      if (name.isSame(i, said, last) || name.isSame(i, said, first)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether what a topic says before a place tells of which kind its thing is, as the clause does
   * of the same thing: 固定资产 of 固定资产贷款 before 融资租赁贷款.
   */
  static boolean isOtherKind(Words said, Words name, int head, boolean listed) {
    int size = name.size();
    int gone = size - head;
    int own = said.size() - gone;
    if (head == 0 || gone == 0 || own <= 0 || name.verbEnd() > 0) {
      return false;
    }
    Token thing = name.get(size - 1);
    boolean measure = thing.isAny(MEASURES) && !listed;
    boolean other = !measure && isThing(thing) && said.isSame(said.size() - 1, name, size - 1);
    for (int i = 0; other && i < own; i++) {
      other = said.get(i).isAny(KINDS) && !said.get(i).is(MEAN);
    }
    return other;
  }

  /** 中位数 of 可支配收入中位数: a measure of what is one itself, which nobody leaves out to say the other. */
  static boolean isMeasureOfMeasure(Words name, int at) {
    return at > 0 && name.get(at - 1).is(MEASURE) && name.get(name.size() - 1).is(MEASURE);
  }

  /**
   * 一般债券, a part of 再融资债券: an adjective and the thing itself, of which all holds that holds of
   * that.
   */
  static boolean isQualified(Words said, Words name) {
    return said.size() == 2
        && said.get(0).is(ADJECTIVE)
        && !said.get(0).is(NOUN)
        && said.isSame(1, name, name.size() - 1);
  }

  private static boolean isThing(Token word) {
    return word.is(NOUN) && !word.isAny(VERBS);
  }
}
