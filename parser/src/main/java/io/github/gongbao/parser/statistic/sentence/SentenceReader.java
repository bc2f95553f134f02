package io.github.gongbao.parser.statistic.sentence;

import static io.github.gongbao.parser.word.WordClass.*;

import io.github.gongbao.model.Change;
import io.github.gongbao.model.Diagnostic;
import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Direction;
import io.github.gongbao.model.Modality;
import io.github.gongbao.model.Period;
import io.github.gongbao.model.Region;
import io.github.gongbao.model.Span;
import io.github.gongbao.model.Statistic;
import io.github.gongbao.model.StatisticBuilder;
import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.mention.actor.ActorMention;
import io.github.gongbao.parser.mention.figure.Figure;
import io.github.gongbao.parser.mention.period.PeriodMention;
import io.github.gongbao.parser.mention.place.PlaceMention;
import io.github.gongbao.parser.statistic.sentence.clause.Before;
import io.github.gongbao.parser.statistic.sentence.clause.Coordination;
import io.github.gongbao.parser.statistic.sentence.clause.Core;
import io.github.gongbao.parser.statistic.sentence.clause.Reading;
import io.github.gongbao.parser.statistic.sentence.clause.Said;
import io.github.gongbao.parser.statistic.sentence.name.Candidate;
import io.github.gongbao.parser.statistic.sentence.name.Chooser;
import io.github.gongbao.parser.statistic.sentence.name.Clues;
import io.github.gongbao.parser.statistic.sentence.name.Naming;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.statistic.sentence.topic.Relation;
import io.github.gongbao.parser.statistic.sentence.topic.Topic;
import io.github.gongbao.parser.statistic.sentence.topic.Topics;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the statistics of one paragraph, figure by figure. */
final class SentenceReader {
  /** No name has more characters; what goes beyond has grown from figure to figure. */
  private static final int LONGEST_NAME = 200;

  private final Passage passage;
  private final Row row;
  private final Scope scope;
  private final Topics topics;
  private final Naming naming;
  private final Coordination coordination;
  private final Changes changes;
  private final List<Statistic> statistics;
  private final List<Diagnostic> diagnostics;
  private final Deque<Frame> brackets = new ArrayDeque<>();
  private Frame now = new Frame();

  private boolean figureFollows;

  /**
   * Whether the last name was that of the words before its figure, so that those behind are free.
   */
  private boolean bare;

  /** What the names go on with that a list of figures takes from the one before it. */
  private String carried = "";

  /** The one thing that a figure of a list is about; null where several may be. */
  private Topics.@Nullable Related only;

  private int actor;
  private int sentenceStart;
  private @Nullable Span sentence;
  private boolean planned;
  private boolean firstOfSentence = true;

  /** What a bracket interrupts. */
  private static final class Frame {
    int previousStart;
    int clauseStart;
    int taken;
    boolean hasFigure;
    @Nullable Topic whole;
    boolean doubtful;
    boolean bracket;
    int outerStart = -1;
    int outerEnd = -1;
  }

  SentenceReader(
      Passage passage,
      Row row,
      Scope scope,
      Topics topics,
      Chooser chooser,
      List<Statistic> statistics,
      List<Diagnostic> diagnostics) {
    this.passage = passage;
    this.row = row;
    this.scope = scope;
    this.topics = topics;
    this.naming = new Naming(row, chooser);
    this.coordination = new Coordination(row);
    this.changes = new Changes(row, passage.yearOnYearThroughout());
    this.statistics = statistics;
    this.diagnostics = diagnostics;
    this.sentenceStart = passage.span().start();
  }

  void read() {
    int i = 0;
    while (i < row.size()) {
      Token token = row.get(i);
      scope.advance(i);
      if (token.is(FIGURE)) {
        i = readRun(i);
      } else {
        if (token.isAny(Row.CLAUSE_END)) {
          passMark(token, i);
        } else if (token.is(PLANNED)
            || token.is(PLANNED_VERB) && row.isAny(i + 1, WordClass.any(DEED, VERB, UP, DOWN))) {
          planned = true;
        }
        i++;
      }
    }
    scope.advance(row.size());
  }

