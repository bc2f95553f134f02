package io.github.gongbao.parser.statistic;

import io.github.gongbao.model.Change;
import io.github.gongbao.model.Diagnostic;
import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Modality;
import io.github.gongbao.model.Period;
import io.github.gongbao.model.Quantity;
import io.github.gongbao.model.Region;
import io.github.gongbao.model.Span;
import io.github.gongbao.model.Statistic;
import io.github.gongbao.model.StatisticBuilder;
import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.mention.Mentions;
import io.github.gongbao.parser.mention.actor.ActorMention;
import io.github.gongbao.parser.mention.figure.Figure;
import io.github.gongbao.parser.mention.period.PeriodMention;
import io.github.gongbao.parser.mention.place.PlaceMention;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the statistics of one paragraph, figure by figure. */
final class PassageReader {
  private final Passage passage;
  private final Mentions mentions;
  private final Optional<PeriodMention> introduced;
  private final Scope scope;
  private final Changes changes;
  private final List<Entry> entries = new ArrayList<>();
  private final List<Statistic> statistics;
  private final List<Diagnostic> diagnostics;

  /** How many figures the list has that was read last, or goes on: 95名、71名. */
  private int listed;

  private Span sentence = new Span(0, 0);

  PassageReader(
      Passage passage,
      Optional<PeriodMention> introduced,
      List<Statistic> statistics,
      List<Diagnostic> diagnostics) {
    this.passage = passage;
    this.mentions = passage.mentions();
    this.introduced = introduced;
    this.scope = new Scope(passage.folded(), mentions, passage.span(), introduced.orElse(null));
    this.changes = new Changes(passage, scope);
    this.statistics = statistics;
    this.diagnostics = diagnostics;
  }

  void read() {
    List<Figure> figures = mentions.figures();
    int next = 0;
    while (next < figures.size()) {
      Figure figure = figures.get(next);
      scope.advance(figure.span().start());
      Optional<PlaceMention> place = mentions.placeAround(figure.span());
      if (place.isPresent()) {
        scope.take(place.get().span().end());
        next++;
      } else if (figure.kind() == Figure.Kind.QUANTITY) {
        int end = passage.runEnd(next);
        readRun(withSharedUnit(figures.subList(next, end)));
        next = end;
      } else {
        if (figure.kind() == Figure.Kind.DURATION) {
          readDuration(figure);
        }
        next++;
      }
    }
  }

  /**
   * When the paragraphs behind this one hold, where it introduces them: {@code 2023年全国粮食产量如下：}. It
   * reads on to the end of the paragraph.
   */
  Optional<PeriodMention> introduced() {
    int end = passage.span().end();
    scope.advance(end);
    if (end > passage.span().start() && passage.folded().charAt(end - 1) == ':') {
      return Optional.ofNullable(scope.period());
    }
    return introduced.filter(period -> scope.period() == period);
  }

  /** 1.2、0.3个百分点: the unit of the last figure of a list goes to those that have none. */
  private static List<Figure> withSharedUnit(List<Figure> run) {
    Unit unit = run.get(run.size() - 1).quantity().orElseThrow().unit();
    return run.stream().map(figure -> lacksUnit(figure, unit) ? figure.in(unit) : figure).toList();
  }

  private static boolean lacksUnit(Figure figure, Unit unit) {
    Unit own = figure.quantity().orElseThrow().unit();
    boolean points = unit.dimension() == Dimension.PERCENTAGE_POINT && own.symbol().equals("个");
    return !own.equals(unit) && (points || own.equals(Unit.NONE));
  }

  /** A length of time is a statistic where a measure of time or a change stands before it. */
  private void readDuration(Figure figure) {
    Clause clause = clauseBefore(figure);
    Phrase phrase = Phrase.read(clause.words(), clause.basis());
    boolean measured = Words.TIME_NOUN.before(phrase.name(), phrase.name().length()) > 0;
    if (measured || (phrase.direction().isPresent() && phrase.basis().isPresent())) {
      readRun(List.of(figure));
    }
  }

