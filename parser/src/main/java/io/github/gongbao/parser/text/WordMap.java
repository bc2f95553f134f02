package io.github.gongbao.parser.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The words of a lexicon and what it says of each, found by the longest match at a position of a
 * text. A word that was found is a number, so that nothing is allocated.
 *
 * <pre>{@code
 * int word = units.longest(text, at);
 * if (word != WordMap.NONE) {
 *   unit = units.value(word);
 *   end = at + units.length(word);
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param <V> what the lexicon says of a word
 */
public final class WordMap<V> {
  /** No word. */
  public static final int NONE = WordTrie.NONE;

  private final WordTrie trie;
  private final byte[] lengths;
  private final @Nullable Object[] values;

  /**
   * @param words the words, none empty and none longer than 127 characters
   */
  public WordMap(Map<String, V> words) {
    String[] sorted = words.keySet().toArray(new String[0]);
    Arrays.sort(sorted);
    trie = new WordTrie(sorted);
    lengths = new byte[sorted.length];
    values = new Object[sorted.length];
    for (int i = 0; i < sorted.length; i++) {
      lengths[i] = (byte) sorted[i].length();
      values[i] = words.get(sorted[i]);
    }
  }

  /** A map whose words are looked for from their ends, by {@link #longestBefore}. */
  public static <V> WordMap<V> ofEndings(Map<String, V> words) {
    Map<String, V> reversed = new HashMap<>();
    for (Map.Entry<String, V> word : words.entrySet()) {
      reversed.put(new StringBuilder(word.getKey()).reverse().toString(), word.getValue());
    }
    return new WordMap<>(reversed);
  }

  /** The characters that words begin with. */
  public String beginnings() {
    return trie.beginnings();
  }

  /** Whether a word begins with this character. */
  public boolean begins(char c) {
    return trie.begins(c);
  }

  /** The longest word that begins at {@code at}, or {@link #NONE}. */
  public int longest(String text, int at) {
    return longest(text, at, text.length());
  }

  /** The longest word that begins at {@code at} and ends by {@code limit}, or {@link #NONE}. */
  public int longest(String text, int at, int limit) {
    int found = NONE;
    if (at < limit) {
      int node = trie.first(text.charAt(at));
      for (int i = at + 1; node != 0; i++) {
        int word = trie.word(node);
        found = word == NONE ? found : word;
        node = i < limit ? trie.next(node, text.charAt(i)) : 0;
      }
    }
    return found;
  }

  /**
   * The longest word that ends at {@code end} and begins at {@code floor} or behind it, in a map
   * {@linkplain #ofEndings of endings}, or {@link #NONE}.
   */
  public int longestBefore(String text, int end, int floor) {
    int found = NONE;
    if (end > floor) {
      int node = trie.first(text.charAt(end - 1));
      for (int i = end - 2; node != 0; i--) {
        int word = trie.word(node);
        found = word == NONE ? found : word;
        node = i >= floor ? trie.next(node, text.charAt(i)) : 0;
      }
    }
    return found;
  }

  /** How many characters a word has that was found. */
  public int length(int word) {
    return lengths[word];
  }

  /** What the lexicon says of a word that was found. */
  @SuppressWarnings("unchecked")
  public V value(int word) {
    return (V) Objects.requireNonNull(values[word]);
  }
}
