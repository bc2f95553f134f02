package io.github.gongbao.parser.statistic.sentence.row;

import static io.github.gongbao.parser.word.WordClass.*;
import static io.github.gongbao.parser.word.WordUse.*;

import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.mention.figure.Figure;
import io.github.gongbao.parser.mention.period.PeriodMention;
import io.github.gongbao.parser.word.Sense;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells which lengths of time are measured: most of them say only for how long something was so.
 */
final class Durations {
  /** What is measured in months of infants is measured in years of others. */
  private static final String AGE = "岁";

  private static final char BEGINNING = '起';

  /** No longer name of a part stands before how long that lasted. */
  private static final int LONGEST_NAME = 5;

  /** What stands between what is measured and its figures: 从, 原来的, a figure before, a bracket. */
  private static final long OUTSIDE =
      Qualifiers.LINKS
          | Row.LIST
          | WordClass.any(FIGURE, PAIR, PREPOSITION, OF, PERIOD, BASELINE, MEAN, OPEN, CLOSE);

  private static final long BEFORE_MOST =
      Qualifiers.MEASURED | Row.CLAUSE_END | WordClass.any(ADJECTIVE, LOCALISER);

  private static final long NO_SIZE_BEFORE = Row.CLAUSE_END | WordClass.any(UP, DOWN, FLAT);
  private static final long KINDS = WordClass.any(NOUN, MEASURE, RATIO, ADJECTIVE);
  private static final long NAMING = WordClass.any(NOUN, DEED);
  private static final long NO_NAME =
      WordClass.any(LOCALISER, ADVERB, MANNER, TOTAL, AGE_NOUN, PERIOD, BASELINE);
  private static final long NO_NOUN = NO_NAME | WordClass.any(VERB, VERBAL_NOUN, DEED);

  private final Row all;
  private final List<Token> kept;

  /** In what the sentence has measured one; null where in nothing. */
  private @Nullable Unit measured;

  /**
   * Looks at the lengths of time of a row that is made.
   *
   * @param all all its tokens
   * @param kept those before the length of time that are kept
   */
  Durations(Row all, List<Token> kept) {
    this.all = all;
    this.kept = kept;
  }

  /** 利用两年时间, of which no part says what was done, and none is kept. */
  boolean isSpent(int i) {
    boolean spent = all.has(i + 1, TIME_MEASURE) && all.adjoins(i + 1);
    if (spent && !kept.isEmpty() && kept.get(kept.size() - 1).is(AGE_NOUN)) {
      kept.remove(kept.size() - 1);
    }
    return spent;
  }

  /** Whether the next one is measured. */
  boolean measure(int i) {
    boolean age = measured != null && all.unit(i).symbol().equals(AGE);
    boolean like = age || all.unit(i).equals(measured);
    boolean own = isMeasured() || like && (isOfPart(i) || isOfMost());
    measured = own ? all.unit(i) : measured;
    return own;
  }

  /** A length of time that is measured, which is a quantity like others. */
  Token measured(Token token, Figure figure) {
    Figure quantity = new Figure(figure.span(), Figure.Kind.QUANTITY, figure.quantity());
    Sense sense = new Sense(token.classes(), token.sense().uses(), quantity);
    return new Token(token.start(), token.end(), sense);
  }

  void endSentence() {
    measured = null;
  }

  /**
   * Whether the words before a length of time measure it: 平均住院日为8.2日, 年龄从23岁提高到28岁, but not 连续7年.
   */
  private boolean isMeasured() {
    int last = kept.size() - 1;
    int floor = kept.size() - Qualifiers.REACH;
    while (last >= 0 && last > floor && kept.get(last).isAny(Qualifiers.LINKS) && !isChange(last)) {
      last--;
    }
    boolean changed = last >= 0 && isChange(last);
    if (changed && saysBasis(last)) {
      return true;
    }
    while (last >= 0 && last > floor && (kept.get(last).isAny(OUTSIDE) || isChange(last))) {
      last--;
    }
    return last >= 0 && (kept.get(last).is(AGE_NOUN) || kept.get(last).has(TIME_MEASURE));
  }

