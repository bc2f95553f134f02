package io.github.gongbao.parser.mention.place;

import io.github.gongbao.parser.page.Lexicon;
import io.github.gongbao.parser.text.WordClasses;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words that decide whether a place name is a place, by what they do: place-words.tsv. */
enum PlaceWords {
  WORD,
  AFTER,
  STILL,
  NAME,
  BEFORE,
  ORIGIN,
  EVENT,
  AUTHORITY,
  WITH,
  PARTNER,
  WATER;

  private static final WordClasses<PlaceWords> WORDS;
  private static final List<String> NO_PLACES;

  static {
    WordClasses.Builder<PlaceWords> words = WordClasses.builder();
    List<String> noPlaces = new ArrayList<>();
    for (List<String> row : Lexicon.rows(PlaceWords.class, "place-words.tsv")) {
      PlaceWords use = valueOf(row.get(0).toUpperCase(Locale.ROOT));
      for (String word : row.get(1).split(" ")) {
        words.add(word, use);
        if (use == WORD) {
          noPlaces.add(word);
        }
      }
    }
    WORDS = words.build();
    NO_PLACES = List.copyOf(noPlaces);
  }

  /** The words that are no places. */
  static List<String> noPlaces() {
    return NO_PLACES;
  }

  /** Whether a word of this use begins at {@code at}, and none that takes it back. */
  boolean beginsAt(String text, int at) {
    int length = WORDS.at(this, text, at);
    return length > 0 && !(takenBack() && WORDS.at(STILL, text, at) >= length);
  }

  private boolean takenBack() {
    return this == AFTER || this == NAME;
  }

  /** Whether a word of this use ends at {@code end}. */
  boolean endsAt(String text, int end) {
    return WORDS.endingAt(this, text, end) > 0;
  }
}
