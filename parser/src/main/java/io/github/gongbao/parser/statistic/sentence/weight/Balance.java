package io.github.gongbao.parser.statistic.sentence.weight;

/**
 * Weighs candidates one after the other: of two most properties are the same, so that what counts
 * is looked up by what changed.
 */
public final class Balance {
  private final Weights weights;
  private final int[] values = new int[Combinations.PROPERTIES];

  /** Where in each table the weight of these values stands. */
  private final int[] places;

  /** Begins with a candidate whose properties all have the value 0. */
  public Balance(Weights weights) {
    this.weights = weights;
    places = weights.placesOfNothing();
  }

  /** How much speaks for a candidate, in hundredths. */
  public int weigh(int[] candidate) {
    for (int property = 0; property < values.length; property++) {
      int by = candidate[property] - values[property];
      if (by != 0) {
        values[property] = candidate[property];
        weights.move(places, property, by);
      }
    }
    return weights.at(places);
  }
}
