package io.github.gongbao.parser.statistic.sentence.name;

import static io.github.gongbao.parser.word.WordClass.*;
import static io.github.gongbao.parser.word.WordUse.GROWTH;
import static io.github.gongbao.parser.word.WordUse.PORTION;
import static io.github.gongbao.parser.word.WordUse.REASON;
import static io.github.gongbao.parser.word.WordUse.STATUS;

import io.github.gongbao.parser.statistic.sentence.kind.Kinds;
import io.github.gongbao.parser.statistic.sentence.kind.Rivals;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.statistic.sentence.topic.Related;
import io.github.gongbao.parser.statistic.sentence.topic.Relation;
import io.github.gongbao.parser.statistic.sentence.topic.Stocks;
import io.github.gongbao.parser.statistic.sentence.topic.Topic;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which words of a topic are not left out for the words of a clause that take the place of its end.
 */
final class KeptWords {
  private static final long MEASURES = WordClass.any(MEASURE, RATIO);
  private static final long RATES = WordClass.any(RATIO, RISE_NOUN, FALL_NOUN);
  private static final long VERBS = WordClass.any(DEED, STRUCK);
  private static final long NOT_MEASURED = WordClass.any(RATIO, VERBAL_NOUN, DEED);

  /** 发电量: what is done, to what, and that it is measured. */
  private static final int COMPOUND = 3;

  /** What the names begin with of those that are somewhere: 在校生, 在职职工. */
  private static final char THERE = '在';

  /** What the words end in that say of which grade things are: 国家级. */
  private static final char GRADE = '级';

  private final Row row;
  private final Words said;
  private final Words name;
  private final Relation relation;
  private final int verb;
  private final boolean part;
  private final boolean qualified;
  private final int measure;
  private final boolean plain;

  /**
   * Whether the clause tells a deed and with what it is done, 劝导各类不文明行为: no other stands before it.
   */
  private final boolean ownDeed;

  /** Whether it says of things that they are there, 在学研究生, and so nothing that was done. */
  private final boolean there;

  /**
   * Those of a topic.
   *
   * @param verb where its verb ends
   * @param again where it has the words of the clause; less than 0 where it has not
   * @param whole what the clause tells a part of, or null
   */
  KeptWords(
      Row row,
      Words said,
      Words name,
      Related related,
      int verb,
      int again,
      @Nullable Topic whole) {
    this.row = row;
    this.said = said;
    this.name = name;
    this.relation = related.relation();
    this.verb = verb;
    this.part = related.topic() == whole;
    this.qualified = part && verb > 0 && isQualified();
    this.measure = isMeasureOfMeasure(again) ? again : 0;
    this.plain = said.arePlain();
    this.there = !part && said.size() > 0 && isThere(said.get(0));
    this.ownDeed =
        said.size() > 1 && said.get(0).is(DEED) && said.get(0).end() < said.get(1).start();
  }

  /**
   * Whether what a topic keeps before or behind the words of the clause is another of what these
   * say: 酒店业 of 酒店业全职雇员 beside 饮食业, 存款 of 存款余额 beside 贷款余额, 总产量 beside 亩产.
   */
  boolean areOthers(int head, int tail) {
    int last = said.size() - 1;
    if (last < 0) {
      return false;
    }
    // 刑事案件未结案件 beside 刑事案件已结案件
    boolean both = head > 0 && head < tail && Rivals.are(row, name.get(head - 1), name.get(head));
    boolean done = head > 0 && (ownDeed || there) && name.get(head - 1).is(DEED);
    boolean twice = head > 0 && said.isSame(0, name, head - 1);
    for (int i = tail; i < name.size(); i++) {
      twice |= said.isSame(last, name, i) || isWithin(said.get(last), name.get(i));
    }
    return done
        || head > 0 && said.get(0).has(REASON)
        || twice
        || head > 0 && said.get(0).is(STRUCK) && name.get(head - 1).is(STRUCK)
        || head == name.size() && last == 0 && isRateBehindMeasure(head)
        || head == name.size() && head > 0 && isThingBehindRate(name.get(head - 1), said.get(last))
        || head > 0 && name.get(0).has(STATUS) && Stocks.is(row, said.get(last))
        || areGraded(head)
        || tail < name.size() && isMeasured(said.get(last)) && isAnother(tail)
        || tail < name.size() && isIllness(said.get(last)) && isIllness(name.get(name.size() - 1))
        || areTold(head)
        || head > 0 && !both && Rivals.are(row, name.get(head - 1), said.get(0))
        || tail < name.size() && Rivals.are(row, said.get(last), name.get(tail))
        || head > 0
            && head == name.size()
            && last == 0
            && Rivals.measureOne(row, name.get(head - 1), said.get(0));
  }

  /**
   * 不良率 behind 不良贷款余额, which is no rate of that; 占比 and 增速 are of all measures, and 贡献率 is of what
   * something moves.
   */
  private boolean isRateBehindMeasure(int head) {
    Token rate = said.get(0);
    boolean any = !rate.is(RATIO) || rate.has(PORTION) || rate.has(GROWTH);
    for (int i = 0; i < head && !any; i++) {
      any = name.get(i).is(INFLUENCE);
    }
    return !any && head > 0 && name.get(head - 1).is(MEASURE);
  }

  /** 住客 behind 入住率 and 亏损额 behind 亏损面, which are of nothing that a rate tells. */
  private static boolean isThingBehindRate(Token rate, Token said) {
    boolean thing = said.is(NOUN) && !said.isAny(RATES) && !said.has(PORTION) && !said.has(GROWTH);
    return thing && rate.is(RATIO);
  }

