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
import io.github.gongbao.parser.mention.place.PlaceMention.Role;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the places of a folded text: the divisions of GB/T 2260, groups of them and words such as
 * {@code 全省} that mean the one at hand.
 *
 * <pre>{@code
 * PlaceReader.read("湖南省长沙市、四川省成都市"); // 长沙市 430100 and 成都市 510100
 * }</pre>
 */
public final class PlaceReader {
  private static final Gazetteer GAZETTEER = Gazetteer.INSTANCE;

  /** How far a name that begins with a place may run: 武汉理工大学, 北京…有限责任公司. */
  private static final int NAME_LENGTH = 12;

  /** How far a list may run to the 等水库 that makes its members names of waters. */
  private static final int LIST_LENGTH = 24;

  /** How long a figure with its unit may be in a list of places: 12例, (3例已治愈). */
  private static final int COUNT_LENGTH = 14;

  /** How far a list of names that are also words is followed to one that is not. */
  private static final int LIST_ITEMS = 8;

  /** How long the title of a document may be. */
  private static final int TITLE_LENGTH = 100;

  /** How long words in quotation marks may be to be a name. */
  private static final int QUOTED_NAME_LENGTH = 30;

  private static final String NAME_ENDS = "的各所等在为有共将已与和及从对被由是";
  private static final String LIST_LINKS = "、和及与";
  private static final String PHRASE_OPENERS = "含中即在国对向";
  private static final String ROW_ENDS = "等两三四五六省地各";
  private static final String SURNAMES =
      "王李张刘陈杨赵黄吴徐孙胡朱林何郭马罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶" + "阎潘杜戴钟汪田姜范石姚谭廖邹熊陆郝孔崔康毛邱秦史顾侯邵孟";
  private static final String TITLE_ENDS = "长记任员志者授师士官席理";

  private final String text;
  private final Ground ground;
  private final boolean isContext;
  private final List<PlaceMention> mentions = new ArrayList<>();

  /** The end of the place read last, and the division it was if it was one. */
  private int lastStart;

  private int lastEnd = -1;
  private @Nullable Division last;

  /** How far a row of abbreviations was read that is none. */
  private int restUntil;

  /** Where a list ends so far whose first place is only compared with. */
  private int comparedUntil = -1;

  private int titleUntil;
  private int quoteUntil;

  private PlaceReader(String text, Ground ground, boolean isContext) {
    this.text = text;
    this.ground = ground;
    this.isContext = isContext;
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
    Ground ground = new Ground(GAZETTEER.size());
    for (String before : context) {
      new PlaceReader(before, ground, true).readAll();
    }
    ground.text();
    return new PlaceReader(folded, ground, false).readAll();
  }