  private void passMark(Token token, int i) {
    if (token.is(COLON) && row.is(i + 1, FIGURE)) {
      return;
    }
    if (!now.hasFigure && !token.is(CLOSE) && !token.is(OPEN)) {
      mention(now.clauseStart, i);
    }
    if (token.is(OPEN)) {
      Frame inner = new Frame();
      inner.clauseStart = i + 1;
      inner.taken = i + 1;
      inner.bracket = true;
      inner.outerStart = Math.max(now.clauseStart, now.taken);
      inner.outerEnd = i;
      inner.whole = topics.lastLevel();
      brackets.push(now);
      now = inner;
      topics.setAside(true);
      return;
    }
    if (token.is(CLOSE)) {
      if (!brackets.isEmpty()) {
        now = brackets.pop();
        topics.setAside(now.bracket);
        now.taken = Math.max(now.taken, i + 1);
      }
      return;
    }
    if (token.is(STOP)) {
      endSentence(token.end());
    } else if (token.is(SEMICOLON)) {
      topics.endSegment();
      now.doubtful = now.whole != null;
    } else {
      topics.endClause();
    }
    changes.endClause();
    now.previousStart = token.is(STOP) ? i + 1 : now.clauseStart;
    now.clauseStart = i + 1;
    now.taken = i + 1;
    now.hasFigure = false;
  }

  private void endSentence(int end) {
    topics.endSentence();
    brackets.clear();
    now = new Frame();
    sentenceStart = end;
    planned = false;
    firstOfSentence = true;
    changes.endSentence();
  }

  /** A clause without a figure may say of what the next one speaks. */
  private void mention(int from, int to) {
    if (from >= to) {
      return;
    }
    Before before = Before.read(row, from, to);
    if (row.isWord(to - 1, "看") || row.isWord(to - 1, "来看")) {
      changes.pointOfView(from, to);
    }
    changes.lead(before, firstOfSentence);
    Core core = Core.read(row, from, before.end());
    topics.speakOf(core.topic());
    if (core.isPart() || row.is(from, PART)) {
      beginParts();
    }
    List<Token> subject = new ArrayList<>();
    for (Token token : core.name()) {
      if (!subject.isEmpty()
          && token.isAny(WordClass.any(LIGHT, LINK, DEED, VERB))
          && !token.isAny(WordClass.any(NOUN, VERBAL_NOUN, MEASURE))) {
        break;
      }
      subject.add(token);
    }
    topics.mention(subject);
  }

  /** What follows are parts of the last level. */
  private void beginParts() {
    now.whole = topics.lastLevel();
    now.doubtful = false;
    changes.beginParts();
  }

  private int readRun(int first) {
    List<Integer> run = new ArrayList<>();
    run.add(first);
    int last = first;
    while (row.isQuantity(first) && row.isAny(last + 1, Row.LIST)) {
      int next = last + 2;
      while (row.isAny(next, WordClass.any(UP, DOWN, MANNER)) && isPaired(first)) {
        next++;
      }
      if (!row.isQuantity(next)) {
        break;
      }
      last = next;
      run.add(last);
    }
    return readList(run);
  }

  /** Whether 分别 stands before a figure in its clause, so that 下降7.4%和上升2.9% is one list. */
  private boolean isPaired(int figure) {
    for (int i = figure - 1; i >= now.clauseStart && i > figure - 24; i--) {
      if (row.is(i, PAIR)) {
        return true;
      }
    }
    return false;
  }

  /** The direction that a figure of a list has by a verb of its own. */
  private @Nullable Direction ownDirection(List<Integer> run, int place) {
    if (place == 0) {
      return null;
    }
    int i = run.get(place) - 1;
    while (row.is(i, MANNER)) {
      i--;
    }
    if (row.is(i, UP)) {
      return Direction.UP;
    }
    return row.is(i, DOWN) ? Direction.DOWN : null;
  }

