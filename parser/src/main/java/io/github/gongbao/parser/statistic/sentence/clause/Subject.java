package io.github.gongbao.parser.statistic.sentence.clause;

import static io.github.gongbao.parser.word.WordClass.*;
import static io.github.gongbao.parser.word.WordUse.*;

import io.github.gongbao.parser.statistic.sentence.row.PlaceInName;
import io.github.gongbao.parser.statistic.sentence.row.Ranking;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.util.ArrayList;
import java.util.List;

/**
 * Words that say of something what or which it is: 不合格率最高的产品是双层床, 因家庭暴力引起的个案.
 *
 * <p>A construction of {@link Core}.
 */
public final class Subject {
  static final long DOING = WordClass.any(DEED, CAUSE, LIGHT);
  private static final long TELLING = WordClass.any(PAIR, LINK, FILLER);

  private static final long PREDICATES = WordClass.any(DEED, STRUCK, CAUSE, INFLUENCE, LIGHT);

  private static final long EVENT = WordClass.any(NOUN, VERBAL_NOUN, ADJECTIVE, DEED);

  /** What words end in that say of which of several times a text tells. */
  private static final String TIME_OF = "次届";

  /** What the names of all bodies of a kind end in: 国税系统. */
  private static final String SYSTEM = "系统";

  private static final long ACHIEVED = WordClass.any(TOTAL, LIGHT);
  private static final long WHOM = Row.LIST | NOUN.bit();

  private static final long TIMES = WordClass.any(PERIOD, BASELINE);

  private static final long BEHIND_TOPIC =
      WordClass.any(LINK, TOTAL, MANNER, PERIOD, PLACE, MEAN, PAIR);

  private Subject() {}

  /**
   * Leaves in a name the thing that it is, and keeps of what it is told as a topic.
   *
   * @param sum whether it is told with a sum, or so many of what is measured: 税收收入前三位的行业是制造业5亿元 is
   *     one of 制造业税收收入
   */
  static void leave(Core core, boolean sum) {
    List<Token> name = core.name();
    if (core.ranked && sum) {
      name.addAll(core.topic());
      return;
    }
    for (int i = name.size() - 1; i > 0 && !name.get(i).isAny(PREDICATES); i--) {
      if (name.get(i).has(COPULA) && i + 1 < name.size()) {
        for (Token token : name.subList(0, i)) {
          if (!core.topic().isEmpty() && token.has(EXTREME)) {
            break;
          }
          core.keepForTopic(token);
        }
        name.subList(0, i + 1).clear();
        return;
      }
    }
  }

  /**
   * 医院管理局投诉 of 被投诉最多的是医院管理局, which tells of what something is the most: what it is, and of what.
   *
   * @return the words; none where the words are no such sentence
   */
  public static List<Token> ofMost(Core core) {
    boolean most = false;
    if (core.ranked) {
      return core.name().isEmpty() ? List.of() : Token.joined(core.name(), core.topic());
    }
    for (Token token : core.name()) {
      most |= token.has(EXTREME);
    }
    int size = core.name().size();
    if (most) {
      leave(core, false);
    }
    List<Token> topic = core.topic();
    if (core.name().size() == size || topic.isEmpty()) {
      return List.of();
    }
    List<Token> words = new ArrayList<>(core.name());
    if (topic.get(topic.size() - 1).isAny(Core.NOMINAL)) {
      words.addAll(topic);
    }
    return words;
  }

  /** 一般食品 of 投诉数量前两位的是一般食品: whether it is ranked by such a word, and does not say it itself. */
  static boolean isRankedBy(Core core, WordClass measure) {
    List<Token> topic = core.topic();
    return core.ranked
        && !topic.isEmpty()
        && !core.name().isEmpty()
        && Token.last(topic).is(measure)
        && !core.row.isSame(Token.last(core.name()), topic.get(0));
  }

