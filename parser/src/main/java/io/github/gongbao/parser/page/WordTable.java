package io.github.gongbao.parser.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words under their first characters, the longest first, each with what it means. They are kept in
 * simplified characters and found in texts of either script.
 */
public final class WordTable<V> {
  /** A word and what it means. */
  public record Word<V>(String text, V value) {}

  /** One bit for each character that a word begins with: most characters begin none. */
  private final long[] firsts = new long[1 << 10];

  private final Map<Character, List<Word<V>>> words = new HashMap<>();

  /** A table of words that mean one thing. */
  public static WordTable<Boolean> of(List<String> words) {
    WordTable<Boolean> table = new WordTable<>();
    for (String word : words) {
      table.add(word, true);
    }
    return table;
  }

  public void add(String text, V value) {
    String word = Simplified.of(text);
    char first = word.charAt(0);
    firsts[first >> 6] |= 1L << first;
    List<Word<V>> list = words.get(first);
    if (list == null) {
      list = new ArrayList<>();
      words.put(first, list);
    }
    int place = list.size();
    while (place > 0 && list.get(place - 1).text().length() < word.length()) {
      place--;
    }
    list.add(place, new Word<>(word, value));
  }

  /** Whether a word begins with a character. */
  public boolean begins(char c) {
    char first = Simplified.of(c);
    return (firsts[first >> 6] >>> first & 1) != 0;
  }

  /** The words that begin with a character; none in most cases. */
  public List<Word<V>> at(char first) {
    return begins(first) ? words.getOrDefault(Simplified.of(first), List.of()) : List.of();
  }

  /** The index after the longest word that stands at an index, or -1. */
  public int endAt(String text, int start) {
    if (start < text.length() && begins(text.charAt(start))) {
      for (Word<V> word : at(text.charAt(start))) {
        if (Simplified.isAt(word.text(), text, start)) {
          return start + word.text().length();
        }
      }
    }
    return -1;
  }
}
