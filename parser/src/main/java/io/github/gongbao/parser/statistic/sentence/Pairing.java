package io.github.gongbao.parser.statistic.sentence;

import static io.github.gongbao.parser.word.WordClass.*;
import static io.github.gongbao.parser.word.WordUse.*;

import io.github.gongbao.model.Diagnostic;
import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Region;
import io.github.gongbao.model.Span;
import io.github.gongbao.model.Statistic;
import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.mention.figure.Figure;
import io.github.gongbao.parser.mention.period.PeriodMention;
import io.github.gongbao.parser.mention.place.PlaceMention;
import io.github.gongbao.parser.statistic.sentence.clause.Before;
import io.github.gongbao.parser.statistic.sentence.clause.Core;
import io.github.gongbao.parser.statistic.sentence.clause.Reading;
import io.github.gongbao.parser.statistic.sentence.clause.Said;
import io.github.gongbao.parser.statistic.sentence.counted.CountedBefore;
import io.github.gongbao.parser.statistic.sentence.counted.MovedLevels;
import io.github.gongbao.parser.statistic.sentence.counted.Pointed;
import io.github.gongbao.parser.statistic.sentence.counted.Pointers;
import io.github.gongbao.parser.statistic.sentence.list.Coordination;
import io.github.gongbao.parser.statistic.sentence.list.ListBefore;
import io.github.gongbao.parser.statistic.sentence.row.FigureList;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.statistic.sentence.scope.Scope;
import io.github.gongbao.parser.statistic.sentence.topic.Related;
import io.github.gongbao.parser.statistic.sentence.topic.Relation;
import io.github.gongbao.parser.statistic.sentence.topic.Topic;
import io.github.gongbao.parser.statistic.sentence.topic.Topics;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which of the names before a list go to which of its figures. */
final class Pairing {
  private static final long DEEDS = WordClass.any(DEED, STRUCK);

  private final Row row;
  private final Scope scope;
  private final Topics topics;
  private final Coordination coordination;
  private final ListBefore listBefore;
  private final CountedBefore countedBefore;
  private final StatisticWriter writer;
  private final List<Diagnostic> diagnostics;

  /** The wholes of a list of shares, each of one of its own; none where all are of one. */
  private List<List<Token>> wholes = List.of();

  Pairing(
      Row row,
      Scope scope,
      Topics topics,
      StatisticWriter writer,
      List<Statistic> statistics,
      List<Diagnostic> diagnostics) {
    this.row = row;
    this.scope = scope;
    this.topics = topics;
    this.coordination = new Coordination(row);
    this.listBefore = new ListBefore(row, coordination);
    this.countedBefore = new CountedBefore(topics, statistics);
    this.writer = writer;
    this.diagnostics = diagnostics;
  }

  /** Adds the statistics of a list of figures. */
  void add(Reading reading, List<Figure> figures, Frame frame) {
    writer.begin(frame);
    wholes = List.of();
    boolean compared = reading.before().standards() == figures.size();
    boolean named = frame.told && !compared && reading.whole() == null && isSilent(reading);
    int count = figures.size();
    List<Topic> told = named ? topics.asides(count) : Pointers.meant(row, topics, reading, count);
    if (!told.isEmpty()) {
      addToCounted(reading, figures, told);
      return;
    }
    if (count == 1 && !reading.before().isPaired()) {
      addAll(reading, figures, frame);
      return;
    }
    wholes = wholes(reading, count);
    List<Coordination.Shared> shared = paired(reading, count);
    if (!shared.isEmpty()) {
      addPaired(reading, figures, shared);
      return;
    }
    List<Topic> each = countedBefore.each(reading, count);
    if (!each.isEmpty()) {
      addToCounted(reading, figures, each);
      return;
    }
    List<Topic> listed = listedBefore(reading, figures, frame);
    if (listed.isEmpty()) {
      addAll(reading, figures, frame);
    } else {
      addToList(reading, figures, listed);
    }
  }

