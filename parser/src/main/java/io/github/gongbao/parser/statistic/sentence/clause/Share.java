package io.github.gongbao.parser.statistic.sentence.clause;

import static io.github.gongbao.parser.word.WordClass.*;
import static io.github.gongbao.parser.word.WordUse.*;

import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Quantity;
import io.github.gongbao.model.Region;
import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.mention.place.PlaceMention;
import io.github.gongbao.parser.mention.place.PlaceReader;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 占出口总值的45%, 销量达到总销量的45%: the whole that a figure is a share of.
 *
 * <p>A construction of {@link Before}.
 */
final class Share {
  private static final long WHOLE =
      WordClass.any(
          NOUN, MEASURE, ADJECTIVE, VERBAL_NOUN, TOTAL, FILLER, PLACE, PERIOD, BASELINE, OF);

  /** What stands between 在 and 中. */
  private static final long WITHIN = WHOLE | WordClass.any(TOPIC_END, DEED);

  private static final long BEFORE_ALL = WordClass.any(PLACE, PERIOD, OF);
  private static final long NAMED = WordClass.any(NOUN, MEASURE, VERBAL_NOUN, PLACE, BASELINE);
  private static final long LINKS = WordClass.any(OF, LINK, MANNER, PLANNED_VERB);
  private static final long TOLD = WordClass.any(LINK, LIGHT);
  private static final long PADDING = WordClass.any(LINK, TOTAL, MANNER, PARTICLE, FRAME, PAIR);

  /** 生产 of 电力生产业, which goes on with a noun. */
  private static final long VERBAL = WordClass.any(VERBAL_NOUN, DEED);

  /** What it is of has no more words. */
  private static final int LONGEST_WHOLE = 8;

  private Share() {}

  static void read(Before before) {
    Row row = before.row;
    for (int i = before.end - 1; i >= before.from; i--) {
      if (row.is(i, SHARE)) {
        int end = before.end;
        while (end > i + 1 && (row.isAny(end - 1, LINKS) || row.has(end - 1, PORTION))) {
          end--;
        }
        if (before.isShare && !before.isOfShare) {
          if (end > i + 1 || !takeWithin(before, row.has(i - 1, WHAT) ? i - 2 : i - 1)) {
            take(before, i, end);
          }
        } else if (end == i + 1) {
          skip(before, i);
        } else {
          before.from = i + 1;
        }
        return;
      }
    }
    if (!readWithin(before)) {
      readRatio(before);
    }
  }

  /** 在全国总量中的比重为50%, 在投资中占比提升至50%: the whole of which something is a part stands behind 在. */
  private static boolean readWithin(Before before) {
    Row row = before.row;
    int end = before.end - 1;
    int last = row.is(end - 1, OF) ? end - 2 : end - 1;
    boolean told = last < end - 1 || row.is(last, TOPIC_END);
    if (!before.isShare || !row.isAny(end, RATIO.bit()) || !told) {
      return false;
    }
    return row.has(end, PORTION) && takeWithin(before, last);
  }

  /** 主营业务收入 of 在主营业务收入中所占比重: takes the whole that ends at a token, if 在 stands before it. */
  private static boolean takeWithin(Before before, int last) {
    Row row = before.row;
    int from = last;
    while (from > before.from && row.isAny(from, WITHIN) && !row.has(from, AT)) {
      from--;
    }
    boolean within = from >= before.from && row.has(from, AT) && from < last;
    if (within) {
      take(before, from, row.is(last, TOPIC_END) ? last : last + 1);
    }
    return within;
  }

  /** 占全部投资的比重: that it is all of them tells the whole from a part. */
  static List<Token> whole(Before before) {
    Row row = before.row;
    int all = before.share + 1;
    List<Token> whole = Core.read(row, all, before.shareEnd).name;
    if (whole.isEmpty() && row.has(all, TARGET)) {
      // 计划 of 占计划的98%, which elsewhere is a verb
      whole.add(row.get(all));
    }
    while (all < before.shareEnd && row.isAny(all, BEFORE_ALL)) {
      all++;
    }
    int first = before.share + 1;
    boolean place = row.is(first, PLACE) && !whole.contains(row.get(first));
    boolean within = place && (row.is(before.share, PREPOSITION) || isRealm(row, first));
    if (within || row.is(first, BASELINE) && !whole.isEmpty()) {
      whole.add(0, row.get(first));
    }
    if (row.has(all, ALL) && !whole.isEmpty() && whole.get(0).start() > row.get(all).start()) {
      whole.add(0, row.get(all));
    }
    return whole;
  }

  /**
   * Takes the whole of a share, and of what it is told where that stands behind it: 占工业比重12%的汽车制造业,
   * 占比12%的汽车制造业.
   *
   * @return whether the figure is a share, and nothing else is to be read of it
   */
  static boolean settle(Reading reading, int figure) {
    Before before = reading.before;
    List<Token> name = reading.core.name;
    boolean share = before.share >= 0;
    boolean portion = name.size() == 1 && name.get(0).has(PORTION);
    reading.whole = share ? whole(before) : null;
    if (reading.row.is(figure + 1, OF) && (share ? name.isEmpty() : portion)) {
      List<Token> thing = thing(reading);
      reading.toldBehind = !thing.isEmpty();
      reading.said = Token.joined(thing, name);
    }
    boolean silent = reading.behind.noun.isEmpty() && reading.behind.predicate.isEmpty();
    boolean within = share ? reading.whole.isEmpty() : isFraction(before) && !before.isChange();
    List<List<Token>> among = silent && within ? Said.among(reading.row, name) : List.of();
    if (!among.isEmpty()) {
      // 女性 of 从业人员中女性达到45%
      reading.whole = among.get(0);
      reading.said = among.get(1);
    }
    return share || reading.toldBehind || !among.isEmpty();
  }

