package io.github.gongbao.parser.statistic.sentence.list;

import static io.github.gongbao.parser.word.WordClass.*;

import io.github.gongbao.parser.statistic.sentence.kind.Kinds;
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
  /** So many characters make a word that two compounds share. */
  private static final int WORD = 2;

  private static final long NAMING = WordClass.any(NOUN, VERBAL_NOUN);
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
    if (isHeaded(row, items) || ListSum.isCounted(first)) {
      return new ListHead(row, first, head(first, Math.min(own, first.size()), items.get(1)));
    }
    int each = eachEnd(row, first);
    if (each > 0) {
      return new ListHead(row, first, first.subList(0, each));
    }
    int told = toldAgain(row, items);
    if (told > 0) {
      return new ListHead(row, first, first.subList(0, told));
    }
    int owner = Math.max(ownerEnd(row, items, own), bodyEnd(row, items, own));
    if (owner > 0) {
      return new ListHead(row, first, first.subList(deedEnd(first), owner));
    }
    List<Token> second = items.get(1);
    boolean thing = !Token.last(second).is(MEASURE);
    boolean alike = own < last || thing || row.endAlike(first, second);
    boolean shared = alike && Sizes.end(row, second) == 0;
    return new ListHead(row, first, first.subList(0, shared ? Sizes.end(row, first) : 0));
  }

  /**
   * Before 运输 of 国内航线运输总周转量、旅客运输量, which all others say themselves; 0 where they say nothing again.
   */
  private static int toldAgain(Row row, List<List<Token>> items) {
    List<Token> first = items.get(0);
    for (int i = 1; i < first.size(); i++) {
      Token word = first.get(i);
      String begin = row.words(List.of(word));
      boolean again = word.length() >= WORD && !word.is(MEASURE) && Token.last(first).is(MEASURE);
      for (int j = 1; again && j < items.size(); j++) {
        again =
            items.get(j).stream()
                .anyMatch(
                    other -> other.is(MEASURE) && row.text().startsWith(begin, other.start()));
      }
      if (again) {
        return i;
      }
    }
    return 0;
  }

  /** Behind 民营医院 of 民营医院门诊量和住院量占比, whose the measures are that end alike; 0 where they are none. */
  private static int ownerEnd(Row row, List<List<Token>> items, int own) {
    List<Token> first = items.get(0);
    int last = items.size() - 1;
    int owner = first.size() - 1;
    boolean deeds = false;
    for (int i = 1; i <= last; i++) {
      List<Token> item = items.get(i);
      List<Token> said = i == last ? item.subList(0, Math.min(own, item.size())) : item;
      int deed = said.size() - 1;
      while (deed > 0 && isDeed(said.get(deed - 1))) {
        deed--;
      }
      if (deed != 0 || !areMeasures(row, Token.last(first), Token.last(said))) {
        return 0;
      }
      deeds |= said.size() > 1;
    }
    while (deeds && owner > 0 && isDeed(first.get(owner - 1))) {
      owner--;
    }
    int from = deedEnd(first);
    boolean thing = owner > from && first.subList(from, owner).stream().noneMatch(ListHead::isDeed);
    return thing ? owner : 0;
  }

  /** Behind 发生 of 发生交通事故起数, which is no part of what is measured. */
  private static int deedEnd(List<Token> name) {
    int end = 0;
    while (end < name.size() - 1 && name.get(end).is(DEED) && !name.get(end).isAny(NAMING)) {
      end++;
    }
    return end;
  }

  /**
   * Behind 监测企业 of 监测企业家电、通讯器材销售额, whose all of it is of which one measure is told; 0 where
   * nobody's is, or others are named beside them.
   */
  private static int bodyEnd(Row row, List<List<Token>> items, int own) {
    List<Token> last = items.get(items.size() - 1);
    boolean measured = own < last.size() && Token.last(last).is(MEASURE);
    if (!measured || items.stream().skip(1).anyMatch(item -> endOfBody(row, item) > 0)) {
      return 0;
    }
    List<Token> first = items.get(0);
    int end = endOfBody(row, first);
    // 企业开办 is done, and no thing of them
    boolean done = end + 1 == first.size() && isDeed(first.get(end)) && !first.get(end).is(NOUN);
    boolean whose =
        end < first.size() && !done && first.stream().noneMatch(word -> word.is(MEASURE));
    return whose ? end : 0;
  }

  private static int endOfBody(Row row, List<Token> name) {
    for (int i = name.size() - 1; i >= 0; i--) {
      Token word = name.get(i);
      boolean body = Kinds.isBody(row.text(), word) || Kinds.isCity(row.text(), word);
      if (word.is(NOUN) && !word.is(MEASURE) && body) {
        return i + 1;
      }
    }
    return 0;
  }

  private static boolean isDeed(Token token) {
    return token.isAny(Coordination.VERBS) && !token.is(MEASURE);
  }

  private static boolean areMeasures(Row row, Token one, Token other) {
    return one.is(MEASURE)
        && other.is(MEASURE)
        && row.lastCharacter(one) == row.lastCharacter(other);
  }

  /** What all names that leave it out begin with. */
  List<Token> head() {
    return head;
  }

  /** What is left out before a name. */
  List<Token> before(List<Token> name) {
    if ((head.isEmpty() || isOfMean()) && name.get(0).is(MEAN)) {
      for (int i = 1; i < first.size(); i++) {
        if (first.get(i).is(MEAN)) {
          return first.subList(0, i);
        }
      }
    }
    return isOfOther(name) || isOfEach(name) || isOfOwnDeed(name) ? List.of() : head;
  }

  /**
   * 新增外资企业 of 进口货值、免签游客、新增外资企业: what is done with it itself; 货值, which says what is measured of
   * that.
   */
  private boolean isOfOwnDeed(List<Token> name) {
    Token begin = name.get(0);
    boolean own = name.size() > 1 && begin.is(DEED) && !begin.isAny(NAMING);
    boolean measured = first.size() == 2 && first.get(0).is(DEED) && first.get(1).is(MEASURE);
    return !head.isEmpty() && (own || measured && !(name.size() == 1 && begin.is(MEASURE)));
  }

  /** 消费支出 of 居民人均工资性收入、消费支出, and 人均支出: neither is of what the first is a mean of. */
  private boolean isOfEach(List<Token> name) {
    boolean mean = isOfMean();
    boolean each = mean || !head.isEmpty() && head.get(0).has(WordUse.EACH);
    boolean own = name.get(0).has(WordUse.EACH) || name.stream().anyMatch(word -> word.is(MEAN));
    return each && own || mean && !areSums(first, name);
  }

  /** Whether 居民人均 is left out. */
  private boolean isOfMean() {
    return !head.isEmpty() && Token.last(head).is(MEAN);
  }

  /** 收入 of 工资性收入 and 净收入. */
  private boolean areSums(List<Token> one, List<Token> other) {
    int first = Token.last(one).end() - WORD;
    int second = Token.last(other).end() - WORD;
    return row.text().regionMatches(first, row.text(), second, WORD);
  }

  /** Behind 居民人均 of 居民人均工资性收入, and 每千人口 of 每千人口床位; 0 where neither stands there. */
  private static int eachEnd(Row row, List<Token> first) {
    int each = Kinds.eachEnd(row.text(), first);
    if (each > 0) {
      return each < first.size() ? each : 0;
    }
    for (int i = 0; i + 2 < first.size(); i++) {
      Token word = first.get(i);
      boolean people = word.is(NOUN) && Kinds.isAgent(Kinds.of(row.text(), word));
      if (people && first.get(i + 1).is(MEAN)) {
        return i + 2;
      }
    }
    return 0;
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
        && !row.isSame(one, other);
  }

  /** 对甲国、乙国出口, 检查车辆、船舶: a preposition or verb before the first name goes to all. */
  private static boolean isHeaded(Row row, List<List<Token>> items) {
    List<Token> first = items.get(0);
    boolean acts = first.size() > 2 && first.get(1).is(DEED) && !first.get(0).isAny(HEADS);
    // 企业 of 企业承接甲、乙
    boolean actor = acts && Kinds.isAgent(Kinds.ofWhole(row.text(), first.get(0)));
    return (actor || isHead(first.get(0))) && !isHead(items.get(1).get(0));
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
}
