package io.github.gongbao.parser.statistic.sentence.topic;

import org.jspecify.annotations.Nullable;

/** The last figure and the last level that were told, and the last of each outside brackets. */
final class LastTold {
  private @Nullable Topic last;
  private @Nullable Topic lastOutside;
  private @Nullable Topic level;
  private @Nullable Topic levelOutside;

  /** A figure is told, in a bracket or outside. */
  void tell(Topic topic, boolean aside) {
    last = topic;
    level = topic.change() ? level : topic;
    if (!aside) {
      lastOutside = topic;
      levelOutside = topic.change() ? levelOutside : topic;
    }
  }

  /** The last figure; null before the first. */
  @Nullable Topic figure(boolean aside) {
    return aside ? last : lastOutside;
  }

  /** The last level, or the last figure where there was none; null before the first. */
  @Nullable Topic level(boolean aside) {
    Topic told = aside ? level : levelOutside;
    return told == null ? figure(aside) : told;
  }
}
