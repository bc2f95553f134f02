package io.github.gongbao.parser.statistic.sentence.list;

import static io.github.gongbao.parser.word.WordClass.*;

import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import io.github.gongbao.parser.word.WordUse;
import java.util.List;

/**
 * What the first name of a list begins with that the others leave out: 检查 of 检查车辆、船舶, 规模以上 of
 * 规模以上采矿业、制造业增加值, 城镇居民 of 城镇居民人均收入和人均支出.
 */
final class ListHead {
  private static final long HEADS = WordClass.any(PREPOSITION, DEED);

  private final Row row;
  private final List<Token> first;
  private final List<Token> head;

  private ListHead(Row row, List<Token> first, List<Token> head) {
    this.row = row;
    this.first = first;
    this.head = head;
  }

  /**
   * The head of a list.
   *
   * @param own how many words of the last name are its own; all share the others
   */
  static ListHead of(Row row, List<List<Token>> items, int own) {
    List<Token> first = items.get(0);
    int last = items.get(items.size() - 1).size();
    if (isHeaded(items) || ListSum.isCounted(first)) {
      return new ListHead(row, first, head(first, Math.min(own, first.size()), items.get(1)));
    }
    List<Token> second = items.get(1);
    boolean thing = !Token.last(second).is(MEASURE);
    boolean alike = own < last || thing || row.endAlike(first, second);
    boolean shared = alike && sizeEnd(row, second) == 0;
    return new ListHead(row, first, first.subList(0, shared ? sizeEnd(row, first) : 0));
  }

  /** What all names that leave it out begin with. */
  List<Token> head() {
    return head;
  }

  /** What is left out before a name. */
  List<Token> before(List<Token> name) {
    if (head.isEmpty() && name.get(0).is(MEAN)) {
      for (int i = 1; i < first.size(); i++) {
        if (first.get(i).is(MEAN)) {
          return first.subList(0, i);
        }
      }
    }
    return isOfOther(name) ? List.of() : head;
  }

  /**
   * 旅游收入 of 接待游客人数、旅游收入: a measure of something else, of which the verb of the first says nothing.
   */
  private boolean isOfOther(List<Token> name) {
    Token one = Token.last(first);
    Token other = Token.last(name);
    return name.size() > 1
        && head.size() < first.size() - 1
        && !head.isEmpty()
        && Token.last(head).is(DEED)
        && one.is(MEASURE)
        && other.is(MEASURE)
        && !row.isSame(one, other);
  }

  /** 对甲国、乙国出口, 检查车辆、船舶: a preposition or verb before the first name goes to all. */
  private static boolean isHeaded(List<List<Token>> items) {
    Token first = items.get(0).get(0);
    return isHead(first) && !isHead(items.get(1).get(0));
  }

  private static boolean isHead(Token token) {
    return token.isAny(HEADS) || token.has(WordUse.BINDING);
  }

  private static List<Token> head(List<Token> first, int own, List<Token> second) {
    if (isHead(second.get(0))) {
      return List.of();
    }
    int to = 0;
    for (int i = 0; i + 1 < first.size(); i++) {
      if (first.get(i).is(DEED)) {
        to = i + 1;
      }
    }
    if (to == 0) {
      to = isHead(first.get(0)) ? 1 : Math.max(0, first.size() - own);
    }
    return first.subList(0, Math.min(to, first.size() - 1));
  }

  /**
   * Behind 限额以上单位, which says how large those are that a list is of; 0 where it does not stand
   * there.
   */
  private static int sizeEnd(Row row, List<Token> name) {
    if (name.size() < 2 || !is(row, name.get(0), ListWords.SIZE)) {
      return 0;
    }
    return name.size() > 2 && is(row, name.get(1), ListWords.BODY) ? 2 : 1;
  }

  private static boolean is(Row row, Token token, ListWords words) {
    return words.begins(row.text(), token.start()) == token.length();
  }
}
