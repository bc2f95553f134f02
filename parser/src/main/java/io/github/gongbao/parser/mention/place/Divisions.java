package io.github.gongbao.parser.mention.place;

import io.github.gongbao.model.Region;
import io.github.gongbao.parser.text.LexiconWords;
import io.github.gongbao.parser.text.WordMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The divisions by their names, full and short, where it is known that a name is one of a place: in
 * a column of places 黄浦 is 黄浦区 and 大理 the prefecture or the city in it.
 *
 * <pre>{@code
 * Divisions.called("吉林"); // 吉林省, 吉林市
 * }</pre>
 */
public final class Divisions extends WordMap<List<Region>> {
  private static final String HONG_KONG = "香港";
  private static final String MACAO = "澳门";

  /** No division is called by one character. */
  private static final int SHORTEST = 2;

  /** The short names. */
  private static final Divisions SHORT = new Divisions();

  private Divisions() {
    super(words());
  }

  private static LexiconWords words() {
    LexiconWords words = LexiconWords.of(Divisions.class, "short names");
    Set<String> ends = new HashSet<>();
    Set<String> peoples = new HashSet<>();
    for (List<String> row : words.rows("short-names.tsv")) {
      (row.get(1).equals("end") ? ends : peoples).add(row.get(0));
    }
    Map<String, List<String>> codes = new HashMap<>();
    for (Region region :
        words.areCompiled() ? List.<Region>of() : DivisionTable.INSTANCE.regions()) {
      String name = shortName(region.name(), ends, peoples);
      if (!name.equals(region.name()) && !isFormer(region)) {
        codes.computeIfAbsent(name, n -> new ArrayList<>()).add(region.code());
      }
    }
    for (Map.Entry<String, List<String>> name : codes.entrySet()) {
      words.add(name.getKey(), name.getValue());
    }
    return words;
  }

  @Override
  protected List<Region> read(int word, List<String> codes) {
    List<Region> regions = new ArrayList<>(codes.size());
    for (String code : codes) {
      regions.add(Objects.requireNonNull(DivisionTable.INSTANCE.find(code)).region());
    }
    return regions;
  }

  /**
   * The division of the first body that words name and that no other has, Hong Kong for 劳工处.
   *
   * @param folded words in the folded view
   * @return empty where they name no such body
   */
  public static Optional<Region> ofBody(String folded) {
    for (int at = 0; at < folded.length(); at++) {
      boolean hongKong = PlaceWords.HONG_KONG.beginsAt(folded, at);
      if (hongKong || PlaceWords.MACAO.beginsAt(folded, at)) {
        return called(hongKong ? HONG_KONG : MACAO).stream().findFirst();
      }
    }
    return Optional.empty();
  }

  /** Whether words name a place as only those do who are there: 本港. */
  public static boolean isOwn(String words) {
    return PlaceWords.OWN.beginsAt(words, 0);
  }

  /**
   * The divisions that a name can stand for, those that ceased to be only where no other does.
   *
   * @param name a name in the folded view, without blanks
   * @return the divisions, provinces before prefectures before counties; empty if no division is
   *     called so
   */
  public static List<Region> called(String name) {
    int known = SHORT.longest(name, 0);
    boolean isShort = known != NONE && SHORT.length(known) == name.length();
    List<Region> all = new ArrayList<>(isShort ? SHORT.value(known) : List.of());
    Gazetteer.Name found = Gazetteer.INSTANCE.at(name, 0);
    if (found != null && found.length() == name.length()) {
      if (found.entry() instanceof Gazetteer.Group group && group.nation()) {
        return List.of(Region.NATION);
      }
      if (found.entry() instanceof Gazetteer.Named named) {
        addNamed(named, all);
      }
    }
    if (all.size() > 1) {
      all.sort(Comparator.comparingInt(Divisions::level).thenComparing(Region::code));
    }
    return List.copyOf(all);
  }

  /** Those of them that lie in a province, or are it. */
  static List<Division> called(String name, Division province) {
    List<Division> inside = new ArrayList<>(0);
    for (Region region : called(name)) {
      Division division = Gazetteer.INSTANCE.division(region);
      if (division.province() == province) {
        inside.add(division);
      }
    }
    return inside;
  }

  /** The counties of a name. */
  static List<Division> counties(String name) {
    List<Division> counties = new ArrayList<>(0);
    for (Region region : called(name)) {
      if (level(region) == Division.Level.COUNTY.ordinal()) {
        counties.add(Gazetteer.INSTANCE.division(region));
      }
    }
    return counties;
  }

  private static void addNamed(Gazetteer.Named named, List<Region> all) {
    boolean alive = false;
    for (Gazetteer.Naming naming : named.namings()) {
      alive |= !naming.former();
    }
    for (Gazetteer.Naming naming : named.namings()) {
      Region region = naming.division().region();
      if ((!naming.former() || !alive && all.isEmpty()) && !all.contains(region)) {
        all.add(region);
      }
    }
  }

  /** Whether a division lies in another, or is the same. */
  public static boolean within(Region inner, Region outer) {
    String code = outer.code();
    int digits = code.equals(Region.NATION.code()) ? 0 : (level(outer) + 1) * 2;
    return inner.code().startsWith(code.substring(0, digits));
  }

  /** How deep a division lies by its code: 0 for provinces, 1 for prefectures, 2 for counties. */
  public static int level(Region region) {
    return region.code().endsWith("0000") ? 0 : region.code().endsWith("00") ? 1 : 2;
  }

  private static boolean isFormer(Region region) {
    Gazetteer.Name found = Gazetteer.INSTANCE.at(region.name(), 0);
    if (found != null && found.entry() instanceof Gazetteer.Named named) {
      for (Gazetteer.Naming naming : named.namings()) {
        if (naming.former() && naming.division().region().equals(region)) {
          return true;
        }
      }
    }
    return false;
  }

  private static String shortName(String name, Set<String> ends, Set<String> peoples) {
    String rest = without(name, ends);
    boolean autonomous = name.startsWith("自治", rest.length());
    while (autonomous) {
      String shorter = without(rest, peoples);
      if (shorter.equals(rest)) {
        break;
      }
      rest = shorter;
    }
    return rest;
  }

  /** A name without the longest of some ends, where enough is left. */
  private static String without(String name, Set<String> ends) {
    for (int end = SHORTEST; end < name.length(); end++) {
      if (ends.contains(name.substring(end))) {
        return name.substring(0, end);
      }
    }
    return name;
  }
}
