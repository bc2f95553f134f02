package io.github.gongbao.parser.mention.place;

import io.github.gongbao.parser.mention.place.Gazetteer.Named;
import io.github.gongbao.parser.text.Characters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds divisions by their short names, where what stands around them shows that they are some. */
final class ShortNames {
  private static final String COUNTY = "县";
  private static final int SHORTEST = 2;
  private static final int LONGEST = 4;
  private static final int SHORTEST_ROW = 3;

  private final Characters text;
  private final Trail trail;
  private final Ground ground;
  private final Neighbours neighbours;

  ShortNames(Characters text, Trail trail, Ground ground, Neighbours neighbours) {
    this.text = text;
    this.trail = trail;
    this.ground = ground;
    this.neighbours = neighbours;
  }

  /**
   * A short name.
   *
   * @param start where it begins
   * @param end one past its last character
   */
  record Found(int start, int end, Division division) {}

  /** 陵水 of 海口11例、陵水3例: in a list with figures a division has its short name. */
  @Nullable Found listedAt(int start) {
    Division before = trail.endingAt(trail.lastEnd());
    int end = neighbours.nameEnd(start);
    if (before == null || !neighbours.countAt(end)) {
      return null;
    }
    String name = text.string().substring(start, end);
    Division division = ground.choose(Divisions.called(name, before.province()));
    return division == null ? null : new Found(start, end, division);
  }

  /**
   * 泸定 of 其中泸定171个, where 泸定县 was spoken of before; not 新建 of 其中新建12所, as districts are more often
   * called as something else is.
   */
  @Nullable Found toldAt(int start) {
    int end = neighbours.nameEnd(start);
    if (end - start < 2 || !neighbours.countAt(end)) {
      return null;
    }
    Division county = county(start, end);
    boolean told =
        county != null && ground.knows(county) && county.region().name().endsWith(COUNTY);
    return told ? new Found(start, end, county) : null;
  }

  /**
   * 涿州 of 河北涿州转移群众: behind what it lies in a county has its short name; one that is a word too,
   * 江西新建, where no word goes on.
   */
  @Nullable Found behind(int start) {
    Division around = trail.endingAt(start);
    Gazetteer.Name entry = Gazetteer.INSTANCE.at(text.string(), start);
    boolean read = entry != null && entry.entry() instanceof Named;
    if (read || around == null || around.level() == Division.Level.COUNTY) {
      return null;
    }
    return within(around, start, PlaceWords.SHORT_WORD.lengthAt(text.string(), start));
  }

  /** Whether what is a word too is a county there: no police, and no word goes on. */
  private boolean isShown(int start, int end) {
    return !PlaceWords.THROUGHOUT.beginsAt(text.string(), start) && neighbours.endsShortAt(end);
  }

  /**
   * 连江、长乐、闽侯 of a bulletin of 福州市: counties of the city in a row, each by its short name; empty
   * where there are fewer than three and no 等地 shows it, as sights may have two such names:
   * 海棠、天涯海角.
   */
  List<Found> row(int start) {
    Division home = ground.home();
    if (home == null || !isBeforeLink(start) || !neighbours.beginPhraseAt(start)) {
      return List.of();
    }
    List<Found> row = new ArrayList<>();
    Found next = within(home, start, 0);
    while (next != null) {
      row.add(next);
      next = neighbours.isLink(next.end()) ? within(home, next.end() + 1, 0) : null;
    }
    // 献县、吴桥、东光
    int before = neighbours.isLink(start - 1) && trail.lastEnd() == start - 1 ? 1 : 0;
    boolean two = row.size() > 1 && neighbours.isShownAt(row.get(row.size() - 1).end());
    return two || row.size() + before >= SHORTEST_ROW ? row : List.of();
  }

  private boolean isBeforeLink(int start) {
    for (int end = start + SHORTEST; end <= start + LONGEST; end++) {
      if (neighbours.isLink(end)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The county of a division whose short name begins at a place, the longest; null where none does.
   *
   * @param word how long a name is a word too, which what stands around it must show; 0 for none
   */
  private @Nullable Found within(Division around, int start, int word) {
    for (int end = Math.min(text.length(), start + LONGEST); end >= start + SHORTEST; end--) {
      boolean named = word != end - start || isShown(start, end);
      Division county = named ? county(start, end) : null;
      if (county != null && county.liesIn(around)) {
        return new Found(start, end, county);
      }
    }
    return null;
  }

  /** 崇明交警, 临沂市公安局罗庄分局: before a body of its own a county has its short name. */
  @Nullable Found seatOf(int body) {
    for (int start = neighbours.firstSeat(body); start < body - 1; start++) {
      Division around = trail.endingAt(start);
      Division seat = neighbours.beginSeatAt(start) ? county(start, body) : null;
      if (seat != null && (around == null || seat.liesIn(around))) {
        return new Found(start, body, seat);
      }
    }
    return null;
  }

  /** 朝阳 of 北京市朝阳 is the district in it, though 朝阳 alone is a city. */
  @Nullable Division inside(Division around, Named named, int start, int end) {
    Division inside = named.inside(around);
    Division county = inside == null ? county(start, end) : null;
    return county != null && county.liesIn(around) ? county : inside;
  }

  private @Nullable Division county(int start, int end) {
    List<Division> counties = Divisions.counties(text.string().substring(start, end));
    return ground.choose(counties);
  }
}
