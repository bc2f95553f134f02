package io.github.gongbao.parser.mention.place;

import io.github.gongbao.model.Region;
import io.github.gongbao.parser.page.Lexicon;
import io.github.gongbao.parser.text.WordMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The names of places: divisions, groups of them, and words that speak of the division at hand. */
public final class Gazetteer {
  /** What a name can stand for. */
  public sealed interface Entry permits Named, Group, Abbreviated, AtHand, Unlisted, NoPlace {}

  /** The divisions of a name, those that exist before those that ceased to be. */
  public record Named(List<Naming> namings) implements Entry {}

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
   */
  record Group(List<Region> members, boolean phrase) implements Entry {
    boolean nation() {
      return members.size() == 1 && members.get(0).code().equals(Region.NATION.code());
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

  private static final String[] WHOLE = {"全", "我", "本"};
  private static final char ALSO_A_WORD = '~';
  private static final char ABBREVIATED = '^';
  private static final String FORMER = "former";

  public static final Gazetteer INSTANCE = new Gazetteer();

  /**
   * A name or another word of the gazetteer.
   *
   * @param length how many characters it has
   * @param entry what it can stand for
   */
  public record Name(int length, Entry entry) {}

  private final WordMap<Entry> names;
  private final Map<String, Division> divisions = new HashMap<>();

  private Gazetteer() {
    Map<String, Entry> entries = new HashMap<>();
    Division last = null;
    for (List<String> row : Lexicon.rows(Gazetteer.class, "regions.tsv")) {
      boolean former = row.size() > 3 && row.get(3).equals(FORMER);
      Division division = divisions.get(row.get(0));
      if (division == null) {
        division =
            new Division(
                divisions.size(), new Region(row.get(0), row.get(1)), over(row.get(0), last));
        divisions.put(row.get(0), division);
        last = division;
      }
      boolean nameIsAWord = false;
      if (row.size() > 2 && !row.get(2).isEmpty()) {
        for (String alias : row.get(2).split(" ")) {
          if (alias.charAt(0) == ABBREVIATED) {
            entries.put(alias.substring(1), new Abbreviated(division));
            continue;
          }
          boolean word = alias.charAt(0) == ALSO_A_WORD;
          String name = word ? alias.substring(1) : alias;
          nameIsAWord |= name.equals(row.get(1));
          name(entries, name, new Naming(division, word, former));
        }
      }
      if (!nameIsAWord) {
        name(entries, row.get(1), new Naming(division, false, former));
      }
    }
    for (List<String> row : Lexicon.rows(Gazetteer.class, "region-groups.tsv")) {
      List<Region> members = new ArrayList<>();
      for (String code : row.get(1).split(",")) {
        Division member = divisions.get(code);
        members.add(member == null ? Region.NATION : member.region());
      }
      for (String name : row.get(0).split(" ")) {
        boolean phrase = name.charAt(0) == ALSO_A_WORD;
        entries.put(phrase ? name.substring(1) : name, new Group(List.copyOf(members), phrase));
      }
    }
    for (Kind kind : Kind.values()) {
      for (String whole : WHOLE) {
        entries.put(whole + kind.suffix, new AtHand(kind, false));
      }
      entries.put("该" + kind.suffix, new AtHand(kind, true));
    }
    for (List<String> row : Lexicon.rows(Gazetteer.class, "unlisted-places.tsv")) {
      entries.putIfAbsent(row.get(0), new Unlisted(row.get(1).equals("place")));
    }
    for (String word : PlaceWords.noPlaces()) {
      entries.put(word, new NoPlace());
    }
    names = new WordMap<>(entries);
  }

  /**
   * The division that one with this code lies in: the one before in the table, or one over that.
   */
  private static @Nullable Division over(String code, @Nullable Division before) {
    Division above = before;
    while (above != null && !code.startsWith(above.stem())) {
      above = above.parent();
    }
    return above;
  }

  private static void name(Map<String, Entry> entries, String name, Naming naming) {
    if (entries.get(name) instanceof Named known) {
      List<Naming> all = new ArrayList<>(known.namings());
      for (Naming other : all) {
        if (other.division() == naming.division()) {
          return;
        }
      }
      all.add(naming);
      entries.put(name, new Named(List.copyOf(all)));
    } else {
      entries.put(name, new Named(List.of(naming)));
    }
  }

  /** The longest name or other word of the gazetteer that begins at {@code at}, or null. */
  public @Nullable Name at(String text, int at) {
    int name = names.longest(text, at);
    return name == WordMap.NONE ? null : new Name(names.length(name), names.value(name));
  }

  /** The characters that its words begin with. */
  String beginnings() {
    return names.beginnings();
  }

  /** The division of a region that this gazetteer gave. */
  Division division(Region region) {
    return Objects.requireNonNull(divisions.get(region.code()));
  }

  /** The divisions of the table. */
  List<Region> regions() {
    return Division.regions(divisions.values());
  }
}
