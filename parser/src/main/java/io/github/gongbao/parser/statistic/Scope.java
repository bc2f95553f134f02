package io.github.gongbao.parser.statistic;

import io.github.gongbao.model.Basis;
import io.github.gongbao.model.Region;
import io.github.gongbao.model.Span;
import io.github.gongbao.parser.mention.Mentions;
import io.github.gongbao.parser.mention.actor.ActorMention;
import io.github.gongbao.parser.mention.period.PeriodMention;
import io.github.gongbao.parser.mention.place.PlaceMention;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What governs the place in the text that the reading has reached: the nearest period, places and
 * actor to the left, and the figure that parts are parts of. What a bracket says ends with it.
 */
final class Scope {
  private static final String CLAUSE_ENDS = "，,；;：:（(）)。！!？?…\n";

  /** A subject does not begin farther into its clause, words of time included. */
  private static final int SUBJECT_REACH = 60;

  private static final String JOINTS = "、和与及以等 ";

  private final String text;
  private final Mentions mentions;
  private final Deque<State> brackets = new ArrayDeque<>();
  private State now = new State();
  private int at;
  private int nextPeriod;
  private int nextPlace;
  private int nextActor;
  private int clauseStart;
  private int sentenceStart;
  private int placesEnd = -1;
  private boolean subjectPlaces;
  private int outerClauseStart = -1;
  private @Nullable Entry last;
  private @Nullable Basis paragraphBasis;

  Scope(String text, Mentions mentions, Span block, @Nullable PeriodMention introduced) {
    this.text = text;
    this.mentions = mentions;
    this.now.period = introduced;
    this.at = block.start();
    this.clauseStart = block.start();
    this.sentenceStart = block.start();
  }

  /** What a bracket or a paragraph can change. */
  private static final class State {
    @Nullable PeriodMention period;
    List<PlaceMention> places = List.of();
    List<PlaceMention> subject = List.of();
    @Nullable ActorMention actor;
    @Nullable Basis basis;
    @Nullable Entry total;
    boolean part;
    boolean planned;
    int clauseStart;
    int taken;

    State copy() {
      State copy = new State();
      copy.period = period;
      copy.places = places;
      copy.subject = subject;
      copy.actor = actor;
      copy.basis = basis;
      copy.total = total;
      copy.part = part;
      copy.planned = planned;
      copy.taken = taken;
      return copy;
    }
  }

  /** Reads on to {@code to}, taking in what governs from there on. */
  void advance(int to) {
    while (at < to) {
      if (!takeMentions()) {
        takeCharacter(text.charAt(at));
        at++;
      }
    }
  }

  private boolean takeMentions() {
    int marker = mentions.markerEnd(at);
    if (marker > at) {
      now.taken = Math.max(now.taken, marker);
      at = marker;
      clauseStart = marker;
      return true;
    }
    List<PeriodMention> periods = mentions.periods();
    while (nextPeriod < periods.size() && periods.get(nextPeriod).span().start() < at) {
      nextPeriod++;
    }
    if (nextPeriod < periods.size() && periods.get(nextPeriod).span().start() == at) {
      PeriodMention period = periods.get(nextPeriod++);
      take(period);
      at = period.span().end();
      return true;
    }
    List<ActorMention> actors = mentions.actors();
    while (nextActor < actors.size() && actors.get(nextActor).span().start() < at) {
      nextActor++;
    }
    if (nextActor < actors.size() && actors.get(nextActor).span().start() == at) {
      now.actor = actors.get(nextActor++);
    }
    List<PlaceMention> places = mentions.places();
    while (nextPlace < places.size() && places.get(nextPlace).span().start() < at) {
      nextPlace++;
    }
    if (nextPlace < places.size() && places.get(nextPlace).span().start() == at) {
      PlaceMention place = places.get(nextPlace++);
      if (place.role() == PlaceMention.Role.PLACE) {
        take(place);
      }
      at = place.span().end();
      return true;
    }
    return false;
  }

  private void take(PeriodMention period) {
    switch (period.role()) {
      case PERIOD -> {
        if (!governsOneFigure(period)) {
          now.period = period;
        }
      }
      case BASELINE -> {}
      case INCIDENTAL -> {}
    }
  }

  /**
   * {@code 2017年的58起}, {@code 由上月下降0.2%}: such a period says nothing of what follows its figure.
   */
  private boolean governsOneFigure(PeriodMention period) {
    int start = period.span().start();
    if (start > 0 && (text.charAt(start - 1) == '由' || Words.OF_WHOLE.before(text, start) > 0)) {
      return true;
    }
    int end = period.span().end();
    return end + 1 < text.length()
        && text.charAt(end) == '的'
        && mentions.figureAt(end + 1).isPresent();
  }

