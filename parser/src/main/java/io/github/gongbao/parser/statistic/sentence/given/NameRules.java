package io.github.gongbao.parser.statistic.sentence.given;

import static io.github.gongbao.parser.word.WordClass.*;

import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Quantity;
import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.statistic.sentence.clause.Reading;
import io.github.gongbao.parser.statistic.sentence.clause.Said;
import io.github.gongbao.parser.statistic.sentence.given.GivenNames.Given;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.statistic.sentence.row.Totals;
import io.github.gongbao.parser.statistic.sentence.rule.Ages;
import io.github.gongbao.parser.statistic.sentence.rule.Befallen;
import io.github.gongbao.parser.statistic.sentence.rule.Earnings;
import io.github.gongbao.parser.statistic.sentence.rule.KindNames;
import io.github.gongbao.parser.statistic.sentence.rule.Labelled;
import io.github.gongbao.parser.statistic.sentence.rule.ListedTogether;
import io.github.gongbao.parser.statistic.sentence.rule.NextPlace;
import io.github.gongbao.parser.statistic.sentence.rule.OneOfCompound;
import io.github.gongbao.parser.statistic.sentence.rule.Purpose;
import io.github.gongbao.parser.statistic.sentence.rule.RateNames;
import io.github.gongbao.parser.statistic.sentence.rule.Restricted;
import io.github.gongbao.parser.statistic.sentence.rule.Settled;
import io.github.gongbao.parser.statistic.sentence.rule.Siblings;
import io.github.gongbao.parser.statistic.sentence.rule.Standards;
import io.github.gongbao.parser.statistic.sentence.topic.Account;
import io.github.gongbao.parser.statistic.sentence.topic.ExchangeRate;
import io.github.gongbao.parser.statistic.sentence.topic.Moved;
import io.github.gongbao.parser.statistic.sentence.topic.Topic;
import io.github.gongbao.parser.statistic.sentence.topic.Topics;
import io.github.gongbao.parser.word.Token;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules by which what was told before gives a name, and their order: the first gives it. */
final class NameRules {
  /** What amounts are in that may be told of kinds of things: of so many others none moved. */
  private static final Set<Dimension> AMOUNTS =
      EnumSet.of(Dimension.MONEY, Dimension.MASS, Dimension.VOLUME, Dimension.ENERGY);

  /** A rule; it gives null where it does not hold. */
  private interface Rule {
    @Nullable Given of(Asked figure);
  }

  private final Row row;
  private final Topics topics;
  private final Continued continued;
  private final KindNames kinds;
  private final SumNames sums;
  private final List<Rule> rules =
      List.of(
          this::ofStandard,
          this::ofList,
          this::nextPlace,
          this::ofLevelBefore,
          this::exchangeRate,
          this::member,
          this::labelled,
          this::rate,
          this::ageOfAll,
          this::sibling,
          this::oneWord,
          this::othersMoved,
          this::kindMoved,
          this::levelOfAccount,
          this::oneOfCompound,
          this::restricted,
          this::part,
          this::purpose,
          this::sum,
          this::likewise,
          this::owned,
          this::earned,
          this::ofAccount);

  NameRules(Row row, Topics topics, Continued continued) {
    this.row = row;
    this.topics = topics;
    this.continued = continued;
    this.kinds = new KindNames(row, topics);
    this.sums = new SumNames(row, topics);
  }

  /** The name that the first of them gives; null where none does. */
  @Nullable Given of(
      Reading reading, Said said, Quantity quantity, boolean changed, @Nullable Topic whole) {
    Topic level = topics.lastLevel();
    boolean here = level != null && topics.isInSentence(level);
    boolean alone = GivenNames.isAlone(reading);
    Asked figure = new Asked(reading, said, quantity, changed, whole, alone, level, here);
    for (Rule rule : rules) {
      Given given = rule.of(figure);
      if (given != null) {
        return given;
      }
    }
    return null;
  }

  private static @Nullable Given own(List<Token> name, @Nullable Topic base) {
    return name.isEmpty() ? null : new Given(name, "", base, true);
  }

