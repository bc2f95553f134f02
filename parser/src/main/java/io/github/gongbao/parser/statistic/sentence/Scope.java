package io.github.gongbao.parser.statistic.sentence;

import static io.github.gongbao.parser.word.WordClass.*;
import static io.github.gongbao.parser.word.WordUse.*;

import io.github.gongbao.model.Region;
import io.github.gongbao.parser.mention.period.PeriodMention;
import io.github.gongbao.parser.mention.place.PlaceMention;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When and where the token that the reading has reached holds: the nearest period and places before
 * it that govern. What a bracket says ends with it.
 */
final class Scope {
  private static final long BEFORE_SUBJECT =
      WordClass.any(
          PERIOD, BASELINE, MANNER, FRAME, TOTAL, JOINT, PAUSE, PART, FILLER, PLACE, OTHER,
          PARTICLE, OF, LINK);

  private static final long ATTRIBUTES = WordClass.any(NOUN, MEASURE, ADJECTIVE);
  private static final long COMPARED = WordClass.any(ABOVE, BELOW);

  /** So many places make a list. */
  private static final int LIST = 3;

  private final Row row;
  private final Deque<State> brackets = new ArrayDeque<>(1);
  private State now = new State();
  private int at;

  /** Whether the clause has named a cause so far: 受, 因. */
  private boolean cause;

  /** Whether nothing stands in the clause so far that its subject stands behind. */
  private boolean beforeSubject = true;

  private int placesEnd = -1;

  /** How many figures in a row had a place of their own, and what governed before the first. */
  private int listed;

  private List<PlaceMention> beforeList = List.of();
  private List<PlaceMention> beforePlace = List.of();
  private boolean placedAnew;
  private boolean subjectPlaces;

  /** The places of which the sentence before spoke, and whether this one counts something. */
  private List<PlaceMention> before = List.of();

  private boolean counted;

  /** The regions of the places, as long as these do not change; null before they are asked for. */
  private @Nullable List<Region> regions;

  /** The period that a sentence of parts of it goes back to: 前三季度 behind 一季度…，二季度…. */
  private @Nullable PeriodMention frame;

  /** The period that a sentence opens with and names only parts of: 17日至23日 before 特别是20日. */
  private @Nullable PeriodMention whole;

  /** How many periods the sentence has named. */
  private int named;

  Scope(Row row, @Nullable PeriodMention introduced) {
    this.row = row;
    this.now.period = introduced;
    this.frame = introduced;
  }

  private static final class State {
    @Nullable PeriodMention period;
    List<PlaceMention> places = List.of();
    List<PlaceMention> subject = List.of();

    State copy() {
      State copy = new State();
      copy.period = period;
      copy.places = places;
      copy.subject = subject;
      return copy;
    }
  }

  /** Takes in what governs up to a token. */
  void advance(int to) {
    while (at < to) {
      take(row.get(at), at);
      at++;
    }
  }

  private void take(Token token, int i) {
    if (token.is(PERIOD)) {
      // when a cause was is not when its effect is: 主要受3月份提前享受扣除影响
      if (!governsOneFigure(i) && !cause) {
        PeriodMention mention = (PeriodMention) token.mention();
        if (named == 0) {
          frame = now.period;
          whole = mention.isOneDay() ? null : mention;
        } else if (!isPart(i) && !mention.isOneDay()) {
          whole = null;
        }
        named++;
        now.period = mention;
      }
    } else if (token.is(PLACE)) {
      takePlace(token, i);
    } else if (token.isAny(Row.CLAUSE_END)) {
      takeMark(token);
      return;
    }
    cause |= token.has(BECAUSE);
    beforeSubject &= token.isAny(BEFORE_SUBJECT);
  }

  /** 2017年的58起, 由上月下降0.2%: such a period says nothing of what follows its figure. */
  private boolean governsOneFigure(int i) {
    boolean lasts = ((PeriodMention) row.get(i).mention()).lasts();
    return row.has(i - 1, ONE_FIGURE) && !lasts || isAttribute(i);
  }

  /** 2017年的58起, 去年全年总量的近3倍: the period is that of what the figure is compared with. */
  private boolean isAttribute(int i) {
    int j = i + 1;
    while (j < i + 4 && row.isAny(j, ATTRIBUTES)) {
      j++;
    }
    return row.is(j, OF) && row.is(j + 1, FIGURE);
  }

