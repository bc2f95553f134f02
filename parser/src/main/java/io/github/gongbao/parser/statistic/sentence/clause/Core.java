package io.github.gongbao.parser.statistic.sentence.clause;

import static io.github.gongbao.parser.word.WordClass.*;
import static io.github.gongbao.parser.word.WordUse.*;

import io.github.gongbao.parser.mention.figure.Figure;
import io.github.gongbao.parser.mention.period.PeriodMention;
import io.github.gongbao.parser.statistic.sentence.plan.Plans;
import io.github.gongbao.parser.statistic.sentence.row.Opening;
import io.github.gongbao.parser.statistic.sentence.row.PlaceInName;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import io.github.gongbao.parser.word.WordUse;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes from a stretch of words what names the counted thing: without when, where, who acted, how,
 * and who says so.
 */
public final class Core {
  private static final long DROPPED =
      WordClass.any(PERIOD, BASELINE, OF, FILLER, PAIR, YEAR_ON_YEAR, PERIOD_ON_PERIOD);

  private static final long NEVER = WordClass.any(FILLER, YEAR_ON_YEAR, PERIOD_ON_PERIOD);

  /** What is told in verbs, and what goes with them. */
  static final long VERBS =
      WordClass.any(VERB, VERBAL_NOUN, DEED, STRUCK, LIGHT, UP, DOWN, FLAT, MANNER, LINK);

  private static final long VERBAL = WordClass.any(VERB, DEED, NOUN, ADJECTIVE);
  static final long NOMINAL = WordClass.any(NOUN, MEASURE, RATIO, ADJECTIVE, VERBAL_NOUN);
  private static final long PASSED = WordClass.any(PLACE, TOTAL, MANNER, FILLER);
  private static final long WORDS = WordClass.any(NOUN, DEED);
  private static final long MODIFIERS = WordClass.any(ADVERB, ADJECTIVE);
  private static final long MEASURES = WordClass.any(MEASURE, RATIO);
  private static final long LINKS = WordClass.any(LIGHT, LINK);
  private static final long NOUNS = WordClass.any(NOUN, VERBAL_NOUN);
  static final long ACTORS = Opening.ACTORS;

  /** 平均, 每户: what by itself names nothing. */
  private static final long RATED = WordUse.any(AVERAGE, PER);

  private static final long CHANGED = WordClass.any(UP, DOWN, FLAT, LIGHT);
  private static final long AFTER_LIST = Row.LIST | FILLER.bit();

  /** No name is longer; what stands farther off says nothing of the figure. */
  private static final int REACH = 40;

  final Row row;
  final int from;
  final int to;

  /** Words of a part of the sentence that only says of what it goes on to speak. */
  private List<Token> topic = List.of();

  final List<Token> name = new ArrayList<>(8);

  /** Whether the words say that what follows is a part: 其中. */
  boolean part;

  /** Whether the words end in a verb that says only by what something came: 地震造成. */
  boolean cause;

  /** Whether they name a place that says where. */
  boolean placed;

  boolean ranked;

  private Core(Row row, int from, int to) {
    this.row = row;
    this.from = from;
    this.to = to;
  }

  public static Core read(Row row, int from, int to) {
    Core core = new Core(row, Math.max(from, to - REACH), to);
    core.read();
    return core;
  }

  public List<Token> topic() {
    return topic;
  }

  public List<Token> name() {
    return name;
  }

  public boolean isPart() {
    return part;
  }

  public boolean isPlaced() {
    return placed;
  }

  /** Whether the name is one of the things that are ranked by the topic. */
  public boolean isRanked() {
    return ranked;
  }