  private void take(PlaceMention place) {
    boolean joined = placesEnd >= 0 && isJoint(placesEnd, place.span().start());
    List<PlaceMention> places = new ArrayList<>(joined ? now.places : List.of());
    places.add(place);
    now.places = List.copyOf(places);
    if (joined ? subjectPlaces : isSubject(place)) {
      now.subject = now.places;
      subjectPlaces = true;
    } else {
      subjectPlaces = false;
    }
    placesEnd = place.span().end();
  }

  /**
   * Whether a place governs beyond its sentence: nothing but words of time stands before it in its
   * clause, or it is the whole country.
   */
  private boolean isSubject(PlaceMention place) {
    if (place.regions().contains(Region.NATION)) {
      return true;
    }
    if (place.span().start() - clauseStart > SUBJECT_REACH) {
      return false;
    }
    int from = clauseStart;
    for (PeriodMention period : mentions.in(new Span(from, place.span().start())).periods()) {
      from = Math.max(from, period.span().end());
    }
    String before = text.substring(Math.min(from, place.span().start()), place.span().start());
    return before.length() <= 1 || Name.of(before).isEmpty();
  }

  private boolean isJoint(int from, int to) {
    if (to - from > 3) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (JOINTS.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private void takeCharacter(char c) {
    now.part |= Words.PART.at(text, at) > 0;
    now.planned |= Words.PLANNED.at(text, at) > 0 || isFuture();
    if (CLAUSE_ENDS.indexOf(c) < 0) {
      return;
    }
    outerClauseStart = c == '（' || c == '(' ? clauseStart : -1;
    int clause = clauseStart;
    readPointOfView(clause, at);
    clauseStart = at + 1;
    switch (c) {
      case '（', '(' -> {
        now.clauseStart = clause;
        brackets.push(now);
        now = now.copy();
        now.total = last;
        placesEnd = -1;
      }
      case '）', ')' -> {
        if (!brackets.isEmpty()) {
          now = brackets.pop();
          clauseStart = now.clauseStart;
          placesEnd = -1;
        }
      }
      case '。', '！', '!', '？', '?', '\n' -> {
        sentenceStart = at + 1;
        brackets.clear();
        now.basis = null;
        now.part = false;
        now.planned = false;
        now.actor = null;
        now.places = now.subject;
      }
      default -> {}
    }
  }

  private void readPointOfView(int from, int to) {
    if (to - from >= 3 && to - from <= 6 && text.charAt(to - 1) == '看') {
      if (text.startsWith("同比", from + 1) || text.startsWith("同比", from)) {
        paragraphBasis = Basis.YEAR_ON_YEAR;
      } else if (text.startsWith("环比", from + 1) || text.startsWith("环比", from)) {
        paragraphBasis = Basis.PERIOD_ON_PERIOD;
      }
    }
  }

  /** 将 before a verb, but not 将 that puts an object before its verb. */
  private boolean isFuture() {
    int word = Words.PLANNED_BEFORE_VERB.at(text, at);
    return word > 0 && at > sentenceStart && Words.VERB.at(text, at + word) > 1;
  }

  /** A figure stood here: places behind it begin a list of their own. */
  void passFigure(int end) {
    advance(end);
    placesEnd = -1;
  }

  int clauseStart() {
    return clauseStart;
  }

  /** Where the words of the next figure may begin: behind what earlier figures took. */
  int taken() {
    return now.taken;
  }

  void take(int end) {
    now.taken = end;
  }

  boolean isInBracket() {
    return !brackets.isEmpty();
  }

  int sentenceStart() {
    return sentenceStart;
  }

  @Nullable PeriodMention period() {
    return now.period;
  }

  List<PlaceMention> places() {
    return now.places;
  }

  List<Region> regions() {
    return now.places.stream().flatMap(p -> p.regions().stream()).distinct().toList();
  }

  @Nullable ActorMention actor() {
    return now.actor;
  }

  /** What changes are against where nothing else is said: {@code 从环比看，…}. */
  Optional<Basis> basisOfParagraph() {
    return Optional.ofNullable(paragraphBasis);
  }

  @Nullable Basis basis() {
    return now.basis;
  }

  void basis(Basis basis) {
    now.basis = basis;
  }

  @Nullable Entry total() {
    return now.total;
  }

  /** An entry was read; a whole one is what later parts are parts of. */
  void pass(Entry entry, boolean whole) {
    last = entry;
    if (whole && !now.part && brackets.isEmpty()) {
      now.total = entry;
    }
  }

  /** Where the clause began that the bracket stands in which has just opened; -1 elsewhere. */
  int outerClauseStart() {
    return outerClauseStart;
  }

  boolean planned() {
    return now.planned;
  }

  boolean part() {
    return now.part;
  }
}
