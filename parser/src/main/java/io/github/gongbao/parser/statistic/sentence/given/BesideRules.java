package io.github.gongbao.parser.statistic.sentence.given;

import static io.github.gongbao.parser.statistic.sentence.given.NameRule.own;
import static io.github.gongbao.parser.word.WordClass.ADJECTIVE;
import static io.github.gongbao.parser.word.WordClass.DEED;
import static io.github.gongbao.parser.word.WordClass.MEAN;
import static io.github.gongbao.parser.word.WordClass.MEASURE;

import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.statistic.sentence.clause.Reading;
import io.github.gongbao.parser.statistic.sentence.given.GivenNames.Given;
import io.github.gongbao.parser.statistic.sentence.kind.Kinds;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.statistic.sentence.row.Tallies;
import io.github.gongbao.parser.statistic.sentence.rule.Ages;
import io.github.gongbao.parser.statistic.sentence.rule.Befallen;
import io.github.gongbao.parser.statistic.sentence.rule.KindNames;
import io.github.gongbao.parser.statistic.sentence.rule.Labelled;
import io.github.gongbao.parser.statistic.sentence.rule.RateNames;
import io.github.gongbao.parser.statistic.sentence.rule.Settled;
import io.github.gongbao.parser.statistic.sentence.rule.Standards;
import io.github.gongbao.parser.statistic.sentence.rule.Themselves;
import io.github.gongbao.parser.statistic.sentence.sibling.Introduced;
import io.github.gongbao.parser.statistic.sentence.sibling.ListedTogether;
import io.github.gongbao.parser.statistic.sentence.sibling.NextPlace;
import io.github.gongbao.parser.statistic.sentence.topic.ExchangeRate;
import io.github.gongbao.parser.statistic.sentence.topic.Relation;
import io.github.gongbao.parser.statistic.sentence.topic.Topic;
import io.github.gongbao.parser.statistic.sentence.topic.Topics;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules by which a figure has its name from what was told beside it: of the level before, of a
 * list, of another of its kind.
 */
final class BesideRules {
  /** Of how many, or of how much: 平均, 总. */
  private static final long MODIFIERS = WordClass.any(MEAN, ADJECTIVE);

  private final Row row;
  private final Topics topics;
  private final Continued continued;

  BesideRules(Row row, Topics topics, Continued continued) {
    this.row = row;
    this.topics = topics;
    this.continued = continued;
  }

  /** The rules, the first to be asked first. */
  List<NameRule> rules() {
    List<NameRule> rules = new ArrayList<>(ofLevels());
    rules.addAll(new CountedRules(row, topics).rules());
    rules.addAll(ofThings());
    rules.addAll(new SiblingRules(row, topics).rules());
    rules.addAll(List.of(this::oneWord, this::fought, this::deedOfList, this::deedAlone));
    return rules;
  }

  private List<NameRule> ofLevels() {
    return List.of(
        this::ofStandard, this::ofList, this::ranked, this::nextPlace, this::ofLevelBefore);
  }

  private List<NameRule> ofThings() {
    return List.of(
        this::byItself,
        this::ofMean,
        this::exchangeRate,
        this::member,
        this::labelled,
        this::amount,
        this::moving,
        this::rate,
        this::ageOfAll);
  }

  /** 行业担保费率 of 较行业平均水平(1.75%), behind 担保费率1.19%. */
  private @Nullable Given ofStandard(Asked figure) {
    Topic told = figure.reading().before().isStandard() ? topics.last() : null;
    return told == null ? null : own(Standards.named(told, figure.words()), told);
  }

  /** 教育、卫生支出占比 of 教育、卫生支出分别为3亿元、2亿元,合计占5%. */
  private @Nullable Given ofList(Asked figure) {
    Reading reading = figure.reading();
    boolean sum =
        figure.words().isEmpty() && Tallies.isTotal(reading.row(), reading.before().from());
    if (!sum || figure.changed()) {
      return null;
    }
    boolean share = Row.mayBeShare(figure.unit().dimension());
    List<Topic> levels = topics.besideLastLevel();
    return own(
        share
            ? ListedTogether.named(row, levels)
            : ListedTogether.summed(row, levels, figure.unit(), figure.here()),
        null);
  }

