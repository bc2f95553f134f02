package io.github.gongbao.parser.statistic.sentence.row;

import static io.github.gongbao.parser.word.WordClass.*;
import static io.github.gongbao.parser.word.WordUse.*;

import io.github.gongbao.model.Approximation;
import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Quantity;
import io.github.gongbao.parser.mention.figure.Figure;
import io.github.gongbao.parser.text.Digits;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Tells which figures only say of which kind things are, or are bounds of a rule. */
final class Qualifiers {
  private static final String AGE = "岁";
  private static final String KIND = "种";
  private static final String SORT = "类";
  private static final String ITEM = "项";

  /** What stands before up to which rank things are. */
  private static final char RANK = '前';

  /** In what it is told how much is in one of the things. */
  private static final Set<Dimension> PACKS = EnumSet.of(Dimension.VOLUME, Dimension.MASS);

  /** No more words stand between how many kinds there are and what is measured of them. */
  private static final int LONGEST_NAME = 5;

  /** How many words stand between a figure and what it is said of. */
  static final int REACH = 40;

  static final long MEASURED = WordClass.any(NOUN, MEASURE, RATIO);
  static final long BASES = WordClass.any(YEAR_ON_YEAR, PERIOD_ON_PERIOD, BASELINE);
  private static final long SAID_OF = Row.CHANGES | BASES | WordClass.any(FIGURE, LINK, LIGHT);
  private static final long DOING = WordClass.any(VERB, DEED, LIGHT, CAUSE);
  private static final long BEFORE_SORTS = Row.CLAUSE_END | WordClass.any(PERIOD, PLACE, PAUSE);
  static final long LINKS = WordClass.any(LINK, MANNER, PARTICLE, TOTAL);

  private static final long IN_BRACKET = RowReader.NOMINAL | Row.LIST;
  private static final long NO_HOLDER =
      Row.LIST | Row.CHANGES | WordClass.any(TOPIC_END, EMPTY_BEHIND, MEASURE, RATIO, DEED);

  private final Row all;
  private final List<Token> kept;
  private final Ahead ruleAhead = new Ahead(RULE, Row.CLAUSE_END);
  private final Ahead figureAhead = new Ahead(FIGURE, Row.CLAUSE_END | PAUSE.bit());

  /**
   * Looks at the figures of a row that is made.
   *
   * @param all all its tokens
   * @param kept those before the figure that are kept
   */
  Qualifiers(Row all, List<Token> kept) {
    this.all = all;
    this.kept = kept;
  }

  /**
   * Whether a figure says of which kind things are, or is a bound of a rule: 5000万元以上的项目36个,
   * 死亡30人以上的.
   */
  boolean isKind(int i) {
    Figure figure = all.figure(i);
    boolean age = figure.quantity().orElseThrow().unit().symbol().equals(AGE);
    if (age && all.is(i + 1, FIGURE)
        || isBracket(i)
        || isOfMeasured(i)
        || isSorts(i)
        || isRank(i)) {
      return true;
    }
    boolean either = all.has(i + 1, ALTERNATIVE) && isSize(i + 2);
    if (either && all.unit(i).dimension() == all.unit(i + 2).dimension()) {
      // 1亿元 of 1亿元或1000万美元以上项目
      return isBoundOfKind(i + 2, false);
    }
    return isBoundOfKind(i, age);
  }

  private boolean isBoundOfKind(int i, boolean age) {
    Figure figure = all.figure(i);
    if (!isBound(figure) || i + 1 >= all.size()) {
      return false;
    }
    boolean size = isSize(figure);
    if (size && (isSize(i + 1) || isSize(i - 1) || isCounted(i))) {
      return true;
    }
    if (all.is(i + 1, OF)) {
      return isAttribute(i, figure);
    }
    // 5人以上涉毒团伙
    boolean of = all.isAny(i + 1, RowReader.NOMINAL) || all.is(i + 1, VERB) && all.is(i + 2, NOUN);
    return size
        && of
        && !all.isAny(i + 1, Row.LIST | TOPIC_END.bit())
        && (age || figureAhead.from(i + 1) || isOfEvent(i));
  }

  /** 在100至105之间的省份: the two ends between which the things of a kind are. */
  boolean isInterval(int i) {
    return all.isQuantity(i)
        && all.figure(i).quantity().orElseThrow().upper().isPresent()
        && all.is(i + 1, LOCALISER)
        && all.is(i + 2, OF);
  }

  /** 震中50公里范围内乡镇: how far from something the things of a kind are. */
  boolean isDistance(int i) {
    return all.isQuantity(i)
        && all.unit(i).dimension() == Dimension.LENGTH
        && all.is(i + 1, TOPIC_END)
        && !all.isAny(i + 2, Row.CLAUSE_END);
  }

  /**
   * 十种有色金属产量同比增长9.8%: of how many kinds the things are of which something is measured;
   * 5升桶装花生油均价为134元: how much of them is in one.
   */
  private boolean isOfMeasured(int i) {
    int next = nameEnd(i + 1, i + LONGEST_NAME);
    if (next > i + 1 && all.is(next, OPEN)) {
      // 3种水产品(草鱼、鲫鱼)本周平均价为9元
      int close = next + 1;
      while (close < i + REACH && all.isAny(close, IN_BRACKET)) {
        close++;
      }
      int behind = all.is(close + 1, PERIOD) ? close + 2 : close + 1;
      next = all.is(close, CLOSE) ? nameEnd(behind, behind + LONGEST_NAME) : next;
    }
    return next > i + 1
        && all.is(next, MEASURE)
        && all.isAny(next + 1, SAID_OF)
        && (all.unit(i).symbol().equals(KIND) || isPack(i))
        && figureAhead.from(next + 1);
  }