  private void takePlace(Token token, int i) {
    PlaceMention place = (PlaceMention) token.mention();
    if (place.role() != PlaceMention.Role.PLACE) {
      return;
    }
    boolean joined = placesEnd >= 0 && isJoined(placesEnd, i);
    if (!joined && isBound(i)) {
      placesEnd = -1;
      return;
    }
    if (!joined) {
      beforePlace = now.places;
      placedAnew = true;
      now.places = new ArrayList<>();
    }
    now.places.add(place);
    regions = null;
    if (joined ? subjectPlaces : isSubject(place)) {
      now.subject = now.places;
      subjectPlaces = true;
    } else {
      subjectPlaces = false;
    }
    placesEnd = i + 1;
  }

  /** 与石家庄建立协作机制: with whom is not where. */
  private boolean isBound(int i) {
    return row.has(i - 1, NO_WHERE) || row.isAny(i - 1, COMPARED);
  }

  private boolean isSubject(PlaceMention place) {
    return beforeSubject || place.regions().contains(Region.NATION);
  }

  private boolean isJoined(int from, int to) {
    if (to - from > 2) {
      return false;
    }
    for (int j = from; j < to; j++) {
      if (!row.isAny(j, Row.LIST) && !row.has(j, AND_SO_ON)) {
        return false;
      }
    }
    return true;
  }

  private void takeMark(Token token) {
    cause = false;
    beforeSubject = true;
    regions = null;
    if (token.is(SEMICOLON)) {
      endList();
    } else if (token.is(OPEN)) {
      brackets.push(now);
      now = now.copy();
      placesEnd = -1;
    } else if (token.is(CLOSE)) {
      if (!brackets.isEmpty()) {
        now = brackets.pop();
        placesEnd = -1;
      }
    } else if (token.is(STOP)) {
      brackets.clear();
      endPlaces();
      listed = 0;
      endPeriods();
      named = 0;
      whole = null;
    }
  }

  /** 甲市21例、乙州15例、丙县4例；现有…: behind a row of places, each with a figure, none of them governs. */
  private void endList() {
    if (listed >= LIST) {
      now.places = beforeList;
      now.subject = beforeList;
      placesEnd = -1;
    }
    listed = 0;
  }

  /**
   * 甲市入选试点。新增企业5家: a sentence that counts nothing leaves what it is of to the one before, unless it
   * goes back to the whole: 全省.
   */
  private void endPlaces() {
    if (!counted && !before.isEmpty() && !isAround(now.subject, before)) {
      now.subject = before;
    }
    before = now.subject;
    counted = false;
    now.places = now.subject;
  }

  private static boolean isAround(List<PlaceMention> outer, List<PlaceMention> inner) {
    return outer.size() == 1
        && !outer.get(0).regions().contains(Region.NATION)
        && inner.stream().allMatch(outer.get(0)::contains);
  }

  /** A row of parts of a period, or a moment within it, ends with its sentence. */
  private void endPeriods() {
    if (now.period != null && whole != null && now.period.isWithin(whole)) {
      now.period = whole;
    }
    if (frame == null || now.period == null || frame == now.period) {
      return;
    }
    boolean row = named > 1 && now.period.isWithin(frame);
    boolean moment =
        now.period.period().start().isEmpty()
            && now.period.period().end().isPresent()
            && frame.period().start().isPresent();
    if (row || moment) {
      now.period = frame;
    }
  }

  /** 其中,6月. */
  private boolean isPart(int i) {
    return row.is(row.is(i - 1, COMMA) ? i - 2 : i - 1, PART);
  }

  /** A figure stood here: places behind it begin a list of their own. */
  void passFigure() {
    placesEnd = -1;
    counted = true;
    if (brackets.isEmpty()) {
      beforeList = listed == 0 ? beforePlace : beforeList;
      listed = placedAnew ? listed + 1 : 0;
      placedAnew = false;
    }
  }

  @Nullable PeriodMention period() {
    return now.period;
  }

  List<PlaceMention> places() {
    return now.places;
  }

  List<Region> regions() {
    if (regions == null && now.places.size() <= 1) {
      regions = now.places.isEmpty() ? List.of() : now.places.get(0).regions();
    }
    if (regions == null) {
      Set<Region> all = new LinkedHashSet<>();
      for (PlaceMention place : now.places) {
        all.addAll(place.regions());
      }
      regions = List.copyOf(all);
    }
    return regions;
  }
}
