package io.github.gongbao.parser.statistic.sentence.plan;

import static io.github.gongbao.parser.word.WordClass.*;

import io.github.gongbao.model.Approximation;
import io.github.gongbao.parser.mention.figure.Figure;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.text.Digits;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import io.github.gongbao.parser.word.WordUse;

/** Verbs that say of others that what they do is still to come. */
public final class Plans {
  private static final long ACTS = WordClass.any(DEED, VERB, UP, DOWN);
  private static final long DEEDS = WordClass.any(DEED, VERB, VERBAL_NOUN);
  static final long NOMINAL = WordClass.any(NOUN, VERBAL_NOUN);

  /** Words of how, and against what something changes. */
  private static final long HOW =
      WordClass.any(MANNER, TOTAL, ADVERB, YEAR_ON_YEAR, PERIOD_ON_PERIOD, BASELINE);

  private static final long THINGS = WordClass.any(NOUN, VERBAL_NOUN, MEASURE, RATIO);

  /** So many words say at most where and when something is to be done, or what is done before. */
  private static final int WHERE = 6;

  /** No object that 将 takes has more words. */
  private static final int LONGEST_OBJECT = 10;

  private static final long OBJECT = THINGS | Row.LIST | WordClass.any(OF, ADJECTIVE, FIGURE);
  static final long CHANGES = WordClass.any(UP, DOWN);

  /** How verbs end that tell where a thing goes: 存入, 用于. */
  private static final String INTO = "入于为";

  private Plans() {}

  /**
   * Whether one stands there: 将新建, 将陆续建成, 计划在某市投资, 将超过5亿元, 将由21%提高至74%, 建成后可实现; but not 将 of
   * 将5个项目纳入, nor 计划 of 人才引进计划收到申请, nor of what was done: 援助计划新增了….
   */
  public static boolean isAt(Row row, int i) {
    if (isOnceDone(row, i)) {
      return true;
    }
    if (!row.is(i, PLANNED_VERB)) {
      return false;
    }
    boolean object = row.is(i, PREPOSITION) && (takesObject(row, i) || isHandled(row, i));
    // 好的预期不断释放, 援助计划新增了, 比预期提高
    boolean noun = row.isAny(i, THINGS) && row.isAny(i - 1, DEEDS | OF.bit());
    if (object || noun || row.has(i - 1, WordUse.THAN)) {
      return false;
    }
    int act = act(row, i);
    return row.isAny(act, ACTS) && !row.is(act, FRAME) && !row.has(act + 1, WordUse.ASPECT)
        || row.is(act, LINK)
        || row.has(act, WordUse.ORIGIN)
        || isReached(row, act);
  }

  /** 将责任限额由12万元提升至20万元, 将输电能力提高到800万千瓦: 将 only says what is raised. */
  private static boolean takesObject(Row row, int i) {
    if (!row.isAny(i + 1, THINGS)) {
      return false;
    }
    for (int at = i + 2; at < i + LONGEST_OBJECT && !row.isAny(at, Row.CLAUSE_END); at++) {
      if (isOrigin(row, at) || isRaised(row, i, at)) {
        return true;
      }
    }
    return false;
  }

  /** 将捍卫国家安全作为首要任务, 将代收的资金683万元存入账户: 将 only says with what that is done. */
  private static boolean isHandled(Row row, int i) {
    boolean of = row.is(i + 2, OF);
    if (!row.is(i + 1, VERB) || row.is(i + 1, LINK) || row.is(i + 1, DEED) && !of) {
      return false;
    }
    int at = i + 2;
    while (at < i + LONGEST_OBJECT && isObject(row, at) && !(of && isInto(row, at))) {
      at++;
    }
    return at > i + 2 && (row.has(at, WordUse.AS) || of && isInto(row, at));
  }

  private static boolean isObject(Row row, int i) {
    return row.isAny(i, OBJECT) || row.is(i, VERB) && row.isAny(i - 1, Row.LIST);
  }

  private static boolean isInto(Row row, int i) {
    return row.is(i, VERB) && INTO.indexOf(row.lastCharacter(row.get(i))) >= 0;
  }

