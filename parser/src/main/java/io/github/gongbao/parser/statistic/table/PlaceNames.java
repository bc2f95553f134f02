package io.github.gongbao.parser.statistic.table;

import io.github.gongbao.model.Region;
import io.github.gongbao.parser.mention.place.Divisions;
import io.github.gongbao.parser.statistic.table.grid.Cell;
import io.github.gongbao.parser.statistic.table.grid.Columns.Group;
import io.github.gongbao.parser.statistic.table.grid.Section;
import io.github.gongbao.parser.statistic.table.word.CellWords;
import io.github.gongbao.parser.statistic.table.word.PlaceWords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The columns of places of a section: their names are names of divisions, also in short, of the
 * level that the head says and in the region that the bulletin is about.
 */
final class PlaceNames {
  private static final int PROVINCE = 0;
  private static final int CITY = 1;
  private static final int COUNTY = 2;
  private static final int ANY = -1;

  /** So many heads that are places are no chance. */
  private static final int FEWEST = 3;

  /** How many digits of the code of a division are those of its city. */
  private static final int CITY_CODE = 4;

  private final Section section;
  private final List<Region> own;
  private final Map<Cell, List<Region>> places = new IdentityHashMap<>();
  private final Map<Integer, String> unknown = new TreeMap<>();

  /** The columns of names that were read. */
  private final List<Integer> before = new ArrayList<>();

  private final Set<String> known = new HashSet<>();

  private final Set<Cell> totals = Collections.newSetFromMap(new IdentityHashMap<>());

  /** What stands before places in columns of places: 川东北地区. */
  private final Set<Cell> groups = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * Finds the places of the columns of names.
   *
   * @param own the divisions that the bulletin is about
   */
  PlaceNames(Section section, Group group, List<Region> own) {
    this.section = section;
    this.own = own;
    for (int column : group.labels()) {
      if (read(column)) {
        before.forEach(this::leave);
      }
      before.add(column);
    }
    readHeads(group);
  }

  /** 余姚, 慈溪, 奉化 over figures: heads most of which are places; 各区 over them says no more. */
  private void readHeads(Group group) {
    Map<Cell, List<Region>> found = new IdentityHashMap<>();
    List<Cell> names = new ArrayList<>();
    for (int column : group.figures()) {
      List<Cell> heads = section.heads(column);
      Cell last = heads.isEmpty() ? null : heads.get(heads.size() - 1);
      boolean name = last != null && last.kind() == Cell.Kind.TEXT && !isTotal(last, "");
      // the columns of one head stand side by side
      if (name && (names.isEmpty() || names.get(names.size() - 1) != last)) {
        names.add(last);
      }
    }
    names.forEach(cell -> place(cell, called(cell.text(), ANY), found));
    placeBeside(names, found);
    List<Cell> over =
        group.figures().stream()
            .flatMap(column -> section.heads(column).stream())
            .filter(cell -> isPlace(cell.name()))
            .toList();
    boolean most = found.size() * 3 > names.size() * 2;
    if (most && (found.size() >= FEWEST || !over.isEmpty())) {
      places.putAll(found);
      groups.addAll(over);
    }
  }

  private static void place(Cell cell, List<Region> regions, Map<Cell, List<Region>> found) {
    if (!regions.isEmpty()) {
      found.put(cell, regions);
    }
  }

  /** 江北 between 海曙 and 镇海 is the one beside them. */
  private static void placeBeside(List<Cell> names, Map<Cell, List<Region>> found) {
    List<String> cities =
        found.values().stream()
            .map(r -> r.get(0).code().substring(0, CITY_CODE))
            .distinct()
            .toList();
    if (cities.size() != 1) {
      return;
    }
    for (Cell cell : names) {
      List<Region> near =
          found.containsKey(cell)
              ? List.of()
              : Divisions.called(Cell.withoutBrackets(cell.text())).stream()
                  .filter(region -> region.code().startsWith(cities.get(0)))
                  .toList();
      place(cell, near.size() == 1 ? near : List.of(), found);
    }
  }

  /** The places of a column are in those of a column of places before it. */
  private void leave(int column) {
    if (isPlace(section.lowestHead(column))) {
      for (int row : section.bodyRows()) {
        Cell cell = section.grid().beginning(row, column);
        if (cell != null && !places.containsKey(cell)) {
          groups.add(cell);
        }
      }
      unknown.remove(column);
    }
  }

  /** Whether a cell is of all places of its column, by a word that says no more: 城市合计. */
  boolean isTotal(Cell cell) {
    return totals.contains(cell);
  }

  /** Whether a cell names one of the sites of its column, 甲县水库, and no place with something. */
  boolean isSite(Cell cell) {
    return PlaceWords.SITE.begins(section.lowestHead(cell.column())) > 0;
  }

  /** Whether a cell names a place below counties: 东乡 under 乡镇 is none of those called so. */
  boolean isTownship(Cell cell) {
    return PlaceWords.TOWNSHIP.contains(section.lowestHead(cell.column()));
  }