  /** 五星级 of 五星级饭店 before 5A级景区: each is of a grade of its own. */
  private boolean areGraded(int head) {
    boolean graded = false;
    for (int i = verb; i < head; i++) {
      graded |= row.lastCharacter(name.get(i)) == GRADE;
    }
    for (int i = 0; graded && i < said.size(); i++) {
      if (said.lastCharacter(i) == GRADE) {
        return true;
      }
    }
    return false;
  }

  /** 犯罪 of 刑事犯罪: what a longer word ends in. */
  private boolean isWithin(Token word, Token longer) {
    return word.length() > 1
        && longer.length() > word.length()
        && stands(word, longer.end() - word.length());
  }

  private boolean isThere(Token word) {
    return word.is(NOUN) && !word.is(DEED) && row.text().charAt(word.start()) == THERE;
  }

  /** 痢疾 and 传染病, of which one is a kind of the other. */
  private boolean isIllness(Token word) {
    return word.is(NOUN) && Kinds.isIllness(row.text(), word);
  }

  /** Whether the clause says the last of the first words of the topic itself, 运输 of 运输总量: 运输量. */
  private boolean areTold(int head) {
    int last = head - 1;
    while (last > 0 && name.get(last).is(ADJECTIVE)) {
      last--;
    }
    boolean told = false;
    for (int i = 0; last >= 0 && i < said.size(); i++) {
      told |=
          isTold(name.get(last), said.get(i))
              && (said.size() == 1 || stands(name.get(last), said.get(i).start()));
    }
    return told;
  }

  /** Whether the characters of a word stand at a place as well. */
  private boolean stands(Token word, int at) {
    return row.text().regionMatches(at, row.text(), word.start(), word.length());
  }

  /** 需求 before 需求量, 赤字 before 赤字率, 电力 before 发电量: the measure says itself of what it is. */
  private boolean isTold(Token before, Token measure) {
    if (!measure.isAny(MEASURES) || before.length() + 1 > measure.length()) {
      return false;
    }
    String text = row.text();
    int more = measure.length() - before.length();
    return more == 1 && stands(before, measure.start())
        || measure.length() == COMPOUND
            && text.charAt(before.start()) == text.charAt(measure.start() + 1);
  }

  /** 余额, and not 贷款, which is what there may be a measure of. */
  private static boolean isMeasured(Token word) {
    return word.is(MEASURE) && !word.isAny(NOT_MEASURED);
  }

  /** 收入 of 财政收入, for 存款余额: what is measured of the topic, and not of its measure. */
  private boolean isAnother(int tail) {
    Token measure = name.get(tail);
    return measure.is(MEASURE)
        && !measure.is(RATIO)
        && (tail == 0 || !name.get(tail - 1).is(MEASURE));
  }

  /** Whether the words of the topic from one place to another are kept. */
  boolean have(int head, int tail) {
    return tail == name.size() ? haveRest(head) : head < tail && isDeed(tail);
  }

  /**
   * 就业 of 就业人数, for 工业: what its measure is of that is done, where the clause says nothing of that.
   */
  private boolean isDeed(int tail) {
    return plain
        && tail + 1 == name.size()
        && name.get(tail).is(MEASURE)
        && name.get(tail - 1).isAny(VERBS);
  }

  private boolean haveRest(int head) {
    return relation != Relation.WHOLE && (isOtherKind(head) || isSibling(head))
        || part && isObject(head)
        || qualified && head >= verb && head + 1 < name.size()
        || head < measure;
  }

  /**
   * Whether what a topic says before a place tells of which kind its thing is, as the clause does
   * of the same thing: 固定资产 of 固定资产贷款 before 融资租赁贷款, 金奖 of 决出金奖项目 before 银奖项目.
   */
  private boolean isOtherKind(int head) {
    int size = name.size();
    int gone = size - head;
    int own = said.size() - gone;
    if (head <= verb || verb > 0 && part || gone == 0 || own <= 0) {
      return false;
    }
    Token thing = name.get(size - 1);
    boolean measure = thing.isAny(MEASURES) && relation != Relation.LISTED;
    boolean done = relation == Relation.LISTED && thing.is(DEED) && thing.is(VERBAL_NOUN);
    boolean noun = done || thing.is(NOUN) && !thing.isAny(VERBS);
    return !measure
        && noun
        && said.isSame(said.size() - 1, name, size - 1)
        && said.tellKind(own, MEAN.bit());
  }

  /** 民商事 of 民商事案件, for 行政案件: what tells of which kind a thing is that another word has within. */
  private boolean isSibling(int head) {
    if (head + 1 != name.size() || head <= verb) {
      return false;
    }
    Token thing = name.get(head);
    return said.size() == 1
        && thing.is(NOUN)
        && !thing.isAny(MEASURES)
        && said.get(0).length() > thing.length()
        && row.text().startsWith(row.words(List.of(thing)), said.get(0).end() - thing.length());
  }

  /** 失业保险 of 参加失业保险人数, for 农民工: what those do whose number it is. */
  private boolean isObject(int head) {
    int measure = name.size() - 1;
    return plain
        && head > 0
        && head < measure
        && name.get(0).is(DEED)
        && name.get(measure).is(MEASURE)
        && !said.isSame(said.size() - 1, name, measure - 1);
  }

  /** 中位数 of 可支配收入中位数: a measure of what is one itself, which nobody leaves out to say the other. */
  private boolean isMeasureOfMeasure(int at) {
    return at > 0 && name.get(at - 1).is(MEASURE) && name.get(name.size() - 1).is(MEASURE);
  }

  /**
   * 一般债券, a part of 再融资债券: an adjective and the thing itself, of which all holds that holds of
   * that.
   */
  private boolean isQualified() {
    return said.size() == 2
        && said.get(0).is(ADJECTIVE)
        && !said.get(0).is(NOUN)
        && said.isSame(1, name, name.size() - 1);
  }
}
