package io.github.gongbao.parser.statistic.sentence.clause;

import static io.github.gongbao.parser.word.WordClass.*;
import static io.github.gongbao.parser.word.WordUse.*;

import io.github.gongbao.parser.statistic.sentence.plan.Plans;
import io.github.gongbao.parser.statistic.sentence.row.Opening;
import io.github.gongbao.parser.statistic.sentence.row.PlaceInName;
import io.github.gongbao.parser.statistic.sentence.row.Ranking;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import io.github.gongbao.parser.word.WordUse;

/**
 * The words that a clause begins with and that name nothing: when, where, who acted, who says so,
 * and of what it goes on to speak (在服务消费投诉中), which is kept as the topic.
 */
final class Lead {
  private static final long HOW = WordClass.any(FRAME, PART, TOTAL, MANNER, FILLER, RECORD);

  /** Words that stand before a name without being part of it. */
  static final long WORDS =
      HOW | Row.LIST | WordClass.any(PERIOD, BASELINE, OF, PAIR, PARTICLE, PLANNED, PLANNED_VERB);

  private static final long NAMING = WordClass.any(NOUN, DEED);
  private static final long WHEN = WordClass.any(FRAME, PERIOD, BASELINE, FILLER);
  private static final long VERBS = WordClass.any(DEED, VERB);
  private static final long CAUSED = WordClass.any(DEED, CAUSE);
  private static final long SAYING =
      WordClass.any(FRAME, AGENCY, ACTOR, FILLER, PERIOD, TOTAL, MANNER);
  private static final long SAID = WordClass.any(DEED, PART, VERBAL_NOUN);
  private static final long BEHIND_ACTOR =
      WordClass.any(TOTAL, MANNER, PERIOD, FRAME, FILLER, PLACE, PAUSE, ADVERB, RECORD);
  private static final long NO_TOPIC = WordClass.any(FIGURE, PAUSE);
  private static final String MEETING = "议";

  static final long JOINING = WordClass.any(JOINT, PREPOSITION);

  private Lead() {}

  /** Where it ends and the name begins. */
  static int end(Core core) {
    int start = skip(core, skipApposition(core, skipSaying(core)));
    Ranking ranking = Ranking.read(core.row, start, core.to);
    if (ranking != null) {
      return Subject.skipRanking(core, start, ranking);
    }
    return skipWhole(core, skipActor(core, Subject.leadEnd(core, start)));
  }

  /**
   * Behind 外贸主力之一的 or 作为主力的, which tells what else the thing is, behind 衡量企业意愿的 and 海关编制的 of a
   * rate, and behind 会议批准的 of 会议批准的2025年预算, which tells who made it what it is.
   */
  private static int skipApposition(Core core, int start) {
    Row row = core.row;
    boolean rate = row.is(core.to - 1, RATIO);
    boolean as = row.has(start, AS) && (rate || row.is(start, PREPOSITION));
    for (int i = core.to - 3; i > start; i--) {
      boolean made = row.isAny(i, VERBS) && (row.is(i + 2, PERIOD) || row.endsIn(i - 1, MEETING));
      boolean one = row.has(i, AMONG) && (rate || !row.is(i, DEED));
      if ((as || made || one) && row.is(i + 1, OF)) {
        return i + 2;
      }
    }
    return start;
  }

  /**
   * Behind 包括 of 下跌罪案主要包括毒品罪行: parts of which are told, not what they are parts of; and behind 使 of
   * 共建项目使贸易增长5%.
   */
  private static int skipWhole(Core core, int start) {
    Row row = core.row;
    boolean counted = row.isQuantity(core.to) && row.isAny(core.to + 1, Core.NOMINAL);
    int last = counted ? core.to - 1 : core.to - 2;
    for (int i = last; i > start; i--) {
      if (row.is(i, CAUSE) && row.has(i, HANDLING) && i < last) {
        return i + 1;
      }
      if (row.is(i, PART) && row.is(i, VERB) && row.isAny(i - 1, Core.NOMINAL | MANNER.bit())) {
        core.keepForTopic(start, i);
        core.part = true;
        return i + 1;
      }
    }
    return start;
  }

