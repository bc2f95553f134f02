package io.github.gongbao.parser.mention;

import io.github.gongbao.model.Region;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of places: divisions, groups of them, and words that speak of the division at hand. */
final class Gazetteer {
  /** What a name can stand for. */
  sealed interface Entry permits Named, Group, AtHand, NoPlace {}

  /** The divisions of a name, those that exist before those that ceased to be. */
  record Named(List<Naming> namings) implements Entry {}

  /**
   * One division under a name.
   *
   * @param division the division
   * @param word whether the name is also an ordinary word
   * @param former whether the division or its name ceased to be
   */
  record Naming(Division division, boolean word, boolean former) {}

  /** A group of divisions, or the whole country. */
  record Group(List<Region> members) implements Entry {
    boolean nation() {
      return members.size() == 1 && members.get(0).equals(Region.NATION);
    }
  }

  /**
   * {@code 全省}, {@code 我市}, {@code 该区}: the division that the text is about.
   *
   * @param kind the last character of the names of such divisions
   * @param nearest whether it points at the last one spoken of, as {@code 该市} does
   */
  record AtHand(Kind kind, boolean nearest) implements Entry {}

  /** A word that no place is read in. */
  record NoPlace() implements Entry {}

  /** The kinds of divisions that {@code 全省}, {@code 全市} and so on speak of. */
  enum Kind {
    PROVINCE("省"),
    CITY("市"),
    DISTRICT("区"),
    COUNTY("县"),
    PREFECTURE("州"),
    BANNER("旗"),
    LEAGUE("盟");

    private final String suffix;

    Kind(String suffix) {
      this.suffix = suffix;
    }

    /** Whether one would speak of this division so; a regional capital is a city, a region 全区. */
    boolean fits(Division division) {
      return division.region().name().endsWith(suffix);
    }
  }

  private static final String[] WHOLE = {"全", "我", "本"};
  private static final char ALSO_A_WORD = '~';
  private static final String FORMER = "former";

  static final Gazetteer INSTANCE = new Gazetteer();

  private final WordTrie<Entry> names;
  private final int size;

  private Gazetteer() {
    Map<String, Entry> entries = new HashMap<>();
    Map<String, Division> divisions = new HashMap<>();
    int index = 0;
    for (String[] row : LexiconLines.of("regions.tsv")) {
      boolean former = row.length > 3 && row[3].equals(FORMER);
      Division division = divisions.get(row[0]);
      if (division == null) {
        division = new Division(index++, new Region(row[0], row[1]), parent(row[0], divisions));
        divisions.put(row[0], division);
      }
      boolean nameIsAWord = false;
      if (row.length > 2 && !row[2].isEmpty()) {
        for (String alias : row[2].split(" ")) {
          boolean word = alias.charAt(0) == ALSO_A_WORD;
          String name = word ? alias.substring(1) : alias;
          nameIsAWord |= name.equals(row[1]);
          name(entries, name, new Naming(division, word, former));
        }
      }
      if (!nameIsAWord) {
        name(entries, row[1], new Naming(division, false, former));
      }
    }
    size = index;
    for (String[] row : LexiconLines.of("region-groups.tsv")) {
      List<Region> members = new ArrayList<>();
      for (String code : row[1].split(",")) {
        Division member = divisions.get(code);
        members.add(member == null ? Region.NATION : member.region());
      }
      for (String name : row[0].split(" ")) {
        entries.put(name, new Group(List.copyOf(members)));
      }
    }
    for (Kind kind : Kind.values()) {
      for (String whole : WHOLE) {
        entries.put(whole + kind.suffix, new AtHand(kind, false));
      }
      entries.put("该" + kind.suffix, new AtHand(kind, true));
    }
    for (String word : PlaceWords.INSTANCE.noPlaces()) {
      entries.put(word, new NoPlace());
    }
    names = new WordTrie<>(entries);
  }

  private static @Nullable Division parent(String code, Map<String, Division> divisions) {
    if (code.endsWith("0000")) {
      return null;
    }
    Division prefecture = code.endsWith("00") ? null : divisions.get(code.substring(0, 4) + "00");
    return prefecture != null ? prefecture : divisions.get(code.substring(0, 2) + "0000");
  }

  private static void name(Map<String, Entry> entries, String name, Naming naming) {
    if (entries.get(name) instanceof Named known) {
      List<Naming> all = new ArrayList<>(known.namings());
      if (all.stream().noneMatch(n -> n.division() == naming.division())) {
        all.add(naming);
      }
      entries.put(name, new Named(List.copyOf(all)));
    } else {
      entries.put(name, new Named(List.of(naming)));
    }
  }

  /** The longest name or other word of the gazetteer that begins at {@code at}, or null. */
  WordTrie.@Nullable Match<Entry> at(String text, int at) {
    return names.longestAt(text, at);
  }

  /** How many divisions there are; their indexes are below it. */
  int size() {
    return size;
  }
}