  private int readList(List<Integer> run) {
    int first = run.get(0);
    int last = run.get(run.size() - 1);
    int from = Math.max(now.clauseStart, now.taken);
    if (from >= first && now.bracket && now.outerStart >= 0) {
      from = now.outerStart;
    }
    now.hasFigure = true;
    Reading reading = read(from, first, last);
    topics.speakOf(reading.core().topic());
    figureFollows = figureFollows(last + 1);
    if (reading.core().isPart()) {
      beginParts();
    }
    List<Figure> figures = withSharedUnit(run);
    List<Optional<Direction>> own = new ArrayList<>();
    for (int i = 0; i < run.size(); i++) {
      own.add(Optional.ofNullable(ownDirection(run, i)));
    }
    changes.begin(reading, own);
    if (run.size() > 1 || reading.before().isPaired()) {
      List<Coordination.Shared> shared = paired(reading, figures.size());
      List<Topic> listed = shared.isEmpty() ? listedBefore(reading, figures.size()) : List.of();
      if (!listed.isEmpty()) {
        addToList(reading, figures, listed);
      } else if (shared.isEmpty()) {
        addAll(reading, figures);
      } else {
        addPaired(reading, figures, shared);
      }
    } else {
      addAll(reading, figures);
    }
    int end = bare && !reading.behind().isTopic() ? last + 1 : reading.behind().end();
    now.taken = Math.max(end, last + 1);
    scope.advance(last + 1);
    scope.passFigure();
    if (reading.behind().isTopic()) {
      now.whole = topics.last();
      now.doubtful = false;
    }
    firstOfSentence = false;
    return Math.max(last + 1, Math.min(end, row.size()));
  }

  private boolean figureFollows(int from) {
    int i = from;
    while (i < row.size() && !row.isAny(i, Row.CLAUSE_END) && i < from + 30) {
      if (row.isQuantity(i)) {
        return true;
      }
      i++;
    }
    return false;
  }

  private Reading read(int from, int first, int last) {
    if (!now.bracket || from != now.outerStart) {
      return Reading.read(row, from, first, last);
    }
    if (from >= now.outerEnd || Before.read(row, from, now.outerEnd).end() == from) {
      return Reading.read(row, first, first, last);
    }
    List<Token> tokens = new ArrayList<>(row.tokens().subList(from, now.outerEnd));
    int figure = tokens.size();
    tokens.addAll(row.tokens().subList(first, Math.min(row.size(), row.clauseEnd(first) + 1)));
    Row joined = new Row(row.text(), tokens, row.isDaily());
    return Reading.read(joined, 0, figure, figure + last - first).moved(first - figure);
  }

  /** 1.2、0.3个百分点: the unit of the last figure of a list goes to those that have none. */
  private List<Figure> withSharedUnit(List<Integer> run) {
    Unit unit = row.figure(run.get(run.size() - 1)).quantity().orElseThrow().unit();
    List<Figure> figures = new ArrayList<>();
    for (int i : run) {
      Figure figure = row.figure(i);
      Unit own = figure.quantity().orElseThrow().unit();
      boolean points = unit.dimension() == Dimension.PERCENTAGE_POINT && own.symbol().equals("个");
      figures.add(
          !own.equals(unit) && (points || own.equals(Unit.NONE)) ? figure.in(unit) : figure);
    }
    return figures;
  }

  /** The ways to read the names of a list that pairs with figures; none where it does not. */
  private List<Coordination.Shared> paired(Reading reading, int count) {
    Before before = reading.before();
    if (before.pairAt() >= 0 && before.pairAt() < before.end()) {
      List<Token> list = Core.read(reading.row(), before.from(), before.pairAt()).name();
      List<Token> action = Core.read(reading.row(), before.pairAt() + 1, before.end()).name();
      return coordination.of(list, count).stream().map(way -> way.with(action)).toList();
    }
    return coordination.of(reading.said(), count);
  }

  /** The first name tells which way the list is read. */
  private void addPaired(Reading reading, List<Figure> figures, List<Coordination.Shared> shared) {
    List<Said> ways = new ArrayList<>();
    for (Coordination.Shared way : shared) {
      ways.add(way.said(0));
    }
    Said chosen = add(reading, figures.get(0), ways, scope.regions(), 0);
    Coordination.Shared way = shared.get(Math.max(0, ways.indexOf(chosen)));
    for (int i = 1; i < figures.size(); i++) {
      add(reading, figures.get(i), List.of(way.said(i)), scope.regions(), i);
    }
  }

