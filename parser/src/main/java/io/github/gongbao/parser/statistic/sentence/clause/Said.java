package io.github.gongbao.parser.statistic.sentence.clause;

import static io.github.gongbao.parser.word.WordClass.*;
import static io.github.gongbao.parser.word.WordUse.*;

import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.util.ArrayList;
import java.util.List;

/**
 * One way to read what the clause says of a figure.
 *
 * @param words the words of the name
 * @param form which of the words around the figure they are
 * @param alike how what is its own in the last name of a list stands to the name before: 1 it ends
 *     in the same character, 2 it is as long, 3 neither; 0 outside lists
 */
public record Said(List<Token> words, Form form, int alike) {
  private static final long MEASURES = WordClass.any(MEASURE, RATIO, VERBAL_NOUN);
  private static final long THING = WordClass.any(NOUN, VERBAL_NOUN, MEASURE);
  static final long REACHED = WordClass.any(LIGHT, LINK, WEAK_UP);
  private static final long WHERE = WordClass.any(PLACE, FILLER);
  private static final long HAPPENING = WordClass.any(VERB, DEED, STRUCK, CAUSE);
  private static final long TOLD = WordClass.any(NOUN, VERB);
  private static final long DONE = WordClass.any(VERB, VERBAL_NOUN, DEED, STRUCK);
  private static final long UNSAID =
      WordClass.any(TOTAL, PERIOD, OF, PARTICLE, PAIR, YEAR_ON_YEAR, PERIOD_ON_PERIOD);

  public Said(List<Token> words, Form form) {
    this(words, form, 0);
  }

  /** Which words around a figure make its name. */
  public enum Form {
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
    /** The noun behind it and what it does with the next figure: 滞留资金县 of 8个县滞留资金1.26亿元. */
    DEED_NOUN,
    /** What is said behind it: 受灾 of 12万人受灾. */
    TOLD,
    /** The verb before a list and the noun that sums it up: 建成投用 and 项目. */
    SUM,
    /** One of a list whose names share nothing: 住宅、办公楼. */
    LISTED,
    /** One of a list with the measure that its last name ends in: 汽油、柴油价格. */
    LISTED_MEASURE,
    /** One of a list with the verb and the measure that its last name ends in: 小麦、玉米播种面积. */
    LISTED_VERB,
    /**
     * One of a list with what stands behind the last name's word that is like its own: 采矿业、制造业投资.
     */
    LISTED_LIKE,
    /** One of a list with the last word of its last name: 确诊、疑似病例. */
    LISTED_NOUN,
    /**
     * One of a list with all from the mean of the last name on, and a word before it: 福田、皇岗口岸日均客流.
     */
    LISTED_MEAN,
    /** One of a list whose words share their second half: 大、中、小型企业. */
    LISTED_HALF;

    /** Whether what is said of the counted is among them: 完成 of 26个城市完成目标 is no light verb. */
    public boolean isTold() {
      return switch (this) {
        case TOLD, TOLD_NOUN, NOUN_TOLD, ALL, DEED_NOUN -> true;
        default -> false;
      };
    }
  }

  /** Whether the words say only how much is done of what was to be done: 年度目标完成率. */
  public boolean isFulfilment() {
    int last = words.size() - 1;
    boolean fulfilment = last >= 0 && words.get(last).has(FULFILMENT);
    for (int i = 0; fulfilment && i < last; i++) {
      fulfilment = words.get(i).has(TARGET) || words.get(i).is(ADJECTIVE);
    }
    return fulfilment;
  }

  /** Whether they are a measure in a list, which may be of what its first name is of. */
  public boolean isMeasureOfList() {
    return form == Form.LISTED && !words.isEmpty() && Token.last(words).isAny(MEASURES);
  }

  public static Said before(List<Token> words) {
    return new Said(words, Form.BEFORE);
  }

  /**
   * 提供康复服务 of 提供手术、训练等康复服务: without the instances that a verb is told of; the same words where
   * there are none.
   */
  private static List<Token> withoutInstances(List<Token> said) {
    int sum = said.size() - 2;
    while (sum > 0 && !said.get(sum).has(AND_SO_ON)) {
      sum--;
    }
    boolean list = false;
    for (int i = 1; i < sum; i++) {
      list |= said.get(i).is(PAUSE);
    }
    int verb = 0;
    while (list && verb < sum && said.get(verb).isAny(Core.VERBS) && !said.get(verb).is(NOUN)) {
      verb++;
    }
    return verb == 0 || verb == sum
        ? said
        : Token.joined(said.subList(0, verb), said.subList(sum + 1, said.size()));
  }

