package io.github.gongbao.parser.statistic.sentence.given;

import static io.github.gongbao.parser.word.WordClass.*;

import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Quantity;
import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.statistic.sentence.clause.Reading;
import io.github.gongbao.parser.statistic.sentence.clause.Said;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.statistic.sentence.topic.Account;
import io.github.gongbao.parser.statistic.sentence.topic.ExchangeRate;
import io.github.gongbao.parser.statistic.sentence.topic.Moved;
import io.github.gongbao.parser.statistic.sentence.topic.Relation;
import io.github.gongbao.parser.statistic.sentence.topic.Topic;
import io.github.gongbao.parser.statistic.sentence.topic.Topics;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordUse;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names that what was told before gives without a choice: those of a change of a change, of a part
 * that goes on with the level before, of a kind of which something moved, of a sum of an account.
 */
public final class GivenNames {
  /** What the name of money goes on with that is more than before. */
  private static final String AMOUNT = "额";

  /** What amounts are in that may be told of kinds of things: of so many others none moved. */
  private static final Set<Dimension> AMOUNTS =
      EnumSet.of(Dimension.MONEY, Dimension.MASS, Dimension.VOLUME, Dimension.ENERGY);

  private final Row row;
  private final Topics topics;
  private final KindNames kinds;
  private final SumNames sums;
  private final Continued continued;

  public GivenNames(Row row, Topics topics) {
    this.row = row;
    this.topics = topics;
    this.kinds = new KindNames(row, topics);
    this.sums = new SumNames(row, topics);
    this.continued = new Continued(row, topics);
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
    Given again = silent ? ofLast(reading, quantity.unit(), changed) : null;
    if (again != null) {
      return again;
    }
    Topic compared = silent || !reading.before().isStandard() ? null : topics.last();
    if (compared != null) {
      // 行业担保费率 of 较行业平均水平(1.75%)
      return new Given(Token.joined(said.words(), compared.name()), "", compared, true);
    }
    Topic level = topics.lastLevel();
    if (level != null && topics.isInSentence(level)) {
      Given next = continued.of(level, reading, said, quantity, changed);
      if (next != null) {
        return next;
      }
    }
    List<Token> rate =
        changed
            ? List.of()
            : ExchangeRate.named(row, said.words(), () -> topics.related(whole, quantity.unit()));
    if (!rate.isEmpty()) {
      return new Given(rate, "", null, true);
    }
    boolean alone = isAlone(reading);
    Unit unit = changed ? null : quantity.unit();
    List<Token> member =
        alone ? Siblings.listed(row, topics.introduced(), said.words(), unit) : List.of();
    if (!member.isEmpty()) {
      return new Given(member, "", null, true);
    }
    List<Token> labelled =
        unit == null || !alone
            ? List.of()
            : Labelled.named(row, topics.introduced(), topics.last(), said.words());
    if (!labelled.isEmpty()) {
      return new Given(labelled, "", null, true);
    }
    boolean here = level != null && topics.isInSentence(level);
    List<Token> befallen = alone && here ? RateNames.named(level, said.words()) : List.of();
    if (!befallen.isEmpty()) {
      return new Given(befallen, "", level, true);
    }
    Topic last = alone ? topics.last() : null;
    List<Token> sibling =
        last != null
                && isBeside(last, quantity.unit(), changed)
                && quantity.unit().dimension() != Dimension.COUNT
            ? Siblings.named(row, last, said.words())
            : List.of();
    if (sibling.isEmpty() && alone && level != null && isBeside(level, quantity.unit(), changed)) {
      sibling = Siblings.done(row, level, said.words());
    }
    if (!sibling.isEmpty()) {
      return new Given(sibling, "", whole, true);
    }
    Given oneWord = alone && !changed ? ofOneWord(said.words(), quantity.unit(), whole) : null;
    if (oneWord != null) {
      return oneWord;
    }
    List<Token> others = othersMoved(reading, said, quantity.unit());
    if (!others.isEmpty()) {
      return new Given(others, "", null, false);
    }
    boolean share = !changed && (reading.whole() != null || isBehindShare(level));
    boolean amount = changed || AMOUNTS.contains(quantity.unit().dimension());
    Moved ofKinds = share ? null : topics.movements().ofKinds(amount);
    Moved moved = whole == null ? ofKinds : topics.movements().last();
    List<Token> kind = moved == null ? List.of() : moved.of(row, said.words(), quantity.unit());
    if (!kind.isEmpty()) {
      return new Given(kind, "", null, true);
    }
    if (whole != null && said.words().size() == 1 && Account.isLevel(row, said.words().get(0))) {
      return new Given(Token.joined(said.words(), whole.name()), "", whole, true);
    }
    List<Token> one = whole == null ? List.of() : OneOfCompound.named(row, whole, said.words());
    if (!one.isEmpty()) {
      return new Given(one, "", whole, true);
    }
    boolean like = whole != null && alone && (changed || quantity.unit().equals(whole.unit()));
    List<Token> restricted = like ? Restricted.named(row, whole.name(), said.words()) : List.of();
    if (!restricted.isEmpty()) {
      return new Given(restricted, "", whole, true);
    }
    List<Token> part =
        whole == null || changed ? List.of() : kinds.partOf(whole, said, quantity.unit(), alone);
    if (!part.isEmpty()) {
      return new Given(part, "", whole, true);
    }
    List<Token> purpose =
        whole == null && !changed ? Purpose.named(row, reading, said, quantity.unit()) : List.of();
    if (!purpose.isEmpty()) {
      return new Given(purpose, "", null, true);
    }
    List<Token> owned = sums.ofSpoken(said, quantity.unit());
    owned = owned.isEmpty() ? sums.ofWhole(said, quantity.unit()) : owned;
    if (!owned.isEmpty()) {
      return new Given(owned, "", null, true);
    }
    List<Token> likewise =
        whole == null && !changed ? kinds.likewise(said, quantity.unit()) : List.of();
    if (!likewise.isEmpty()) {
      return new Given(likewise, "", null, true);
    }
    Topic owner = whole == null && !changed ? kinds.owner() : null;
    List<Token> also = owner == null ? List.of() : kinds.ownedBy(owner, said, quantity.unit());
    if (!also.isEmpty()) {
      return new Given(also, "", owner, true);
    }
    List<Token> earned =
        whole == null && !changed && alone && here
            ? Earnings.named(row, level, said.words(), quantity.unit())
            : List.of();
    if (!earned.isEmpty()) {
      return new Given(earned, "", level, true);
    }
    boolean sum = !changed && quantity.unit().dimension() == Dimension.MONEY;
    return !sum || reading.core().isPlaced() ? null : ofAccount(said.words());
  }