  /**
   * 粮食加工品、食用油、肉制品等食品,不合格率分别为0.43%、0.53%和0.76%: what a list that says no names goes to stands in the
   * clause before, with figures or without; none where that has not so many.
   */
  private List<Topic> listedBefore(Reading reading, int count) {
    if (count < 2 || !reading.before().isPaired() || reading.said().isEmpty()) {
      return List.of();
    }
    List<Topic> last = topics.last(count);
    boolean list =
        !last.isEmpty()
            && topics.isInSentence(last.get(0))
            && last.get(0).clause() == last.get(count - 1).clause();
    if (list) {
      return last;
    }
    int end = now.clauseStart - 1;
    for (int i = now.previousStart; i < end; i++) {
      if (row.isWord(i, "等")) {
        end = i;
      }
    }
    if (end <= now.previousStart) {
      return List.of();
    }
    List<Coordination.Shared> ways =
        coordination.of(Core.read(row, now.previousStart, end).name(), count);
    return ways.isEmpty()
        ? List.of()
        : ways.get(ways.size() - 1).names().stream().map(topics::words).toList();
  }

  private void addToList(Reading reading, List<Figure> figures, List<Topic> listed) {
    for (int i = 0; i < figures.size(); i++) {
      only = new Topics.Related(listed.get(i), Relation.LISTED);
      add(reading, figures.get(i), reading.ways(), scope.regions(), i);
    }
    only = null;
  }

