package io.github.gongbao.parser.statistic.sentence.weight;

import java.util.List;

/** Where in a candidate a word of the {@link Vocabulary} stands. */
public enum Place {
  SAID_START,
  SAID_END,
  TOPIC_START,
  TOPIC_END,
  /** The first word of the topic that is left out. */
  GONE_START,
  /** The last one. */
  GONE_END,
  NAME_START,
  NAME_END;

  public static final List<Place> ALL = List.of(values());
  private static final int PLACES = ALL.size();
  private static final int ACTIONS = Property.ACTION.values;

  /** How many places there are where a word of the {@link Vocabulary} stands. */
  static int stands() {
    return Vocabulary.count() * PLACES;
  }

  /** How many clues there are that are words. */
  static int clues() {
    return stands() * ACTIONS;
  }

  /** The number of a word here, which is no clue yet without an action. */
  int standOf(int word) {
    return word * PLACES + ordinal();
  }

  /** The same of a clue. */
  static int stand(int clue) {
    return clue / ACTIONS;
  }

  /**
   * The number of the clue that a word stands here.
   *
   * @param action how topic and clause are put together, which for a word of the whole name is all
   *     one
   */
  public int clue(int word, int action) {
    boolean whole = this == NAME_START || this == NAME_END;
    return standOf(word) * ACTIONS + (whole ? 0 : action);
  }

  /** The name of a clue, as the weights have it. */
  static String name(int clue) {
    Place place = ALL.get(clue / ACTIONS % PLACES);
    return place
        + "="
        + Vocabulary.word(clue / ACTIONS / PLACES)
        + " "
        + Property.ACTION
        + "="
        + clue % ACTIONS;
  }
}
