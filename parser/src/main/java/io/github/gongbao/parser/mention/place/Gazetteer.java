package io.github.gongbao.parser.mention.place;

import io.github.gongbao.model.Region;
import io.github.gongbao.parser.text.LexiconWords;
import io.github.gongbao.parser.text.WordMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The names of places: divisions, groups of them, and words that speak of the division at hand. */
public final class Gazetteer extends WordMap<Gazetteer.Name> {
  /** What a name can stand for. */
  public sealed interface Entry
      permits Named, Group, Abbreviated, AtHand, Unlisted, Seated, NoPlace {}

  /** The divisions of a name, those that exist before those that ceased to be. */
  public record Named(List<Naming> namings) implements Entry {
    /** The division of the name that lies in another; null where none does. */
    @Nullable Division inside(Division around) {
      for (Naming naming : namings) {
        if (naming.division().liesIn(around)) {
          return naming.division();
        }
      }
      return null;
    }
  }

  /**
   * One division under a name.
   *
   * @param division the division
   * @param word whether the name is also an ordinary word
   * @param former whether the division or its name ceased to be
   */
  record Naming(Division division, boolean word, boolean former) {}

  /**
   * A group of divisions, or the whole country.
   *
   * @param members its divisions
   * @param phrase whether the name counts only where a phrase begins: 东部地区 is also a part of a
   *     province
   * @param among whether it counts only where others of these are spoken of: 东部
   */
  record Group(List<Region> members, boolean phrase, boolean among) implements Entry {
    boolean nation() {
      return members.size() == 1 && members.get(0).code().equals(Region.NATION.code());
    }

    /** Whether it is a part of the country that is meant only where a phrase begins. */
    boolean part() {
      return phrase && !nation();
    }
  }

  /** One character that abbreviates a province in a row of such: 晋、陕、豫. */
  record Abbreviated(Division division) implements Entry {}

  /**
   * {@code 全省}, {@code 我市}, {@code 该区}: the division that the text is about.
   *
   * @param kind the last character of the names of such divisions
   * @param nearest whether it points at the last one spoken of, as {@code 该市} does
   */
  record AtHand(Kind kind, boolean nearest) implements Entry {}

  /**
   * A place that GB/T 2260 has not.
   *
   * @param whole whether the name is the place's own: 西咸新区; 高新区 needs a place before it or beside
   */
  public record Unlisted(boolean whole) implements Entry {}

  /** A body that the short name of a county may stand before: 崇明 of 崇明交警. */
  record Seated() implements Entry {}

  /** A word that no place is read in. */
  public record NoPlace() implements Entry {}

  /** The kinds of divisions that {@code 全省}, {@code 全市} and so on speak of. */
  enum Kind {
    PROVINCE("省"),
    CITY("市"),
    DISTRICT("区"),
    COUNTY("县"),
    PREFECTURE("州"),
    BANNER("旗"),
    LEAGUE("盟");

    private static final List<Kind> ALL = List.of(values());

    /** How many kinds there are. */
    static final int COUNT = ALL.size();

    private final String suffix;

    Kind(String suffix) {
      this.suffix = suffix;
    }

    String suffix() {
      return suffix;
    }

    /** Whether one would speak of this division so; a regional capital is a city, a region 全区. */
    boolean fits(Division division) {
      return division.region().name().endsWith(suffix);
    }

    /** The kind that fits a division; null if none does. */
    static @Nullable Kind of(Division division) {
      for (Kind kind : ALL) {
        if (kind.fits(division)) {
          return kind;
        }
      }
      return null;
    }
  }

  /** What the first cell of a name says that it stands for; codes of divisions stand behind it. */
  static final String NAMED = "named";

  static final String GROUP = "group";
  static final String PHRASE = "phrase";
  static final String AMONG_OTHERS = "among-others";
  static final String ABBREVIATED = "abbreviated";
  static final String AT_HAND = "at-hand";
  static final String NEAREST = "nearest";
  static final String UNLISTED = "unlisted";
  static final String SEATED = "seated";
  static final String NO_PLACE = "no-place";

  /** Behind a code: that the name is also an ordinary word. */
  static final String WORD = "~";

  /** Behind a code: that the division or its name ceased to be. */
  static final String FORMER = "-";

  private static final int CODE_LENGTH = 6;
  private static final DivisionTable DIVISIONS = DivisionTable.INSTANCE;

  public static final Gazetteer INSTANCE = new Gazetteer();

  /**
   * A name or another word of the gazetteer.
   *
   * @param length how many characters it has
   * @param entry what it can stand for
   */
  public record Name(int length, Entry entry) {
    /** Whether it can stand for a place, or for places. */
    public boolean isPlace() {
      return !(entry instanceof NoPlace || entry instanceof Seated);
    }
  }

  private Gazetteer() {
    super(words());
  }

  private static LexiconWords words() {
    LexiconWords words = LexiconWords.of(Gazetteer.class, "names");
    if (!words.areCompiled()) {
      PlaceNameWords.addTo(words);
    }
    return words;
  }

  @Override
  protected Name read(int word, List<String> cells) {
    return new Name(length(word), entry(cells));
  }

  private static Entry entry(List<String> cells) {
    List<String> said = cells.subList(1, cells.size());
    return switch (cells.get(0)) {
      case NAMED -> named(said);
      case GROUP -> group(said, false, false);
      case PHRASE -> group(said, true, false);
      case AMONG_OTHERS -> group(said, true, true);
      case ABBREVIATED -> new Abbreviated(division(said.get(0)));
      case AT_HAND -> new AtHand(Kind.valueOf(said.get(0)), false);
      case NEAREST -> new AtHand(Kind.valueOf(said.get(0)), true);
      case UNLISTED -> new Unlisted(said.get(0).equals("place"));
      case SEATED -> new Seated();
      default -> new NoPlace();
    };
  }

  private static Named named(List<String> codes) {
    List<Naming> namings = new ArrayList<>(codes.size());
    for (String code : codes) {
      namings.add(new Naming(division(code), code.contains(WORD), code.contains(FORMER)));
    }
    return new Named(List.copyOf(namings));
  }

  private static Group group(List<String> codes, boolean phrase, boolean among) {
    List<Region> members = new ArrayList<>(codes.size());
    for (String code : codes) {
      Division member = DIVISIONS.find(code);
      members.add(member == null ? Region.NATION : member.region());
    }
    return new Group(List.copyOf(members), phrase, among);
  }

  private static Division division(String code) {
    return Objects.requireNonNull(DIVISIONS.find(code.substring(0, CODE_LENGTH)));
  }

  /** The longest name or other word of the gazetteer that begins at {@code at}, or null. */
  public @Nullable Name at(String text, int at) {
    int name = longest(text, at);
    return name == NONE ? null : withoutNext(text, at, value(name));
  }

  /** 南京 of 南京市区: the last character belongs to the next word. */
  private Name withoutNext(String text, int at, Name found) {
    int end = at + found.length() - 1;
    if (end == at || !PlaceWords.WITHIN.beginsAt(text, end)) {
      return found;
    }
    Name shorter = at(text.substring(at, end), 0);
    return shorter == null || shorter.length() < end - at ? found : shorter;
  }

  /** The division of a region that this gazetteer gave. */
  Division division(Region region) {
    return DIVISIONS.of(region);
  }
}
