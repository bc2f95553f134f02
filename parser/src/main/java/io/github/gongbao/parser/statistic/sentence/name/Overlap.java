package io.github.gongbao.parser.statistic.sentence.name;

import static io.github.gongbao.parser.word.WordClass.*;

import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.statistic.sentence.topic.Topic;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.util.List;

/** Whether a word is said again. */
final class Overlap {
  private static final long LIKE_IN = WordClass.any(MEASURE, RATIO, DEED, STRUCK);

  private Overlap() {}

  /**
   * How the last word said stands to the words of the topic that it takes the place of or joins.
   */
  static int of(Row row, Candidate candidate) {
    List<Token> said = candidate.said();
    Topic topic = candidate.topic();
    if (candidate.skip() >= said.size() || topic == null) {
      return 0;
    }
    Token last = said.get(said.size() - 1);
    Token first = said.get(candidate.skip());
    List<Token> name = topic.name();
    int head = candidate.head();
    int tail = candidate.tail();
    for (int i = 0; i < name.size(); i++) {
      if (i >= candidate.lead() && i < head || i >= tail) {
        if (isSame(row, name.get(i), last) || isSame(row, name.get(i), first)) {
          return 1;
        }
      }
    }
    if (tail > head) {
      Token gone = name.get(tail - 1);
      if (isSame(row, gone, last)) {
        return 2;
      }
      if (row.lastCharacter(gone) == row.lastCharacter(last)) {
        return 3;
      }
      if (row.text().charAt(gone.start()) == row.text().charAt(last.start())) {
        return 4;
      }
      if (((gone.classes() & last.classes()) & LIKE_IN) != 0) {
        return 5;
      }
      for (int i = head; i < tail; i++) {
        if (isSame(row, name.get(i), last) || isSame(row, name.get(i), first)) {
          return 6;
        }
      }
    }
    return 7;
  }

  /** Whether a word of a stretch of a name stands in it twice. */
  static boolean isTwice(Row row, List<Token> name, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (stands(row, name.get(i), name, from, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word of a stretch stands in one of another name before it. */
  static boolean isAgain(
      Row row, List<Token> before, int from, int to, List<Token> name, int start, int end) {
    for (int i = start; i < end; i++) {
      if (stands(row, name.get(i), before, from, to)) {
        return true;
      }
    }
    return false;
  }

  private static boolean stands(Row row, Token word, List<Token> name, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isSame(row, word, name.get(i))) {
        return !word.isAny(Row.LIST);
      }
    }
    return false;
  }

  private static boolean isSame(Row row, Token one, Token other) {
    return one.length() == other.length()
        && row.lastCharacter(one) == row.lastCharacter(other)
        && row.text().regionMatches(one.start(), row.text(), other.start(), one.length());
  }
}
