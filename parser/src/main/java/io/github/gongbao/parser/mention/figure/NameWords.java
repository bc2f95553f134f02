package io.github.gongbao.parser.mention.figure;

import io.github.gongbao.parser.text.Lexicon;
import io.github.gongbao.parser.text.WordTrie;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of {@code name-words.tsv}: neighbours that decide what a numeral is. */
final class NameWords {
  /** No backward word is longer. */
  private static final int LONGEST = 6;

  /** Nouns that a small Chinese number counts only in general: 三个方面. */
  static final WordTrie<Boolean> GENERAL = load("general", false);

  /** What follows a service's number: 12345热线. */
  static final WordTrie<Boolean> SERVICE = load("service", false);

  /** What stands before a number that names one of many, backwards. */
  static final WordTrie<Boolean> LABEL = load("label", true);

  /** What stands before a length of time, backwards. */
  static final WordTrie<Boolean> LENGTH = load("length", true);

  /** What follows a length of time. */
  static final WordTrie<Boolean> AFTER = load("after", false);

  /** What stands before a time that is measured, backwards. */
  static final WordTrie<Boolean> MEASURED = load("measured", true);

  private NameWords() {}

  /** Whether one of the backward words ends at a position of a text. */
  static boolean endsAt(WordTrie<Boolean> backwards, String text, int end) {
    if (end <= 0 || !backwards.startsWith(text.charAt(end - 1))) {
      return false;
    }
    String window = text.substring(Math.max(0, end - LONGEST), end);
    return backwards.longestAt(new StringBuilder(window).reverse(), 0) != null;
  }

  private static WordTrie<Boolean> load(String meaning, boolean backwards) {
    Map<String, Boolean> words = new HashMap<>();
    for (List<String> line : Lexicon.rows(NameWords.class, "name-words.tsv")) {
      if (line.get(1).equals(meaning)) {
        words.put(
            backwards ? new StringBuilder(line.get(0)).reverse().toString() : line.get(0), true);
      }
    }
    return new WordTrie<>(words);
  }
}
