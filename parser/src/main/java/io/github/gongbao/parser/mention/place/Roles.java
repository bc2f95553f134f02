package io.github.gongbao.parser.mention.place;

import io.github.gongbao.parser.mention.place.PlaceMention.Role;
import io.github.gongbao.parser.text.Characters;

/** Tells by what stands around the name of a place whether it says where, or stands in passing. */
final class Roles {
  /** How far a name that begins with a place may run: 武汉理工大学, 北京…有限责任公司. */
  private static final int NAME_LENGTH = 12;

  /** How far a list may run to the 等水库 that makes its members names of waters. */
  private static final int LIST_LENGTH = 24;

  /** How far the verb may stand behind those with whom something was done: 与…等地建立协作机制. */
  private static final int CLAUSE = 40;

  /** How long the title of a document may be. */
  private static final int TITLE_LENGTH = 100;

  /** How long the name of a meeting may be: 防汛救灾工作情况新闻发布会. */
  private static final int MEETING_LENGTH = 20;

  /** How long words in quotation marks may be to be a name. */
  private static final int QUOTED_NAME_LENGTH = 30;

  /** So soon what leads to a place is named behind it: 西安至延安的铁路. */
  private static final int ROUTE_DISTANCE = 10;

  /** What stands between 等 and what is counted, but for the number. */
  private static final String OF_COUNT = "多余个";

  private final Characters text;
  private int titleUntil;
  private int quoteUntil;

  /** Where the last place begins to which something leads from another. */
  private int routeAt = -1;

  /** Where a list ends so far whose first place is only compared with. */
  private int comparedUntil = -1;

  Roles(Characters text) {
    this.text = text;
  }

  /** The mark of a title or of a name opens there. */
  void open(char mark, int at) {
    if (mark == '《') {
      titleUntil = closing('》', at, TITLE_LENGTH);
    } else {
      quoteUntil = closing('”', at, QUOTED_NAME_LENGTH);
    }
  }

  /** Where the mark is that closes what began at {@code at}, if it is near and on the same line. */
  private int closing(char mark, int at, int length) {
    int limit = Math.min(at + length, text.length());
    for (int i = at; i < limit && text.at(i) != '\n'; i++) {
      if (text.at(i) == mark) {
        return i;
      }
    }
    return at;
  }

  /** What a division does that stands there; {@code linked} where a list leads to it. */
  Role of(int start, int end, boolean linked) {
    boolean passing =
        isOnRoute(start, end)
            || start < titleUntil
            || start < quoteUntil
            || isComparedInList(start, end, linked)
            || PlaceWords.AFTER.beginsAt(text.string(), end)
            || PlaceWords.IN.endsAt(text.string(), start)
                && (PlaceWords.EVENT.beginsAt(text.string(), end) || isVenue(end))
            || PlaceWords.FROM.endsAt(text.string(), start)
                && PlaceWords.ORIGIN.beginsAt(text.string(), end)
            || beginsName(end)
            || isListedElsewhere(end)
            || isDateline(end)
            || PlaceWords.STANDING.endsAt(text.string(), start)
                && PlaceWords.STOOD.beginsAt(text.string(), end);
    return passing ? Role.INCIDENTAL : Role.PLACE;
  }

  /** 重庆至贵阳高铁: from where to where something leads, and not where it was counted. */
  private boolean isOnRoute(int start, int end) {
    int leads = PlaceWords.TO.lengthAt(text.string(), end);
    int second = end + leads;
    Gazetteer.Name to = leads > 0 ? Gazetteer.INSTANCE.at(text.string(), second) : null;
    if (to != null && to.entry() instanceof Gazetteer.Named && leadsSoon(second + to.length())) {
      routeAt = second;
      return true;
    }
    return start == routeAt;
  }

  /** Whether what leads from place to place is named soon: 上海至苏州至湖州高铁. */
  private boolean leadsSoon(int from) {
    int limit = Math.min(from + ROUTE_DISTANCE, text.length());
    for (int i = from; i < limit && text.at(i) != ',' && text.at(i) != '。'; i++) {
      if (PlaceWords.ROUTE.beginsAt(text.string(), i)) {
        return true;
      }
    }
    return false;
  }

  /** What the whole country or the division at hand does that stands there. */
  Role ofWhole(int start, int end) {
    boolean first = PlaceWords.RANK.beginsAt(text.string(), end);
    return start < titleUntil || isCompared(start) || first ? Role.INCIDENTAL : Role.PLACE;
  }

