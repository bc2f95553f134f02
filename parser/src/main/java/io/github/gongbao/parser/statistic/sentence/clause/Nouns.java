package io.github.gongbao.parser.statistic.sentence.clause;

import static io.github.gongbao.parser.word.WordClass.*;
import static io.github.gongbao.parser.word.WordUse.*;

import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;

/**
 * Where the nouns end that stand right behind a figure: 重点商圈 of 60个重点商圈.
 *
 * <p>A construction of {@link Behind}.
 */
final class Nouns {
  private static final long STOPS =
      WordClass.any(
          PAUSE,
          JOINT,
          TOTAL,
          MANNER,
          LINK,
          FIGURE,
          PERIOD,
          BASELINE,
          YEAR_ON_YEAR,
          PERIOD_ON_PERIOD,
          SHARE,
          PREPOSITION,
          PART,
          PLANNED,
          PLANNED_VERB,
          PAIR,
          EMPTY_BEHIND);

  private static final long AT_NOUNS = WordClass.any(OTHER, FILLER, MEAN, LOCALISER, AGENCY);
  private static final long ACTIONS = WordClass.any(DEED, CAUSE, LIGHT, UP, DOWN, FLAT, INFLUENCE);
  private static final long WEAK = WordClass.any(WEAK_UP, WEAK_DOWN);
  private static final long HOW = WordClass.any(ADJECTIVE, ADVERB, WEAK_UP, WEAK_DOWN);

  private static final long BEGINNING = WordClass.any(FIGURE, DEED, STRUCK, CAUSE);
  private static final long JOINED = WordClass.any(NOUN, VERBAL_NOUN, JOINT);

  /** What a word begins with that means all there are: 各地. */
  private static final String EVERYWHERE = "各地";

  /** So far before 的 of 密切相关的 it stands how close that is. */
  private static final int CLOSE_BY = 3;

  /** How what is left out ends: 不可比因素. */
  private static final String FACTOR = "因素";

  /** So many words say at most what a figure leaves out. */
  private static final int LEFT_OUT = 12;

  /** No list of nouns is longer. */
  private static final int LONGEST_LIST = 12;

  private Nouns() {}

  /** 报告表, 发现率: what ends in one character that makes a word of it. */
  static boolean isCompound(Row row, int i, int end) {
    boolean ends = row.is(i, NOUN) && row.is(i + 1, NOUN) || row.is(i + 1, RATIO);
    return i + 1 < end && ends && row.get(i + 1).length() == 1;
  }

  /**
   * Where they end.
   *
   * @param from where they begin
   * @param start where what is said of them begins
   */
  static int end(Row row, int from, int start) {
    int i = from;
    while (i < row.size() && isNominal(row, i, start)) {
      i++;
    }
    while (i - 1 > start && isManner(row, i - 1) && Behind.isVerb(row, i)) {
      i--;
    }
    while (i - 1 > start && row.isAny(i - 1, Row.LIST)) {
      i--;
    }
    return withBracket(row, i, start);
  }

  /** 县(市、区): what a short bracket of words adds is passed over. */
  private static int withBracket(Row row, int end, int start) {
    if (end == start || !row.is(end, OPEN)) {
      return end;
    }
    for (int i = end + 1; i < row.size() && i < end + 8; i++) {
      if (row.is(i, CLOSE)) {
        return i;
      }
      if (row.is(i, FIGURE)) {
        return end;
      }
    }
    return end;
  }

