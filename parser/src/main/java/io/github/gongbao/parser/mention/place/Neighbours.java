package io.github.gongbao.parser.mention.place;

import io.github.gongbao.model.Region;
import io.github.gongbao.parser.mention.period.word.CalendarNumber;
import io.github.gongbao.parser.mention.place.Gazetteer.Group;
import io.github.gongbao.parser.mention.place.Gazetteer.Named;
import io.github.gongbao.parser.mention.place.Gazetteer.Unlisted;
import io.github.gongbao.parser.text.Characters;
import java.util.List;

/** What stands beside a name and shows whether it can be a place: phrases, lists and figures. */
final class Neighbours {
  /** How long a figure with its unit may be in a list of places: 12例, (3例已治愈). */
  private static final int COUNT_LENGTH = 14;

  /** How far a list of names that are also words is followed to one that is not. */
  private static final int LIST_ITEMS = 8;

  /** So many places back ends the list, at the most, that is told again. */
  private static final int MENTIONS_BACK = 20;

  /** How long the name of a zone may be before what it is: 赣江新区. */
  private static final int ZONE_NAME = 4;

  /** How long the short name of a division is at most. */
  private static final int LONGEST_SHORT = 5;

  private static final String NUMERALS = "两一二三四五六七八九十";

  private final Characters text;
  private final Trail trail;

  Neighbours(Characters text, Trail trail) {
    this.text = text;
    this.trail = trail;
  }

  /** Whether a phrase begins at a position. */
  boolean beginPhraseAt(int start) {
    return !text.isHan(start - 1)
        || isLink(start - 1)
        || PlaceWords.OPENER.endsAt(text.string(), start)
        || start == trail.lastEnd();
  }

  /**
   * Where the name of a zone begins of which the word begins at {@code start} that says what it is.
   */
  int zoneStart(int start) {
    int from = start;
    while (start - from < ZONE_NAME && !beginPhraseAt(from)) {
      from--;
    }
    return from;
  }

  /** 海南 of 局长王海南: whether a surname stands before it, behind a title or where a phrase begins. */
  boolean isGivenName(int start, int end) {
    return end - start == 2
        && PlaceWords.SURNAME.endsAt(text.string(), start)
        && (!text.isHan(start - 2) || PlaceWords.TITLE.endsAt(text.string(), start - 1));
  }

  /** Where the short name of a county before a body may begin first: behind the last place. */
  int firstSeat(int end) {
    return Math.max(0, Math.max(trail.lastEnd(), end - LONGEST_SHORT));
  }

  /** Whether such a name may begin there: also 罗庄 of 公安局罗庄分局. */
  boolean beginSeatAt(int start) {
    return beginPhraseAt(start) || text.at(start - 1) == '局';
  }

  /** Whether a group is meant by its name: not by 湖北东部地区, not by 东部 alone, nor by 中国香港. */
  boolean allow(Group group, int start, int end) {
    if (group.nation() && group.phrase() && isDivisionAt(end)) {
      return false;
    }
    boolean told =
        group.nation()
            && PlaceWords.TIME_END.endsAt(text.string(), start)
            && trail.lastEnd() != start;
    return !group.phrase()
        || told
        || standsAlone(start) && (!group.among() || trail.isOfParts() || precedePart(end));
  }

  private boolean isDivisionAt(int start) {
    Gazetteer.Name name = Gazetteer.INSTANCE.at(text.string(), start);
    return name != null && name.entry() instanceof Named;
  }

  /** Whether a part of the country is meant here: not 湖北东部地区, not 西北、东北地区. */
  private boolean standsAlone(int start) {
    return trail.isNationEndingAt(start)
        || trail.lastEnd() != start
            && beginPhraseAt(start)
            && (text.at(start - 1) != '、' || trail.lastEnd() == start - 1);
  }

  /** 东部 of 东部、中部地区. */
  private boolean precedePart(int end) {
    Gazetteer.Name next = isLink(end) ? Gazetteer.INSTANCE.at(text.string(), end + 1) : null;
    return next != null && next.entry() instanceof Group group && group.phrase();
  }

  /** Whether a character joins the members of a list. */
  boolean isLink(int at) {
    return at >= 0 && PlaceWords.LINK.beginsAt(text.string(), at);
  }

  /** Whether a figure follows, or a bracket with one. */
  boolean countAt(int at) {
    return text.isDigit(text.at(at) == '(' ? at + 1 : at);
  }

  /** 淇县等9个县: the name is one of a number of divisions. */
  boolean isOneOfMany(int end) {
    return text.at(end) == '等' && isNumberOfDivisions(end + 1, numberEnd(end + 1));
  }

  private int numberEnd(int start) {
    int end = start;
    while (text.isDigit(end) || text.isOneOf(NUMERALS, end)) {
      end++;
    }
    return end;
  }

  private boolean isNumberOfDivisions(int number, int end) {
    int at = text.at(end) == '个' ? end + 1 : end;
    return end > number
        && PlaceWords.DIVISION.beginsAt(text.string(), at)
        && !PlaceWords.NO_DIVISION.beginsAt(text.string(), at + 1);
  }

