package io.github.gongbao.parser.statistic.sentence.given;

import static io.github.gongbao.parser.word.WordClass.*;

import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Quantity;
import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.statistic.sentence.clause.Core;
import io.github.gongbao.parser.statistic.sentence.clause.Reading;
import io.github.gongbao.parser.statistic.sentence.clause.Said;
import io.github.gongbao.parser.statistic.sentence.list.Sizes;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.statistic.sentence.topic.Account;
import io.github.gongbao.parser.statistic.sentence.topic.Relation;
import io.github.gongbao.parser.statistic.sentence.topic.Stocks;
import io.github.gongbao.parser.statistic.sentence.topic.Topic;
import io.github.gongbao.parser.statistic.sentence.topic.Topics;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import io.github.gongbao.parser.word.WordUse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names that what was told before gives without a choice: those of a change of a change, of a part
 * that goes on with the level before, of a kind of which something moved, of a sum of an account.
 */
public final class GivenNames {
  private static final long EXTENTS = WordClass.any(RISE_NOUN, FALL_NOUN);

  /** So many words of a clause are read back, at most. */
  private static final int LONGEST_CLAUSE = 64;

  /** What the name of money goes on with that is more than before. */
  private static final String AMOUNT = "额";

  /** What words end with that compare flows: 少增, 多减. */
  private static final char INCREASE = '增';

  private static final char DECREASE = '减';

  private final Row row;
  private final Topics topics;
  private final Continued continued;
  private final NameRules rules;

  /** The whole one of whose parts has said itself what is measured, and not of how large ones. */
  private @Nullable Topic unsized;

  public GivenNames(Row row, Topics topics) {
    this.row = row;
    this.topics = topics;
    this.continued = new Continued(row, topics);
    this.rules = new NameRules(row, topics, continued);
  }

  /**
   * A name that is given.
   *
   * @param suffix what it goes on with before all else
   * @param base what it goes on from; null where it stands for itself
   * @param own whether the words before the figure are its own, so that those behind are free
   */
  public record Given(List<Token> name, String suffix, @Nullable Topic base, boolean own) {}

  /**
   * The name of a figure; null where none is given.
   *
   * @param said the first way to read the words
   * @param changed whether the figure is a change
   * @param whole what the figure is told to be a part of; null where of nothing
   */
  public @Nullable Given of(
      Reading reading, Said said, Quantity quantity, boolean changed, @Nullable Topic whole) {
    boolean silent = said.words().isEmpty();
    List<Token> moved = silent && changed ? ofExtent(reading.before().from() - 1) : List.of();
    if (!moved.isEmpty() && Token.last(moved).is(MEASURE)) {
      return new Given(moved, "", null, false);
    }
    Given again = silent && moved.isEmpty() ? ofLast(reading, quantity.unit(), changed) : null;
    if (again != null) {
      return again;
    }
    return rules.of(reading, said, quantity, changed, whole);
  }

  /**
   * 鲜菜价格 of 鲜菜价格降幅较大,下降9.4%: of what the clause says that ends there how much it rose or fell; else
   * null.
   */
  private List<Token> ofExtent(int end) {
    int extent = end - 2;
    if (!row.is(end, COMMA) || !row.has(end - 1, WordUse.EXTREME) || !row.isAny(extent, EXTENTS)) {
      return List.of();
    }
    int start = extent;
    while (start > 0 && extent - start < LONGEST_CLAUSE && !row.isAny(start - 1, Row.CLAUSE_END)) {
      start--;
    }
    return Core.read(row, start, extent).name();
  }

  /** What was told last, of which a figure is that names nothing; else null. */
  private @Nullable Given ofLast(Reading reading, Unit unit, boolean changed) {
    Topic last = topics.last();
    if (last == null) {
      return null;
    }
    boolean alone = changed && isAlone(reading) && !reading.core().isPlaced();
    Topic whole = alone ? wholeAgain(reading, last) : null;
    if (whole != null) {
      return new Given(whole.name(), "", whole, false);
    }
    Topic same = alone ? topics.told().lastLevelIn(unit) : null;
    if (same != null && isToldBeside(same, last, unit)) {
      return again(reading, same, unit);
    }
    if (alone && isChangeToo(last, unit)) {
      return again(reading, last, unit);
    }
    if (!alone || !isOfLevel(last, unit)) {
      return more(reading, last, unit);
    }
    // 3% of 投诉5万件,占比9%,同比增长3%: a share changes by percentage points
    boolean share = !last.name().isEmpty() && Token.last(last.name()).has(WordUse.PORTION);
    Topic counted = share && unit.dimension() == Dimension.PERCENT ? last.base() : null;
    boolean beside = counted != null && topics.isInSentence(counted) && counted.unit() != null;
    return again(reading, beside ? counted : last, unit);
  }