  private void read() {
    cause = endsInCause();
    keep(Lead.end(this), Comparison.comparedFrom(this), name);
    while (!name.isEmpty() && (name.get(0).isAny(Row.LIST) || row.isSign(name.get(0), '~'))) {
      name.remove(0);
    }
    for (int i = name.size() - 2; i > 0; i--) {
      // 华北、内蒙古等部分地区 without the place
      if (name.get(i).is(PAUSE) && name.get(i + 1).isAny(AFTER_LIST)) {
        name.remove(i);
      }
    }
    if (!name.isEmpty() && Row.isStanding(name.get(0)) && !row.hasAny(from, to, OF.bit())) {
      // 稳居前十强 names nothing, unlike 位居首位的行业
      name.clear();
    }
    if (name.size() > 2 && name.get(name.size() - 2).has(EACH)) {
      // 汽油价格每吨
      name.subList(name.size() - 2, name.size()).clear();
    }
    if (name.size() > 2 && name.get(0).has(BECAUSE) && name.stream().anyMatch(w -> w.is(CAUSE))) {
      // 因酒驾导致死亡事故
      name.remove(0);
    }
    while (!name.isEmpty() && isLoose(name.get(name.size() - 1))) {
      name.remove(name.size() - 1);
    }
  }

  /** Whether the words name nothing, or only that something is a mean. */
  boolean isEmpty() {
    for (int i = 0; i < name.size(); i++) {
      if (!name.get(i).is(MEAN)) {
        return false;
      }
    }
    return true;
  }

  private boolean endsInCause() {
    int i = to - 1;
    while (i > from && row.isAny(i, PASSED)) {
      i--;
    }
    return i >= from && row.is(i, CAUSE);
  }

  /** What joins a name to something else, and ends none. */
  private boolean isLoose(Token token) {
    return token.isAny(Row.LIST)
        || token.is(PREPOSITION) && !token.isAny(WORDS) && (token.length() == 1 || !token.is(VERB))
        || token.has(SPAN) && !token.is(LOCALISER) && name.size() > 1
        || token.is(MEAN) && name.size() > 1 && token.hasAny(RATED);
  }

  void keepForTopic(Token token) {
    topic = topic.isEmpty() ? new ArrayList<>(4) : topic;
    topic.add(token);
  }

  /** Keeps of a stretch what names something, and no meeting: 发布会 of 发布会上. */
  void keepForTopic(int start, int end) {
    if (row.endsIn(end - 1, "会") && row.isSign(row.get(end), '上')) {
      return;
    }
    topic = topic.isEmpty() ? new ArrayList<>(4) : topic;
    keep(start, Subject.circumstanceStart(row, start, end), topic);
  }

  /** Keeps of a stretch what names something. */
  void keep(int start, int end, List<Token> kept) {
    for (int i = Nouns.withoutEnd(row, start, end);
        i < end;
        i = Nouns.withoutEnd(row, i + 1, end)) {
      Token token = row.get(i);
      if (isKept(token, i, start, end) && !isSpare(token, i, kept)) {
        kept.add(token);
      }
    }
  }

  /** 、 and 等 of 黄石、天门等文明城市, where the places are not kept; what is said again. */
  private boolean isSpare(Token token, int i, List<Token> kept) {
    return Said.isAgain(row, i, kept)
        || (token.isAny(Row.LIST) || token.has(AND_SO_ON))
            && !kept.isEmpty()
            && row.isWherePlace(i - 1)
            && kept.get(kept.size() - 1) != row.get(i - 1);
  }

