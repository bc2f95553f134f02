package io.github.gongbao.parser.statistic.sentence.row;

import static io.github.gongbao.parser.word.WordClass.*;

import io.github.gongbao.model.Period;
import io.github.gongbao.parser.mention.period.PeriodMention;
import io.github.gongbao.parser.text.Digits;
import io.github.gongbao.parser.word.WordClass;
import io.github.gongbao.parser.word.WordUse;

/** What brackets hold: figures, part of a name, or what only explains. */
final class Brackets {
  private static final int SHORT_BRACKET = 6;
  private static final int DISTRICT_WORD = 2;

  /** How verbs of one character are listed in a bracket within another: 新(改、扩)建. */
  private static final long ACTS = WordClass.any(VERB, ADJECTIVE, PAUSE);

  /** What no bracket holds that is part of a name. */
  private static final long ASIDE =
      WordClass.any(
          FRAME, WITHOUT, PERIOD, PLACE, FIGURE, YEAR_ON_YEAR, TOPIC_END, LOCALISER, LINK, TOTAL);

  private static final long MOVED = WordClass.any(UP, DOWN, WEAK_UP, WEAK_DOWN, FLAT, ABOVE, BELOW);

  private static final long PLACES = Row.LIST | PLACE.bit();
  private static final long NAMES = WordClass.any(NOUN, PLACE);
  private static final long ATTRIBUTES = WordClass.any(NOUN, ADJECTIVE);

  private static final long DONE = WordClass.any(NOUN, VERBAL_NOUN);

  /** What a name goes on with behind a bracket. */
  private static final long AMID = WordClass.any(MEASURE, RATIO, MEAN);

  /** What times end in whose days nobody knows, and what their numbers stand behind. */
  private static final String TIMES = "周日";

  private static final String NUMBERING = "第首";

  private static final char YEAR = '年';

  private final Row all;

  Brackets(Row all) {
    this.all = all;
  }

  /**
   * Where a bracket closes that opens at a place; -1 where none does in its sentence, or one opens
   * within.
   */
  int close(int open) {
    for (int i = open + 1; i < all.size() && !all.is(i, STOP); i++) {
      if (all.is(i, CLOSE)) {
        return i;
      }
      if (all.is(i, OPEN)) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether a figure stands between. */
  boolean haveQuantity(int from, int to) {
    for (int i = from; i < to; i++) {
      if (all.isQuantity(i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * 9713例 of 较上月同期(9713例)上升14.15%: how much that is against which something is told, as 较上月同期的9713例
   * has it.
   */
  boolean tellStandard(int open, int close) {
    if (close != open + 2 || !all.isQuantity(open + 1) || !all.isAny(close + 1, MOVED)) {
      return false;
    }
    int standard = open - 1;
    while (standard >= 0 && !all.isAny(standard, Row.CLAUSE_END | MOVED | FIGURE.bit())) {
      if (all.is(standard, BASELINE) || all.has(standard, WordUse.THAN)) {
        return true;
      }
      standard--;
    }
    return false;
  }

  /** 新(改)建, 改(扩)建: verbs of one character in and around a bracket, which are one. */
  boolean areOneDeed(int open, int close) {
    for (int i = open - 1; i <= close + 1; i++) {
      boolean mark = i == open || i == close;
      if (i < 0
          || i > open - 1 && !all.adjoins(i)
          || !mark && !(all.isAny(i, ACTS) && all.get(i).length() == 1)) {
        return false;
      }
    }
    return all.is(close + 1, VERB);
  }

  /**
   * 10月12日至18日 of 第42周(10月12日至18日), 9月29日至10月6日 of 国庆档(9月29日至10月6日): which days those are that are
   * named; and not 2021—2025年 of 行动计划(2021—2025年), whose name it ends.
   */
  boolean areDays(int open, int close) {
    return close == open + 2
        && all.get(open + 1).mention() instanceof PeriodMention days
        && all.is(open + 1, PERIOD)
        && !days.isOneDay()
        && (timeStart(open) < open || all.is(open - 1, NOUN) && isWithinYear(days.period()));
  }

  private static boolean isWithinYear(Period period) {
    return period.start().isPresent()
        && period.end().isPresent()
        && !PeriodMention.isOfYears(period);
  }

  /** 汕头市、潮州市和揭阳市 of 粤东地区(汕头市、潮州市和揭阳市): which places those are that have one name. */
  boolean arePlaces(int open, int close) {
    int i = open + 1;
    while (i < close && all.isAny(i, PLACES)) {
      i++;
    }
    return i == close && close > open + 2 && isNamedDistrict(open - 1);
  }

  /** 粤东地区: one word of two characters and another of two, and neither 来自… nor 欠发达…. */
  private boolean isNamedDistrict(int kind) {
    int first = kind - 1;
    return all.has(kind, WordUse.DISTRICT)
        && all.isAny(first, NAMES)
        && all.get(kind).length() == DISTRICT_WORD
        && all.get(first).length() == DISTRICT_WORD
        && !(all.adjoins(first) && all.isAny(first - 1, ATTRIBUTES))
        && !all.has(first - 1, WordUse.BINDING);
  }

  /**
   * Where 今年第42周 or 本周首四日 begins that a bracket follows; at the bracket where none does, or one
   * against which something is told: 较第41周.
   */
  int timeStart(int open) {
    int end = open > 0 ? all.get(open - 1).end() : 0;
    String text = all.text();
    if (end < 2 || TIMES.indexOf(text.charAt(end - 1)) < 0 || !isNumber(text.charAt(end - 2))) {
      return open;
    }
    int first = open - 1;
    while (first > 0 && isNumbering(all.lastCharacter(all.get(first - 1)))) {
      first--;
    }
    first -= first > 0 && all.lastCharacter(all.get(first - 1)) == YEAR ? 1 : 0;
    return all.has(first - 1, WordUse.THAN) || all.has(first - 1, WordUse.WITH) ? open : first;
  }

  private static boolean isNumber(char c) {
    return Character.isDigit(c) || Digits.chinese(c) > 0;
  }

  private static boolean isNumbering(char c) {
    return isNumber(c) || NUMBERING.indexOf(c) >= 0;
  }

  /**
   * 中心(站), 县(市、区): a short bracket of nouns, without blanks, that the word before goes on with; not
   * (特等) of 粳米(特等)平均价格, a word by itself amid a name.
   */
  boolean arePartOfName(int open, int close) {
    if (!all.isAny(open - 1, RowReader.NOMINAL)
        || all.get(close).end() - all.get(open).start() > SHORT_BRACKET) {
      return false;
    }
    boolean amid = all.adjoins(close + 1) && all.isAny(close + 1, AMID);
    for (int i = open + 1; i < close; i++) {
      boolean han = all.text().charAt(all.get(i).start()) >= 0x3001;
      boolean word = amid && all.get(i).length() > 1;
      if (!han || word || all.isAny(i, ASIDE) || !all.adjoins(i)) {
        return false;
      }
    }
    // 新增生产能力(正式投产), and not 办法(试行)
    boolean clause =
        close > open + 2
            && all.get(close - 1).length() > 1
            && all.is(close - 1, VERB)
            && !all.isAny(close - 1, DONE);
    return close > open + 1 && !clause && all.adjoins(close);
  }
}
