package io.github.gongbao.parser.statistic.sentence.clause;

import static io.github.gongbao.parser.word.WordClass.*;

import io.github.gongbao.model.Dimension;
import io.github.gongbao.parser.mention.figure.Figure;
import io.github.gongbao.parser.mention.figure.word.NameWords;
import io.github.gongbao.parser.statistic.sentence.kind.Kinds;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import io.github.gongbao.parser.word.WordUse;
import java.util.List;

/**
 * What of the nouns behind a figure it counts, told by the kinds that go with its unit: 商圈 of
 * 60个重点商圈客流量达5万人次. The others are of what the next figure is, or of what is said of the counted: 农田
 * of 3个县农田受灾.
 *
 * <p>A construction of {@link Behind}.
 */
final class Counted {
  /** 违规, 违法, 违纪. */
  private static final char BREACH = '违';

  private static final long BEFORE_NEXT =
      WordClass.any(LINK, MANNER, TOTAL, UP, DOWN, PAIR, YEAR_ON_YEAR, BASELINE);

  private static final long WHEN = WordClass.any(PERIOD, YEAR_ON_YEAR, PERIOD_ON_PERIOD);
  private static final long SUMMING = WordClass.any(TOTAL, MANNER);
  private static final long LISTED = WordClass.any(NOUN, ADJECTIVE, VERBAL_NOUN, MEASURE, RATIO);

  private static final long TOLD = WordClass.any(MEASURE, DEED);
  private static final long MEANS = Behind.MEASURES | MEAN.bit();

  private static final long DONE = WordClass.any(DEED, VERB);
  private static final long BEFORE_ALONE =
      Row.CLAUSE_END | Row.LIST | WordClass.any(PREPOSITION, PLACE, FILLER, TOTAL);
  private static final long HOW = WordClass.any(ADJECTIVE, ADVERB);

  /** How far before what is done with things 对 may stand, behind which they are listed. */
  private static final int FARTHEST = 64;

  private final Row row;
  private final List<Token> noun;

  /** Whether all words are left to the next figure, which is of the counted. */
  boolean left;

  /** Whether a subject of its own stands between the counted and what is said of it. */
  boolean parted;

  /** Where the words of the counted end. */
  int end;

  private Counted(Row row, List<Token> noun, int end) {
    this.row = row;
    this.noun = noun;
    this.end = end;
  }

  /**
   * Takes from the nouns behind a figure those that are not counted.
   *
   * @param end where they end
   */
  static Counted read(Row row, int figure, List<Token> noun, int end) {
    Counted counted = new Counted(row, noun, end);
    if (!noun.isEmpty()) {
      counted.read(Kinds.in(row.unit(figure)));
    }
    return counted;
  }

  private void read(int kinds) {
    boolean earning = isBeforeEarning();
    boolean measured = earning || isBeforeFigure();
    boolean owning = row.is(end, OF) && row.is(end + 1, FIGURE);
    if (!measured && !owning && !Behind.isVerb(row, whenEnd(end))) {
      return;
    }
    int size = noun.size();
    boolean measure = measured && noun.get(size - 1).isAny(Behind.MEASURES);
    int counted = measure ? owners(kinds) : 0;
    counted = counted == 0 ? ofKinds(kinds) : counted;
    if (counted == 0 && measure) {
      counted = withoutMeasure();
    }
    if (counted == 0 || counted == size) {
      left = earning || counted == size && measure;
      return;
    }
    boolean does = !measure && row.is(end, FIGURE) && isFirstDeed(counted);
    int rest = noun.get(counted).start();
    noun.subList(counted, size).clear();
    left = measured && !does;
    parted = !measured && !owning;
    while ((parted || does) && row.get(end - 1).start() >= rest) {
      end--;
    }
  }

  /** Behind 同比 of 24个省份彩票销量同比下降, and behind a period. */
  private int whenEnd(int from) {
    int end = from;
    while (row.isAny(end, WHEN)) {
      end++;
    }
    return end;
  }

  /**
   * 挤占 of 4个市县挤占资金20万元, 少安排 of 少安排资金, 违规 of 学校违规收费: what the counted do, and nothing before it is
   * done.
   */
  private boolean isFirstDeed(int at) {
    for (int i = 0; i < at; i++) {
      if (noun.get(i).is(DEED)) {
        return false;
      }
    }
    boolean acts = at + 1 < noun.size() && isBreach(noun.get(at)) && noun.get(at + 1).is(VERB);
    boolean how = at + 1 < noun.size() && noun.get(at).isAny(HOW) && !noun.get(at).is(NOUN);
    return noun.get(how ? at + 1 : at).is(DEED) || acts;
  }

  /** 违规 of 违规收费, 违法 of 违法占地: that a deed broke a rule. */
  private boolean isBreach(Token word) {
    return row.text().charAt(word.start()) == BREACH;
  }

  /** Whether the next figure tells of what stands before it. */
  private boolean isBeforeFigure() {
    int next = end;
    if (row.isAny(next, Row.LIST)) {
      // 3家企业固定数据及互联网业务收入2141亿元: the list is of the next figure
      next++;
      while (row.isAny(next, LISTED)) {
        next++;
      }
      return row.is(next, FIGURE) && row.isAny(next - 1, Behind.MEASURES);
    }
    while (row.isAny(next, BEFORE_NEXT | Behind.MEASURES | EMPTY_BEHIND.bit())) {
      next++;
    }
    return row.is(next, FIGURE) || Share.standsAt(row, next);
  }

