package io.github.gongbao.parser.word;

import org.jspecify.annotations.Nullable;

/**
 * What a token is and does. All tokens of words that are built with alike share one, so that a
 * token itself is little more than a place.
 *
 * @param classes the set of its {@link WordClass classes}
 * @param uses the set of its {@link WordUse uses}
 * @param mention the figure, period or place that it is; null for a word or mark
 */
public record Sense(long classes, long uses, @Nullable Object mention) {
  private static final Sense[] OF_CLASS = new Sense[WordClass.values().length];

  static {
    for (WordClass one : WordClass.values()) {
      OF_CLASS[one.ordinal()] = new Sense(one.bit(), 0, null);
    }
  }

  /** That of what is of one class, and that no construction is built with. */
  public static Sense of(WordClass wordClass) {
    return OF_CLASS[wordClass.ordinal()];
  }

  /** The same, as part of the words that say who acted. */
  Sense ofActor() {
    return new Sense(classes | WordClass.ACTOR.bit(), uses, mention);
  }

  /** That of a mention, or of what stands for one. */
  public static Sense of(WordClass wordClass, Object mention) {
    return new Sense(wordClass.bit(), 0, mention);
  }
}