  /** Without who says so: 报告预计. */
  private static int skipSaying(Core core) {
    Row row = core.row;
    for (int i = core.to - 2; i >= core.from; i--) {
      boolean says = row.is(i, FRAME) && row.is(i, VERB) && !row.isAny(i, SAID);
      if (says && (i == core.from || row.isAny(i - 1, SAYING)) || isAnnounced(core, i)) {
        return i + 1;
      }
    }
    return core.from;
  }

  /** 国家统计局今天发布的 and 张某公布去年的: behind a day on which nothing was counted, or who tells of when. */
  private static boolean isAnnounced(Core core, int verb) {
    Row row = core.row;
    boolean when = row.is(verb + 1, PERIOD) && row.is(verb + 2, OF);
    return row.is(verb, FRAME) && row.is(verb, VERB) && when
        || verb > core.from
            && row.is(verb, VERB)
            && row.is(verb + 1, OF)
            && row.is(verb - 1, NOUN)
            && Opening.isDay(row.get(verb - 1));
  }

  private static int skip(Core core, int start) {
    Row row = core.row;
    int i = start;
    while (i < core.to) {
      int close = Nouns.closeEnd(row, i);
      if (row.is(i, PART)) {
        core.part = true;
        i++;
      } else if (row.is(i, WITHOUT) && !row.is(i, PREPOSITION) && row.is(i - 1, OPEN)) {
        i++; // (不包括教学点15个)
      } else if (row.is(i, WITHOUT) && wordsEnd(core, i, SPAN) > i) {
        i = wordsEnd(core, i, SPAN);
      } else if (isPassed(row, i)) {
        i++;
      } else if (row.isAny(i, JOINING) && Comparison.isCompared(core)) {
        return core.to;
      } else if (close > i && close < core.to) {
        i = close;
      } else if (row.is(i, PLACE)
          && (row.isWhere(i) && !PlaceInName.isHalf(row, i, core.to)
              || row.has(i + 1, AND_SO_ON))) {
        core.placed = true;
        i++;
      } else if (row.is(i, LINK)
              && (i == start || row.isAny(i - 1, WORDS | PLACE.bit() | TOPIC_END.bit()))
              && !(row.has(i, OWNING) && Subject.isOwning(core, i))
              && !Subject.isForWhom(core, i)
          || isWord(row, i)) {
        i++;
      } else if (row.is(i, PREPOSITION) && !row.is(i, LINK)) {
        int end = phraseEnd(core, i);
        if (end == i) {
          return i;
        }
        i = end;
      } else {
        int from = row.is(i, PREPOSITION) && row.has(i, AT) ? i + 1 : i;
        int end = topicEnd(core, from);
        if (end < 0 || from == i && Subject.isSort(core, end)) {
          return i;
        }
        core.keepForTopic(from, end);
        i = end + 1;
      }
    }
    return i;
  }

  /** A cause, what is planned, and what is left of words of time: 内 of 一日内, 里 of 长假里. */
  private static boolean isPassed(Row row, int i) {
    return row.is(i, CAUSE)
        || row.is(i, PLANNED_VERB)
            && row.isAny(Plans.act(row, i), VERBS)
            && !isPlannedMeasure(row, i)
        || row.is(i, TOPIC_END)
            && !row.is(i, DEED)
            && row.has(i, INSIDE)
            && !row.is(i + 1, PAUSE)
            && row.isAfterWord(i);
  }

  /** 计划投资 is what is measured. */
  private static boolean isPlannedMeasure(Row row, int i) {
    return row.is(i, NOUN) && row.is(i + 1, MEASURE) && Plans.growth(row, i) < 0;
  }

  private static boolean isWord(Row row, int i) {
    return row.isAny(i, WORDS)
        && !row.is(i, MEAN)
        && !Core.isReal(row, i)
        && !(row.is(i, RECORD) && row.is(i + 1, DEED))
        && !Subject.isOfKind(row, i)
        && (row.isAny(i, WHEN)
            || !row.isAny(i, NAMING) && !(row.isDaily() && row.has(i, CUMULATIVE)));
  }

