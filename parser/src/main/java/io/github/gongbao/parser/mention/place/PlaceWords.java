package io.github.gongbao.parser.mention.place;

import io.github.gongbao.parser.text.WordClasses;

/** The words that decide whether a place name is a place, by what they do: place-words.tsv. */
enum PlaceWords {
  WORD,
  AFTER,
  STILL,
  NAME,
  BEFORE,
  ORIGIN,
  EVENT,
  MEETING,
  AUTHORITY,
  OFFICE,
  WITH,
  PARTNER,
  SEATED,
  WATER,
  COUNTRIES,
  IN,
  FROM,
  RANK,
  STANDING,
  STOOD,
  TO,
  ROUTE,
  BASIS,
  NO_NAME,
  LINK,
  DIVISION,
  NO_DIVISION,
  AREA,
  SHORT_WORD,
  BEHIND_SHORT,
  WITHIN,
  OPENER,
  SURNAME,
  TITLE,
  ROW_END,
  HERE,
  DONE_WITH,
  THROUGHOUT,
  OWN,
  HONG_KONG,
  MACAO,
  MAINLAND,
  WIRE,
  ABOVE,
  TIME_END;

  private static final WordClasses<PlaceWords> WORDS =
      WordClasses.of(PlaceWords.class, "place-words.tsv", 1);

  /** Whether a word of this use begins at {@code at}, and none that takes it back. */
  boolean beginsAt(String text, int at) {
    int length = lengthAt(text, at);
    return length > 0 && !(takenBack() && WORDS.at(STILL, text, at) >= length);
  }

  private boolean takenBack() {
    return this == AFTER || this == NAME || this == RANK || this == WITHIN;
  }

  /** How long the word of this use is that begins at {@code at}; 0 where none does. */
  int lengthAt(String text, int at) {
    return WORDS.at(this, text, at);
  }

  /** Whether a word of this use ends at {@code end}. */
  boolean endsAt(String text, int end) {
    return WORDS.endingAt(this, text, end) > 0;
  }
}
