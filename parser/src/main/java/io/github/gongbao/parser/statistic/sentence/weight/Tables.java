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
  private static final int LARGEST = 16384;

  private final long[] properties;

  /** Where each table begins, and all end. */
  private final int[] offsets;

  private final int[] begins;

  /** How far apart in each table the values of its properties are that each stage tells. */
  private final Steps[] steps = new Steps[Stage.values().length];

  /** How far apart they are of how topic and clause are put together: 0 where that is all one. */
  private final int[] actions;

  /**
   * Lays out tables one behind the other.
   *
   * @param properties those of each table, a bit each
   */
  Tables(long[] properties) {
    this.properties = properties;
    offsets = new int[properties.length + 1];
    actions = new int[properties.length];
    long action = 1L << Property.ACTION.ordinal();
    for (int i = 0; i < properties.length; i++) {
      offsets[i + 1] = offsets[i] + places(properties[i]);
      actions[i] = step(properties[i], Property.ACTION.ordinal());
    }
    begins = Arrays.copyOf(offsets, properties.length);
    long told = action;
    for (Stage stage : Stage.values()) {
      long known = Property.known(stage);
      long asked = stage == Stage.WORDS ? known & ~told | action : known & ~told;
      steps[stage.ordinal()] = new Steps(properties, asked);
      told |= known;
    }
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

  /** How many places a table of some properties has; no more are counted than are too many. */
  private static int places(long properties) {
    int places = 1;
    for (long rest = properties; rest != 0; rest &= rest - 1) {
      places = Math.min(places * values(Long.numberOfTrailingZeros(rest)), LARGEST + 1);
    }
    return places;
  }

  /** How far apart the values of a property are in a table; 0 where it has not that property. */
  static int step(long properties, int property) {
    return has(properties, property) ? places(properties & (1L << property) - 1) : 0;
  }

  private static boolean has(long properties, int property) {
    return (properties >> property & 1) != 0;
  }

  private static int values(int property) {
    return Property.values()[property].values;
  }

  long[] properties() {
    return properties;
  }

  /** How many places all tables have. */
  int size() {
    return offsets[properties.length];
  }

  /** Where a table begins; where the last ends for the one behind it. */
  int offset(int table) {
    return offsets[table];
  }

  /** Where each table begins: the places of its values before any is known. */
  int[] begin() {
    return begins;
  }

  /**
   * Goes on to the places of the values that a stage tells.
   *
   * @param from the places of those that were told before
   */
  void go(Stage stage, int[] values, int[] from, int[] to) {
    steps[stage.ordinal()].go(values, from, to);
  }

  /** The sum of what stands at the places, for one way to put topic and clause together. */
  int sum(short[] numbers, int[] places, int action) {
    int sum = 0;
    for (int table = 0; table < places.length; table++) {
      sum += numbers[places[table] + action * actions[table]];
    }
    return sum;
  }

  /** The sum of what stands at the places to which the last stage leads. */
  int sum(short[] numbers, int[] values, int[] from) {
    return steps[Stage.WORDS.ordinal()].sum(numbers, values, from);
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
    for (int place = offsets[table]; place < offsets[table + 1]; place++) {
      read(table, place, values);
      sums[place] += count.applyAsInt(values);
    }
  }

  /** Reads which values the properties of a table have at one of its places. */
  void read(int table, int place, int[] values) {
    int at = place - offsets[table];
    for (long rest = properties[table]; rest != 0; rest &= rest - 1) {
      int property = Long.numberOfTrailingZeros(rest);
      values[property] = at % values(property);
      at /= values(property);
    }
  }

  /** The place of the first table where its properties have some values. */
  int place(int[] values) {
    int place = 0;
    for (long rest = properties[0]; rest != 0; rest &= rest - 1) {
      int property = Long.numberOfTrailingZeros(rest);
      place += values[property] * step(properties[0], property);
    }
    return place;
  }
}
