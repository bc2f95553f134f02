package io.github.gongbao.parser.statistic.sentence.weight;

/** By when a property of a candidate is known, beside how topic and clause are put together. */
public enum Stage {
  /** The clause tells it, or the figure: it is the same for all topics. */
  CLAUSE,
  /** The topic tells it: it is the same whichever of its words are taken. */
  TOPIC,
  /** The words tell it that are taken of the topic. */
  WORDS
}