  private static boolean isNominal(Row row, int i, int start) {
    Token token = row.get(i);
    if (token.isAny(Row.CLAUSE_END)) {
      return false;
    }
    if (token.isAny(Row.LIST)) {
      // 360个项目或单位挪用资金
      boolean nouns = row.is(i - 1, NOUN) && row.is(i + 1, NOUN) && !row.is(i + 2, FIGURE);
      boolean either = token.has(ALTERNATIVE) && nouns;
      return i > start && (either || isListed(row, i + 1));
    }
    if (token.is(OF)) {
      return i > start && row.isAny(i + 1, Core.NOMINAL | OTHER.bit()) && !row.isAny(i + 1, STOPS);
    }
    if (Said.isOften(token) || token.has(AND_SO_ON) && row.isAny(start - 2, Row.LIST)) {
      // 等 of 4届南博会、3届大会等活动 sums up the list
      return false;
    }
    boolean each = i > start && row.has(i, PER) && row.is(i + 1, NOUN);
    if (each && row.lastCharacter(row.get(i - 1)) == row.lastCharacter(row.get(i + 1))) {
      // 每个 of 8个县每个县都有 begins to tell of each
      return false;
    }
    if (i == start && isOwned(row, i)) {
      return true;
    }
    if (token.isAny(STOPS) || token.is(TOPIC_END) && !row.isAny(i + 1, Core.NOMINAL)) {
      return false;
    }
    if (token.is(STRUCK)) {
      return token.isAny(Core.NOMINAL) && row.is(i + 1, NOUN);
    }
    if (token.isAny(WEAK) && (row.is(i + 1, FIGURE) || ends(row, i + 1))) {
      return false;
    }
    if (token.is(PLACE)) {
      boolean done = i == start && isAttribute(row, i + 1);
      return done || row.isAny(i + 1, Core.NOMINAL) && !row.isAny(i + 1, STOPS);
    }
    if (token.is(VERB) && row.has(i + 1, ASPECT)) {
      // 增长了 says what was done, though 增长 may be a noun
      return false;
    }
    if (token.isAny(ACTIONS)) {
      return token.isAny(Core.NOMINAL)
          && (row.isAny(i + 1, Core.NOMINAL | OTHER.bit()) && !row.isAny(i + 1, STOPS)
              || i > start && ends(row, i + 1));
    }
    if (token.is(VERB) && !token.isAny(Core.NOMINAL)) {
      int first = row.is(start, PLACE) ? start + 1 : start;
      while (first < i && row.isAny(first, HOW)) {
        first++;
      }
      return i == first && isAttribute(row, i);
    }
    return token.isAny(Core.NOMINAL | AT_NOUNS);
  }

  /** 有 of 有营业的酒店: what those have that are counted. */
  private static boolean isOwned(Row row, int i) {
    boolean owned = row.get(i).length() == 1 && row.has(i, OWNING);
    return owned && row.isAny(i + 1, Core.NOMINAL) && row.is(i + 2, OF) && row.is(i + 3, NOUN);
  }

  /** 失信 of 失信被执行人: what the noun behind a verb does. */
  private static boolean isAttribute(Row row, int i) {
    return row.is(i, VERB) && row.is(i + 1, NOUN) && !row.isAny(i + 1, STOPS);
  }

  private static boolean ends(Row row, int i) {
    return i >= row.size() || row.isAny(i, Row.CLAUSE_END | Row.LIST);
  }

  /** Whether a list of nouns goes on behind 、: no figure stands behind what follows. */
  private static boolean isListed(Row row, int i) {
    int j = nounEnd(row, i);
    int last = j;
    while (row.isAny(last, Row.LIST) && last < i + LONGEST_LIST) {
      last = nounEnd(row, last + 1);
    }
    // 2号线、3号线 of 9个车站和2号线、3号线等5条地铁 are of the next figure
    boolean next = row.has(last, AND_SO_ON) && row.is(last + 1, FIGURE);
    // 8个文化和旅游集聚区客流量5万人次
    boolean measured = row.is(i - 1, JOINT) && row.is(j - 1, MEASURE) && row.is(j - 2, NOUN);
    return j > i && !next && (measured || !row.is(j, FIGURE)) && !row.is(i, FIGURE);
  }

  private static int nounEnd(Row row, int from) {
    int end = from;
    while (end < row.size() && row.isAny(end, Core.NOMINAL) && !row.isAny(end, STOPS)) {
      end++;
    }
    return end;
  }

  /** 少 of 企业少缴收益, 违规 of 单位违规发放津贴: how something is done. */
  private static boolean isManner(Row row, int i) {
    return row.isAny(i, HOW) && !row.isAny(i, Behind.MEASURES);
  }