  /** 降水量 of 降水量最多的3个县是甲县、乙县、丙县,分别为5毫米、4毫米、3毫米: by what those are ranked. */
  private @Nullable Given ranked(Asked figure) {
    boolean may =
        figure.words().isEmpty()
            && figure.reading().before().isPaired()
            && !figure.changed()
            && figure.unit().dimension() != Dimension.COUNT;
    return may ? own(topics.movements().ranking(), null) : null;
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

  private @Nullable Given byItself(Asked figure) {
    return figure.alone() && !figure.changed()
        ? own(Themselves.named(row, topics, figure.words(), figure.unit(), figure.whole()), null)
        : null;
  }

  /** 城镇居民人均消费支出 of 城镇居民人均可支配收入5万元;人均消费支出3万元. */
  private @Nullable Given ofMean(Asked figure) {
    Topic level = figure.here() && figure.alone() && !figure.changed() ? figure.level() : null;
    List<Token> words = figure.words();
    if (level == null || words.size() < 2 || !words.get(0).is(MEAN)) {
      return null;
    }
    List<Token> name = level.name();
    List<Token> rest = words.subList(1, words.size());
    boolean made =
        name.size() > 1
            && name.get(0).is(DEED)
            && KindNames.areKinds(name, 1)
            && figure.unit().equals(level.unit());
    if (made && rest.stream().allMatch(word -> word.is(MEASURE))) {
      // 原煤日均产量 of 生产原煤4亿吨,日均产量1200万吨
      return own(Token.joined(name.subList(1, name.size()), words), level);
    }
    int same = name.size() - rest.size();
    boolean again = row.endsIn(name, rest) && topics.relation(level).isNext();
    while (same > 0 && name.get(same - 1).isAny(MODIFIERS)) {
      same--;
    }
    if (again && same > 0 && figure.unit().equals(level.unit())) {
      // 债券市场日均成交 of 债券市场成交5亿元,日均成交2亿元
      return own(Token.joined(name.subList(0, same), words), level);
    }
    int mean = 0;
    while (mean < name.size() && Topic.isThing(name.get(mean)) && !name.get(mean).is(MEAN)) {
      mean++;
    }
    boolean alike = mean > 0 && mean < name.size() && row.isSame(name.get(mean), words.get(0));
    boolean people = alike && Kinds.isAgent(Kinds.of(row.text(), name.get(mean - 1)));
    return people && figure.unit().equals(level.unit())
        ? own(Token.joined(name.subList(0, mean), words), null)
        : null;
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
        ? own(Introduced.named(row, topics.introduced(), figure.words(), unit), null)
        : null;
  }

  private @Nullable Given labelled(Asked figure) {
    return figure.alone() && !figure.changed()
        ? own(
            Labelled.named(row, topics.introduced(), topics.last(), figure.words(), figure.unit()),
            null)
        : null;
  }

  /** 外贸进出口总额 of 外贸进出口增长8%,总额5亿元, and 财政收入 of 财政收入增长8%,总量5亿元: how much there is of what grew. */
  private @Nullable Given amount(Asked figure) {
    Topic last = figure.alone() ? topics.last() : null;
    List<Token> words = figure.words();
    boolean all =
        last != null
            && last.change() != figure.changed()
            && topics.relation(last) == Relation.CLAUSE
            && words.size() == 1
            && words.get(0).is(MEASURE)
            && words.get(0).length() == 2
            && Row.countsAll(row.text(), words.get(0));
    if (figure.changed()) {
      // 总量增加5亿元 behind 增加值1844亿元
      boolean level = all && !last.change() && figure.unit().equals(last.unit());
      return level ? own(last.name(), last) : null;
    }
    // 总量 behind 新登记经营主体 is of all, and 总额 behind 出口, 进口 of both
    boolean one = all && !last.name().isEmpty() && last.newEnd(row) == 0;
    if (!one || last.name().size() == 1 && last.name().get(0).is(DEED)) {
      return null;
    }
    boolean measured = Token.last(last.name()).is(MEASURE);
    return new Given(measured ? last.name() : Token.joined(last.name(), words), "", last, false);
  }

  private @Nullable Given moving(Asked figure) {
    Topic last = figure.alone() && figure.changed() ? topics.last() : null;
    Reading reading = figure.reading();
    boolean own =
        last != null
            && topics.relation(last).isNext()
            && figure.unit().dimension() == Dimension.PERCENTAGE_POINT
            && !reading.before().isPaired()
            && !Tallies.isTotal(reading.row(), reading.before().from());
    return own ? own(RateNames.moving(last, figure.words()), last) : null;
  }

  private @Nullable Given rate(Asked figure) {
    if (!figure.alone() || !figure.here()) {
      return null;
    }
    Given befallen = own(RateNames.named(figure.level(), figure.words()), figure.level());
    Topic last = topics.last();
    if (befallen == null && last != null && figure.unit().dimension() == Dimension.NUMBER) {
      return own(RateNames.between(row, last, figure.words()), null);
    }
    if (befallen != null || figure.unit().dimension() != Dimension.PERCENT) {
      return befallen;
    }
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

  private @Nullable Given deedOfList(Asked figure) {
    if (figure.words().isEmpty() && figure.isWhole()) {
      return own(DeedNames.ofThem(topics, figure.reading(), figure.unit()), null);
    }
    boolean listed = !figure.changed() && figure.reading().isListedNoun();
    List<Token> name =
        listed ? DeedNames.listed(topics, figure.reading(), figure.said()) : List.of();
    return name.isEmpty() ? null : new Given(name, "", topics.last(), false);
  }

  private @Nullable Given fought(Asked figure) {
    return figure.alone() && figure.isWhole()
        ? own(FoughtNames.named(row, topics, figure.words(), figure.unit()), null)
        : null;
  }

  private @Nullable Given deedAlone(Asked figure) {
    return figure.alone() && figure.isWhole() && figure.unit().dimension() == Dimension.COUNT
        ? own(DeedNames.named(row, topics, figure.words(), figure.unit()), null)
        : null;
  }

  /** What befell people, or where they live, and nothing else. */
  private @Nullable Given oneWord(Asked figure) {
    if (!figure.alone()) {
      return figure.isWhole()
          ? own(Befallen.behindPlaces(row, topics, figure.said(), figure.unit()), null)
          : null;
    }
    Given involved = own(Befallen.involved(row, topics, figure.words()), null);
    if (involved != null || figure.changed()) {
      return involved;
    }
    Given befallen = own(Befallen.named(topics, figure.words(), figure.unit()), null);
    return befallen != null
        ? befallen
        : own(
            Settled.named(row, topics, figure.words(), figure.unit(), figure.whole()),
            figure.whole());
  }
}
