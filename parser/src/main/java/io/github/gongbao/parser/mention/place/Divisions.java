package io.github.gongbao.parser.mention.place;

import io.github.gongbao.model.Region;
import io.github.gongbao.parser.page.Lexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The divisions by their names, full and short, where it is known that a name is one of a place: in
 * a column of places 黄浦 is 黄浦区 and 大理 the prefecture or the city in it.
 *
 * <pre>{@code
 * Divisions.called("吉林"); // 吉林省, 吉林市
 * }</pre>
 */
public final class Divisions {
  /** No division is called by one character. */
  private static final int SHORTEST = 2;

  private static final Set<String> ENDS = new HashSet<>();
  private static final Set<String> PEOPLES = new HashSet<>();
  private static final Map<String, List<Region>> SHORT = new HashMap<>();

  static {
    for (List<String> row : Lexicon.rows(Divisions.class, "short-names.tsv")) {
      (row.get(1).equals("end") ? ENDS : PEOPLES).add(row.get(0));
    }
    for (Region region : Gazetteer.INSTANCE.regions()) {
      String name = shortName(region.name());
      if (!name.equals(region.name()) && !isFormer(region)) {
        SHORT.computeIfAbsent(name, n -> new ArrayList<>()).add(region);
      }
    }
  }

  private Divisions() {}

  /**
   * The divisions that a name can stand for, those that ceased to be only where no other does.
   *
   * @param name a name in the folded view, without blanks
   * @return the divisions, provinces before prefectures before counties; empty if no division is
   *     called so
   */
  public static List<Region> called(String name) {
    List<Region> all = new ArrayList<>(SHORT.getOrDefault(name, List.of()));
    Gazetteer.Name found = Gazetteer.INSTANCE.at(name, 0);
    if (found != null && found.length() == name.length()) {
      if (found.entry() instanceof Gazetteer.Group group && group.nation()) {
        return List.of(Region.NATION);
      }
      if (found.entry() instanceof Gazetteer.Named named) {
        boolean alive = named.namings().stream().anyMatch(naming -> !naming.former());
        named.namings().stream()
            .filter(naming -> !naming.former() || !alive && all.isEmpty())
            .map(naming -> naming.division().region())
            .filter(region -> !all.contains(region))
            .forEach(all::add);
      }
    }
    all.sort(Comparator.comparingInt(Divisions::level).thenComparing(Region::code));
    return List.copyOf(all);
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
    return found != null
        && found.entry() instanceof Gazetteer.Named named
        && named.namings().stream()
            .anyMatch(naming -> naming.former() && naming.division().region().equals(region));
  }

  private static String shortName(String name) {
    String rest = without(name, ENDS);
    boolean autonomous = name.startsWith("自治", rest.length());
    while (autonomous) {
      String shorter = without(rest, PEOPLES);
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
