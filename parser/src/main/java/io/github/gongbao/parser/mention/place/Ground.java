package io.github.gongbao.parser.mention.place;

import io.github.gongbao.parser.mention.place.Division.Level;
import io.github.gongbao.parser.mention.place.Gazetteer.Kind;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The places a text has spoken of so far: what settles which of the divisions of one name is meant,
 * and which province 全省 is.
 */
final class Ground {
  private final SpokenOf spokenOf = new SpokenOf();

  /** The last division of each kind: in this sentence, of title and source, in the text. */
  private final @Nullable Division[] ofSentence = new Division[Kind.COUNT];

  private final @Nullable Division[] ofContext = new Division[Kind.COUNT];

  private final @Nullable Division[] ofText = new Division[Kind.COUNT];

  /** That of which alone the title speaks. */
  private final @Nullable Division[] ofTitle = new Division[Kind.COUNT];

  /** The same, taken from a division inside it. */
  private final @Nullable Division[] aroundContext = new Division[Kind.COUNT];

  private final @Nullable Division[] aroundText = new Division[Kind.COUNT];

  /** Whether the text has spoken of several divisions of a kind. */
  private final boolean[] several = new boolean[Kind.COUNT];

  /** The province of which alone the title speaks; null where it speaks of others or of none. */
  private @Nullable Division titled;

  /** Whether it has spoken of divisions in several provinces. */
  private boolean severalProvinces;

  /** The city of all divisions of which the text has spoken; null before the first of them. */
  private @Nullable Division city;

  /** The first of them inside that city, or null. */
  private @Nullable Division inCity;

  /** Whether there are others inside it. */
  private boolean severalInCity;

  private boolean severalCities;

  /** A new sentence begins. */
  void sentence() {
    Arrays.fill(ofSentence, null);
  }

  /** What was read so far was title and source, of which one of several counts for nothing. */
  void text() {
    for (int i = 0; i < ofText.length; i++) {
      ofContext[i] = several[i] ? ofTitle[i] : ofText[i];
      aroundContext[i] = several[i] ? ofTitle[i] : aroundText[i];
    }
    sentence();
  }

  /**
   * A division was spoken of.
   *
   * @param listed whether a list leads to it: 松滋市 of 荆州区、松滋市 is not what 全市 is, where 荆州市 was
   */
  void speakOf(Division division, boolean listed) {
    spokenOf.add(division);
    placeInCity(division);
    for (Division d = division; d != null; d = d.parent()) {
      Kind kind = Kind.of(d);
      if (kind == null) {
        continue;
      }
      int i = kind.ordinal();
      severalProvinces |= kind == Kind.PROVINCE && aroundText[i] != null && aroundText[i] != d;
      aroundText[i] = d;
      boolean inside = listed && ofText[i] != null && division.liesIn(ofText[i]);
      if (d == division && !inside) {
        several[i] |= ofText[i] != null && ofText[i] != d;
        ofText[i] = d;
        ofSentence[i] = d;
      }
    }
  }

  private void placeInCity(Division division) {
    boolean county = division.level() == Level.COUNTY && division.parent() != null;
    Division around = county ? division.parent() : division;
    if (around == null || Kind.of(around) == Kind.PROVINCE) {
      return;
    }
    severalCities |= city != null && city != around;
    city = around;
    if (county) {
      severalInCity |= inCity != null && inCity != division;
      inCity = division;
    }
  }

  /** What was read so far is the title, which may speak of the nation. */
  void title(boolean nation) {
    for (int i = 0; i < ofText.length; i++) {
      ofTitle[i] = several[i] ? null : ofText[i];
    }
    titled = nation || severalProvinces ? null : aroundText[Kind.PROVINCE.ordinal()];
  }

  /**
   * Whether 东部地区 is a part of the province that the title speaks of: not if it is the part of the
   * country in which that province lies.
   */
  boolean isPart(Gazetteer.Group group) {
    return titled != null && group.part() && !group.members().contains(titled.region());
  }

  /** The city that title or source speak of; null where they speak of none. */
  @Nullable Division home() {
    return ofContext[Kind.CITY.ordinal()];
  }

  /** Whether any division was spoken of. */
  boolean knowsAny() {
    return !spokenOf.isEmpty();
  }

  /** Whether this very division was spoken of. */
  boolean knows(Division division) {
    return spokenOf.holds(division);
  }

  /** Whether this division or one inside it was spoken of. */
  boolean knowsAround(Division division) {
    return spokenOf.lastAround(division) != SpokenOf.NEVER;
  }

  /** The division among those of one name that is meant; null where nothing settles it. */
  @Nullable Division choose(List<Division> candidates) {
    return candidates.size() == 1 ? candidates.get(0) : nearest(candidates);
  }

  /**
   * The only division of its kind in all of the text, of which 全市 speaks at its beginning; of 全省
   * also the one in which all divisions of the text lie, and of 全市 that in which several do: 泰安市 of
   * 泰山区 and 新泰市.
   */
  @Nullable Division onlyOne(Gazetteer.AtHand words) {
    int kind = words.kind().ordinal();
    if (city != null && severalInCity && !severalCities && words.kind().fits(city)) {
      return city;
    }
    if (ofText[kind] == null && words.kind() == Kind.PROVINCE) {
      return severalProvinces ? null : aroundText[kind];
    }
    return several[kind] ? null : ofText[kind];
  }

  /**
   * The one among divisions of one name that lies in the place last spoken of; null if none does.
   */
  private @Nullable Division nearest(List<Division> candidates) {
    Division best = null;
    long bestTime = SpokenOf.NEVER;
    boolean tied = false;
    for (Division candidate : candidates) {
      long province = spokenOf.lastAround(candidate.province());
      Division parent = candidate.parent();
      long prefecture = parent == null ? SpokenOf.NEVER : spokenOf.lastAround(parent);
      long time = province == SpokenOf.NEVER ? SpokenOf.NEVER : (province << 32) + prefecture;
      if (time > bestTime) {
        best = candidate;
        bestTime = time;
        tied = false;
      } else if (time == bestTime) {
        tied = true;
      }
    }
    return tied ? null : best;
  }

  /** The division that 全省, 全市, 该区 speak of, or null. */
  @Nullable Division atHand(Gazetteer.AtHand words) {
    int kind = words.kind().ordinal();
    if (words.nearest()) {
      return ofText[kind];
    }
    for (Division[] known : List.of(ofSentence, ofContext, aroundContext, ofText, aroundText)) {
      if (known[kind] != null) {
        return known[kind];
      }
    }
    return null;
  }
}