  private static boolean isOrigin(Row row, int at) {
    return row.has(at, WordUse.ORIGIN) && row.is(at + 1, FIGURE);
  }

  /** Whether a verb and how far it goes stand behind a thing there: 提高到 behind 输电能力. */
  private static boolean isRaised(Row row, int before, int reach) {
    return row.is(reach, REACH)
        && row.isAny(reach - 1, ACTS)
        && reach - 2 > before
        && row.isAny(reach - 2, THINGS);
  }

  /**
   * Whether a word is one of 建成后 before 预计 and 可实现: what is told comes once something else is done.
   */
  public static boolean isOnceDone(Row row, int i) {
    int end = i;
    while (end < i + WHERE && row.is(end, DEED)) {
      end++;
    }
    int next = row.is(end + 1, COMMA) ? end + 2 : end + 1;
    return row.is(end, LOCALISER)
        && row.has(end, WordUse.SPAN)
        && row.is(end - 1, DEED)
        && next < row.size()
        && (row.is(next, PLANNED_VERB) || row.has(next, WordUse.ABLE) || isForeseen(row.get(next)));
  }

  /** 预计 of 项目预计总投资, which says how sure a figure is, and nothing of what it counts. */
  public static boolean isForeseen(Token token) {
    return token.is(FRAME) && token.is(MANNER) && !token.isAny(NOMINAL);
  }

  /**
   * Where the change of 今年计划国内生产总值增长9% stands; less than 0 where there is none, as in what a plan
   * for growth has brought.
   */
  public static int growth(Row row, int i) {
    boolean begins = i == 0 || row.isAny(i - 1, Row.CLAUSE_END);
    if (!row.is(i - 1, PERIOD) && (!begins || row.is(i + 1, MEASURE))) {
      return -1;
    }
    int end = i + 1;
    while (end < i + WHERE && row.isAny(end, THINGS) && !row.isAny(end, CHANGES)) {
      end++;
    }
    return end > i + 1 && row.isAny(end, CHANGES) && row.is(end + 1, FIGURE) ? end : -1;
  }

  /** Where the verb stands, behind words of how, where and with what. */
  public static int act(Row row, int i) {
    int growth = growth(row, i);
    if (growth >= 0) {
      return growth;
    }
    int act = skipAdverbs(row, i + 1);
    act = row.is(i, PREPOSITION) || !mayPlan(row, i) ? act : skipTime(row, act);
    if (row.is(act, NOUN) && row.has(act + 1, WordUse.STATUS)) {
      // 计划城镇新增就业
      return act + 1;
    }
    if (!row.has(act, WordUse.LOCATING) && !row.has(act, WordUse.TOWARDS)) {
      return act;
    }
    int limit = act + WHERE;
    while (act < limit && !row.isAny(act, ACTS | Row.CLAUSE_END | FIGURE.bit())) {
      act++;
    }
    return act;
  }

  /** 计划, and 预期 where no noun stands before it: 市场预期2023年改善. */
  private static boolean mayPlan(Row row, int i) {
    return !row.is(i, MANNER) || !row.is(i - 1, NOUN);
  }

  /** “十四五”期间 of 计划“十四五”期间,新建, 今年再 of 争取今年再有. */
  private static int skipTime(Row row, int at) {
    if (!row.is(at, PERIOD)) {
      return at;
    }
    return skipAdverbs(row, row.is(at + 1, COMMA) ? at + 2 : at + 1);
  }

  private static int skipAdverbs(Row row, int from) {
    int act = from;
    while (act < from + WHERE && row.isAny(act, HOW) && !row.isAny(act, ACTS)) {
      act++;
    }
    return act;
  }

  /** 超过5亿元: the bound is its verb. */
  private static boolean isReached(Row row, int i) {
    if (!row.is(i, FIGURE) || Digits.isArabic(row.text().charAt(row.get(i).start()))) {
      return false;
    }
    return ((Figure) row.get(i).mention())
        .quantity()
        .filter(figure -> figure.approximation() == Approximation.OVER)
        .isPresent();
  }
}