  private void addAll(Reading reading, List<Figure> figures) {
    int count = figures.size();
    List<PlaceMention> places = scope.places();
    boolean silent = reading.said().isEmpty() && reading.whole() == null;
    boolean byPlace =
        count > 1
            && places.size() == count
            && (reading.core().isPlaced() || reading.before().isPaired() && !silent);
    boolean compared =
        reading.before().baselines().size() == count || reading.before().bases().size() == count;
    boolean pairs = count > 1 && !byPlace && !compared;
    if (pairs && !silent && reading.before().isPaired()) {
      doubtPairing(figures);
    }
    if (pairs && silent && !topics.last(count).isEmpty()) {
      addToLast(reading, figures);
      return;
    }
    for (int i = 0; i < count; i++) {
      List<Region> regions = byPlace ? places.get(i).regions() : scope.regions();
      add(reading, figures.get(i), reading.ways(), regions, i);
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

  /** 立案20件、结案12件、处分18人,同比分别增长35%、20%、9%: the names of the figures just before. */
  private void addToLast(Reading reading, List<Figure> figures) {
    List<Topic> last = topics.last(figures.size());
    for (int i = 0; i < figures.size(); i++) {
      Unit unit = figures.get(i).quantity().orElseThrow().unit();
      boolean rate = unit.dimension() == Dimension.PERCENTAGE_POINT;
      carried = rate ? last.get(i).suffix() : "";
      List<Region> regions = statistics.get(last.get(i).index()).regions();
      add(reading, figures.get(i), List.of(Said.before(last.get(i).name())), regions, i);
      carried = "";
    }
  }

  /** Adds the statistic of a figure, and tells which of the ways to read its words was taken. */
  private @Nullable Said add(
      Reading reading, Figure figure, List<Said> ways, List<Region> regions, int place) {
    List<Token> said = ways.get(0).words();
    Unit unit = figure.quantity().orElseThrow().unit();
    Optional<Change> change = changes.of(reading, place, unit);
    boolean changed = change.isPresent();
    Topic last = topics.last();
    Token verb = reading.before().changeVerb();
    String suffix =
        reading.whole() != null
            ? reading.whole().isEmpty() ? "占比" : "占" + row.words(shortened(reading.whole())) + "比重"
            : reading.isPortion() ? "占比" : carried;
    List<Token> name;
    Candidate chosen = null;
    if (reading.before().moreThanBefore()
        && said.isEmpty()
        && last != null
        && last.verb() != null) {
      name = new ArrayList<>(last.name());
      name.add(last.verb());
    } else {
      chosen =
          naming.complete(
              figure,
              ways,
              only == null ? topics.related(now.whole, unit) : List.of(only),
              circumstances(reading, changed, said),
              suffix);
      name = chosen.name();
      bare = chosen.way().form() == Said.Form.BEFORE;
    }
    int whole = name.size();
    name = shortened(name);
    suffix =
        chosen == null || chosen.suffix().length() + suffix.length() > LONGEST_NAME
            ? suffix
            : chosen.suffix() + suffix;
    String indicator = row.words(name) + suffix;
    Optional<Integer> part = partOf(unit, change, chosen, reading);
    int index = statistics.size();
    statistics.add(
        new StatisticBuilder()
            .quantity(figure.quantity().orElseThrow().withText(passage.published(figure.span())))
            .indicator(indicator)
            .actor(actorBefore(figure.span().start()))
            .period(period(reading))
            .regions(regions)
            .change(change)
            .partOf(part)
            .modality(modality())
            .span(figure.span())
            .sentence(sentence(figure.span()))
            .build());
    boolean rate = changed && suffix.isEmpty() && unit.dimension() == Dimension.PERCENT;
    Topic.Stretch own =
        chosen == null || name.size() < whole
            ? new Topic.Stretch(name.size(), name.size())
            : chosen.own();
    Topic base = chosen == null ? last : chosen.topic();
    topics.count(name, unit, changed, verb, rate ? "增速" : suffix, own, base, index);
    return chosen == null ? null : chosen.way();
  }

  private static List<Token> shortened(List<Token> name) {
    int from = name.size();
    int length = 0;
    while (from > 0 && length + name.get(from - 1).length() <= LONGEST_NAME) {
      from--;
      length += name.get(from).length();
    }
    return from == 0 ? name : List.copyOf(name.subList(from, name.size()));
  }

  private Clues.Circumstances circumstances(Reading reading, boolean changed, List<Token> said) {
    int part =
        said.isEmpty() && reading.core().isPlaced()
            ? 3
            : now.bracket ? 2 : now.whole != null ? 1 : 0;
    Topic last = topics.last();
    return new Clues.Circumstances(
        changed,
        part,
        reading.ending(),
        reading.behindIt(),
        figureFollows,
        last,
        last == null ? Relation.NONE : topics.relation(last));
  }

  private Span sentence(Span figure) {
    if (sentence == null || !sentence.contains(figure)) {
      sentence = passage.sentence(sentenceStart, figure.end());
    }
    return sentence;
  }

  private Optional<Integer> partOf(
      Unit unit, Optional<Change> change, @Nullable Candidate chosen, Reading reading) {
    Topic whole = now.whole;
    if (whole == null || whole.index() < 0 || !unit.equals(whole.unit())) {
      return Optional.empty();
    }
    if (now.doubtful && (chosen == null || chosen.topic() == null)) {
      now.whole = null;
      return Optional.empty();
    }
    boolean same = change.isPresent() == whole.change() && unit.dimension() != Dimension.PERCENT;
    return same && reading.whole() == null ? Optional.of(whole.index()) : Optional.empty();
  }

  private Optional<String> actorBefore(int offset) {
    List<ActorMention> actors = passage.mentions().actors();
    while (actor < actors.size() && actors.get(actor).span().start() < offset) {
      actor++;
    }
    if (actor == 0 || actors.get(actor - 1).span().start() < sentenceStart) {
      return Optional.empty();
    }
    return Optional.of(actors.get(actor - 1).name());
  }

  private Optional<Period> period(Reading reading) {
    PeriodMention governing = scope.period();
    PeriodMention mention = reading.before().local() == null ? governing : reading.before().local();
    if (mention == null) {
      return Optional.empty();
    }
    Period period = mention.period();
    boolean yearBefore =
        period.start().isEmpty()
            && period.end().isEmpty()
            && (period.text().contains("去年") || period.text().contains("上年"));
    if (yearBefore && governing != null && governing != mention) {
      Period thisYear = governing.period();
      period =
          new Period(
              period.text(),
              thisYear.start().map(day -> day.minusYears(1)),
              thisYear.end().map(day -> day.minusYears(1)));
    }
    return Optional.of(period.withText(passage.published(mention.span())));
  }

  private Modality modality() {
    PeriodMention governing = scope.period();
    boolean future =
        passage.publishedOn().isPresent()
            && governing != null
            && governing.period().start().filter(passage.publishedOn().get()::isBefore).isPresent();
    return future || planned ? Modality.PLANNED : Modality.REPORTED;
  }
}
