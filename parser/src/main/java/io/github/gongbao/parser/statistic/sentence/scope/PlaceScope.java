package io.github.gongbao.parser.statistic.sentence.scope;

import static io.github.gongbao.parser.word.WordClass.*;
import static io.github.gongbao.parser.word.WordUse.*;

import io.github.gongbao.model.Region;
import io.github.gongbao.parser.mention.Home;
import io.github.gongbao.parser.mention.place.PlaceMention;
import io.github.gongbao.parser.mention.place.PlaceReader;
import io.github.gongbao.parser.statistic.sentence.row.PlaceInName;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the token that the reading has reached holds: the nearest places before it that govern. */
final class PlaceScope {
  private static final long BEFORE_SUBJECT =
      WordClass.any(
          PERIOD, BASELINE, MANNER, FRAME, TOTAL, JOINT, PAUSE, PART, FILLER, PLACE, OTHER,
          PARTICLE, OF, LINK);

  private static final long COMPARED = WordClass.any(ABOVE, BELOW);

  private static final long ENDS = Row.CLAUSE_END | Row.LIST;

  private static final Set<PlaceMention.Role> GOVERNING =
      EnumSet.of(PlaceMention.Role.PLACE, PlaceMention.Role.COUNTRY);

  /** So many places make a list, and so many let one expect it. */
  private static final int LIST = 3;

  private static final int FEW = 2;

  /** What goes on with the clause before. */
  private static final long GOING_ON = WordClass.any(PAIR, REACH);

  private final Row row;
  private final @Nullable Region home;

  /** Where all holds that says nothing else. */
  private final List<Region> unsaid;

  private final Deque<State> brackets = new ArrayDeque<>(1);
  private State now = new State(List.of(), List.of());

  /** Whether nothing stands in the clause so far that its subject stands behind. */
  private boolean beforeSubject = true;

  private int placesEnd = -1;

  /** Where the last of those ends that do not say where: 全国、全省 of 高于全国、全省平均水平. */
  private int boundEnd = -1;

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

  /**
   * Begins before the first token.
   *
   * @param home the division that the text is of; null where that is not known
   */
  PlaceScope(Row row, @Nullable Home home) {
    this.row = row;
    this.home = home == null || !home.named() ? null : home.region();
    this.unsaid = home == null || !home.throughout() ? List.of() : List.of(home.region());
  }

  private static final class State {
    List<PlaceMention> places;
    List<PlaceMention> subject;

    /** Whether a bracket that counts nothing stands behind one of the places: 儋州（含洋浦）、海口. */
    boolean listed;

    State(List<PlaceMention> places, List<PlaceMention> subject) {
      this.places = places;
      this.subject = subject;
    }
  }

  /** Takes in a token. */
  void take(Token token, int i) {
    if (token.isAny(Row.CLAUSE_END)) {
      takeMark(token, i);
      return;
    }
    if (token.is(PLACE)) {
      takePlace(token, i);
    } else if (token.is(PAUSE) && listed >= FEW && brackets.isEmpty() && row.is(i - 1, FIGURE)) {
      // 甲市17例、乙市34例、省监狱2例: who has no place there is not where the one before is
      now.places = beforeList;
      regions = null;
    }
    beforeSubject &= token.isAny(BEFORE_SUBJECT);
  }

  private void takePlace(Token token, int i) {
    PlaceMention place = (PlaceMention) token.mention();
    if (!GOVERNING.contains(place.role())) {
      return;
    }
    boolean joined = placesEnd >= 0 && isJoined(placesEnd, i);
    if (!joined && (isBound(i) || boundEnd >= 0 && isJoined(boundEnd, i))) {
      placesEnd = -1;
      boundEnd = i + 1;
      return;
    }
    if (!joined) {
      beforePlace = now.places;
      placedAnew = true;
      now.places = new ArrayList<>();
    }
    // 全省 of nobody knows which: none of those before it
    if (!place.regions().isEmpty() || !PlaceReader.isAtHand(row.text(), place.span())) {
      now.places.add(place);
    }
    regions = null;
    if (joined ? subjectPlaces : isSubject(place)) {
      now.subject = now.places;
      subjectPlaces = true;
    } else {
      subjectPlaces = false;
    }
    placesEnd = i + 1;
  }

