package io.github.gongbao.parser.mention.place;

import io.github.gongbao.parser.text.Lexicon;
import io.github.gongbao.parser.text.WordTrie;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words that decide whether a place name is a place, by what they do: place-words.tsv. */
final class PlaceWords {
  /** What the words do; the resource says it at its head. */
  enum Use {
    WORD,
    AFTER,
    STILL,
    NAME,
    BEFORE,
    ORIGIN,
    EVENT,
    AUTHORITY,
    WATER
  }

  static final PlaceWords INSTANCE = new PlaceWords();

  private final Map<Use, WordTrie<Use>> tries = new EnumMap<>(Use.class);
  private final List<String> noPlaces = new ArrayList<>();
  private final WordTrie<Use> before;

  private PlaceWords() {
    Map<Use, Map<String, Use>> words = new EnumMap<>(Use.class);
    for (Use use : Use.values()) {
      words.put(use, new HashMap<>());
    }
    Map<String, Use> reversed = new HashMap<>();
    for (List<String> row : Lexicon.rows(PlaceWords.class, "place-words.tsv")) {
      Use use = Use.valueOf(row.get(0).toUpperCase(Locale.ROOT));
      for (String word : row.get(1).split(" ")) {
        words.get(use).put(word, use);
        if (use == Use.WORD) {
          noPlaces.add(word);
        } else if (use == Use.BEFORE) {
          reversed.put(new StringBuilder(word).reverse().toString(), use);
        }
      }
    }
    words.get(Use.AFTER).putAll(words.get(Use.STILL));
    words.get(Use.NAME).putAll(words.get(Use.STILL));
    words.forEach((use, all) -> tries.put(use, new WordTrie<>(all)));
    before = new WordTrie<>(reversed);
  }

  /** The words that are no places. */
  List<String> noPlaces() {
    return noPlaces;
  }

  /** Whether a word of this use begins at {@code at}, and none that takes it back. */
  boolean begins(Use use, CharSequence text, int at) {
    WordTrie.Match<Use> found = tries.get(use).longestAt(text, at);
    return found != null && found.value() == use;
  }

  /** Whether a word that only compares ends at {@code end}. */
  boolean comparedBefore(String text, int end) {
    // Longest of the few words is four characters; reading them backwards needs no more.
    int from = Math.max(0, end - 4);
    StringBuilder backwards = new StringBuilder(text.substring(from, end)).reverse();
    return before.longestAt(backwards, 0) != null;
  }
}