  /**
   * 火电2099小时, 火电机组为2739小时 behind 平均利用1666小时: what has lasted so long, where that was measured of
   * all.
   */
  private boolean isOfPart(int i) {
    int noun = all.is(i - 1, LINK) ? i - 2 : i - 1;
    int first = noun;
    while (first > noun - LONGEST_NAME && all.is(first, NOUN)) {
      first--;
    }
    return first < noun
        && (i + 1 == all.size() || all.isAny(i + 1, Row.CLAUSE_END))
        && first >= 0
        && all.isAny(first, Row.CLAUSE_END | PART.bit() | FRAME.bit());
  }

  private boolean isChange(int at) {
    return kept.get(at).isAny(Row.CHANGES);
  }

  private boolean saysBasis(int at) {
    for (int i = at - 1;
        i >= 0 && i > at - Qualifiers.REACH && !kept.get(i).isAny(Row.CLAUSE_END);
        i--) {
      if (kept.get(i).isAny(Qualifiers.BASES) || kept.get(i).has(THAN)) {
        return true;
      }
    }
    return false;
  }

  /** 63岁 of 年龄最小的17岁,最大的63岁: the other end of what was measured. */
  private boolean isOfMost() {
    int last = kept.size() - 1;
    last -= last >= 0 && kept.get(last).is(OF) ? 1 : 0;
    return last > 0 && kept.get(last).has(EXTREME) && kept.get(last - 1).isAny(Row.CLAUSE_END);
  }

  /**
   * 3小时最大降雨量: in how long the most of something was measured, where nothing else says of that time.
   */
  boolean isOfExtreme(int i) {
    return all.is(i + 1, MEAN)
        && all.isAny(i + 2, Qualifiers.MEASURED)
        && all.adjoins(i + 1)
        && (i == 0 || all.isAny(i - 1, BEFORE_MOST));
  }

  /** 平均 of 两年平均. */
  boolean isOfAnnualAverage(int i) {
    return i > 0
        && all.has(i, AVERAGE)
        && !all.is(i + 1, RATIO)
        && all.get(i - 1).mention() instanceof Figure figure
        && figure.kind() == Figure.Kind.DURATION;
  }

  /** 内 of 在12个月内. */
  boolean isOfTime(int i) {
    return i > 0
        && all.has(i, INSIDE)
        && !all.isSign(all.get(i), '中')
        && all.get(i - 1).mention() instanceof Figure figure
        && figure.kind() == Figure.Kind.DURATION
        && (kept.isEmpty() || kept.get(kept.size() - 1).end() <= all.get(i - 1).start());
  }

  /** 11月20日起 of 11月20日起实施的措施: from when something holds. */
  boolean isBeginning(int i) {
    return all.get(i).mention() instanceof PeriodMention
        && all.is(i, NOUN)
        && all.adjoins(i + 1)
        && all.isSign(all.get(i + 1), BEGINNING);
  }

  /** 前 of 前4天, 在 of 在12个月内: what says before a length of time from when it is counted. */
  boolean isOfSpan(Token before, int i) {
    return before.has(SPAN) || before.has(AT) && all.has(i + 1, INSIDE);
  }

  /** 3年期国债, 五年以上有期徒刑: a length of time that says of which kind things are. */
  boolean isTerm(int i) {
    if (i + 1 >= all.size()) {
      return false;
    }
    Token next = all.get(i + 1);
    if (next.has(TERM) && all.adjoins(i + 1)) {
      return true;
    }
    Figure figure = all.figure(i);
    if (isWithinNoun(i, next)) {
      return true;
    }
    boolean bound =
        Qualifiers.isSize(figure) && !next.isAny(NO_SIZE_BEFORE)
            || Qualifiers.isBound(figure) && next.is(OF);
    return bound && i > 0 && !next.isAny(Row.LIST | FIGURE.bit());
  }

  /** 学前三年毛入园率, 戒断三年人员: a length of time between a noun and the noun that it belongs to. */
  private boolean isWithinNoun(int i, Token next) {
    if (kept.isEmpty() || !all.adjoins(i + 1)) {
      return false;
    }
    Token before = kept.get(kept.size() - 1);
    return before.end() == all.get(i).start()
        && before.isAny(NAMING)
        && !before.isAny(NO_NAME)
        && next.isAny(KINDS)
        && !next.isAny(NO_NOUN);
  }
}
