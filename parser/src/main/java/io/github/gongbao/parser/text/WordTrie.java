package io.github.gongbao.parser.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words of a lexicon, found by the longest match at a position of a text. Immutable once built.
 *
 * <p>The edges of all nodes lie in one open-addressed table keyed by (node, character), so a step
 * costs one probe and no allocation.
 *
 * @param <V> what the lexicon says of a word
 */
public final class WordTrie<V> {
  private static final int ROOT = 0;

  private long[] keys = new long[256];
  private int[] targets = new int[256];
  private int edges;
  private final List<@Nullable V> values = new ArrayList<>();
  private final boolean[] firsts = new boolean[Character.MAX_VALUE + 1];

  /** A word that was found. */
  public record Match<V>(int start, int end, V value) {}

  public WordTrie(Map<String, V> words) {
    values.add(null);
    words.forEach(this::add);
  }

  private void add(String word, V value) {
    firsts[word.charAt(0)] = true;
    int node = ROOT;
    for (int i = 0; i < word.length(); i++) {
      int next = step(node, word.charAt(i));
      node = next != ROOT ? next : grow(node, word.charAt(i));
    }
    values.set(node, value);
  }

  private int grow(int node, char c) {
    if (++edges * 2 > keys.length) {
      long[] oldKeys = keys;
      int[] oldTargets = targets;
      keys = new long[oldKeys.length * 2];
      targets = new int[oldKeys.length * 2];
      for (int i = 0; i < oldKeys.length; i++) {
        if (oldTargets[i] != ROOT) {
          put(oldKeys[i], oldTargets[i]);
        }
      }
    }
    values.add(null);
    put(key(node, c), values.size() - 1);
    return values.size() - 1;
  }

  private void put(long key, int target) {
    int slot = slot(key);
    while (targets[slot] != ROOT) {
      slot = (slot + 1) & (keys.length - 1);
    }
    keys[slot] = key;
    targets[slot] = target;
  }

  private int step(int node, char c) {
    long key = key(node, c);
    int slot = slot(key);
    while (targets[slot] != ROOT) {
      if (keys[slot] == key) {
        return targets[slot];
      }
      slot = (slot + 1) & (keys.length - 1);
    }
    return ROOT;
  }

  private static long key(int node, char c) {
    return (long) node << 16 | c;
  }

  private int slot(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 40) & (keys.length - 1);
  }

  /** Whether a word begins with this character. */
  public boolean startsWith(char c) {
    return firsts[c];
  }

  /** The longest word that begins at {@code at}, or null. */
  public @Nullable Match<V> longestAt(CharSequence text, int at) {
    if (at >= text.length() || !firsts[text.charAt(at)]) {
      return null;
    }
    int node = ROOT;
    int end = -1;
    V found = null;
    for (int i = at; i < text.length(); i++) {
      node = step(node, text.charAt(i));
      if (node == ROOT) {
        break;
      }
      V value = values.get(node);
      if (value != null) {
        end = i + 1;
        found = value;
      }
    }
    return found == null ? null : new Match<>(at, end, found);
  }

  /** All words that begin at {@code at}, the longest first. */
  public List<Match<V>> allAt(CharSequence text, int at) {
    if (at >= text.length() || !firsts[text.charAt(at)]) {
      return List.of();
    }
    List<Match<V>> found = new ArrayList<>(2);
    int node = ROOT;
    for (int i = at; i < text.length(); i++) {
      node = step(node, text.charAt(i));
      if (node == ROOT) {
        break;
      }
      V value = values.get(node);
      if (value != null) {
        found.add(0, new Match<>(at, i + 1, value));
      }
    }
    return found;
  }

  @Override
  public String toString() {
    return "WordTrie[" + edges + " edges, " + Arrays.hashCode(targets) + "]";
  }
}
