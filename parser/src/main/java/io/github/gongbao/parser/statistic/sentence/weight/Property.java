package io.github.gongbao.parser.statistic.sentence.weight;

/** A property of a candidate. */
public enum Property {
  /** How topic and clause are put together: 0 alone, 1 topic then clause, … */
  ACTION(8),
  /** What of the topic stands before. */
  HEAD(8, Stage.WORDS),
  /** What of the topic stands behind. */
  TAIL(8, Stage.WORDS),
  /** What of the topic is left out. */
  REMOVED(8, Stage.WORDS),
  /** How many words of the topic are left out. */
  GONE(4, Stage.WORDS),
  /** What the clause says. */
  SAID(8),
  /** What of it is left out. */
  SKIPPED(8),
  /** What the last word left out is: 15 who acts. */
  SKIPPED_END(16),
  /** Whether what is left out ends in a person or a body: 1 it does, 2 in something else. */
  AGENT(3),
  RELATION(15, Stage.TOPIC),
  /** How the unit stands to that of the topic. */
  UNIT(4, Stage.TOPIC),
  /** What is counted in. */
  COUNTED(8),
  PART(4),
  /** How the last word said stands to the words of the topic. */
  OVERLAP(8, Stage.WORDS),
  /** How the whole topic is built. */
  SHAPE(10, Stage.TOPIC),
  /** What the topic is: words, a level, a change. */
  TOPIC(4, Stage.TOPIC),
  CHANGE(2),
  /** Which of the words around the figure are taken. */
  FORM(16),
  /** How the names of a list are alike. */
  LISTED_ALIKE(4),
  /** Whether a word stands twice in the name. */
  TWICE(2, Stage.WORDS),
  /** How the words before the figure end. */
  ENDING(4),
  /** What stands behind it. */
  BEHIND(4),
  /** Whether another figure follows in the clause. */
  NEXT(2),
  /** Whether the topic is cut behind a verb and before a measure. */
  CUT(4, Stage.WORDS),
  LENGTH(6, Stage.WORDS),
  /** Whether the verb that the topic begins with is left out. */
  LEAD(2, Stage.WORDS),
  /** Whether the last name was made in the same way. */
  PARALLEL(9, Stage.WORDS),
  /** Whether the clause is built as the last one. */
  ALIKE(4),
  /** How the unit stands to that of the last figure. */
  LAST_UNIT(4),
  /** How far the last figure is. */
  LAST(5),
  /** What the whole name is. */
  NAME(8, Stage.WORDS),
  /** Whether the last noun of the name is of a kind that is counted in the unit. */
  FIT(4, Stage.WORDS),
  /** The same of the words said. */
  SAID_FIT(4),
  /** What kind of thing is said, as {@link Kinds#number} has it. */
  SAID_KIND(14),
  /** The same of the topic. */
  TOPIC_KIND(14, Stage.TOPIC),
  /** What the first word said is. */
  SAID_START(15),
  /** What the last word said is. */
  SAID_END(15),
  SAID_LENGTH(6),
  /** What the first word of the topic is. */
  TOPIC_START(15, Stage.TOPIC),
  /** What the last word of the topic is. */
  TOPIC_END(15, Stage.TOPIC),
  /** Whether what is said is of the kind of what it takes the place of. */
  KIN(3, Stage.WORDS);

  final int values;

  private final Stage stage;

  Property(int values) {
    this(values, Stage.CLAUSE);
  }

  Property(int values, Stage stage) {
    this.values = values;
    this.stage = stage;
  }

  /** How many ways there are to put topic and clause together. */
  public static int actions() {
    return ACTION.values;
  }

  /** The properties that are known by the end of a stage, a bit each. */
  static long known(Stage by) {
    long known = 0;
    for (Property property : values()) {
      known |= property.stage.compareTo(by) <= 0 ? 1L << property.ordinal() : 0;
    }
    return known;
  }

  /** The stage by which some properties are known. */
  static Stage stage(long properties) {
    Stage stage = Stage.CLAUSE;
    while ((properties & ~known(stage)) != 0) {
      stage = Stage.values()[stage.ordinal() + 1];
    }
    return stage;
  }
}