  /** Whether a cell says only which others are near the place behind it. */
  boolean isGroup(Cell cell) {
    return groups.contains(cell);
  }

  /** Reads a column; whether most of its names are places. */
  private boolean read(int column) {
    String head = section.lowestHead(column);
    if (PlaceWords.TOWNSHIP.contains(head)) {
      return false;
    }
    boolean said = isPlace(head);
    int level = level(head);
    Map<Cell, List<Region>> found = new IdentityHashMap<>();
    int names = 0;
    for (int row : section.bodyRows()) {
      Cell cell = section.grid().beginning(row, column);
      if (cell == null || cell.kind() != Cell.Kind.TEXT) {
        continue;
      }
      if (isTotal(cell, head)) {
        totals.add(cell);
        continue;
      }
      names++;
      List<Region> regions = called(cell.text(), level);
      if (!regions.isEmpty()) {
        found.put(cell, regions);
      }
    }
    boolean most = head.isEmpty() ? found.size() * 2 >= names : found.size() * 3 > names * 2;
    if (most && !found.isEmpty() || said) {
      places.putAll(found);
      placeTotals(column, found);
    }
    if (said && !found.isEmpty()) {
      known.add(head);
    }
    if (said && names > 1 && found.isEmpty()) {
      unknown.put(column, head);
    }
    return most && !found.isEmpty();
  }

  /**
   * The sum of the districts of a city is of the city: of the one beside it, or of the bulletin's.
   */
  private void placeTotals(int column, Map<Cell, List<Region>> found) {
    boolean inside =
        own.size() == 1
            && !found.isEmpty()
            && found.values().stream().flatMap(List::stream).allMatch(r -> isIn(r, own.get(0)));
    for (int row : section.bodyRows()) {
      Cell cell = section.grid().beginning(row, column);
      if (cell != null && totals.contains(cell)) {
        place(cell, beside(row, inside ? own : List.of()), places);
      }
    }
  }

  /** The place in a column before, or another where there is none. */
  private List<Region> beside(int row, List<Region> other) {
    List<Region> beside = other;
    for (int column : before) {
      Cell cell = section.grid().at(row, column);
      beside = cell == null ? beside : places.getOrDefault(cell, beside);
    }
    return beside;
  }

  /** 合计, and 城市合计 under 城市. */
  private static boolean isTotal(Cell cell, String head) {
    String of = CellWords.TOTAL.beforeThis(cell.name());
    return of.length() < cell.name().length() && (of.isEmpty() || of.equals(head));
  }

  private static boolean isPlace(String head) {
    return Stream.of(PlaceWords.PLACE, PlaceWords.PROVINCES, PlaceWords.CITIES, PlaceWords.COUNTIES)
        .anyMatch(use -> use.contains(head));
  }

  private static int level(String head) {
    if (PlaceWords.PROVINCES.contains(head)) {
      return PROVINCE;
    }
    if (PlaceWords.CITIES.contains(head)) {
      return CITY;
    }
    return PlaceWords.COUNTIES.contains(head) ? COUNTY : ANY;
  }

  /** The one division that a name means here; none where several are as likely. */
  private List<Region> called(String words, int level) {
    String name = Cell.withoutBrackets(words);
    List<Region> all = Divisions.called(name);
    if (all.isEmpty() && PlaceWords.ZONE.ends(name) > 0) {
      all = Divisions.called(PlaceWords.ZONE.beforeThis(name));
    }
    if (all.isEmpty()) {
      return all;
    }
    List<Region> near = all.stream().filter(r -> own.stream().anyMatch(o -> isIn(r, o))).toList();
    List<Region> likely = near.isEmpty() ? all : near;
    List<Region> fitting = likely.stream().filter(r -> fits(r, level)).toList();
    List<Region> left = fitting.isEmpty() ? likely : fitting;
    boolean one =
        left.size() == 1
            || left.size() > 1 && Divisions.level(left.get(0)) < Divisions.level(left.get(1));
    return one ? List.of(left.get(0)) : List.of();
  }

  /** Districts of a bulletin about a city are of that city. */
  private static boolean isIn(Region inner, Region outer) {
    return !inner.equals(outer) && Divisions.within(inner, outer) && !outer.equals(Region.NATION);
  }

  /** A municipality is a city as well as a province. */
  private static boolean fits(Region region, int level) {
    boolean municipality =
        Divisions.level(region) == PROVINCE && PlaceWords.CITY.ends(region.name()) > 0;
    return Divisions.level(region) == level || level == CITY && municipality;
  }

  /** The division that a cell names; empty where it names none. */
  List<Region> at(Cell cell) {
    return places.getOrDefault(cell, List.of());
  }

  /** The columns that are of places by their heads, and hold no name that is known. */
  List<Integer> unknown() {
    return unknown.keySet().stream().filter(c -> !known.contains(unknown.get(c))).toList();
  }
}
