package io.github.gongbao.parser.mention.actor;

import io.github.gongbao.parser.text.WordClasses;

/** The words that name those who act, by what they do: agencies.tsv says it at its head. */
enum ActorWords {
  BODY,
  FIELD,
  END,
  OFFICE,
  ACTOR,
  LEAD,
  PIVOT,
  PREDICATE,
  STOP,
  BELONGING,
  DIVISION,
  UNIT,
  LINK;

  private static final WordClasses<ActorWords> WORDS =
      WordClasses.of(ActorWords.class, "agencies.tsv", 1);

  /** The end of the longest word of this use that begins at {@code at}; {@code at} if none does. */
  int end(String text, int at) {
    return at + WORDS.at(this, text, at);
  }

  /** Whether a word of this use begins at {@code at}. */
  boolean beginsAt(String text, int at) {
    return WORDS.at(this, text, at) > 0;
  }
}
