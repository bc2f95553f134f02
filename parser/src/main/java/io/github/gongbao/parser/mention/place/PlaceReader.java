package io.github.gongbao.parser.mention.place;

import io.github.gongbao.model.Region;
import io.github.gongbao.model.Span;
import io.github.gongbao.parser.mention.place.Gazetteer.Abbreviated;
import io.github.gongbao.parser.mention.place.Gazetteer.AtHand;
import io.github.gongbao.parser.mention.place.Gazetteer.Entry;
import io.github.gongbao.parser.mention.place.Gazetteer.Group;
import io.github.gongbao.parser.mention.place.Gazetteer.Named;
import io.github.gongbao.parser.mention.place.Gazetteer.Naming;
import io.github.gongbao.parser.mention.place.Gazetteer.NoPlace;
import io.github.gongbao.parser.mention.place.Gazetteer.Seated;
import io.github.gongbao.parser.mention.place.Gazetteer.Unlisted;
import io.github.gongbao.parser.mention.place.PlaceMention.Role;
import io.github.gongbao.parser.text.CharacterSet;
import io.github.gongbao.parser.text.Characters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the places of a folded text: the divisions of GB/T 2260, groups of them, places that it has
 * not, and words such as {@code 全省} that mean the one at hand.
 *
 * <pre>{@code
 * PlaceReader.read("湖南省长沙市、四川省成都市"); // 长沙市 430100 and 成都市 510100
 * }</pre>
 */
public final class PlaceReader {
  private static final Gazetteer GAZETTEER = Gazetteer.INSTANCE;

  /** What names begin with, sentences end with and titles open with; the rest is passed over. */
  private static final CharacterSet TELLING = CharacterSet.of(GAZETTEER.beginnings(), "。\n;《“其上");

  private final Characters text;
  private final Ground ground;
  private final boolean isContext;
  private final Trail trail = new Trail();
  private final Neighbours neighbours;
  private final Roles roles;
  private final Abbreviations abbreviations;
  private final ShortNames shortNames;

  /** The places that words such as 全省 hold open, by their number among the mentions. */
  private final Map<Integer, AtHand> unsettled = new HashMap<>();

  private PlaceReader(String text, Ground ground, boolean isContext) {
    this.text = new Characters(text);
    this.ground = ground;
    this.isContext = isContext;
    this.neighbours = new Neighbours(this.text, trail);
    this.roles = new Roles(this.text);
    this.abbreviations = new Abbreviations(this.text);
    this.shortNames = new ShortNames(this.text, trail, ground, neighbours);
  }

  /**
   * The places of a text that stands alone.
   *
   * @param folded the folded view of the text
   * @return the places in text order; they do not overlap; empty if there are none
   */
  public static List<PlaceMention> read(String folded) {
    return read(folded, List.of());
  }

  /**
   * The places of a text.
   *
   * @param folded the folded view of the text
   * @param context the folded views of what is read before it and settles what {@code 全省} is: title
   *     and source
   * @return the places in text order; they do not overlap; empty if there are none
   */
  public static List<PlaceMention> read(String folded, List<String> context) {
    Ground ground = new Ground();
    for (int i = 0; i < context.size(); i++) {
      List<PlaceMention> named = new PlaceReader(context.get(i), ground, true).readAll();
      if (i == 0) {
        ground.title(named.stream().anyMatch(PlaceReader::isNation));
      }
    }
    ground.text();
    return new PlaceReader(folded, ground, false).readAll();
  }

  private static boolean isNation(PlaceMention place) {
    return place.role() != Role.COUNTRY && place.regions().contains(Region.NATION);
  }

  /** Whether words mean the division that a text is about: 全省. */
  public static boolean isAtHand(String text, Span words) {
    Gazetteer.Name name = GAZETTEER.at(text, words.start());
    return name != null && name.length() == words.length() && name.entry() instanceof AtHand;
  }

  private List<PlaceMention> readAll() {
    int at = 0;
    int listed = -1;
    int part = -1;
    while (at < text.length()) {
      char c = text.at(at);
      if (!TELLING.has(c) && at != listed && at != part) {
        at++;
        continue;
      }
      switch (c) {
        case '\n' -> {
          ground.sentence();
          trail.endParagraph();
        }
        case '。', ';' -> ground.sentence();
        case '《', '“' -> roles.open(c, at);
        case '其' -> part = text.at(at + 1) == '中' ? at + 2 : part;
        default -> {}
      }
      Gazetteer.Name found = GAZETTEER.at(text.string(), at);
      int end = found == null ? at : at + found.length();
      boolean read =
          found != null && read(found.entry(), at, end)
              || at == listed && readShortName(shortNames.listedAt(at))
              || at == part && readShortName(shortNames.toldAt(at))
              || c == '上' && readAbove(at)
              || found == null && readRow(at);
      listed = read ? neighbours.nextListed(trail.lastEnd()) : listed;
      at = read ? Math.max(end, trail.lastEnd()) : at + 1;
    }
    return Unsettled.settle(trail.mentions(), unsettled, ground, text);
  }