  /** The ways to read the names of a list that pairs with figures; none where it does not. */
  private List<Coordination.Shared> paired(Reading reading, int count) {
    Before before = reading.before();
    if (before.standards() == count) {
      return List.of();
    }
    if (before.pairAt() >= 0 && before.pairAt() < before.end()) {
      List<Token> list = Core.read(reading.row(), before.from(), before.pairAt()).name();
      int end = before.actionEnd();
      List<Token> action = Core.read(reading.row(), before.pairAt() + 1, end).name();
      List<Coordination.Shared> ways = new ArrayList<>();
      for (Coordination.Shared way : coordination.of(list, count)) {
        ways.add(way.with(action));
      }
      return ways;
    }
    return coordination.of(reading.said(), count);
  }

  /** 财政收入 and 预算收入 of 税收占财政收入和预算收入的比重分别为91%和83%, a share of each; none where all are of one. */
  private List<List<Token>> wholes(Reading reading, int count) {
    List<Token> whole = reading.whole();
    List<Coordination.Shared> ways = whole == null ? List.of() : coordination.of(whole, count);
    return ways.isEmpty() ? List.of() : ways.get(0).names();
  }

  /** What is said of the figure at a place of its list. */
  private Reading at(Reading reading, int place) {
    return wholes.isEmpty() ? reading : reading.of(wholes.get(place));
  }

  /** The first name tells which way the list is read. */
  private void addPaired(Reading reading, List<Figure> figures, List<Coordination.Shared> shared) {
    List<Said> ways = new ArrayList<>();
    for (Coordination.Shared way : shared) {
      ways.add(way.said(0));
    }
    List<List<Region>> own = shared.get(0).places(reading.row());
    List<Region> first = own.isEmpty() ? scope.regions() : own.get(0);
    Said chosen = writer.add(at(reading, 0), figures.get(0), 0, ways, first);
    Coordination.Shared way = shared.get(0);
    for (int i = 1; i < shared.size(); i++) {
      way = ways.get(i) == chosen ? shared.get(i) : way;
    }
    for (int i = 1; i < figures.size(); i++) {
      List<Region> regions = own.isEmpty() ? scope.regions() : own.get(i);
      writer.add(at(reading, i), figures.get(i), i, List.of(way.said(i)), regions);
    }
  }

  /**
   * 粮食加工品、食用油、肉制品等食品,不合格率分别为0.43%、0.53%和0.76%: what a list that says no names goes to stands in the
   * clause before, with figures or without; none where that has not so many. 死亡3人和5人 goes on with
   * 建筑业、煤矿分别发生事故7起、8起.
   */
  private List<Topic> listedBefore(Reading reading, List<Figure> figures, Frame frame) {
    int count = figures.size();
    boolean silent = reading.said().isEmpty();
    boolean paired = reading.before().isPaired();
    int end = frame.clauseStart - 1;
    boolean ratio = silent || isRatio(reading.said());
    if (ratio && !frame.previousHasFigure) {
      List<Topic> together = topics(listBefore.together(frame.previousStart, end, figures));
      if (!together.isEmpty()) {
        return together;
      }
    }
    if (count < 2 || !paired && !(isDeed(reading.said()) && FigureList.haveOneUnit(figures))) {
      return List.of();
    }
    if (silent && frame.previousHasFigure) {
      return List.of();
    }
    List<Topic> last = topics.told().last(count);
    boolean list =
        !last.isEmpty()
            && topics.isInSentence(last.get(0))
            && last.get(0).clause() == last.get(count - 1).clause()
            && !CountedBefore.areOne(row, last);
    if (!paired) {
      return list && topics.relation(last.get(0)) != Relation.LISTED ? last : List.of();
    }
    if (list && !silent) {
      return last;
    }
    boolean share = reading.whole() != null;
    return topics(listBefore.names(frame.previousStart, end, count, reading.said(), share));
  }

  private List<Topic> topics(List<List<Token>> names) {
    List<Topic> listed = new ArrayList<>();
    for (List<Token> name : names) {
      listed.add(topics.words(name));
    }
    return listed;
  }

  private static boolean isDeed(List<Token> said) {
    return said.size() == 1 && said.get(0).isAny(DEEDS);
  }

