package io.github.gongbao.parser.statistic.sentence.name;

import static io.github.gongbao.parser.word.WordClass.*;

import io.github.gongbao.parser.word.WordClass;

/** Whether a word is said again. */
final class Overlap {
  private static final long LIKE_IN = WordClass.any(MEASURE, RATIO, DEED, STRUCK);

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

  /** Where words stand among others, or -1. */
  static int find(Words words, Words others) {
    for (int at = 0; at + words.size() <= others.size(); at++) {
      int same = 0;
      while (same < words.size() && others.isSame(at + same, words, same)) {
        same++;
      }
      if (same == words.size()) {
        return at;
      }
    }
    return -1;
  }

  /** Whether a word of a stretch stands in a stretch of others. */
  static boolean isAgain(Words words, int from, int to, Words others, int start, int end) {
    for (int i = from; i < to; i++) {
      if (words.stands(i, others, start, end)) {
        return true;
      }
    }
    return false;
  }

  /** Whether any word is the same as one of others. */
  static boolean share(Words words, Words others) {
    for (int i = 0; i < words.size(); i++) {
      for (int other = 0; other < others.size(); other++) {
        if (words.isSame(i, others, other)) {
          return true;
        }
      }
    }
    return false;
  }
}