  /** Reads figures that stand in a list: {@code 74个、47个和112个}. */
  private void readRun(List<Figure> run) {
    Figure first = run.get(0);
    Figure last = run.get(run.size() - 1);
    Clause clause = clauseBefore(first);
    String behind = passage.behind(last);
    if (Threshold.is(first, behind, passage)) {
      scope.take(last.span().end());
      return;
    }
    Phrase phrase = Phrase.read(clause.words(), clause.basis());
    if (Threshold.isClass(last, behind, passage, phrase.isMeasure())) {
      return;
    }
    if (Behind.beginsChange(passage, last)) {
      phrase = phrase.from();
    }
    Behind rest = Behind.read(passage, last, phrase.saysNothing() && phrase.direction().isEmpty());
    boolean vague = Words.RELATIONAL.contains(phrase.name());
    if (isAge(first)
        && phrase.saysNothing()
        && phrase.direction().isEmpty()
        && rest.saysNothing()) {
      scope.take(last.span().end());
      return;
    }
    String topic = "";
    if ((phrase.name().isEmpty() || vague) && rest.saysNothing() && isFirstOfSentence()) {
      topic = passage.topic(scope.sentenceStart(), clause.start());
      phrase = phrase.withName(topic + phrase.name());
    }
    Indicators indicators = new Indicators(entries, scope, clause, first, rest);
    List<Reading> readings =
        run.size() > 1 ? paired(run, clause, phrase, rest, indicators) : List.of();
    if (readings.isEmpty()) {
      String indicator = indicators.of(phrase);
      String counted = indicators.counted(phrase, indicator);
      readings = run.stream().map(f -> new Reading(indicator, counted, scope.regions())).toList();
    }
    List<Optional<Change>> read = changes.read(phrase, clause, run.size(), isFirstOfSentence());
    for (int i = 0; i < run.size(); i++) {
      boolean whole = read.get(i).isEmpty() && !(topic.isEmpty() && clause.hasOnlyPlaces());
      add(run.get(i), readings.get(i), read.get(i), clause, whole);
    }
    scope.take(rest.end());
    listed = clause.isListed() ? listed + run.size() : run.size();
    scope.passFigure(last.span().end());
  }

  /** The words that a figure ends; right behind a bracket's start, those before the bracket. */
  private Clause clauseBefore(Figure figure) {
    int end = passage.wordsEnd(figure);
    int start = Math.min(end, Math.max(scope.taken(), scope.clauseStart()));
    if (start >= end && scope.outerClauseStart() >= 0) {
      end = scope.clauseStart() - 1;
      start = Math.min(end, Math.max(scope.taken(), scope.outerClauseStart()));
    }
    return passage.clause(start, end);
  }

  /** What one figure of a run counts, and where. */
  private record Reading(String indicator, String counted, List<Region> regions) {
    Reading(String indicator, List<Region> regions) {
      this(indicator, indicator, regions);
    }
  }

  private List<Reading> paired(
      List<Figure> run, Clause clause, Phrase phrase, Behind rest, Indicators indicators) {
    int count = run.size();
    if (!clause.isPaired()) {
      if (clause.placed() || !phrase.saysNothing()) {
        return phrase.shareOf().isPresent() ? List.of() : listedNames(phrase, rest, count);
      }
      return listed == count ? lastReadings(count) : List.of();
    }
    Phrase action = Phrase.read(clause.afterPairing(), clause.basis());
    Phrase named = Phrase.readNames(clause.beforePairing(), clause.basis());
    String before = named.name();
    List<String> names = before.isEmpty() ? List.of() : Pairing.names(before, count);
    if (!names.isEmpty()) {
      String share = named.shareOf().or(action::shareOf).map(whole -> "占" + whole).orElse("");
      return names.stream()
          .map(name -> new Reading(name + share + action.name() + rest.noun(), scope.regions()))
          .toList();
    }
    if (clause.baselines().size() == count || clause.bases().size() == count) {
      String indicator = indicators.of(action.withName(before));
      return Collections.nCopies(count, new Reading(indicator, scope.regions()));
    }
    List<PlaceMention> places = scope.places();
    if (places.size() == count) {
      String indicator = indicators.of(Phrase.read(clause.words(), clause.basis()));
      return places.stream().map(place -> new Reading(indicator, place.regions())).toList();
    }
    if (before.isEmpty() && action.name().isEmpty() && entries.size() >= count) {
      return lastReadings(count);
    }
    diagnostics.add(
        new Diagnostic(
            Diagnostic.Code.PAIRING_MISMATCH,
            count + " figures, but not as many names before them: " + clause.words(),
            Optional.of(new Span(clause.start(), run.get(count - 1).span().end()))));
    return List.of();
  }