  private boolean isKept(Token token, int i, int start, int end) {
    if (token.is(PLACE)) {
      boolean where = Row.isWhere(token);
      placed |= where;
      return !where || PlaceInName.isBound(row, i, start) || PlaceInName.isHalf(row, i, end);
    }
    int place = row.has(i - 1, AND_SO_ON) ? i - 2 : i - 1;
    if (token.is(FIGURE)) {
      return !row.isQuantity(i);
    }
    if (row.isWherePlace(place) && token.has(DISTRICT)
        || Counted.isInRounds(row, i)
        || Counted.isInRounds(row, i - 1)
        || Plans.isOnceDone(row, i)
        || Plans.isForeseen(token)) {
      return false;
    }
    if (token.mention() instanceof Figure figure) {
      return !row.is(i - 1, PLACE) || !PlaceInName.isCount(row, figure, token);
    }
    if (token.is(LIGHT)) {
      boolean measured = row.isAny(i + 1, MEASURES) || row.isAny(end - 1, MEASURES);
      measured |= end - 1 > i && row.isTrade(end - 1) && Ways.isSum(row, end);
      boolean said = i + 1 == end || measured || i > start && row.is(i + 1, DEED);
      return !said || end - start == 1;
    }
    if (token.is(LINK) && token.has(OWNING) && i > start && i + 1 < end) {
      return row.get(i - 1).length() == 1 || Subject.isAttribute(this, i);
    }
    if (token.mention() instanceof PeriodMention && row.has(i - 1, SINCE)
        || Opening.isDay(token) && row.is(i + 1, FRAME)) {
      return false;
    }
    if (token.is(MEAN)) {
      return true;
    }
    if (token.has(AND_SO_ON) || token.is(CAUSE)) {
      return i > start && (i + 1 < end || token.is(CAUSE) && row.is(end, OF));
    }
    boolean when = i + 1 < end && row.get(i + 1).mention() instanceof PeriodMention;
    when &= token.has(SINCE) || token.has(AT) || token.has(LOCATING) && row.is(i + 1, PERIOD);
    if (when || token.is(PREPOSITION) && row.isWherePlace(i + 1) && !row.has(i, BINDING)) {
      return token.isAny(WORDS);
    }
    if (token.is(TOPIC_END) && i > start && i + 1 < end && token.has(INSIDE)) {
      return isWithinName(i, start);
    }
    if (token.is(TOTAL)) {
      boolean sum = row.isDaily() && token.has(CUMULATIVE);
      return token.is(DEED) || sum && i + 1 < end && !row.isAny(i + 1, LINKS);
    }
    if (Subject.isOfKind(row, i)) {
      return i + 3 < end;
    }
    if (token.is(MANNER) && !isReal(row, i)) {
      return i + 1 == end
          ? i > start && token.isAny(VERBAL) && !token.is(ADVERB)
          : !row.isAny(i + 1, VERBS | TOTAL.bit()) && !row.has(i + 1, TOWARDS)
              || token.isAny(NOMINAL) && row.is(i + 2, RATIO)
              || Nouns.isOfWhole(row, i)
              || row.has(i - 1, NOT);
    }
    if (token.has(ASPECT) || token.is(LINK) && i > start && row.isWherePlace(i + 1)) {
      return false;
    }
    boolean one = token.is(FILLER) && token.length() == 1;
    if (one && (row.is(i + 1, PAUSE) || row.is(i + 1, VERB) && !row.is(i + 1, NOUN))) {
      return true;
    }
    if (token.isAny(DROPPED)) {
      if (token.is(FILLER) && i > start && i + 1 < end && Nouns.isFilled(row, i)) {
        return true;
      }
      return token.is(NOUN) && !token.isAny(NEVER);
    }
    if (token.is(FRAME)
        && row.isAny(i + 1, VERBS | TOTAL.bit())
        && !Nouns.isCompound(row, i, end)) {
      return i > start && row.isAny(i - 1, MODIFIERS) && !row.is(i - 1, TOTAL);
    }
    if (token.is(FRAME) && i + 1 == end && i > start) {
      return token.isAny(NOUNS) && row.isAny(i - 1, NOMINAL) && !row.isAny(i - 1, ACTORS);
    }
    return !token.is(FRAME)
        || i > start && i + 1 < end && !row.isAny(i - 1, Lead.WORDS | PLACE.bit());
  }

  /** 实际 of 实际对外投资, but not of 实际增长 or 实际完成投资. */
  static boolean isReal(Row row, int i) {
    return row.has(i, REAL)
        && row.isAny(i + 1, NOMINAL | PREPOSITION.bit())
        && !row.isAny(i + 1, CHANGED);
  }

  /** 内 of 政策内医疗费用, 中 of 流通中货币 and of 大、中、小型企业, but not of 医疗领域中机器人. */
  private boolean isWithinName(int i, int start) {
    if (row.isSign(row.get(i), '内') || row.isAny(i - 1, Row.LIST | VERBAL_NOUN.bit())) {
      return true;
    }
    for (int j = i - 1; j >= start; j--) {
      if (row.is(j, PREPOSITION) || row.has(j, EACH)) {
        return true;
      }
    }
    return false;
  }
}
