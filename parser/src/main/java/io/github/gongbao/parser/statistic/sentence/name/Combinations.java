package io.github.gongbao.parser.statistic.sentence.name;

import static io.github.gongbao.parser.statistic.sentence.name.Property.*;

/**
 * The combinations of properties that are weighed. Each has a number for every row of values that
 * its properties can have.
 */
final class Combinations {
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
  };

  static final int SIZE;
  private static final int[] OFFSETS = new int[COMBINATIONS.length];

  /** The combinations as places of properties, and how many values stand at each place. */
  private static final int[][] PLACES = new int[COMBINATIONS.length][];

  /** How many properties there are. */
  static final int PROPERTIES = Property.values().length;

  private static final int[] SIZES = new int[PROPERTIES];

  /** Which combinations each property is part of, a bit each. */
  private static final long[][] USES = new long[SIZES.length][COMBINATIONS.length / Long.SIZE + 1];

  static {
    for (Property property : Property.values()) {
      SIZES[property.ordinal()] = property.values;
    }
    int size = 0;
    for (int i = 0; i < COMBINATIONS.length; i++) {
      OFFSETS[i] = size;
      PLACES[i] = new int[COMBINATIONS[i].length];
      int product = 1;
      for (int k = 0; k < PLACES[i].length; k++) {
        PLACES[i][k] = COMBINATIONS[i][k].ordinal();
        USES[PLACES[i][k]][i / Long.SIZE] |= 1L << i;
        product *= SIZES[PLACES[i][k]];
      }
      size += product;
    }
    SIZE = size;
  }

  private Combinations() {}

  /** The numbers of the combinations that hold where all properties have the value 0. */
  static int[] ofNothing() {
    return OFFSETS.clone();
  }

  /**
   * Tells which combinations hold for other values of the properties: of two candidates for a name
   * most are the same.
   *
   * @param before the values so far, which become the new ones
   * @param numbers the numbers of the combinations that hold, one a combination
   */
  static void change(int[] before, int[] values, int[] numbers) {
    for (int word = 0; word < USES[0].length; word++) {
      long changed = 0;
      for (int i = 0; i < values.length; i++) {
        changed |= before[i] == values[i] ? 0 : USES[i][word];
      }
      for (; changed != 0; changed &= changed - 1) {
        int combination = word * Long.SIZE + Long.numberOfTrailingZeros(changed);
        numbers[combination] = number(combination, values);
      }
    }
    System.arraycopy(values, 0, before, 0, values.length);
  }

  private static int number(int combination, int[] values) {
    int index = 0;
    for (int place : PLACES[combination]) {
      index = index * SIZES[place] + values[place];
    }
    return OFFSETS[combination] + index;
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