  /** What the whole country does that stands there. */
  Role ofNation(Gazetteer.Group name, int start, int end) {
    boolean passing = text.at(start) == '全' && (start < quoteUntil || isObject(start, end));
    boolean body = name.phrase() && beginsName(end);
    Role role = passing || body ? Role.INCIDENTAL : ofWhole(start, end);
    return name.phrase() && role == Role.PLACE ? Role.COUNTRY : role;
  }

  /** 打造全国创新高地, 向全国推广: 全国 is what something is done with, not where it is counted. */
  private boolean isObject(int start, int end) {
    return PlaceWords.DONE_WITH.endsAt(text.string(), start)
        && !PlaceWords.THROUGHOUT.beginsAt(text.string(), end);
  }

  private boolean isCompared(int start) {
    return PlaceWords.BEFORE.endsAt(text.string(), start)
        && !PlaceWords.BASIS.endsAt(text.string(), start);
  }

  /** 来自江苏、浙江: what is said of the first of a list holds for the rest. */
  private boolean isComparedInList(int start, int end, boolean linked) {
    boolean compared =
        isCompared(start) || isPartner(start, end) || linked && isBesidePassing(start - 1);
    if (compared) {
      comparedUntil = end;
    }
    return compared;
  }

  /**
   * Whether a list goes on at a link whose last member is one in passing, or none of the
   * gazetteer's that 香港 stands beside as one from where people come: 中国内地(94人)、香港(20人).
   */
  private boolean isBesidePassing(int link) {
    int end = link;
    if (text.at(link - 1) == ')') {
      end = link - 2;
      while (end > 0 && link - end < LIST_LENGTH && text.at(end) != '(') {
        end--;
      }
    }
    return comparedUntil == end || PlaceWords.MAINLAND.endsAt(text.string(), end);
  }

  /** 与石家庄、太原等地建立协作机制, 赴成都招商: with whom or to where, and not where it was counted. */
  private boolean isPartner(int start, int end) {
    if (!PlaceWords.WITH.endsAt(text.string(), start)) {
      return false;
    }
    int limit = Math.min(text.length(), end + CLAUSE);
    for (int at = end; at < limit && !text.isOneOf(",。;:\n", at); at++) {
      if (PlaceWords.PARTNER.beginsAt(text.string(), at)) {
        return true;
      }
      if (text.isDigit(at)) {
        return false;
      }
    }
    return false;
  }

  /** 在北京防汛救灾新闻发布会上: where something was said. */
  private boolean isVenue(int end) {
    int limit = Math.min(text.length(), end + MEETING_LENGTH);
    for (int i = end; i < limit && text.isHan(i); i++) {
      if (PlaceWords.MEETING.beginsAt(text.string(), i)) {
        return true;
      }
    }
    return false;
  }

  /** 7月25日电 behind 中新网昆明: where something was written. */
  private boolean isDateline(int end) {
    int at = end;
    while (text.isDigit(at) || at > end && text.isOneOf("月日", at)) {
      at++;
    }
    boolean day = at > end && text.at(at - 1) == '日';
    return day && PlaceWords.WIRE.beginsAt(text.string(), at) && !text.isHan(at + 1);
  }

  /** Whether the place begins the name of a university, a company and the like. */
  private boolean beginsName(int end) {
    int limit = Math.min(text.length(), end + NAME_LENGTH);
    for (int i = end; i < limit && text.isHan(i); i++) {
      if (PlaceWords.NAME.beginsAt(text.string(), i)) {
        return true;
      }
      if (PlaceWords.NO_NAME.beginsAt(text.string(), i)) {
        return false;
      }
    }
    return false;
  }

  private int behindCount(int at) {
    int end = at;
    while (text.isDigit(end) || text.isOneOf(OF_COUNT, end)) {
      end++;
    }
    return end;
  }

  /** Whether the list goes on to 等水库 or 等30多个国家, so that its members are waters or partners. */
  private boolean isListedElsewhere(int end) {
    if (!text.isOneOf("、等", end)) {
      return false;
    }
    int limit = Math.min(text.length(), end + LIST_LENGTH);
    for (int i = end; i < limit && (text.isHan(i) || text.at(i) == '、'); i++) {
      if (text.at(i) == '等') {
        return PlaceWords.WATER.beginsAt(text.string(), i + 1)
            || PlaceWords.COUNTRIES.beginsAt(text.string(), behindCount(i + 1));
      }
    }
    return false;
  }
}