  /** 按经营单位所在地分: a clause that says by what the parts are told that follow. */
  public static boolean isDivision(Row row, int from, int to) {
    return from < to
        && row.text().charAt(row.get(from).start()) == '按'
        && row.lastCharacter(row.get(to - 1)) == '分';
  }

  /** Behind 投诉数量前五位为, of which what is measured is spoken of, or what is ranked. */
  static int skipRanking(Core core, int start, Ranking ranking) {
    List<Token> topic = new ArrayList<>(4);
    boolean where = core.row.has(ranking.kindEnd() - 1, DISTRICT);
    if (!where && (ranking.measuredEnd() == start || core.row.isWherePlace(ranking.end()))) {
      // 空港口岸旅客流量 of a place
      core.keep(ranking.kind(), ranking.kindEnd(), topic);
    }
    core.keep(start, ranking.measuredEnd(), topic);
    topic.forEach(core::keepForTopic);
    core.ranked = true;
    return Math.min(ranking.end(), core.to);
  }

  /** Who acts; 中国 of 中国香港 is nobody. */
  static boolean isActor(Row row, int i) {
    return row.isAny(i, Core.ACTORS) && !PlaceInName.isCountry(row, i);
  }

  /** 国税系统 of 国税系统完成收入: whose the sum is of which is only told how much it measures. */
  static boolean isWhose(Core core, int actor, int verb) {
    Row row = core.row;
    int measure = verb;
    while (row.isAny(measure, ACHIEVED)) {
      measure++;
    }
    return row.endsIn(actor, SYSTEM)
        && row.is(measure - 1, LIGHT)
        && row.is(measure, MEASURE)
        && measure + 1 == core.to;
  }

  /** 因超速行驶造成交通事故: the cause says which; 因灾死亡. */
  static boolean isCausing(Core core, int at) {
    for (int i = at + 2; i + 1 < core.to; i++) {
      if (core.row.is(i, CAUSE)) {
        return core.row.isAny(i + 1, Core.NOMINAL);
      }
    }
    return false;
  }

  /** 可 of 可追查的投诉. */
  static boolean isOfKind(Row row, int i) {
    return row.has(i, ABLE) && row.is(i + 2, OF);
  }

  /** 有 of 有进出口实绩的民营企业, and not 共有. */
  static boolean isOwning(Core core, int verb) {
    return core.row.get(verb).length() == 1
        && !core.row.is(verb - 1, TOTAL)
        && isAttribute(core, verb);
  }