  /** 城镇和农村人均住房面积32.9平方米、37.1平方米: as many names as figures pair without 分别. */
  private List<Reading> listedNames(Phrase phrase, Behind rest, int count) {
    if (!rest.saysNothing()) {
      return List.of();
    }
    return Pairing.names(phrase.name(), count).stream()
        .map(name -> new Reading(name, scope.regions()))
        .toList();
  }

  private List<Reading> lastReadings(int count) {
    return entries.subList(entries.size() - count, entries.size()).stream()
        .map(entry -> new Reading(entry.indicator(), entry.regions()))
        .toList();
  }

  private void add(
      Figure figure, Reading reading, Optional<Change> change, Clause clause, boolean whole) {
    Quantity quantity = figure.quantity().orElseThrow().withText(passage.published(figure.span()));
    statistics.add(
        new StatisticBuilder()
            .quantity(quantity)
            .indicator(reading.indicator().strip())
            .actor(Optional.ofNullable(scope.actor()).map(ActorMention::name))
            .period(period(clause))
            .regions(reading.regions())
            .change(change)
            .modality(modality())
            .span(figure.span())
            .sentence(sentence(figure))
            .build());
    Entry entry =
        new Entry(
            reading.indicator(),
            reading.counted(),
            quantity.unit(),
            reading.regions(),
            change.isPresent(),
            figure.span().start());
    entries.add(entry);
    scope.pass(entry, whole);
  }

  private Span sentence(Figure figure) {
    if (!sentence.contains(figure.span())) {
      sentence = passage.sentence(scope.sentenceStart(), figure.span().end());
    }
    return sentence;
  }

  private boolean isFirstOfSentence() {
    return statistics.isEmpty()
        || statistics.get(statistics.size() - 1).span().start() < scope.sentenceStart();
  }

  private Optional<Period> period(Clause clause) {
    PeriodMention governing = scope.period();
    PeriodMention local = clause.local();
    PeriodMention mention = local == null ? governing : local;
    if (mention == null) {
      return Optional.empty();
    }
    Period period = mention.period();
    boolean yearBefore =
        period.start().isEmpty()
            && period.end().isEmpty()
            && (period.text().contains("去年") || period.text().contains("上年"));
    if (yearBefore && governing != null && governing != mention) {
      Period now = governing.period();
      period =
          new Period(
              period.text(),
              now.start().map(day -> day.minusYears(1)),
              now.end().map(day -> day.minusYears(1)));
    }
    return Optional.of(period.withText(passage.published(mention.span())));
  }

  private Modality modality() {
    boolean future =
        passage.publishedOn().isPresent()
            && scope.period() != null
            && scope
                .period()
                .period()
                .start()
                .filter(passage.publishedOn().get()::isBefore)
                .isPresent();
    return future || scope.planned() ? Modality.PLANNED : Modality.REPORTED;
  }

  /** 女，35岁: the age of somebody, where nothing says that it measures anything. */
  private static boolean isAge(Figure figure) {
    return figure.quantity().orElseThrow().unit().symbol().equals("岁");
  }

  static boolean isRatio(Figure figure) {
    @Nullable Dimension dimension = figure.quantity().map(q -> q.unit().dimension()).orElse(null);
    return dimension == Dimension.PERCENT
        || dimension == Dimension.PERCENTAGE_POINT
        || dimension == Dimension.MULTIPLE;
  }
}