  /**
   * 汽车制造业 of 的汽车制造业增长5%: the noun behind a share, if more is said of it; none of 占全球40%的市场份额, which
   * is only what is shared.
   */
  private static List<Token> thing(Reading reading) {
    Row row = reading.row;
    List<Token> noun = reading.behind.noun;
    int end = noun.size();
    while (end > 0 && noun.get(end - 1).isAny(Behind.MEASURES)) {
      end--;
    }
    int next = end == 0 ? 0 : row.indexOf(Token.last(noun)) + 1;
    boolean longer = row.isAny(next, VERBAL) && !row.isAny(next, Row.CHANGES);
    boolean told = end > 0 && !longer && !row.isAny(next, Row.CLAUSE_END | Row.LIST);
    return told ? noun.subList(0, end) : List.of();
  }

  /**
   * 全省 of 贡献了全省60%的税收, and none, which is the one spoken of, of 、70%的出口 behind it; null where the
   * figure is no share of what is behind it.
   */
  static @Nullable List<Token> realm(Before before) {
    Row row = before.row;
    int last = before.to - 1;
    if (!row.is(before.to + 1, OF)) {
      return null;
    }
    if (isRealm(row, last)) {
      return List.of(row.get(last));
    }
    return row.isAny(last, Row.LIST) ? List.of() : null;
  }

  /** 全球, and 全国 or 我省, but not 上海, whose the things only are. */
  static boolean isRealm(Row row, int i) {
    return row.has(i, REALM)
        || row.is(i, PLACE)
            && row.get(i).mention() instanceof PlaceMention place
            && (place.regions().contains(Region.NATION)
                || PlaceReader.isAtHand(row.text(), place.span()));
  }

  /** 销量达到总销量的45%, 完成年度预算的98%, 完成预算98%, 稳定在全国1/4: a share that is told without 占. */
  private static void readRatio(Before before) {
    if (before.isChange() || !isFraction(before)) {
      return;
    }
    Row row = before.row;
    boolean ends = row.isAny(before.to + 1, Row.CLAUSE_END | Row.LIST);
    boolean realm = !before.attributive && ends && isRealm(row, before.to - 1);
    int end = realm ? before.to : before.end;
    int last = row.is(end - 1, MEASURE) ? end - 2 : end - 1;
    boolean target = row.has(last, TARGET);
    boolean whole = before.attributive || realm;
    if (!whole && !target) {
      return;
    }
    long told = whole ? TOLD : LIGHT.bit();
    int link = end - 1;
    while (link > before.from && row.isAny(link, WHOLE) && !row.isAny(link, TOLD)) {
      link--;
    }
    boolean more = before.attributive && row.has(link, EXCEEDING);
    if (link >= before.from && link + 1 < end && (more || row.isAny(link, told))) {
      // 失业率约为全国的一半 is no part of that of the country, nor 三分之一 of 缩短为原来的三分之一 of 原来
      boolean part = !row.is(link - 1, RATIO) && row.hasAny(link + 1, end, NAMED);
      if (part || target) {
        take(before, link, end);
      } else {
        skip(before, link);
      }
    } else if (link == before.from && target && before.attributive && isBehindShare(before)) {
      // 市级任务的127% behind 完成省级任务的130%
      take(before, before.from - 1, end);
      before.end = before.from;
    }
  }

  /** 三次产业结构为8.3:41.4:50.3: of how much of all each is, where the words do not say it. */
  static boolean isAmong(Before before, List<Token> said) {
    Row row = before.row;
    return (said.isEmpty() || !Token.last(said).is(RATIO))
        && row.isQuantity(before.to)
        && row.isQuantity(before.to + 2)
        && row.isSign(row.get(before.to + 1), ':')
        && row.unit(before.to).equals(Unit.NONE);
  }

  /** 45%, 一半, 三分之一. */
  private static boolean isFraction(Before before) {
    return before.isPercent
        || before.row.isQuantity(before.to)
            && before.row.unit(before.to).dimension() == Dimension.NUMBER
            && before.row.figure(before.to).quantity().filter(Share::isBelowOne).isPresent();
  }

  private static boolean isBelowOne(Quantity quantity) {
    return quantity.value().compareTo(BigDecimal.ONE) < 0;
  }

  /** Whether another share stands before the words. */
  private static boolean isBehindShare(Before before) {
    Row row = before.row;
    int mark = before.from - 1;
    return (row.is(mark, COMMA) || row.is(mark, PAUSE))
        && row.mayBeShare(mark - 1)
        && row.is(mark - 2, OF);
  }

  /** Whether 占 stands at a place, and the share behind it in the clause: 5个产业产值占总产值的80%. */
  static boolean standsAt(Row row, int at) {
    int next = at + 1;
    while (next <= at + LONGEST_WHOLE && !row.isAny(next, Row.CLAUSE_END | FIGURE.bit())) {
      next++;
    }
    return row.is(at, SHARE) && row.mayBeShare(next);
  }

  private static void take(Before before, int at, int end) {
    before.share = at;
    before.shareEnd = end;
    skip(before, at);
  }

  /** 其中女性占120人: what the words before are is so many, and no share. */
  private static void skip(Before before, int at) {
    before.end = at;
    Row row = before.row;
    while (before.end > before.from
        && (row.isAny(before.end - 1, PADDING)
            || row.has(before.end - 1, WHAT)
            || row.has(before.end - 1, NOT))) {
      before.end--;
    }
  }
}