  /** 12家上市公司实现营业收入310亿元, 5个综保区共进出口120亿元: the sum of money is that of the counted. */
  private boolean isBeforeEarning() {
    int next = end;
    while (row.isAny(next, SUMMING)) {
      next++;
    }
    boolean traded = row.isTrade(next);
    if (!traded && !row.is(next, LIGHT)) {
      return false;
    }
    next++;
    int thing = next;
    while (row.isAny(next, LISTED)) {
      next++;
    }
    boolean named =
        traded
            ? next == thing
            : next > thing && (row.is(next - 1, MEASURE) || row.isTrade(next - 1));
    while (row.is(next, LINK)) {
      next++;
    }
    return named && Ways.isSum(row, next) && !noun.get(noun.size() - 1).is(AGENCY);
  }

  /** How many words there are up to the last that is of some kinds; 0 where none is. */
  private int ofKinds(int kinds) {
    int counted = noun.size();
    while (counted > 0 && !isOfKinds(counted - 1, kinds)) {
      counted--;
    }
    return counted == noun.size() && row.is(end, FIGURE) ? doers() : counted;
  }

  /**
   * 县 of 12个县虚报任务35个: those who do something with what the next figure counts alike; all where
   * nobody does.
   */
  private int doers() {
    for (int i = 1; i + 1 < noun.size(); i++) {
      Token deed = noun.get(i);
      if (deed.is(DEED) && !deed.is(NOUN) && Kinds.isDistrict(row.text(), noun.get(i - 1))) {
        return i;
      }
    }
    return noun.size();
  }

  /** 网点, but not 重点 of 重点产业, which says how important things are, and not 发行, which is done. */
  private boolean isOfKinds(int word, int kinds) {
    Token token = noun.get(word);
    boolean deed = token.is(DEED) && !token.is(NOUN);
    int own = deed ? Kinds.ofWhole(row.text(), token) : Kinds.of(row.text(), noun, word);
    return (own & kinds) != 0 && !token.is(ADVERB);
  }

  /** 企业 of 三家企业的用户总数: the first before 的, where the next figure tells what theirs is. */
  private int owners(int kinds) {
    for (int i = 1; i < noun.size(); i++) {
      boolean owns = row.is(row.indexOf(noun.get(i)) - 1, OF);
      if (owns && (Kinds.of(row.text(), noun, i - 1) & kinds) != 0) {
        return i;
      }
    }
    return 0;
  }

  private int withoutMeasure() {
    int counted = noun.size();
    while (counted > 1 && noun.get(counted - 1).isAny(MEANS)) {
      counted--;
    }
    return counted;
  }

  /** 分 before 四批 of 分四批调拨: how it was done. */
  static boolean isInRounds(Row row, int i) {
    return i >= 0
        && i + 1 < row.size()
        && row.isSign(row.get(i), '分')
        && row.get(i + 1).mention() instanceof Figure;
  }

  /**
   * 173项 behind 21批 of 21批共173项案例: how many there are in so many rounds, both of which the noun
   * behind them is of; -1 behind another figure.
   */
  static int ofRounds(Row row, int figure) {
    int next = row.is(figure + 1, TOTAL) ? figure + 2 : figure + 1;
    boolean rounds =
        row.isQuantity(figure)
            && NameWords.STAGE.is(row.unit(figure).symbol())
            && row.isQuantity(next)
            && row.unit(next).dimension() == Dimension.COUNT;
    return rounds ? next : -1;
  }

  /** 惠及3400万人的工程启动建设: what is said is said of the thing, not of what the figure counts. */
  static boolean isAttribute(Row row, int figure) {
    return row.is(figure + 1, OF) && row.isAny(figure - 1, TOLD);
  }

  /**
   * 25559人 of 14035户25559人享受低保, people right behind another count, of whom the same is told; else
   * the figure itself.
   */
  static int twin(Row row, int last) {
    boolean twice =
        row.isQuantity(last + 1)
            && row.adjoins(last + 1)
            && row.unit(last).dimension() == Dimension.COUNT
            && row.unit(last + 1).dimension() == Dimension.COUNT
            && Kinds.isAgent(Kinds.in(row.unit(last + 1)))
            && !row.unit(last).equals(row.unit(last + 1));
    return twice ? last + 1 : last;
  }

  /**
   * How many words only say that things are worth a sum: 价值 of 提供价值2300万元的救灾款物.
   *
   * @param last the figure
   */
  static int worth(Row row, Before before, int last) {
    int worth = before.end() - 1;
    boolean only =
        row.is(last + 1, OF)
            && worth > before.from()
            && row.is(worth, WORTH)
            && row.unit(last).dimension() == Dimension.MONEY
            && row.isAny(worth - 1, DONE)
            && !row.is(worth - 1, LIGHT);
    return only ? 1 : 0;
  }

  /** 进行拆除 of 对34座危房进行拆除: whether what is said tells what is done with what is counted. */
  static boolean isHandled(Row row, int said) {
    int first = Math.max(0, said - FARTHEST);
    for (int i = said - 1; i >= first && !row.isAny(i, Row.CLAUSE_END); i--) {
      if (row.is(i, PREPOSITION) && row.has(i, WordUse.TOWARDS)) {
        return true;
      }
    }
    return false;
  }

  /** 2市 of 对2市、15县表彰: whether no word but the unit says what is counted. */
  static boolean isAlone(Row row, int figure) {
    return row.isQuantity(figure)
        && (figure == 0 || row.isAny(figure - 1, BEFORE_ALONE))
        && Kinds.of(row.text(), row.get(figure)) != 0;
  }
}
