package io.github.gongbao.parser.statistic.sentence.weight;

import static io.github.gongbao.parser.statistic.sentence.weight.Property.*;

/**
 * The combinations of properties that are weighed. Each has a number for every row of values that
 * its properties can have.
 */
public final class Combinations {
  /** The combinations that are weighed. */
  private static final Property[][] COMBINATIONS = {
    {FORM},
    {FORM, ENDING},
    {FORM, ENDING, BEHIND},
    {FORM, ENDING, BEHIND, COUNTED},
    {FORM, ENDING, BEHIND, NEXT},
    {FORM, SAID},
    {FORM, SAID, COUNTED},
    {FORM, ACTION},
    {FORM, ACTION, RELATION},
    {FORM, SKIPPED},
    {FORM, LENGTH},
    {FORM, LISTED_ALIKE},
    {FORM, LISTED_ALIKE, SAID_END},
    {TWICE, ACTION},
    {ACTION},
    {ACTION, SAID},
    {ACTION, RELATION},
    {ACTION, SAID, RELATION},
    {ACTION, SAID, UNIT},
    {ACTION, SAID, CHANGE},
    {ACTION, SAID, COUNTED},
    {ACTION, UNIT, PART},
    {ACTION, RELATION, PART},
    {ACTION, SAID, UNIT, PART},
    {ACTION, REMOVED},
    {ACTION, REMOVED, SAID},
    {ACTION, HEAD, SAID},
    {ACTION, TAIL, SAID},
    {ACTION, HEAD, TAIL},
    {ACTION, OVERLAP},
    {ACTION, OVERLAP, SAID},
    {ACTION, OVERLAP, REMOVED},
    {ACTION, CUT},
    {ACTION, CUT, SAID},
    {ACTION, GONE},
    {ACTION, SHAPE, SAID},
    {ACTION, SHAPE, SAID, PART},
    {ACTION, SHAPE, REMOVED},
    {ACTION, SHAPE, RELATION},
    {ACTION, TOPIC, CHANGE},
    {ACTION, TOPIC, RELATION},
    {TAIL, COUNTED, UNIT},
    {SAID, UNIT, TAIL},
    {SAID, HEAD, RELATION},
    {RELATION},
    {RELATION, SAID, UNIT},
    {SKIPPED},
    {SKIPPED, SAID},
    {SKIPPED, ACTION},
    {SKIPPED_END, FORM},
    {SKIPPED_END, SAID_START},
    {SKIPPED_END, SKIPPED},
    {AGENT, SKIPPED},
    {AGENT, SAID_START},
    {LENGTH},
    {LENGTH, SAID},
    {LEAD, ACTION},
    {LEAD, ACTION, SAID},
    {LEAD, ACTION, RELATION},
    {LEAD, SHAPE, SAID},
    {LEAD, UNIT, PART},
    {LEAD, COUNTED},
    {PARALLEL},
    {PARALLEL, ALIKE},
    {PARALLEL, ALIKE, LAST},
    {PARALLEL, ALIKE, LAST, LAST_UNIT},
    {PARALLEL, SAID},
    {PARALLEL, SAID, LAST},
    {PARALLEL, RELATION},
    {PARALLEL, COUNTED, LAST_UNIT},
    {NAME, COUNTED},
    {NAME, COUNTED, CHANGE},
    {NAME, COUNTED, PART},
    {NAME, COUNTED, FORM},
    {NAME, ACTION, COUNTED},
    {NAME, LENGTH},
    {FIT},
    {FIT, CHANGE, COUNTED},
    {FIT, ACTION, CHANGE},
    {FIT, FORM, CHANGE},
    {FIT, NAME, CHANGE},
    {SAID_FIT, ACTION, CHANGE},
    {SAID_FIT, ACTION, SAID},
    {SAID_FIT, ACTION, COUNTED},
    {SAID_FIT, RELATION, ACTION},
    {SAID_FIT, PARALLEL, COUNTED},
    {SAID_START, ACTION},
    {SAID_START, ACTION, RELATION},
    {SAID_START, SAID_END, ACTION},
    {SAID_START, SKIPPED},
    {SAID_START, FORM},
    {SAID_END, FORM},
    {SAID_END, ACTION},
    {SAID_END, ACTION, COUNTED},
    {SAID_END, ACTION, REMOVED},
    {SAID_LENGTH, ACTION},
    {SAID_LENGTH, ACTION, SAID},
    {SAID_LENGTH, SAID, SKIPPED},
    {TOPIC_START, RELATION, ACTION},
    {TOPIC_START, LEAD, ACTION},
    {TOPIC_START, SAID_START, ACTION},
    {TOPIC_END, RELATION, ACTION},
    {TOPIC_END, SAID_END, ACTION},
    {TOPIC_END, TAIL, ACTION},
    {KIN, ACTION},
    {KIN, ACTION, SAID},
    {KIN, ACTION, OVERLAP},
    {KIN, ACTION, REMOVED},
    {SAID_KIND, ACTION, RELATION},
    {SAID_KIND, TOPIC_KIND, ACTION},
    {SAID_KIND, SAID, ACTION},
    {SAID_KIND, FORM},
    {TOPIC_KIND, ACTION, SAID},
  };

  /** How many numbers there are. */
  public static final int SIZE;

  /** How many properties there are. */
  public static final int PROPERTIES = Property.values().length;

  /** The first number of each combination. */
  private static final int[] OFFSETS = new int[COMBINATIONS.length];

  static {
    int size = 0;
    for (int i = 0; i < COMBINATIONS.length; i++) {
      OFFSETS[i] = size;
      int product = 1;
      for (Property property : COMBINATIONS[i]) {
        product *= property.values;
      }
      size += product;
    }
    SIZE = size;
  }

  private Combinations() {}

  /** How many combinations are weighed. */
  static int count() {
    return COMBINATIONS.length;
  }

  /** The properties of a combination, a bit each. */
  static long properties(int combination) {
    long properties = 0;
    for (Property property : COMBINATIONS[combination]) {
      properties |= 1L << property.ordinal();
    }
    return properties;
  }

  /** The number of a combination for the values of the properties. */
  static int number(int combination, int[] values) {
    int row = 0;
    for (Property property : COMBINATIONS[combination]) {
      row = row * property.values + values[property.ordinal()];
    }
    return OFFSETS[combination] + row;
  }

  /** The numbers of all combinations for the values of the properties. */
  public static int[] numbers(int[] values) {
    int[] numbers = new int[COMBINATIONS.length];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = number(i, values);
    }
    return numbers;
  }

  /** The name of a combination with its values, as the weights have it. */
  static String name(int clue) {
    int i = COMBINATIONS.length - 1;
    while (OFFSETS[i] > clue) {
      i--;
    }
    int rest = clue - OFFSETS[i];
    StringBuilder name = new StringBuilder();
    for (int p = COMBINATIONS[i].length - 1; p >= 0; p--) {
      Property property = COMBINATIONS[i][p];
      name.insert(0, (p == 0 ? "" : " ") + property + "=" + rest % property.values);
      rest /= property.values;
    }
    return name.toString();
  }
}
