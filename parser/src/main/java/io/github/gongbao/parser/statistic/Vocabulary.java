package io.github.gongbao.parser.statistic;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/** A set of words that is looked up by its longest member at a place. */
final class Vocabulary {
  private final Set<String> words = new HashSet<>();
  private final BitSet firsts = new BitSet();
  private final BitSet lasts = new BitSet();
  private int longest;

  void add(String word) {
    words.add(word);
    firsts.set(word.charAt(0));
    lasts.set(word.charAt(word.length() - 1));
    longest = Math.max(longest, word.length());
  }

  boolean contains(String word) {
    return words.contains(word);
  }

  /** The length of the longest word that begins at {@code at}, or 0. */
  int at(String text, int at) {
    if (at >= text.length() || !firsts.get(text.charAt(at))) {
      return 0;
    }
    for (int length = Math.min(longest, text.length() - at); length > 0; length--) {
      if (words.contains(text.substring(at, at + length))) {
        return length;
      }
    }
    return 0;
  }

  /** The length of the longest word that ends at {@code end}, or 0. */
  int before(String text, int end) {
    if (end <= 0 || !lasts.get(text.charAt(end - 1))) {
      return 0;
    }
    for (int length = Math.min(longest, end); length > 0; length--) {
      if (words.contains(text.substring(end - length, end))) {
        return length;
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
