package io.github.gongbao.parser.statistic.sentence.given;

import static io.github.gongbao.parser.statistic.sentence.given.NameRule.own;

import io.github.gongbao.model.Dimension;
import io.github.gongbao.parser.statistic.sentence.clause.Reading;
import io.github.gongbao.parser.statistic.sentence.clause.Said;
import io.github.gongbao.parser.statistic.sentence.given.GivenNames.Given;
import io.github.gongbao.parser.statistic.sentence.list.Sizes;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.statistic.sentence.rule.Attributive;
import io.github.gongbao.parser.statistic.sentence.rule.Earnings;
import io.github.gongbao.parser.statistic.sentence.rule.KindNames;
import io.github.gongbao.parser.statistic.sentence.rule.Likewise;
import io.github.gongbao.parser.statistic.sentence.rule.OneOfCompound;
import io.github.gongbao.parser.statistic.sentence.rule.Purpose;
import io.github.gongbao.parser.statistic.sentence.rule.Restricted;
import io.github.gongbao.parser.statistic.sentence.sibling.Founded;
import io.github.gongbao.parser.statistic.sentence.sibling.Owned;
import io.github.gongbao.parser.statistic.sentence.topic.Account;
import io.github.gongbao.parser.statistic.sentence.topic.Moved;
import io.github.gongbao.parser.statistic.sentence.topic.Relation;
import io.github.gongbao.parser.statistic.sentence.topic.Told;
import io.github.gongbao.parser.statistic.sentence.topic.Topic;
import io.github.gongbao.parser.statistic.sentence.topic.Topics;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import io.github.gongbao.parser.word.WordUse;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rules by which a figure has its name from what it is of: what moved, its whole, a sum, an
 * account.
 */
final class WholeRules {
  /** What amounts are in that may be told of kinds of things: of so many others none moved. */
  private static final Set<Dimension> AMOUNTS =
      EnumSet.of(Dimension.MONEY, Dimension.MASS, Dimension.VOLUME, Dimension.ENERGY);

  /** What tells a kind of what is measured, and what does not. */
  private static final long KIND =
      WordClass.any(WordClass.NOUN, WordClass.LOCALISER, WordClass.ADJECTIVE);

  private static final long NO_KIND =
      WordClass.any(WordClass.MEASURE, WordClass.RATIO, WordClass.DEED);

  /** How many characters of a target say of which year it is: 全年, 年初. */
  private static final int YEAR = 2;

  private final Row row;
  private final Topics topics;
  private final KindNames kinds;
  private final SumNames sums;

  WholeRules(Row row, Topics topics) {
    this.row = row;
    this.topics = topics;
    this.kinds = new KindNames(row, topics);
    this.sums = new SumNames(row, topics);
  }

  /** The rules, the first to be asked first. */
  List<NameRule> rules() {
    return List.of(
        this::fulfilled,
        this::there,
        this::attributive,
        this::othersMoved,
        this::kindMoved,
        this::levelOfAccount,
        this::oneOfCompound,
        this::divided,
        this::restricted,
        this::nextSort,
        this::part,
        this::nextLine,
        this::moving,
        this::purpose,
        this::sum,
        this::likewise,
        this::owned,
        this::founded,
        this::earned,
        this::ofAccount);
  }

  /**
   * 新开工项目 of 新开工项目500个。完成年度计划的85%: of what was told before so much is done. Nothing of it is behind
   * 完成 of what is named itself: 完成公园建设任务的70%.
   */
  private @Nullable Given fulfilled(Asked figure) {
    List<Token> target = figure.reading().whole();
    boolean done =
        target != null
            && !figure.here()
            && !target.isEmpty()
            && Token.last(target).has(WordUse.TARGET)
            && figure.words().stream().allMatch(word -> word.is(WordClass.LIGHT));
    if (!done) {
      return null;
    }
    int named =
        target.stream().filter(word -> !word.has(WordUse.TARGET)).mapToInt(Token::length).sum();
    Topic level = named > YEAR ? null : figure.level();
    return level != null && level.suffix().isEmpty()
        ? new Given(level.name(), "", level, false)
        : new Given(List.of(), "", null, false);
  }

  /**
   * 某市32例 of 累计报告病例119例。其中某市32例: so many of the same are there, if nothing else of the sentence can
   * be meant.
   */
  private @Nullable Given there(Asked figure) {
    Topic whole = figure.whole();
    boolean there =
        whole != null
            && figure.alone()
            && figure.words().isEmpty()
            && figure.reading().core().isPlaced()
            && figure.unit().equals(whole.unit())
            && !(figure.changed() || whole.change())
            && whole.suffix().isEmpty()
            && (topics.told().isAside() || topics.told().isOnlyOne(whole));
    return there ? new Given(whole.name(), "", whole, false) : null;
  }