  /** Whether a figure stands in the sentence of another one like it. */
  private boolean isBeside(Topic last, Unit unit, boolean changed) {
    return topics.isInSentence(last)
        && last.change() == changed
        && (changed || last.suffix().isEmpty())
        && unit.equals(last.unit());
  }

  /** 3个下降, 3个行业下降, 下降的有3个 behind 29个行业增加值增长: others of the things of which that moved. */
  private List<Token> othersMoved(Reading reading, Said said, Unit unit) {
    Moved moved = topics.movements().last();
    if (moved == null || !unit.equals(moved.unit())) {
      return List.of();
    }
    List<Token> told = reading.words(Said.Form.TOLD_NOUN);
    return moved.others(row, told.isEmpty() ? said.words() : told);
  }

  /** 63% of 所占的比重由59%上升到63%: the level before it in the sentence is a share. */
  private boolean isBehindShare(@Nullable Topic level) {
    return level != null && !level.suffix().isEmpty() && topics.isInSentence(level);
  }

  /** What was told last, of which a figure is that names nothing; else null. */
  private @Nullable Given ofLast(Reading reading, Unit unit, boolean changed) {
    Topic last = topics.last();
    if (last == null) {
      return null;
    }
    boolean alone = changed && isAlone(reading) && !reading.core().isPlaced();
    return alone && isOfLevel(last, unit) ? again(reading, last, unit) : more(reading, last, unit);
  }

  /** What befell people, or where they live, and nothing else; null where the words say more. */
  private @Nullable Given ofOneWord(List<Token> word, Unit unit, @Nullable Topic whole) {
    List<Token> befallen = Befallen.named(topics, word, unit);
    if (!befallen.isEmpty()) {
      return new Given(befallen, "", null, true);
    }
    List<Token> settled = Settled.named(row, topics, word, unit, whole);
    return settled.isEmpty() ? null : new Given(settled, "", whole, true);
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
    boolean flow = verb != null || !told.isEmpty() && Token.last(told).has(WordUse.STATUS);
    if (!flow || !reading.before().moreThanBefore()) {
      return null;
    }
    String amount = unit.dimension() == Dimension.MONEY ? AMOUNT : "";
    List<Token> name = verb == null ? told : Token.joined(told, List.of(verb));
    return new Given(name, amount, last, false);
  }

  /** What the name of a share goes on with: 占出口总值比重. */
  public String shareOf(List<Token> whole) {
    return continued.shareOf(whole);
  }

  /** 收入总计, 年终结余: a sum of the account that was told last, if one was. */
  private @Nullable Given ofAccount(List<Token> words) {
    Account account = topics.account();
    String total = Account.total(row, words);
    if (account == null) {
      return total.isEmpty() ? null : new Given(words, total, null, true);
    }
    List<Token> name =
        total.isEmpty() ? account.nameOf(row, words) : Token.joined(account.name(), words);
    return name.isEmpty() ? null : new Given(name, total, null, true);
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

  private static boolean isAlone(Reading reading) {
    return reading.ways().size() == 1 && reading.ways().get(0).form() == Said.Form.BEFORE;
  }

  /**
   * 市本级税收收入 for a part of 市本级预算收入: of which level of a government the whole is told, are its parts.
   *
   * @param whole what the figure is told to be a part of; null where of nothing
   */
  public List<Token> ofLevel(@Nullable Topic whole, List<Token> name) {
    if (whole == null || whole.name().isEmpty() || !Account.isLevel(row, whole.name().get(0))) {
      return name;
    }
    for (Token token : name) {
      if (token.is(PLACE) || Account.isLevel(row, token)) {
        return name;
      }
    }
    return Token.joined(whole.name().subList(0, 1), name);
  }
}