  /**
   * The divisions of the last list of places that has as many as is said there: 上述6省; none where
   * there is none.
   */
  List<Region> above(int start) {
    int end = numberEnd(start);
    if (!isNumberOfDivisions(start, end)) {
      return List.of();
    }
    CalendarNumber number = new CalendarNumber(text);
    int count = number.read(start) ? number.value() : 0;
    List<PlaceMention> mentions = trail.mentions();
    int first = Math.max(count, mentions.size() - MENTIONS_BACK);
    for (int last = mentions.size(); last >= first && count > 1; last--) {
      List<PlaceMention> meant = mentions.subList(last - count, last);
      if (isList(meant)) {
        return meant.stream().flatMap(place -> place.regions().stream()).distinct().toList();
      }
    }
    return List.of();
  }

  private boolean isList(List<PlaceMention> places) {
    for (int i = 1; i < places.size(); i++) {
      int end = places.get(i - 1).span().end();
      if (!isLink(end) || places.get(i).span().start() != end + 1) {
        return false;
      }
    }
    return true;
  }

  /** Whether the name of a division that is also an ordinary word is a place where it stands. */
  boolean allow(Division division, Ground ground, int start, int end) {
    if (isOneOfMany(end)) {
      return true;
    }
    boolean county = division.level() == Division.Level.COUNTY;
    boolean office = PlaceWords.OFFICE.beginsAt(text.string(), end);
    if (beginPhraseAt(start)) {
      Division parent = division.parent();
      boolean around = parent != null && ground.knowsAround(parent);
      if (county) {
        // 陇县人民政府, and 赵县2020年统计公报 at its beginning
        return around || office || ground.knows(division) || start == 0 && text.isDigit(end);
      }
      if (ground.knows(division) || around && countAt(end)) {
        return true;
      }
    } else if (county) {
      return office && text.at(start - 1) == '年' && text.isDigit(start - 2);
    }
    return PlaceWords.AUTHORITY.beginsAt(text.string(), end) || areListed(start, end);
  }

  /** Whether the name stands in a list with places, before or behind it. */
  boolean areListed(int start, int end) {
    return isLink(start - 1) && followPlace(start - 1) || precedePlace(end);
  }

  /** Whether the list before {@code link} ends in a place or in a place and its figure. */
  private boolean followPlace(int link) {
    int end = trail.lastEnd();
    return end == link || end >= 0 && link - end <= COUNT_LENGTH && countAt(end);
  }

  /** Whether the list goes on with a place, behind the figure of this one if it has one. */
  private boolean precedePlace(int end) {
    int link = end;
    for (int i = 0; i < LIST_ITEMS; i++) {
      link = behindCount(link);
      Gazetteer.Name next = isLink(link) ? Gazetteer.INSTANCE.at(text.string(), link + 1) : null;
      if (next == null) {
        return false;
      }
      if (next.entry() instanceof Unlisted) {
        return true;
      }
      if (!(next.entry() instanceof Named named)) {
        return false;
      }
      for (Gazetteer.Naming naming : named.namings()) {
        if (!naming.word()) {
          return true;
        }
      }
      link += 1 + next.length();
    }
    return false;
  }

  /** Where the link of a list stands behind the figure that begins at {@code at}, if one does. */
  private int behindCount(int at) {
    return countAt(at) ? behindFigure(at, false) : at;
  }

  /**
   * Whether the short name of a county may end at a position: a clause does, or a word that shows
   * it.
   */
  boolean endsShortAt(int end) {
    return !text.isHan(end) || isShownAt(end);
  }

  /** Whether a word follows that shows a county before it: 境内, 等地. */
  boolean isShownAt(int end) {
    return PlaceWords.BEHIND_SHORT.beginsAt(text.string(), end);
  }

  /** Where the next link stands, or also a comma; behind the longest figure if none does. */
  private int behindFigure(int figure, boolean comma) {
    int limit = Math.min(text.length(), figure + COUNT_LENGTH);
    int link = figure;
    while (link < limit && !isLink(link) && !(comma && text.at(link) == ',')) {
      link++;
    }
    return link;
  }

  /** Where the next of a list begins behind a place and its figure; -1 where none does. */
  int nextListed(int end) {
    int link = countAt(end) ? behindFigure(end, true) : text.length();
    return link < Math.min(text.length(), end + COUNT_LENGTH) ? link + 1 : -1;
  }

  /** Where a short name of a list ends if one begins at {@code start}. */
  int nameEnd(int start) {
    int end = start;
    while (end - start < LONGEST_SHORT && text.isHan(end)) {
      end++;
    }
    return end;
  }

  /** 区域, 县级: the last character of what looks like a name begins another word. */
  boolean goesOn(int end) {
    return switch (text.at(end - 1)) {
      case '区' -> PlaceWords.AREA.beginsAt(text.string(), end);
      case '县' -> text.at(end) == '级';
      default -> false;
    };
  }
}