  private @Nullable Given attributive(Asked figure) {
    Reading reading = figure.reading();
    boolean which = reading.isAttributive() || Attributive.isSort(figure.words());
    boolean told = Attributive.isRelation(row, figure.said(), figure.unit());
    boolean may = (told || which && reading.behindIt() == 0) && !figure.changed();
    Topic level = figure.level();
    Relation relation = level == null ? Relation.NONE : topics.relation(level);
    boolean next = relation.isNext() && !(told && relation == Relation.LISTED);
    Topic of = figure.whole() == null && next ? told ? Told.whole(level) : level : figure.whole();
    return !may || of == null
        ? null
        : own(Attributive.named(row, of, figure.said(), figure.unit(), of == figure.whole()), of);
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
    List<Token> kind = moved == null ? List.of() : moved.of(row, figure.words(), figure.unit());
    boolean seen = moved != null && moved.thing() != null;
    return own(seen ? Sizes.ofPart(row, moved.what(), kind, true) : kind, null);
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

  private @Nullable Given divided(Asked figure) {
    boolean may = figure.whole() == null && figure.alone();
    Topic level = may ? topics.movements().divided(row, figure.words()) : null;
    boolean like = level != null && (figure.changed() || figure.unit().equals(level.unit()));
    List<Token> sized = like ? Sizes.measured(row, level.name(), figure.words()) : List.of();
    return !like || !sized.isEmpty()
        ? own(sized, level)
        : own(Restricted.owned(row, level.name(), figure.words()), level);
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

  private @Nullable Given moving(Asked figure) {
    boolean may = figure.isWhole() && figure.alone();
    Topic moving = may ? topics.movements().told(topics.last()) : null;
    return moving == null ? null : own(SpokenNames.named(row, moving.name(), figure.words()), null);
  }

  /** 沿海货物吞吐量 of 外贸货物吞吐量5亿吨 and a line below it, 沿海完成3亿吨: another kind, told as the one before. */
  private @Nullable Given nextLine(Asked figure) {
    Topic line = topics.last() == null && figure.isWhole() ? topics.handedOn() : null;
    boolean next =
        line != null
            && line.base() != null
            && figure.alone()
            && figure.reading().isDone()
            && AMOUNTS.contains(figure.unit().dimension())
            && figure.unit().equals(line.unit())
            && line.suffix().isEmpty()
            && line.own().from() < line.own().to()
            && line.own().to() < line.name().size()
            && Token.last(line.name()).is(WordClass.MEASURE)
            && !figure.words().isEmpty()
            && areAsLong(ownWords(line), figure.words())
            && figure.words().stream().allMatch(word -> word.isAny(KIND) && !word.isAny(NO_KIND));
    if (!next) {
      return null;
    }
    List<Token> name = line.name();
    List<Token> begun = Token.joined(name.subList(0, line.own().from()), figure.words());
    return own(Token.joined(begun, name.subList(line.own().to(), name.size())), line.base());
  }

  private static List<Token> ownWords(Topic topic) {
    return topic.name().subList(topic.own().from(), topic.own().to());
  }

  /** 沿海 and 外贸, and not 旅游业. */
  private static boolean areAsLong(List<Token> one, List<Token> other) {
    return one.stream().mapToInt(Token::length).sum()
        == other.stream().mapToInt(Token::length).sum();
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
    return figure.isWhole() && figure.alone()
        ? own(Likewise.named(row, topics, figure.said(), figure.unit()), null)
        : null;
  }

  private @Nullable Given nextSort(Asked figure) {
    Topic last = figure.alone() && !figure.changed() ? topics.last() : null;
    Topic base = last == null ? null : last.base();
    Topic whole = figure.whole();
    boolean part =
        whole != null && (whole == last || whole == base || base != null && whole == base.base());
    boolean beside = base != null && !part;
    return beside ? own(kinds.nextSort(last, figure.said(), figure.unit()), base) : null;
  }

  private @Nullable Given owned(Asked figure) {
    Topic owner = figure.isWhole() ? Owned.owner(topics) : null;
    return owner == null ? null : own(Owned.named(owner, figure.said(), figure.unit()), owner);
  }

  private @Nullable Given founded(Asked figure) {
    Topic thing = figure.isWhole() && figure.alone() ? Founded.thing(topics) : null;
    return thing == null ? null : own(Founded.named(row, thing, figure.words()), thing);
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
