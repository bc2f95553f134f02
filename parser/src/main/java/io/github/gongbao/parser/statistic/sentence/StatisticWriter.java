package io.github.gongbao.parser.statistic.sentence;

import io.github.gongbao.model.Basis;
import io.github.gongbao.model.Change;
import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Period;
import io.github.gongbao.model.Quantity;
import io.github.gongbao.model.Region;
import io.github.gongbao.model.Span;
import io.github.gongbao.model.Statistic;
import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.mention.figure.Figure;
import io.github.gongbao.parser.mention.period.PeriodMention;
import io.github.gongbao.parser.statistic.sentence.change.Changes;
import io.github.gongbao.parser.statistic.sentence.clause.Reading;
import io.github.gongbao.parser.statistic.sentence.clause.Said;
import io.github.gongbao.parser.statistic.sentence.given.GivenNames;
import io.github.gongbao.parser.statistic.sentence.kind.PartMeasures;
import io.github.gongbao.parser.statistic.sentence.name.Candidate;
import io.github.gongbao.parser.statistic.sentence.name.Circumstances;
import io.github.gongbao.parser.statistic.sentence.name.Naming;
import io.github.gongbao.parser.statistic.sentence.part.Wholes;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.statistic.sentence.rule.Earnings;
import io.github.gongbao.parser.statistic.sentence.topic.Related;
import io.github.gongbao.parser.statistic.sentence.topic.Relation;
import io.github.gongbao.parser.statistic.sentence.topic.Topic;
import io.github.gongbao.parser.statistic.sentence.topic.Topics;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes down the statistics of a paragraph: a figure with its name and all that holds for it. */
final class StatisticWriter {
  /** No name has more characters; what goes beyond has grown from figure to figure. */
  static final int LONGEST_NAME = 200;

  /** What the name of an amount goes on with whose growth is told: 高于全省1.9个百分点. */
  static final String GROWTH = "增速";

  private final Row row;
  private final Topics topics;
  private final Changes changes;
  private final Governing governing;
  private final Naming naming;
  private final List<Statistic> statistics;
  private final GivenNames given;
  private final Wholes wholes;
  private final Completing completing;
  private final Suffixes suffixes;

  /**
   * Whether the last name was that of the words before its figure, so that those behind are free.
   */
  private boolean bare;

  private Frame frame = new Frame();
  private List<PeriodMention> turns = List.of();

  /** What a figure says beside what it counts. */
  private record Holds(
      Quantity quantity,
      Optional<Change> change,
      Optional<Period> period,
      List<Region> regions,
      Span sentence) {}

  StatisticWriter(
      Row row,
      Topics topics,
      Changes changes,
      Governing governing,
      Naming naming,
      List<Statistic> statistics) {
    this.row = row;
    this.topics = topics;
    this.changes = changes;
    this.governing = governing;
    this.naming = naming;
    this.statistics = statistics;
    this.given = new GivenNames(row, topics);
    this.wholes = new Wholes(row, statistics);
    this.completing = new Completing(row, topics, statistics);
    this.suffixes = new Suffixes(row, topics, given);
  }

  boolean isBare() {
    return bare;
  }

  /** Begins with the figures of a list. */
  void begin(Frame frame) {
    this.frame = frame;
    this.turns = List.of();
    completing.begin();
  }

  /** Each figure of the list has a period of its own; none if the sentence's holds for all. */
  void takeTurns(List<PeriodMention> periods) {
    this.turns = periods;
  }

  /**
   * Adds the statistic of a figure of the list, and tells which of the ways to read its words was
   * taken; null where what was told before has named it.
   *
   * @param reading what is said of the list
   * @param place its place in the list
   * @param ways the ways to read its words
   */
  @Nullable Said add(
      Reading reading, Figure figure, int place, List<Said> ways, List<Region> regions) {
    return add(reading, figure, place, ways, regions, null);
  }

  /**
   * The same.
   *
   * @param only the one thing that it is about; null where several may be
   */
  @Nullable Said add(
      Reading reading,
      Figure figure,
      int place,
      List<Said> ways,
      List<Region> regions,
      @Nullable Related only) {
    Holds holds = holds(reading, figure, place, regions);
    boolean silent = ways.get(0).words().isEmpty();
    boolean changed = holds.change().isPresent();
    if (!changed && !silent) {
      completing.recallWhole(ways.get(0), holds.quantity(), frame.breakdown);
    }
    Topic whole = frame.whole(holds.quantity().unit());
    String suffix = suffixes.of(reading, frame, holds.quantity().unit(), changed);
    GivenNames.Given name =
        only == null ? given.of(reading, ways.get(0), holds.quantity(), changed, whole) : null;
    if (name != null) {
      bare = name.own() || bare && ways.get(0).form() != Said.Form.NOUN;
      Topic.Stretch own = Topic.Stretch.of(name.name(), ways.get(0).words());
      write(
          reading,
          figure,
          holds,
          name.name(),
          name.suffix().concat(suffix),
          null,
          own,
          name.base());
      return name.own() ? ways.get(0) : null;
    }
    Topic begun = silent && reading.core().isPlaced() ? topics.begun() : null;
    Related sole = begun == null ? only : new Related(begun, Relation.SPOKEN_OF);
    Unit unit = holds.quantity().unit();
    List<Related> near =
        sole != null
            ? List.of(sole)
            : suffixes.isOfBegun(reading) && !silent
                    || reading.isPortion() && reading.behindIt() == 0
                ? List.of()
                : completing.related(ways.get(0), place, unit, holds.period(), whole);
    Candidate chosen =
        naming.complete(
            row, figure, ways, near, sole != null, circumstances(holds, reading, silent), suffix);
    bare = chosen.way().form() == Said.Form.BEFORE;
    boolean fits = chosen.suffix().length() + suffix.length() <= LONGEST_NAME;
    String spoken = fits ? chosen.suffix().concat(suffix) : suffix;
    write(reading, figure, holds, chosen.name(), spoken, chosen, chosen.own(), chosen.topic());
    return chosen.way();
  }

