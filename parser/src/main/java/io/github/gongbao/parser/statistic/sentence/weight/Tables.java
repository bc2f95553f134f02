package io.github.gongbao.parser.statistic.sentence.weight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Tables of which each has a place for every row of values that some properties can have. There are
 * half as many as there are combinations, as combinations that have most properties in common are
 * laid together.
 */
final class Tables {
  /** No table has more places. */
  private static final int LARGEST = 4096;

  private final long[] properties;
  private final int[] offsets;
  private final int size;

  /** The tables that each property is part of, and how far apart in them its values are. */
  private final int[][] uses = new int[Combinations.PROPERTIES][0];

  private final int[][] steps = new int[Combinations.PROPERTIES][0];

  /**
   * Lays out tables one behind the other.
   *
   * @param properties those of each table, a bit each
   */
  Tables(long[] properties) {
    this.properties = properties;
    offsets = new int[properties.length];
    int places = 0;
    for (int i = 0; i < properties.length; i++) {
      offsets[i] = places;
      int step = 1;
      for (int property = 0; property < uses.length; property++) {
        if (has(properties[i], property)) {
          uses[property] = with(uses[property], i);
          steps[property] = with(steps[property], step);
          step *= values(property);
        }
      }
      places += step;
    }
    size = places;
  }

  /** Tables of some properties each, joined as long as they do not grow too large. */
  static Tables joined(List<Long> properties) {
    List<Long> tables = new ArrayList<>(properties);
    while (joinCheapest(tables)) {}
    return new Tables(tables.stream().mapToLong(Long::longValue).toArray());
  }

  /** Joins the two tables that grow least by it, if there are any. */
  private static boolean joinCheapest(List<Long> tables) {
    int one = -1;
    int other = -1;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < tables.size(); i++) {
      for (int k = 0; k < i; k++) {
        int joined = places(tables.get(i) | tables.get(k));
        int growth = joined - places(tables.get(i)) - places(tables.get(k));
        if (joined <= LARGEST && growth < least) {
          least = growth;
          one = i;
          other = k;
        }
      }
    }
    if (one >= 0) {
      tables.set(other, tables.get(other) | tables.remove(one));
    }
    return one >= 0;
  }

  private static int places(long properties) {
    int places = 1;
    for (int i = 0; i < Combinations.PROPERTIES; i++) {
      places = has(properties, i) ? Math.min(places * values(i), LARGEST + 1) : places;
    }
    return places;
  }

  private static boolean has(long properties, int property) {
    return (properties >> property & 1) != 0;
  }

  private static int values(int property) {
    return Property.values()[property].values;
  }

  private static int[] with(int[] numbers, int number) {
    int[] more = Arrays.copyOf(numbers, numbers.length + 1);
    more[numbers.length] = number;
    return more;
  }

  long[] properties() {
    return properties;
  }

  /** How many places all tables have. */
  int size() {
    return size;
  }

  /** The first place of each table. */
  int[] offsets() {
    return offsets;
  }

  /** Moves a place in each table to where a property has another value. */
  void move(int[] places, int property, int by) {
    int[] use = uses[property];
    int[] step = steps[property];
    for (int i = 0; i < use.length; i++) {
      places[use[i]] += by * step[i];
    }
  }

  /**
   * Adds what rows of values count to the places where these stand.
   *
   * @param added the properties that count, a bit each
   * @param count how much their values count, of an array of all values
   */
  void add(int[] sums, long added, ToIntFunction<int[]> count) {
    int table = 0;
    while ((properties[table] & added) != added) {
      table++;
    }
    int[] values = new int[Combinations.PROPERTIES];
    for (int place = offsets[table]; place < end(table); place++) {
      read(table, place, values);
      sums[place] += count.applyAsInt(values);
    }
  }

  /** Where a table ends. */
  int end(int table) {
    return table + 1 < offsets.length ? offsets[table + 1] : size;
  }

  /** Reads which values the properties of a table have at one of its places. */
  void read(int table, int place, int[] values) {
    int rest = place - offsets[table];
    for (int property = 0; property < values.length; property++) {
      if (has(properties[table], property)) {
        values[property] = rest % values(property);
        rest /= values(property);
      }
    }
  }

  /** The place of a table where the properties have some values. */
  int place(int table, int[] values) {
    int place = offsets[table];
    int step = 1;
    for (int property = 0; property < values.length; property++) {
      if (has(properties[table], property)) {
        place += values[property] * step;
        step *= values(property);
      }
    }
    return place;
  }
}