  private void addToList(Reading reading, List<Figure> figures, List<Topic> listed) {
    for (int i = 0; i < figures.size(); i++) {
      List<Token> all = Pointed.all(row, reading.said(), listed.get(i));
      if (!all.isEmpty()) {
        writer.addNamed(at(reading, i), figures.get(i), i, topics.words(all), "", scope.regions());
        continue;
      }
      List<Token> own = Pointed.named(row, reading.said(), listed.get(i).name());
      if (own != reading.said()) {
        writer.add(at(reading, i), figures.get(i), i, List.of(Said.before(own)), scope.regions());
        continue;
      }
      Related only = new Related(listed.get(i), Relation.LISTED);
      writer.add(at(reading, i), figures.get(i), i, reading.ways(), scope.regions(), only);
    }
  }

  /** 海口、三亚增速较快，分别增长5%、6%: places that no figure was told of yet pair as names do. */
  private void addAll(Reading reading, List<Figure> figures, Frame frame) {
    int count = figures.size();
    List<PlaceMention> places = scope.places();
    boolean silent = isSilent(reading);
    boolean anew = !silent || countedBefore.areSince(row.get(frame.previousStart).start(), places);
    boolean byPlace =
        count > 1
            && places.size() == count
            && (reading.core().isPlaced() || reading.before().isPaired() && anew);
    Before before = reading.before();
    boolean compared =
        before.baselines().size() == count
            || before.bases().size() == count
            || before.standards() == count;
    boolean list = count > 1 && !byPlace && !compared;
    boolean changes = list && silent && reading.direction() != null;
    List<Topic> moved = changes ? MovedLevels.of(topics, figures) : List.of();
    boolean pairs = list && (before.isPaired() || FigureList.haveOneUnit(figures));
    List<Topic> counted = pairs && silent ? countedBefore.of(reading, figures) : moved;
    if (pairs && (before.isPaired() || !counted.isEmpty()) && CountedBefore.areOne(row, counted)) {
      List<PeriodMention> periods =
          PeriodsInTurn.before(reading.row(), before.end(), scope.period(), count);
      writer.takeTurns(periods);
      if (periods.isEmpty() && !silent && wholes.isEmpty()) {
        doubtPairing(figures);
      }
    }
    if (!counted.isEmpty()) {
      addToCounted(reading, figures, counted);
      return;
    }
    for (int i = 0; i < count; i++) {
      List<Region> regions = byPlace ? places.get(i).regions() : scope.regions();
      writer.add(at(reading, i), figures.get(i), i, reading.ways(), regions);
    }
  }

  private void doubtPairing(List<Figure> figures) {
    Span first = figures.get(0).span();
    Span last = figures.get(figures.size() - 1).span();
    diagnostics.add(
        new Diagnostic(
            Diagnostic.Code.PAIRING_MISMATCH,
            figures.size() + " figures, but not as many names before them",
            Optional.of(new Span(first.start(), last.end()))));
  }

  /**
   * Whether the words say nothing of what is counted but that shares are: 分别占总量的30%和40%,
   * 增速分别提高2.3和4.3个百分点.
   */
  private static boolean isSilent(Reading reading) {
    List<Token> said = reading.said();
    return said.isEmpty() || reading.before().isPaired() && isRatio(said);
  }

  private static boolean isRatio(List<Token> said) {
    return said.size() == 1 && said.get(0).is(RATIO);
  }

  /** 立案20件、结案12件、处分18人,同比分别增长35%、20%、9%: the names of the figures just before. */
  private void addToCounted(Reading reading, List<Figure> figures, List<Topic> last) {
    // 占比分别由14.2%和17.6%提高到14.8%和18.3%
    boolean gone = reading.direction() == null && topics.relation(last.get(0)) == Relation.LISTED;
    for (int i = 0; i < figures.size(); i++) {
      Unit unit = figures.get(i).quantity().orElseThrow().unit();
      boolean rate = unit.dimension() == Dimension.PERCENTAGE_POINT;
      boolean again = gone && unit.equals(last.get(i).unit());
      String spoken = CountedBefore.isOfShares(reading) ? row.words(reading.said()) : "";
      String carried = rate || again ? last.get(i).suffix() : spoken;
      List<Region> regions = countedBefore.regions(last.get(i), scope.regions());
      writer.addNamed(at(reading, i), figures.get(i), i, last.get(i), carried, regions);
    }
  }
}
