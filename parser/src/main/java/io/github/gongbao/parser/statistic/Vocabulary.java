package io.github.gongbao.parser.statistic;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A set of words that is looked up by its longest member at a place. */
final class Vocabulary {
  private static final Comparator<String> LONGEST_FIRST =
      Comparator.comparingInt(String::length).reversed();

  private final Set<String> words = new HashSet<>();
  private final Side beginning = new Side();
  private final Side ending = new Side();

  /** The words by their first or last character, the longest first. */
  private static final class Side {
    private final BitSet characters = new BitSet();
    private final Map<Character, List<String>> words = new HashMap<>();

    void add(char key, String word) {
      characters.set(key);
      List<String> same = words.computeIfAbsent(key, c -> new ArrayList<>());
      same.add(word);
      same.sort(LONGEST_FIRST);
    }

    List<String> of(char key) {
      return characters.get(key) ? words.getOrDefault(key, List.of()) : List.of();
    }
  }

  void add(String word) {
    if (words.add(word)) {
      beginning.add(word.charAt(0), word);
      ending.add(word.charAt(word.length() - 1), word);
    }
  }

  boolean contains(String word) {
    return words.contains(word);
  }

  /** The length of the longest word that begins at {@code at}, or 0. */
  int at(String text, int at) {
    if (at < text.length()) {
      for (String word : beginning.of(text.charAt(at))) {
        if (text.startsWith(word, at)) {
          return word.length();
        }
      }
    }
    return 0;
  }

  /** The length of the longest word that ends at {@code end}, or 0. */
  int before(String text, int end) {
    if (end > 0) {
      for (String word : ending.of(text.charAt(end - 1))) {
        if (text.startsWith(word, end - word.length())) {
          return word.length();
        }
      }
    }
    return 0;
  }

  /** Whether any of the words occurs. */
  boolean occursIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (at(text, i) > 0) {
        return true;
      }
    }
    return false;
  }
}