  /**
   * 居民消费价格 of 居民消费价格同比上涨5%,其中食品价格上涨11%;环比上涨0.1%: behind parts and a semicolon a change against
   * another time is one of their whole; null for others.
   */
  private @Nullable Topic wholeAgain(Reading reading, Topic last) {
    boolean behind = topics.relation(last) == Relation.SEGMENT && reading.before().basis() != null;
    Topic whole = behind ? topics.told().beginning(last.segment()) : null;
    if (whole == null || whole == last || whole.name().isEmpty()) {
      return null;
    }
    int from = row.indexOf(Token.last(whole.name()));
    int to = last.name().stream().mapToInt(row::indexOf).max().orElse(-1);
    return from >= 0 && from < to && row.hasAny(from, to, PART.bit()) ? whole : null;
  }

  /** What was counted, told again by a figure that names nothing. */
  public Given again(Reading reading, Topic counted, Unit unit) {
    Given more = more(reading, counted, unit);
    return more == null ? new Given(counted.name(), "", counted, false) : more;
  }

  /**
   * 存款增加额 of 存款增加3亿元,同比多增2亿元, and 贷款新增额 of 贷款新增3亿元,同比多增2亿元, whose change is one of a change; else
   * null.
   */
  private @Nullable Given more(Reading reading, Topic last, Unit unit) {
    Token verb = last.verb();
    List<Token> told = last.name();
    boolean moved = verb != null || !told.isEmpty() && Token.last(told).has(WordUse.STATUS);
    if (!moved || !reading.before().moreThanBefore()) {
      return null;
    }
    String amount = unit.dimension() == Dimension.MONEY ? AMOUNT : "";
    String other = verb == null ? "" : other(verb, reading.before().end());
    List<Token> flow = unit.dimension() == Dimension.MONEY ? withoutStock(told) : told;
    List<Token> name = verb == null || !other.isEmpty() ? flow : Token.joined(flow, List.of(verb));
    return new Given(name, other.concat(amount), last, false);
  }

  /** 贷款 of 贷款余额增加3亿元,同比多增2亿元: what flows, and not what there is of it. */
  private List<Token> withoutStock(List<Token> told) {
    int last = told.size() - 1;
    boolean stock = last > 0 && told.get(last).is(MEASURE) && Stocks.is(row, told.get(last));
    return stock ? told.subList(0, last) : told;
  }

  /** 增加 of 贷款减少3亿元,同比少增2亿元: what is less or more, where the verb before says the contrary. */
  private String other(Token verb, int behind) {
    int compared = row.is(behind, MORE_THAN_BEFORE) ? behind : behind + 1;
    char flow = compared < row.size() ? row.lastCharacter(row.get(compared)) : 0;
    return flow == INCREASE && verb.is(DOWN) ? "增加" : flow == DECREASE && verb.is(UP) ? "减少" : "";
  }

  /** What the name of a share goes on with: 占出口总值比重. */
  public String shareOf(List<Token> whole) {
    return continued.shareOf(whole);
  }

  /** 事故 of 事故15起,死亡11人,同比减少2起: what is counted in the unit of a change, where the last is not. */
  private boolean isToldBeside(Topic same, Topic last, Unit unit) {
    boolean counts = unit.dimension() == Dimension.COUNT || unit.dimension() == Dimension.MONEY;
    boolean rate = last.unit() != null && last.unit().symbol().startsWith(unit.symbol() + "/");
    return counts
        && !rate
        && !unit.equals(last.unit())
        && topics.isInSentence(same)
        && !topics.told().isAside();
  }

  /** 贷款余额同比增长5%;较年初增加3亿元: by how much that changed of which is told how fast. */
  private boolean isChangeToo(Topic last, Unit unit) {
    return last.change()
        && topics.isInSentence(last)
        && topics.relation(last) != Relation.LISTED
        && last.unit() != null
        && last.unit().dimension() == Dimension.PERCENT
        && unit.dimension() == Dimension.MONEY;
  }

  /** 同比增长5%: a change that says nothing of what changed is one of the level told right before. */
  private boolean isOfLevel(Topic last, Unit unit) {
    Relation relation = topics.relation(last);
    boolean near = relation == Relation.LISTED || relation == Relation.CLAUSE;
    return near
        && !last.change()
        && last.suffix().isEmpty()
        && (unit.dimension() == Dimension.PERCENT || unit.equals(last.unit()));
  }

  static boolean isAlone(Reading reading) {
    return reading.ways().size() == 1 && reading.ways().get(0).form() == Said.Form.BEFORE;
  }

  /**
   * A part with what goes for all parts of its whole: of which level of a government that is told,
   * 市本级税收收入 for a part of 市本级预算收入, or of how large ones.
   *
   * @param whole what the figure is told to be a part of; null where of nothing
   * @param carried whether it is the whole that says what is measured of it
   */
  public List<Token> ofWhole(@Nullable Topic whole, List<Token> name, boolean carried) {
    if (whole == null || whole.name().isEmpty()) {
      return name;
    }
    Token first = whole.name().get(0);
    boolean own = name.stream().anyMatch(word -> word.is(PLACE) || Account.isLevel(row, word));
    if (Account.isLevel(row, first) && !own) {
      return Token.joined(List.of(first), name);
    }
    List<Token> sized = Sizes.ofPart(row, whole.name(), name, carried && whole != unsized);
    // 国有企业增加值增长3%,股份制企业增长6%: none of the parts
    unsized = !carried && sized == name ? whole : unsized;
    return sized;
  }
}
