package io.github.gongbao.parser.statistic.sentence.topic;

/** How a topic stands to the clause that it completes. */
public enum Relation {
  NONE,
  LISTED,
  CLAUSE,
  SEGMENT,
  SENTENCE,
  WHOLE,
  FIRST,
  SPOKEN_OF,
  BEFORE,
  SAME_UNIT,
  HEADING,
  SHARE,
  EARLIER,
  OPENING,
  SECTION;

  /** Whether the topic stands in the list of the clause, or in the clause before. */
  public boolean isNext() {
    return this == LISTED || this == CLAUSE;
  }
}