  /** Where 中 or 方面 stands that ends a topic beginning at {@code start}; -1 where none does. */
  private static int topicEnd(Core core, int start) {
    Row row = core.row;
    if (row.has(start, EACH)) {
      // 每10万人中拥有大学文化程度: of how many
      return -1;
    }
    for (int i = start; i < core.to; i++) {
      if (row.is(i, TOPIC_END) && i > start && !row.is(i, DEED) && Subject.endsTopic(core, i)) {
        return i;
      }
      if (row.isAny(i, NO_TOPIC)) {
        return -1;
      }
    }
    return -1;
  }

  /** Where the words end that a preposition begins, if they say nothing of what is counted. */
  private static int phraseEnd(Core core, int at) {
    Row row = core.row;
    Token preposition = row.get(at);
    // 因灾死亡, 因灾直接经济损失
    boolean reason = preposition.has(REASON);
    boolean struck = reason && (row.is(at + 2, STRUCK) || row.is(at + 2, MEASURE));
    if (struck
        || Origin.isSource(row, at)
        || preposition.has(TOWARDS)
        || reason && Subject.isCausing(core, at)) {
      return at;
    }
    if (preposition.has(HANDLING)) {
      return at + 1;
    }
    boolean how = preposition.has(MEANS) || preposition.is(WITHOUT);
    int manner = how ? wordsEnd(core, at + 1, WAYS) : -1;
    if (manner >= 0) {
      return manner;
    }
    int topic = preposition.has(LOCATING) ? topicEnd(core, at + 1) : -1;
    if (topic >= 0) {
      core.keepForTopic(at + 1, topic);
      return topic + 1;
    }
    for (int i = at + 1; i < core.to; i++) {
      boolean caused = row.isAny(i, CAUSED) || reason && row.is(i, MEASURE);
      boolean thing = preposition.has(MEANS) && Subject.isMeans(core, i);
      if (i > at + 1 && !thing && (caused || isPlainVerb(row, i))) {
        return Subject.isAttribute(core, i) ? at : i;
      }
      if (row.is(i, OF)) {
        return at;
      }
    }
    boolean whole = Subject.isDone(core, at) || preposition.has(WAY); // 经海路入境旅客
    return whole ? at : preposition.has(MEANS) ? at + 1 : core.to;
  }

  /**
   * 通过减免保证金等方式为企业减费让利, 按不变价计算的业务总量: where the words end that say by which means, or how it was
   * reckoned; -1 where nothing ends them.
   */
  private static int wordsEnd(Core core, int from, WordUse last) {
    for (int i = from + 1; i < core.to; i++) {
      if (core.row.has(i, last)) {
        return i + 1;
      }
    }
    return -1;
  }

  private static boolean isPlainVerb(Row row, int i) {
    return row.is(i, VERB) && !row.isAny(i, Core.NOMINAL | PREPOSITION.bit());
  }

  /** Without who acted: 纪检监察组 of 纪检监察组查处违规报销问题. */
  private static int skipActor(Core core, int start) {
    Row row = core.row;
    int verb = start;
    while (verb < core.to && !isVerb(row, verb)) {
      verb++;
    }
    if (verb == core.to) {
      int actor = start;
      while (actor < core.to && row.is(actor, ACTOR)) {
        actor++;
      }
      return actor < core.to ? actor : start;
    }
    int actedEnd = Opening.actedEnd(row, start);
    if (actedEnd > start) {
      return actedEnd;
    }
    int i = verb - 1;
    while (i >= start && (row.isAny(i, BEHIND_ACTOR) || isWhereOrWhen(row, i))) {
      i--;
    }
    boolean acted = i >= start && Subject.isActor(row, i);
    return acted && !Subject.isWhose(core, i, verb) ? i + 1 : start;
  }

  private static boolean isWhereOrWhen(Row row, int i) {
    return row.is(i, PREPOSITION) && (row.isWherePlace(i + 1) || row.is(i + 1, PERIOD));
  }

  private static boolean isVerb(Row row, int i) {
    return !row.is(i, ACTOR)
        && (row.isAny(i, Subject.DOING) || row.is(i, VERB) && !row.isAny(i, Core.NOMINAL));
  }
}