  /** Reads what a word of the gazetteer is where it stands; false if it is not that word. */
  private boolean read(Entry entry, int start, int end) {
    if (entry instanceof NoPlace) {
      return true;
    }
    if (entry instanceof Seated) {
      readShortName(shortNames.seatOf(start));
      return true;
    }
    if (entry instanceof Abbreviated) {
      return readAbbreviations(start);
    }
    if (entry instanceof Group group) {
      boolean within = ground.isPart(group) && !trail.isNationEndingAt(start);
      if (!within && neighbours.allow(group, start, end)) {
        int from = group.phrase() ? trail.dropNation(start) : start;
        Role role = group.nation() ? roles.ofNation(group, from, end) : role(from, end);
        trail.add(from, end, group, role);
      }
      return true;
    }
    if (entry instanceof AtHand words) {
      return readAtHand(words, start, end);
    }
    return entry instanceof Unlisted place
        ? readUnlisted(place, start, end)
        : readNamed((Named) entry, start, end);
  }

  private Role role(int start, int end) {
    return roles.of(start, end, neighbours.isLink(start - 1));
  }

  private boolean readAbbreviations(int start) {
    Abbreviations.Row row = neighbours.beginPhraseAt(start) ? abbreviations.at(start) : null;
    if (row != null) {
      trail.add(start, row.end(), row.members(), role(start, row.end()));
    }
    return row != null;
  }

  /** Reads 上述 of 上述6省; false where it does not stand there, or nobody knows which are meant. */
  private boolean readAbove(int start) {
    int end = start + PlaceWords.ABOVE.lengthAt(text.string(), start);
    List<Region> meant = end == start ? List.of() : neighbours.above(end);
    if (!meant.isEmpty()) {
      trail.add(start, end, meant, Role.PLACE);
    }
    return !meant.isEmpty();
  }

  private boolean readAtHand(AtHand words, int start, int end) {
    Division before = trail.endingAt(start);
    if (before != null && words.kind().fits(before)) {
      extend(before, end);
      return true;
    }
    Division division = ground.atHand(words);
    Role role = roles.ofWhole(start, end);
    if (division != null) {
      trail.add(start, end, division, role);
    } else {
      trail.add(start, end, List.of(), role);
      unsettled.put(start, words);
    }
    return true;
  }

  /**
   * 西咸新区, and in a list of places 赣江新区: places without a code. 高新区 of 合肥高新区 is what there is in the
   * division that it has its name from.
   */
  private boolean readUnlisted(Unlisted place, int start, int end) {
    if (trail.endingAt(start) != null) {
      return true;
    }
    if (place.whole()) {
      trail.add(start, end, List.of(), role(start, end));
      return true;
    }
    int from = neighbours.zoneStart(start);
    boolean named = neighbours.beginPhraseAt(from) && start - from != 1;
    if (named && from >= trail.lastEnd() && neighbours.areListed(from, end)) {
      trail.add(from, end, List.of(), role(from, end));
    }
    return true;
  }

  private boolean readNamed(Named named, int start, int end) {
    Division around = trail.endingAt(start);
    Division inside = around == null ? null : shortNames.inside(around, named, start, end);
    if (inside != null) {
      extend(inside, end);
      return true;
    }
    if (neighbours.isGivenName(start, end)) {
      return true;
    }
    if (neighbours.goesOn(end)) {
      return false;
    }
    List<Division> candidates = new ArrayList<>(named.namings().size());
    List<Division> former = new ArrayList<>(0);
    for (Naming naming : named.namings()) {
      if (!naming.word() || neighbours.allow(naming.division(), ground, start, end)) {
        (naming.former() ? former : candidates).add(naming.division());
      }
    }
    Division division = ground.choose(candidates.isEmpty() ? former : candidates);
    if (division != null) {
      add(start, end, division, neighbours.isLink(start - 1));
      readShortName(shortNames.behind(end));
    } else if (!candidates.isEmpty()) {
      trail.add(start, end, Division.regions(candidates), Role.AMBIGUOUS);
    }
    return division != null || !candidates.isEmpty();
  }

  private boolean readShortName(ShortNames.@Nullable Found name) {
    if (name == null) {
      return false;
    }
    if (trail.endingAt(name.start()) != null) {
      extend(name.division(), name.end());
    } else {
      add(name.start(), name.end(), name.division(), false);
    }
    return true;
  }

  private boolean readRow(int start) {
    List<ShortNames.Found> row = shortNames.row(start);
    for (ShortNames.Found name : row) {
      add(name.start(), name.end(), name.division(), name.start() > start);
    }
    return !row.isEmpty();
  }

  private void add(int start, int end, Division division, boolean listed) {
    Role role = role(start, end);
    trail.add(start, end, division, role);
    speakOf(division, role, listed);
  }

  /** A place in passing settles nothing; a title that names no other place is about it even so. */
  private void speakOf(Division division, Role role, boolean listed) {
    if (role == Role.PLACE || isContext && !ground.knowsAny()) {
      ground.speakOf(division, listed);
    }
  }

  /** 陕西省 and 渭南市 behind it are one place, the inner one. */
  private void extend(Division inner, int end) {
    int start = trail.lastStart();
    trail.dropLast();
    add(start, end, inner, false);
  }
}
