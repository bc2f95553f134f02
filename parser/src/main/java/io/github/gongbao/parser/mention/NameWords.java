package io.github.gongbao.parser.mention;

import java.util.HashMap;
import java.util.Map;

/** The words of {@code name-words.tsv}: neighbours that decide what a numeral is. */
final class NameWords {
  /** Nouns that a small Chinese number counts only in general: 三个方面. */
  static final WordTrie<Boolean> GENERAL = load("general", false);

  /** What follows a service's number: 12345热线. */
  static final WordTrie<Boolean> SERVICE = load("service", false);

  /** What stands before a length of time, backwards. */
  static final WordTrie<Boolean> LENGTH = load("length", true);

  /** What follows a length of time. */
  static final WordTrie<Boolean> AFTER = load("after", false);

  /** What stands before a time that is measured, backwards. */
  static final WordTrie<Boolean> MEASURED = load("measured", true);

  private NameWords() {}

  private static WordTrie<Boolean> load(String meaning, boolean backwards) {
    Map<String, Boolean> words = new HashMap<>();
    for (String[] line : LexiconLines.of("name-words.tsv")) {
      if (line[1].equals(meaning)) {
        words.put(backwards ? new StringBuilder(line[0]).reverse().toString() : line[0], true);
      }
    }
    return new WordTrie<>(words);
  }
}