  private List<PlaceMention> readAll() {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      mark(c, at);
      Gazetteer.Name found = GAZETTEER.at(text, at);
      if (found == null) {
        at++;
      } else {
        at =
            read(found.entry(), at, at + found.length())
                ? Math.max(at + found.length(), lastEnd)
                : at + 1;
      }
    }
    mentions.replaceAll(this::settled);
    return List.copyOf(mentions);
  }

  /** What nothing in front could settle, the rest of the text may. */
  private PlaceMention settled(PlaceMention mention) {
    if (mention.role() != Role.AMBIGUOUS) {
      return mention;
    }
    List<Region> known = mention.regions().stream().filter(this::provinceIsKnown).toList();
    return known.size() == 1 ? new PlaceMention(mention.span(), known, Role.PLACE) : mention;
  }

  private boolean provinceIsKnown(Region region) {
    return ground.knowsAround(GAZETTEER.division(region).province());
  }

  private void mark(char c, int at) {
    switch (c) {
      case '。', '\n', ';' -> ground.sentence();
      case '《' -> titleUntil = closing('》', at, at + TITLE_LENGTH);
      case '“' -> quoteUntil = closing('”', at, at + QUOTED_NAME_LENGTH);
      default -> {}
    }
  }

  /** Where the mark is that closes what began at the mark under {@code at}, if it is near. */
  private int closing(char mark, int at, int limit) {
    for (int i = at; i < Math.min(limit, text.length()); i++) {
      if (text.charAt(i) == mark) {
        return i;
      }
    }
    return at;
  }

  private boolean read(Entry entry, int start, int end) {
    if (entry instanceof NoPlace) {
      return true;
    }
    if (entry instanceof Abbreviated) {
      return readAbbreviations(start);
    }
    if (entry instanceof Group group) {
      if (group.phrase() && !standsAlone(start)) {
        return true;
      }
      add(start, end, group.members(), group.nation() ? nationRole(start, end) : role(start, end));
      last = null;
      return true;
    }
    if (entry instanceof AtHand words) {
      return readAtHand(words, start, end);
    }
    return readNamed((Named) entry, start, end);
  }

  /** A row of provinces by one character each: 晋、陕、豫三省 or 晋陕豫. */
  private boolean readAbbreviations(int start) {
    if (!beginsPhrase(start) || start < restUntil) {
      return false;
    }
    List<Region> members = new ArrayList<>();
    int end = start;
    boolean apart = false;
    for (Division next = abbreviated(start); next != null; next = abbreviated(end)) {
      members.add(next.region());
      end++;
      if (end < text.length() && text.charAt(end) == '、' && abbreviated(end + 1) != null) {
        apart = true;
        end++;
      } else if (apart) {
        break;
      }
    }
    restUntil = end;
    if (members.size() != (apart ? (end - start + 1) / 2 : end - start)) {
      return false;
    }
    boolean closed =
        end == text.length() || !isHan(text.charAt(end)) || ROW_ENDS.indexOf(text.charAt(end)) >= 0;
    if (members.size() < (apart && closed ? 2 : 3)) {
      return false;
    }
    add(start, end, members, role(start, end));
    last = null;
    return true;
  }

  private @Nullable Division abbreviated(int at) {
    Gazetteer.Name found = GAZETTEER.at(text, at);
    return found != null && found.entry() instanceof Abbreviated one ? one.division() : null;
  }

  private boolean readAtHand(AtHand words, int start, int end) {
    if (lastEnd == start && last != null && words.kind().fits(last)) {
      extend(last, end);
      return true;
    }
    Division division = ground.atHand(words);
    if (division != null) {
      add(start, end, List.of(division.region()), nationRole(start, end));
      last = division;
      lastStart = start;
    }
    return true;
  }

  private boolean readNamed(Named named, int start, int end) {
    Division inside = lastEnd == start && last != null ? insideLast(named) : null;
    if (inside != null) {
      extend(inside, end);
      return true;
    }
    if (isPersonsName(start, end)) {
      return true;
    }
    if (goesOn(end)) {
      return false;
    }
    List<Division> candidates = new ArrayList<>(named.namings().size());
    List<Division> former = new ArrayList<>(0);
    for (Naming naming : named.namings()) {
      if (!naming.word() || isPlaceHere(naming.division(), start, end)) {
        (naming.former() ? former : candidates).add(naming.division());
      }
    }
    Division division = choose(candidates, former);
    if (division != null) {
      Role role = role(start, end);
      add(start, end, List.of(division.region()), role);
      last = division;
      lastStart = start;
      speakOf(division, role);
    } else if (!candidates.isEmpty()) {
      List<Region> regions = candidates.stream().map(Division::region).toList();
      add(start, end, regions, Role.AMBIGUOUS);
      last = null;
    } else {
      return false;
    }
    return true;
  }

  /** A place in passing settles nothing; a title that names no other place is about it even so. */
  private void speakOf(Division division, Role role) {
    if (role == Role.PLACE || isContext && !ground.knowsAny()) {
      ground.speakOf(division);
    }
  }

  private static @Nullable Division only(List<Division> divisions) {
    return divisions.size() == 1 ? divisions.get(0) : null;
  }

  private @Nullable Division choose(List<Division> candidates, List<Division> former) {
    if (candidates.isEmpty()) {
      Division one = only(former);
      return one != null ? one : ground.nearest(former);
    }
    Division one = only(candidates);
    return one != null ? one : ground.nearest(candidates);
  }

  private @Nullable Division insideLast(Named named) {
    for (Naming naming : named.namings()) {
      if (last != null && naming.division().liesIn(last)) {
        return naming.division();
      }
    }
    return null;
  }

  /** 陕西省 and 渭南市 behind it are one place, the inner one. */
  private void extend(Division inner, int end) {
    mentions.remove(mentions.size() - 1);
    Role role = role(lastStart, end);
    add(lastStart, end, List.of(inner.region()), role);
    last = inner;
    speakOf(inner, role);
  }

  private void add(int start, int end, List<Region> regions, Role role) {
    mentions.add(new PlaceMention(new Span(start, end), regions, role));
    lastEnd = end;
  }

  /** Whether a name that is also an ordinary word is a place where it stands. */
  private boolean isPlaceHere(Division division, int start, int end) {
    if (beginsPhrase(start)) {
      Division parent = division.parent();
      if (division.level() == Division.Level.COUNTY) {
        return parent != null && ground.knowsAround(parent);
      }
      if (ground.knows(division) || parent != null && ground.knowsAround(parent) && counts(end)) {
        return true;
      }
    } else if (division.level() == Division.Level.COUNTY) {
      return false;
    }
    return PlaceWords.AUTHORITY.beginsAt(text, end)
        || linked(start - 1) && followsPlace(start - 1)
        || precedesPlace(end);
  }

  /** Whether the list before {@code link} ends in a place or in a place and its figure. */
  private boolean followsPlace(int link) {
    return lastEnd == link || lastEnd >= 0 && link - lastEnd <= COUNT_LENGTH && counts(lastEnd);
  }

  /** Whether the list goes on with a place, behind the figure of this one if it has one. */
  private boolean precedesPlace(int end) {
    int link = end;
    for (int i = 0; i < LIST_ITEMS; i++) {
      link = behindCount(link);
      if (!linked(link)) {
        return false;
      }
      Gazetteer.Name next = GAZETTEER.at(text, link + 1);
      if (next == null || !(next.entry() instanceof Named named)) {
        return false;
      }
      if (named.namings().stream().anyMatch(naming -> !naming.word())) {
        return true;
      }
      link += 1 + next.length();
    }
    return false;
  }

  /** Where the link of a list stands behind the figure that begins at {@code at}, if one does. */
  private int behindCount(int at) {
    int link = at;
    if (counts(at)) {
      int limit = Math.min(text.length(), at + COUNT_LENGTH);
      while (link < limit && !linked(link)) {
        link++;
      }
    }
    return link;
  }

  /** Whether a part of the country is meant here: not 湖北东部地区, not 西北、东北地区. */
  private boolean standsAlone(int start) {
    return lastEnd != start
        && beginsPhrase(start)
        && (!linked(start - 1) || lastEnd == start - 1 || text.charAt(start - 1) != '、');
  }

  private boolean beginsPhrase(int start) {
    return start == 0
        || !isHan(text.charAt(start - 1))
        || linked(start - 1)
        || PHRASE_OPENERS.indexOf(text.charAt(start - 1)) >= 0
        || start == lastEnd;
  }

  /** Whether a figure follows, or a bracket with one. */
  private boolean counts(int at) {
    int figure = at < text.length() && text.charAt(at) == '(' ? at + 1 : at;
    return figure < text.length() && text.charAt(figure) >= '0' && text.charAt(figure) <= '9';
  }

  private boolean linked(int at) {
    return at >= 0 && at < text.length() && LIST_LINKS.indexOf(text.charAt(at)) >= 0;
  }

  /**
   * 局长王海南: a surname at the start of a phrase or behind a title, and a place that is a given name.
   */
  private boolean isPersonsName(int start, int end) {
    if (end - start != 2 || start == 0 || SURNAMES.indexOf(text.charAt(start - 1)) < 0) {
      return false;
    }
    if (start == 1) {
      return true;
    }
    char before = text.charAt(start - 2);
    return !isHan(before) || TITLE_ENDS.indexOf(before) >= 0;
  }

  /** 区域, 县级: the last character of what looks like a name begins another word. */
  private boolean goesOn(int end) {
    return end < text.length()
        && switch (text.charAt(end - 1)) {
          case '区' -> "域块间".indexOf(text.charAt(end)) >= 0;
          case '县' -> text.charAt(end) == '级';
          default -> false;
        };
  }

  private Role nationRole(int start, int end) {
    return start < titleUntil || isCompared(start) || isFirst(end) ? Role.INCIDENTAL : Role.PLACE;
  }

  private boolean isFirst(int end) {
    return text.startsWith("率先", end) || text.startsWith("前列", end) || text.startsWith("第", end);
  }

  private boolean isCompared(int start) {
    return PlaceWords.BEFORE.endsAt(text, start)
        && !text.startsWith("环比", start - 2)
        && !text.startsWith("同比", start - 2);
  }

  /** 来自江苏、浙江: what is said of the first of a list holds for the rest. */
  private boolean isComparedInList(int start, int end) {
    boolean compared = isCompared(start) || linked(start - 1) && comparedUntil == start - 1;
    if (compared) {
      comparedUntil = end;
    }
    return compared;
  }

  private Role role(int start, int end) {
    boolean passing =
        start < titleUntil
            || start < quoteUntil
            || isComparedInList(start, end)
            || PlaceWords.AFTER.beginsAt(text, end)
            || isEvent(start, end)
            || isOrigin(start, end)
            || beginsName(end)
            || namesWater(end);
    return passing ? Role.INCIDENTAL : Role.PLACE;
  }

  private boolean isEvent(int start, int end) {
    return start > 0
        && "在于".indexOf(text.charAt(start - 1)) >= 0
        && PlaceWords.EVENT.beginsAt(text, end);
  }

  private boolean isOrigin(int start, int end) {
    return start > 0
        && "从由自".indexOf(text.charAt(start - 1)) >= 0
        && PlaceWords.ORIGIN.beginsAt(text, end);
  }

  /** Whether the place begins the name of a university, a company and the like. */
  private boolean beginsName(int end) {
    int limit = Math.min(text.length(), end + NAME_LENGTH);
    for (int i = end; i < limit && isHan(text.charAt(i)); i++) {
      if (PlaceWords.NAME.beginsAt(text, i)) {
        return true;
      }
      if (NAME_ENDS.indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return false;
  }

  /** Whether the list goes on to 等水库, so that its members are names of waters. */
  private boolean namesWater(int end) {
    if (end >= text.length() || text.charAt(end) != '、' && text.charAt(end) != '等') {
      return false;
    }
    int limit = Math.min(text.length(), end + LIST_LENGTH);
    for (int i = end; i < limit && (isHan(text.charAt(i)) || text.charAt(i) == '、'); i++) {
      if (text.charAt(i) == '等') {
        return PlaceWords.WATER.beginsAt(text, i + 1);
      }
    }
    return false;
  }

  private static boolean isHan(char c) {
    return c >= 0x4E00 && c <= 0x9FFF;
  }
}