  /** What is said of a thing, as the text has it: 通过评估验收; what is thought of it whole: 认为情况普遍. */
  static List<Token> told(Row row, int from, int to) {
    List<Token> said = new ArrayList<>();
    boolean thought = false;
    for (int i = from; i < to; i++) {
      i = thought ? i : whereEnd(row, i, to);
      Token token = row.get(i);
      int next = row.is(i + 1, PERIOD) ? i + 2 : i + 1;
      while (next < to && row.is(next, TOTAL) && !row.isAny(next, Core.VERBS)) {
        next++;
      }
      boolean begins = said.isEmpty();
      boolean ends = next >= to && !token.is(VERBAL_NOUN);
      boolean verb = ends || row.isAny(next, Core.VERBS) || row.has(next, PASSIVE);
      boolean how = token.is(MANNER) || isOften(token);
      boolean adverb =
          how && !row.has(i - 1, NOT) && (verb || begins && !token.isAny(Core.NOMINAL));
      boolean linked = begins && token.is(LINK) && (token.is(PREPOSITION) || token.has(COPULA));
      thought |= begins && token.has(OPINION);
      boolean framed = begins && token.is(FRAME);
      boolean light = token.has(HANDLING) && token.is(LIGHT) && Counted.isHandled(row, from);
      if (thought || !adverb && !linked && !framed && !light && !token.isAny(UNSAID)) {
        said.add(token);
      }
    }
    return withoutInstances(said);
  }

  /** Behind 在我国 of 9个台风在我国登陆: where something happened is no part of a name. */
  private static int whereEnd(Row row, int at, int to) {
    int end = at + 1;
    while (end < to && row.isAny(end, WHERE) && !row.isAny(end, HAPPENING)) {
      end++;
    }
    boolean happens = end > at + 1 && end < to && row.isAny(end, HAPPENING);
    return row.has(at, AT) && happens ? end : at;
  }

  /** Leaves 实现 and 取得 of 取得10%的增长 out, but not 出口, which grew. */
  static void leaveReaching(List<Token> said) {
    while (!said.isEmpty() && isReaching(Token.last(said))) {
      said.remove(said.size() - 1);
    }
  }

  private static boolean isReaching(Token word) {
    return word.isAny(REACHED) || word.is(DEED) && !word.isAny(THING);
  }

  /** 收入 of 业务收入共完成收入: the measure that the name ends in. */
  static boolean isAgain(Row row, int i, List<Token> name) {
    boolean measure = row.is(i, MEASURE) && row.is(i - 1, LIGHT) && !name.isEmpty();
    int length = measure ? row.get(i).length() : 0;
    return measure
        && row.text()
            .regionMatches(Token.last(name).end() - length, row.text(), row.get(i).start(), length);
  }

  /** 从业人员 and 女性 of 从业人员中女性: things, and some of them; none where the words are no such. */
  static List<List<Token>> among(Row row, List<Token> name) {
    int end = 1;
    while (end < name.size() && !isInside(row, row.indexOf(name.get(end - 1)) + 1)) {
      end++;
    }
    if (end >= name.size()) {
      return List.of();
    }
    List<Token> all = name.subList(0, end);
    int from = isInside(row, row.indexOf(name.get(end))) ? end + 1 : end;
    List<Token> some = name.subList(from, name.size());
    return areThings(all) && areThings(some) ? List.of(all, some) : List.of();
  }

  private static boolean isInside(Row row, int i) {
    return row.has(i, INSIDE) && row.is(i, TOPIC_END);
  }

  private static boolean areThings(List<Token> name) {
    return !name.isEmpty()
        && Token.last(name).is(NOUN)
        && !Token.last(name).isAny(DONE)
        && name.stream().noneMatch(word -> word.isAny(Behind.MEASURES) || word.is(PREPOSITION));
  }

  /** 首次, but not 纪录 or 刷新. */
  static boolean isOften(Token token) {
    return token.is(RECORD) && !token.isAny(TOLD);
  }

  /** 再达新高, 为单月新高: how high a figure is. */
  static boolean isPraise(Row row, int from, int to) {
    int reach = from;
    while (row.is(reach, MANNER)) {
      reach++;
    }
    return row.isAny(reach, Behind.REACHED) && row.is(to - 1, RECORD);
  }
}