  /** 行业担保费率 of 较行业平均水平(1.75%), behind 担保费率1.19%. */
  private @Nullable Given ofStandard(Asked figure) {
    Topic told = figure.reading().before().isStandard() ? topics.last() : null;
    return told == null ? null : own(Standards.named(told, figure.words()), told);
  }

  /** 教育、卫生支出占比 of 教育、卫生支出分别为3亿元、2亿元,合计占5%. */
  private @Nullable Given ofList(Asked figure) {
    Reading reading = figure.reading();
    boolean sum = figure.words().isEmpty() && Totals.isAt(reading.row(), reading.before().from());
    List<Token> list = sum ? ListedTogether.named(row, topics.besideLastLevel()) : List.of();
    return own(list, null);
  }

  private @Nullable Given nextPlace(Asked figure) {
    Topic level = figure.here() && figure.words().isEmpty() ? figure.level() : null;
    boolean placed = figure.reading().core().isPlaced();
    Topic most = level == null || !placed ? null : NextPlace.most(level, figure.unit());
    return most == null ? null : new Given(NextPlace.measured(most), "", most, false);
  }

  private @Nullable Given ofLevelBefore(Asked figure) {
    Topic level = figure.level();
    return level == null || !figure.here()
        ? null
        : continued.of(level, figure.reading(), figure.said(), figure.quantity(), figure.changed());
  }

  private @Nullable Given exchangeRate(Asked figure) {
    return figure.changed()
        ? null
        : own(
            ExchangeRate.named(
                row, figure.words(), () -> topics.related(figure.whole(), figure.unit())),
            null);
  }

  private @Nullable Given member(Asked figure) {
    Unit unit = figure.changed() ? null : figure.unit();
    return figure.alone()
        ? own(Siblings.listed(row, topics.introduced(), figure.words(), unit), null)
        : null;
  }

  private @Nullable Given labelled(Asked figure) {
    return figure.alone() && !figure.changed()
        ? own(Labelled.named(row, topics.introduced(), topics.last(), figure.words()), null)
        : null;
  }

  private @Nullable Given rate(Asked figure) {
    if (!figure.alone() || !figure.here()) {
      return null;
    }
    Given befallen = own(RateNames.named(figure.level(), figure.words()), figure.level());
    if (befallen != null || figure.unit().dimension() != Dimension.PERCENT) {
      return befallen;
    }
    Topic last = topics.last();
    boolean own = last != null && !figure.reading().before().isPaired();
    List<Token> moving = own ? RateNames.ofMover(row, last, figure.words()) : List.of();
    return moving.isEmpty()
        ? own(RateNames.ofThings(row, topics.besideLastLevel(), figure.words()), null)
        : own(moving, last);
  }

  private @Nullable Given ageOfAll(Asked figure) {
    Topic part = figure.here() ? figure.level() : null;
    return part == null ? null : own(Ages.ofAll(part, figure.words()), part);
  }

  private @Nullable Given sibling(Asked figure) {
    Topic last = figure.alone() ? topics.last() : null;
    List<Token> sibling =
        last != null && isBeside(last, figure) && figure.unit().dimension() != Dimension.COUNT
            ? Siblings.named(row, last, figure.words())
            : List.of();
    Topic level = figure.alone() ? figure.level() : null;
    if (sibling.isEmpty() && level != null && isBeside(level, figure)) {
      sibling = Siblings.done(row, level, figure.words());
      sibling = sibling.isEmpty() ? Siblings.owned(row, level.name(), figure.words()) : sibling;
      sibling = sibling.isEmpty() ? Siblings.found(level, figure.words()) : sibling;
    }
    return own(sibling, figure.whole());
  }

  /** Whether a figure stands in the sentence of another one like it. */
  private boolean isBeside(Topic last, Asked figure) {
    return topics.isInSentence(last)
        && last.change() == figure.changed()
        && (figure.changed() || last.suffix().isEmpty())
        && figure.unit().equals(last.unit());
  }

