package io.github.gongbao.parser.statistic.sentence.weight;

/**
 * How far apart the values of some properties stand in each of several {@linkplain Tables tables}.
 */
final class Steps {
  /** The properties of the tables one behind the other, and the steps of their values. */
  private final int[] properties;

  private final int[] steps;

  /** Where those of each table end. */
  private final int[] ends;

  /**
   * The steps of some properties.
   *
   * @param tables the properties of each table, a bit each
   */
  Steps(long[] tables, long asked) {
    int count = 0;
    for (long table : tables) {
      count += Long.bitCount(table & asked);
    }
    properties = new int[count];
    steps = new int[count];
    ends = new int[tables.length];
    int at = 0;
    for (int i = 0; i < tables.length; i++) {
      for (long rest = tables[i] & asked; rest != 0; rest &= rest - 1) {
        properties[at] = Long.numberOfTrailingZeros(rest);
        steps[at] = Tables.step(tables[i], properties[at]);
        at++;
      }
      ends[i] = at;
    }
  }

  /** Goes on in each table to the place of some values. */
  void go(int[] values, int[] from, int[] to) {
    int at = 0;
    for (int table = 0; table < ends.length; table++) {
      int place = from[table];
      for (int end = ends[table]; at < end; at++) {
        place += values[properties[at]] * steps[at];
      }
      to[table] = place;
    }
  }

  /** The sum of what stands in each table at the place of some values. */
  int sum(short[] numbers, int[] values, int[] from) {
    int sum = 0;
    int at = 0;
    for (int table = 0; table < ends.length; table++) {
      int place = from[table];
      for (int end = ends[table]; at < end; at++) {
        place += values[properties[at]] * steps[at];
      }
      sum += numbers[place];
    }
    return sum;
  }
}