  /** 相关 of 旅行社及相关服务业, which are of the same kind; 各地 of 向各地转移支付, to whom it goes. */
  static boolean isFilled(Row row, int i) {
    boolean related = row.has(i, RELATED) && row.isAny(i - 1, JOINED) && row.is(i + 1, NOUN);
    boolean to =
        row.text().startsWith(EVERYWHERE, row.get(i).start())
            && row.has(i - 1, TOWARDS)
            && row.is(i - 1, PREPOSITION);
    return (related && !row.isAny(i + 1, Core.ACTORS) || to)
        && row.adjoins(i)
        && row.adjoins(i + 1)
        && row.isAny(i + 1, Core.NOMINAL);
  }

  /** 12万人受灾、37间房屋损坏, 3人死亡5人受伤: what is said of the first ends before the list goes on. */
  static int listEnd(Row row, int from, int figure) {
    int end = Ways.isEachStruck(row, from, figure) ? figure : -1;
    for (int i = from + 1; i < figure; i++) {
      // 失业保险基金 of 挪用养老和失业保险基金 is a thing
      boolean thing = row.is(i + 1, STRUCK) && row.is(i + 2, NOUN);
      boolean joint = row.is(i, JOINT) && (thing || !row.isAny(i + 1, BEGINNING));
      if (row.isAny(i, Row.LIST) && !row.has(i, ALTERNATIVE) && !joint) {
        end = i;
      }
    }
    return end;
  }

  /** 6.6级地震: whatever else is said of it, it is its magnitude. */
  static boolean isQuake(Row row, int figure, int noun) {
    return row.isQuantity(figure)
        && row.unit(figure).symbol().equals("级")
        && noun < row.size()
        && row.text().startsWith("地震", row.get(noun).start());
  }

  /** 整体 of 商品整体出口货量: how much there is in all of what is done. */
  static boolean isOfWhole(Row row, int i) {
    return row.is(i, NOUN)
        && !row.isAny(i, HOW | VERB.bit())
        && row.is(i + 1, VERBAL_NOUN)
        && !row.isAny(i + 1, Row.CHANGES)
        && row.isAny(i + 2, Core.NOMINAL)
        && !row.isAny(i + 2, Row.CHANGES);
  }

  /**
   * Where words end that say what a figure leaves out: 剔除不可比因素, 剔除基数影响后; where they begin if they
   * do not.
   */
  static int withoutEnd(Row row, int from, int limit) {
    if (row.is(from, PART) && row.is(from, VERB)) {
      return instancesEnd(row, from, limit);
    }
    int end = from;
    boolean without = row.is(from, WITHOUT) && !row.is(from, NOUN);
    for (int i = from + 1; without && i < Math.min(limit, from + LEFT_OUT); i++) {
      boolean after = row.is(i, LOCALISER) && row.has(i, SPAN);
      end = after || row.endsIn(i, FACTOR) || row.is(i, INFLUENCE) ? i + 1 : end;
    }
    return end;
  }

  /**
   * Behind 包括人社、卫健等业务类型的 of 办理包括人社、卫健等业务类型的事项, which tells instances of what follows; where the
   * words begin if they tell none.
   */
  private static int instancesEnd(Row row, int from, int limit) {
    boolean instances = false;
    for (int i = from + 1; i + 1 < limit && !row.is(i, FIGURE); i++) {
      instances |= row.has(i, AND_SO_ON);
      if (instances && row.is(i, OF)) {
        return i + 1;
      }
    }
    return from;
  }

  /**
   * Behind 与选举无关的, which says of which kind a noun is; {@code at} where it does not stand there.
   */
  static int relatedEnd(Row row, int at) {
    if (row.has(at, WITH)) {
      for (int i = at + 1; i < row.size() && !row.isAny(i, Row.CLAUSE_END | FIGURE.bit()); i++) {
        if (row.is(i + 1, OF) && row.has(i, RELATED)) {
          return i + 2;
        }
      }
    }
    return at;
  }

  /** Behind 与民生密切相关的, which says how things are and not of which kind; {@code at} without. */
  static int closeEnd(Row row, int at) {
    int end = relatedEnd(row, at);
    return end > at && row.isAny(end - CLOSE_BY, HOW) ? end : at;
  }
}