  /** Where words end that may name a thing, before what is measured of it. */
  private int nameEnd(int from, int limit) {
    int end = from;
    while (end < limit && all.isAny(end, RowReader.NOMINAL) && !all.is(end, MEASURE)) {
      end++;
    }
    return end;
  }

  /** 5升 of 5升桶装花生油, with which nothing is done: not 5吨 of 查获5吨走私香烟. */
  private boolean isPack(int i) {
    return PACKS.contains(all.unit(i).dimension()) && (i == 0 || !all.isAny(i - 1, DOING));
  }

  /** 三类可防性案件同比下降5%, 征缴五项社会保险费16亿元: of how many sorts those are of which something is told. */
  private boolean isSorts(int i) {
    int next = i + 1;
    boolean sort = all.unit(i).symbol().equals(SORT);
    boolean taken = all.is(i - 1, DEED) && all.unit(i).symbol().equals(ITEM);
    while ((sort || taken) && next < i + LONGEST_NAME && all.isAny(next, RowReader.NOMINAL)) {
      next++;
    }
    boolean sum = all.isQuantity(next) && all.unit(next).dimension() == Dimension.MONEY;
    boolean told = all.isAny(next, SAID_OF | TOTAL.bit()) && figureAhead.from(next);
    return next > i + 1
        && !Digits.isArabic(all.text().charAt(all.get(i).start()))
        && (taken ? sum : told && (i == 0 || all.isAny(i - 1, BEFORE_SORTS)));
  }

  /**
   * 年收入20—60万元群体的比例, 营业收入超千亿元企业3家, 7宗过亿元毒品案件: how much the things of a kind have, between what is
   * measured and them, or how many they are and them.
   */
  private boolean isBracket(int i) {
    Quantity quantity = all.figure(i).quantity().orElseThrow();
    boolean open = quantity.upper().isPresent() || quantity.approximation() == Approximation.OVER;
    int next = all.is(i + 1, OF) ? i + 2 : i + 1;
    boolean counted =
        all.isQuantity(i - 1)
            && all.unit(i - 1).dimension() == Dimension.COUNT
            && !all.is(i - 2, NOUN);
    return open
        && quantity.unit().dimension() == Dimension.MONEY
        && all.isAny(next, RowReader.NOMINAL)
        && !all.isAny(next, NO_HOLDER)
        && (counted || isBehindMeasure() && figureAhead.from(next));
  }

  /** 全球前1‰学科3个, 3个学科进入全球前1‰: up to which rank the things of a kind stand. */
  private boolean isRank(int i) {
    return all.is(i - 1, LOCALISER)
        && all.has(i - 1, SPAN)
        && all.mayBeShare(i)
        && (all.isSign(all.get(i - 1), RANK) && all.adjoins(i)
            || all.isAny(i + 1, RowReader.NOMINAL) && figureAhead.from(i + 1));
  }

  /** 一次死亡5人以上事故: how many it struck says which. */
  private boolean isOfEvent(int i) {
    return all.is(i - 1, STRUCK) && all.adjoins(i + 1);
  }

  /** 亿元以上74个, 5.0级以上1次: a bound right before the count of what keeps to it. */
  private boolean isCounted(int i) {
    return all.isQuantity(i + 1)
        && all.adjoins(i + 1)
        && all.unit(i + 1).dimension() == Dimension.COUNT;
  }

  /** The same of a figure before 的. */
  private boolean isAttribute(int i, Figure figure) {
    boolean measured = isBehindMeasure();
    if (i + 2 >= all.size() || all.isAny(i + 2, Row.CLAUSE_END | PAUSE.bit())) {
      return !measured || isSize(figure);
    }
    return ruleAhead.from(i + 1) || (measured || figureAhead.from(i + 2)) && !isCount(figure);
  }

  private boolean isBehindMeasure() {
    int last = kept.size() - 1;
    int floor = kept.size() - REACH;
    while (last >= 0
        && last > floor
        && (kept.get(last).isAny(LINKS) || kept.get(last).has(ORIGIN))) {
      last--;
    }
    return last >= 0
        && kept.get(last).isAny(MEASURED)
        && !kept.get(last).is(DEED)
        && !kept.get(last).has(REALM);
  }

  /** Whether a word of a class stands ahead in its clause; every clause is looked through once. */
  private final class Ahead {
    private final WordClass sought;
    private final long ends;
    private int last = -1;
    private int end;

    Ahead(WordClass sought, long ends) {
      this.sought = sought;
      this.ends = ends;
    }

    /** Whether one stands at a place or behind it, which no later call goes back before. */
    boolean from(int place) {
      if (place >= end) {
        for (end = place; end < all.size() && !all.isAny(end, ends); end++) {
          last = all.is(end, sought) ? end : last;
        }
      }
      return last >= place;
    }
  }

  static boolean isBound(Figure figure) {
    return switch (figure.quantity().orElseThrow().approximation()) {
      case AT_LEAST, AT_MOST, OVER, NEARLY -> true;
      case EXACT, ABOUT -> false;
    };
  }

  /** 5万元以上20万元以下: two bounds in a row are those of a rule. */
  private boolean isSize(int i) {
    return i >= 0 && all.isQuantity(i) && isSize(all.figure(i));
  }

  static boolean isSize(Figure figure) {
    Approximation approximation = figure.quantity().orElseThrow().approximation();
    return approximation == Approximation.AT_LEAST || approximation == Approximation.AT_MOST;
  }

  /** 4000多元: a count that is not exact, rather than a bound. */
  private static boolean isCount(Figure figure) {
    String words = figure.quantity().orElseThrow().text();
    return words.indexOf('多') >= 0 || words.indexOf('余') >= 0 || words.indexOf('近') >= 0;
  }
}