  /** What befell people, or where they live, and nothing else. */
  private @Nullable Given oneWord(Asked figure) {
    if (!figure.alone() || figure.changed()) {
      return null;
    }
    Given befallen = own(Befallen.named(topics, figure.words(), figure.unit()), null);
    return befallen != null
        ? befallen
        : own(
            Settled.named(row, topics, figure.words(), figure.unit(), figure.whole()),
            figure.whole());
  }

  /** 3个下降, 3个行业下降, 下降的有3个 behind 29个行业增加值增长: others of the things of which that moved. */
  private @Nullable Given othersMoved(Asked figure) {
    Moved moved = topics.movements().last();
    if (moved == null || !figure.unit().equals(moved.unit())) {
      return null;
    }
    List<Token> told = figure.reading().words(Said.Form.TOLD_NOUN);
    List<Token> others = moved.others(row, told.isEmpty() ? figure.words() : told);
    return others.isEmpty() ? null : new Given(others, "", null, false);
  }

  private @Nullable Given kindMoved(Asked figure) {
    boolean share =
        !figure.changed() && (figure.reading().whole() != null || isBehindShare(figure.level()));
    boolean amount = figure.changed() || AMOUNTS.contains(figure.unit().dimension());
    Moved ofKinds = share ? null : topics.movements().ofKinds(amount);
    Moved moved = figure.whole() == null ? ofKinds : topics.movements().last();
    return moved == null ? null : own(moved.of(row, figure.words(), figure.unit()), null);
  }

  /** 63% of 所占的比重由59%上升到63%: the level before it in the sentence is a share. */
  private boolean isBehindShare(@Nullable Topic level) {
    return level != null && !level.suffix().isEmpty() && topics.isInSentence(level);
  }

  private @Nullable Given levelOfAccount(Asked figure) {
    Topic whole = figure.whole();
    List<Token> words = figure.words();
    return whole != null && words.size() == 1 && Account.isLevel(row, words.get(0))
        ? own(Token.joined(words, whole.name()), whole)
        : null;
  }

  private @Nullable Given oneOfCompound(Asked figure) {
    Topic whole = figure.whole();
    return whole == null ? null : own(OneOfCompound.named(row, whole, figure.words()), whole);
  }

  private @Nullable Given restricted(Asked figure) {
    Topic whole = figure.whole();
    boolean like =
        whole != null && figure.alone() && (figure.changed() || figure.unit().equals(whole.unit()));
    return like ? own(Restricted.named(row, whole.name(), figure.words()), whole) : null;
  }

  private @Nullable Given part(Asked figure) {
    Topic whole = figure.whole();
    return whole == null || figure.changed()
        ? null
        : own(kinds.partOf(whole, figure.said(), figure.unit(), figure.alone()), whole);
  }

  private @Nullable Given purpose(Asked figure) {
    return figure.isWhole()
        ? own(Purpose.named(row, figure.reading(), figure.said(), figure.unit()), null)
        : null;
  }

  private @Nullable Given sum(Asked figure) {
    List<Token> owned = sums.ofSpoken(figure.said(), figure.unit());
    return own(owned.isEmpty() ? sums.ofWhole(figure.said(), figure.unit()) : owned, null);
  }

  private @Nullable Given likewise(Asked figure) {
    return figure.isWhole() ? own(kinds.likewise(figure.said(), figure.unit()), null) : null;
  }

  private @Nullable Given owned(Asked figure) {
    Topic owner = figure.isWhole() ? kinds.owner() : null;
    return owner == null ? null : own(kinds.ownedBy(owner, figure.said(), figure.unit()), owner);
  }

  private @Nullable Given earned(Asked figure) {
    Topic level = figure.isWhole() && figure.alone() && figure.here() ? figure.level() : null;
    return level == null
        ? null
        : own(Earnings.named(row, level, figure.words(), figure.unit()), level);
  }

  private @Nullable Given ofAccount(Asked figure) {
    boolean sum = !figure.changed() && figure.unit().dimension() == Dimension.MONEY;
    return !sum || figure.reading().core().isPlaced()
        ? null
        : SumNames.ofAccount(row, topics.account(), figure.words());
  }
}