  /** 因家庭暴力引起的个案, 因超速造成的8起: the phrase and its verb say which. */
  static boolean isAttribute(Core core, int verb) {
    if (verb + 1 == core.to && core.row.is(verb, CAUSE) && core.row.is(core.to, OF)) {
      return true;
    }
    for (int i = verb + 1; i + 1 < core.to; i++) {
      if (core.row.is(i, OF)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where 在 stands of 在良好开局的基础上, 在政策推动下, words that end so tell what was so as well, and nothing
   * that is spoken of; the end where they do not.
   */
  static int circumstanceStart(Row row, int start, int end) {
    Token last = row.get(end);
    boolean circumstance =
        row.lastCharacter(last) == '下' || row.lastCharacter(last) == '上' && last.length() > 1;
    int first = row.isAny(start - 1, TIMES) ? start - 2 : start - 1;
    int at = circumstance ? end - 1 : first - 1;
    while (at >= first && !row.has(at, LOCATING)) {
      at--;
    }
    return at < first ? end : Math.max(start, at);
  }

  /** Behind what says how things stand, or who acted and in what. */
  static int leadEnd(Core core, int start) {
    boolean standing = start < core.to && Row.isStanding(core.row.get(start));
    return standing ? standingEnd(core, start) : eventEnd(core, start);
  }

  /** Behind 本次集中行动共 of 区法院本次集中行动共拘传8人: who acted and in what is no part of the name. */
  private static int eventEnd(Core core, int start) {
    Row row = core.row;
    int at = start;
    while (at < core.to && row.isAny(at, Core.ACTORS | PLACE.bit())) {
      at++;
    }
    at = isThis(row, at) ? at + 1 : at;
    int end = at;
    while (end < core.to && row.isAny(end, EVENT)) {
      end++;
    }
    boolean event = end > at && isThis(row, at - 1) && row.is(end, TOTAL);
    boolean done = row.isAny(end + 1, Core.VERBS) && !row.is(end + 1, CAUSE);
    // 本次消费券共发放300万元 tells what was done with them
    boolean told = at > start + 1 || end + 2 < core.to;
    return event && done && told ? end + 1 : start;
  }

  /** Behind 居前三位的分别是, which tells how the things stand that are named behind it. */
  private static int standingEnd(Core core, int start) {
    Row row = core.row;
    int of = start;
    while (of < core.to && !row.is(of, OF)) {
      of++;
    }
    int end = of + 1;
    while (end < core.to && row.isAny(end, TELLING)) {
      end++;
    }
    return end > of + 1 ? end : start;
  }

  /** 本次, 此次, 本届. */
  private static boolean isThis(Row row, int i) {
    return row.is(i, FILLER) && TIME_OF.indexOf(row.lastCharacter(row.get(i))) >= 0;
  }

  /** 改造 of 通过技术改造新增产值: by what it is that something was done. */
  static boolean isMeans(Core core, int i) {
    boolean done = core.row.is(i + 1, DEED) && !core.row.isAny(i + 1, Core.NOMINAL);
    return done && core.row.is(i, VERBAL_NOUN) && i + 1 < core.to;
  }

  /** 通过 of 通过议案300件, which is done with the things themselves. */
  static boolean isDone(Core core, int at) {
    Row row = core.row;
    boolean alone = row.isQuantity(core.to) && row.isAny(core.to + 1, Row.CLAUSE_END | Row.LIST);
    boolean done = alone && row.is(at, DEED) && row.has(at, MEANS) && at + 1 < core.to;
    for (int i = at + 1; done && i < core.to; i++) {
      done = row.is(i, NOUN) && !row.is(i, VERBAL_NOUN);
    }
    return done;
  }

  /** 为消费者挽回经济损失: for whom something is done is part of what is done. */
  static boolean isForWhom(Core core, int i) {
    Row row = core.row;
    if (!row.is(i, PREPOSITION) || !row.has(i, TOWARDS) || !row.is(i + 1, NOUN)) {
      return false;
    }
    int verb = i + 2;
    while (verb < core.to && row.isAny(verb, WHOM) && !row.isAny(verb, DOING)) {
      verb++;
    }
    return verb < core.to && row.is(verb, DEED);
  }

  /** Whether 中 or 方面 ends a topic, and is no part of a name. */
  static boolean endsTopic(Core core, int i) {
    boolean certain = core.row.get(i).length() > 1 || isOfSame(core, i);
    return certain || i + 1 >= core.to || core.row.isAny(i + 1, BEHIND_TOPIC);
  }

  /**
   * 方面 of 其中教育方面80件, right before a figure: of which sort that is, and nothing that is spoken of.
   */
  static boolean isSort(Core core, int end) {
    boolean noun = core.row.is(end, NOUN) && core.row.get(end).length() > 1;
    return noun
        && end + 1 == core.to
        && core.row.isQuantity(core.row.is(core.to, OF) ? core.to + 1 : core.to);
  }

  /** 中 of 企业中的外商投资企业: what is counted is of the kind that it is one of. */
  private static boolean isOfSame(Core core, int i) {
    Row row = core.row;
    return row.is(i + 1, OF)
        && i + 2 < core.to
        && row.is(i - 1, NOUN)
        && row.isSame(row.get(i - 1), row.get(core.to - 1));
  }
}
