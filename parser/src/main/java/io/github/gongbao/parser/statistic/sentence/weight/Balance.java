package io.github.gongbao.parser.statistic.sentence.weight;

/**
 * Weighs candidates one after the other: of two most properties are the same, so that what counts
 * is looked up by what changed.
 */
public final class Balance {
  private final Sums sums;

  /** The properties that count, and their values. */
  private final int[] properties;

  private final int[] values;

  /** Where in each table the weight of these values stands. */
  private final int[] places;

  /** Begins with a candidate whose properties all have the value 0. */
  Balance(Sums sums) {
    this.sums = sums;
    properties = sums.properties();
    values = new int[properties.length];
    places = sums.placesOfNothing();
  }

  /** How much speaks for a candidate, in hundredths. */
  public int weigh(int[] candidate) {
    for (int i = 0; i < values.length; i++) {
      int value = candidate[properties[i]];
      if (value != values[i]) {
        sums.move(places, properties[i], value - values[i]);
        values[i] = value;
      }
    }
    return sums.at(places);
  }
}
