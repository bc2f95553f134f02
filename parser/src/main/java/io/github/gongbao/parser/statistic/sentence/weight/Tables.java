package io.github.gongbao.parser.statistic.sentence.weight;

import java.util.ArrayList;
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

  /** Where each table begins, and all end. */
  private final int[] offsets;

  /**
   * The properties of the tables one behind the other, how far apart in each its values are, and
   * where those of each table end.
   */
  private final int[] factors;

  private final int[] steps;
  private final int[] ends;

  /**
   * Lays out tables one behind the other.
   *
   * @param properties those of each table, a bit each
   */
  Tables(long[] properties) {
    this.properties = properties;
    int count = 0;
    for (long table : properties) {
      count += Long.bitCount(table);
    }
    offsets = new int[properties.length + 1];
    factors = new int[count];
    steps = new int[count];
    ends = new int[properties.length];
    int factor = 0;
    for (int i = 0; i < properties.length; i++) {
      int step = 1;
      for (long rest = properties[i]; rest != 0; rest &= rest - 1) {
        int property = Long.numberOfTrailingZeros(rest);
        factors[factor] = property;
        steps[factor++] = step;
        step *= values(property);
      }
      ends[i] = factor;
      offsets[i + 1] = offsets[i] + step;
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

  /** The sum of what stands in each table at the place of some values. */
  int sum(short[] numbers, int[] values) {
    int sum = 0;
    int factor = 0;
    for (int table = 0; table < ends.length; table++) {
      int place = offsets[table];
      for (int end = ends[table]; factor < end; factor++) {
        place += values[factors[factor]] * steps[factor];
      }
      sum += numbers[place];
    }
    return sum;
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
    int rest = place - offsets[table];
    for (int factor = table == 0 ? 0 : ends[table - 1]; factor < ends[table]; factor++) {
      values[factors[factor]] = rest % values(factors[factor]);
      rest /= values(factors[factor]);
    }
  }

  /** The place of the first table where its properties have some values. */
  int place(int[] values) {
    int place = 0;
    for (int factor = 0; factor < ends[0]; factor++) {
      place += values[factors[factor]] * steps[factor];
    }
    return place;
  }
}