  /** 与石家庄建立协作机制, 通过全国平台, 居全省前列, 比全国: with whom, by, among or than what is not where. */
  private boolean isBound(int i) {
    return row.has(i - 1, NO_WHERE)
        || row.has(i - 1, MEANS)
        || PlaceInName.isElsewhere(row, i)
        || PlaceInName.isAmongNames(row, i)
        || isShared(i)
        || PlaceInName.isCompared(row, i)
        || row.isAny(i - 1, COMPARED)
        || row.has(i - 1, THAN)
        || i > 0 && Row.isStanding(row.get(i - 1));
  }

  /** 创造了全国4.4%的经济总量, 占到全国的50.1%, 稳定在全国1/4: what the share is of. */
  private boolean isShared(int i) {
    boolean reached = row.is(i - 1, REACH) && row.is(i - 2, SHARE);
    boolean said =
        row.is(i - 1, LINK)
            && row.isAny(i + 2, ENDS)
            && ((PlaceMention) row.get(i).mention()).regions().contains(Region.NATION);
    return row.mayBeShare(i + 1) && (said || row.is(i + 2, OF))
        || reached && row.is(i + 1, OF) && row.mayBeShare(i + 2);
  }

  private boolean isSubject(PlaceMention place) {
    return place.role() == PlaceMention.Role.PLACE
        && (beforeSubject || home == null && place.regions().contains(Region.NATION));
  }

  private boolean isJoined(int from, int to) {
    boolean joined = to - from <= 2;
    for (int j = from; joined && j < to; j++) {
      joined = row.isAny(j, Row.LIST) || row.has(j, AND_SO_ON);
    }
    return joined;
  }

  private void takeMark(Token token, int i) {
    // 某市五一期间,接待游客5万人次 tells of the place
    boolean said = !beforeSubject;
    beforeSubject = true;
    regions = null;
    boolean over = token.is(COMMA) && said && placedAnew && !row.isAny(i + 1, GOING_ON);
    if (over && isBesideHome(now.places)) {
      // 某县某村入选名单,新建公路50公里, but not 最大降雨出现在某县,达182毫米
      now.places = beforePlace;
      placesEnd = -1;
    } else if (token.is(SEMICOLON)) {
      endList();
    } else if (token.is(OPEN)) {
      brackets.push(now);
      now.listed = placesEnd == i;
      now = new State(now.places, now.subject);
      placesEnd = -1;
    } else if (token.is(CLOSE) && !brackets.isEmpty()) {
      now = brackets.pop();
      placesEnd = now.listed ? i + 1 : -1;
    } else if (token.is(STOP)) {
      brackets.clear();
      if (listed >= LIST || row.is(i + 1, PART) && !placedAnew && now.places == now.subject) {
        endList();
      } else {
        endPlaces();
      }
      listed = 0;
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
    boolean left = !counted && !before.isEmpty() && !isAround(now.subject, before);
    if (left || isBesideHome(now.subject)) {
      now.subject = before;
    }
    before = now.subject;
    counted = false;
    now.places = now.subject;
  }

  /** 成都市, 全国 or 成渝地区 in a report of 四川省: what is told of it is told in its sentence. */
  private boolean isBesideHome(List<PlaceMention> places) {
    for (PlaceMention place : places) {
      if (!isBeside(place.regions())) {
        return false;
      }
    }
    return !places.isEmpty();
  }

  private boolean isBeside(List<Region> place) {
    Region around = home;
    if (around == null) {
      return false;
    }
    return place.size() > 1 && place.stream().anyMatch(region -> region.contains(around))
        || place.stream()
            .allMatch(
                region ->
                    !around.equals(region) && (around.contains(region) || region.contains(around)));
  }

  private static boolean isAround(List<PlaceMention> outer, List<PlaceMention> inner) {
    return outer.size() == 1
        && !outer.get(0).regions().contains(Region.NATION)
        && inner.stream().allMatch(outer.get(0)::contains);
  }

  /** A figure stood here: places behind it begin a list of their own. */
  void passFigure() {
    placesEnd = -1;
    counted = true;
    brackets.forEach(outer -> outer.listed = false);
    if (brackets.isEmpty()) {
      beforeList = listed == 0 ? beforePlace : beforeList;
      listed = placedAnew ? listed + 1 : 0;
      placedAnew = false;
    }
  }

  List<PlaceMention> places() {
    return now.places;
  }

  List<Region> regions() {
    if (now.places.isEmpty()) {
      return unsaid;
    }
    if (regions == null && now.places.size() == 1) {
      regions = now.places.get(0).regions();
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