  /**
   * Adds the statistic of a figure of the list that has the name of what was counted before.
   *
   * @param carried what its name goes on with, from a list before it: 占比
   */
  void addNamed(
      Reading reading,
      Figure figure,
      int place,
      Topic counted,
      String carried,
      List<Region> regions) {
    Holds holds = holds(reading, figure, place, regions);
    bare = true;
    GivenNames.Given again = given.again(reading, counted, holds.quantity().unit());
    String suffix = again.suffix().concat(suffixes.of(reading, frame, carried));
    write(reading, figure, holds, again.name(), suffix, null, null, null);
  }

  private Holds holds(Reading reading, Figure figure, int place, List<Region> regions) {
    Quantity quantity = governing.published(figure);
    Optional<Change> change = changes.of(reading, place, quantity);
    return new Holds(
        change.isPresent() ? Changes.unsigned(quantity) : quantity,
        change,
        turns.isEmpty() ? governing.period(reading) : governing.period(turns.get(place)),
        reading.before().where().isEmpty() ? regions : reading.before().where(),
        governing.sentence(figure.span()));
  }

  /**
   * @param told what the name goes on with
   * @param chosen how the name was made; null where it is one that was told before
   * @param own where the words of its clause stand in it; null where that is not known
   * @param base what it was completed by; null where by nothing
   */
  private void write(
      Reading reading,
      Figure figure,
      Holds holds,
      List<Token> whole,
      String told,
      @Nullable Candidate chosen,
      Topic.@Nullable Stretch own,
      @Nullable Topic base) {
    Unit unit = holds.quantity().unit();
    boolean changed = holds.change().isPresent();
    List<Token> measured = PartMeasures.named(row, whole);
    String said = suffixes.ofLonger(reading, measured, told);
    boolean carried = own != null && own.to() < whole.size();
    List<Token> part = given.ofWhole(frame.whole(), measured, carried);
    List<Token> full = Topic.shortened(part, LONGEST_NAME);
    String portion = changed || !said.isEmpty() ? "" : suffixes.ofPortion(full);
    List<Token> name = portion.isEmpty() ? full : full.subList(0, full.size() - 1);
    boolean grew = isAgainstOthers(holds) && said.isEmpty() && base != null && base.isAmount();
    String spoken = Suffixes.ofExtent(row, reading, base, said.concat(portion));
    String suffix = grew && full.equals(base.name()) ? GROWTH : spoken;
    int index = statistics.size();
    statistics.add(
        new Statistic(
            holds.quantity(),
            row.words(name).concat(suffix),
            governing.actor(figure.span().start()),
            holds.period(),
            holds.regions(),
            holds.change(),
            wholes.of(frame.breakdown, reading, holds.quantity(), changed, name, chosen, base),
            governing.modality(reading),
            figure.span(),
            holds.sentence(),
            Optional.empty()));
    if (reading.before().isStandard()) {
      return;
    }
    wholes.addUp(frame.breakdown, reading, index, name);
    boolean rate = changed && suffix.isEmpty() && unit.dimension() == Dimension.PERCENT;
    int end = suffix.isEmpty() ? Topic.thingEnd(name) : name.size();
    String growth = Topic.growth(row, name, end);
    if (!changed && unit.dimension() == Dimension.COUNT) {
      topics.movements().move(name, unit);
    }
    if (unit.dimension() == Dimension.MONEY) {
      topics.account(row, name);
    }
    topics.count(
        Topic.before(name, end),
        unit,
        changed,
        reading.before().changeVerb(),
        !growth.isEmpty() ? growth : rate ? GROWTH : suffix,
        Topic.Stretch.own(own, base, whole, name, end),
        base,
        index);
  }

  /** 高于全省1.9个百分点, which of an amount is told of its growth. */
  private static boolean isAgainstOthers(Holds holds) {
    return holds.quantity().unit().dimension() == Dimension.PERCENTAGE_POINT
        && holds.change().filter(change -> change.basis() == Basis.VERSUS).isPresent();
  }

  /** 实现产值5亿元: a sum of money that came in. */
  private boolean isEarned(Holds holds, Reading reading) {
    List<Token> said = reading.said();
    return holds.change().isEmpty()
        && Earnings.cameIn(row, said, holds.quantity().unit())
        && Token.last(said).is(WordClass.MEASURE);
  }

  private Circumstances circumstances(Holds holds, Reading reading, boolean silent) {
    int part = frame.whole() == null ? 0 : Circumstances.PART;
    part = frame.bracket ? Circumstances.ASIDE : part;
    part = silent && reading.core().isPlaced() ? Circumstances.PLACED : part;
    Topic last = topics.last();
    return new Circumstances(
        holds.quantity().unit(),
        holds.change().isPresent(),
        part,
        frame.whole(holds.quantity().unit()),
        reading.ending(),
        reading.behindIt(),
        reading.isFollowed(),
        isEarned(holds, reading),
        last,
        last == null ? Relation.NONE : topics.relation(last));
  }
}
