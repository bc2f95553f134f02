package io.github.gongbao.parser.text;

import io.github.gongbao.parser.page.Compiled;
import java.util.Arrays;

/**
 * A set of words in primitive arrays, each with its number. A look-up walks from character to
 * character, compares a few of them at each step and allocates nothing.
 *
 * <p>The nodes stand in the order of their depth, so that the children of one are neighbours and
 * begin where those of the node before it end; node 0 is the root.
 */
final class WordTrie {
  static final int NONE = -1;
  private static final int ROOT = 0;

  /** The character that leads to each node. */
  private final char[] labels;

  /** Where the children of each node begin; those of the last end with the nodes. */
  private final char[] children;

  /** The number of the word that ends at each node, from 1; 0 where none does. */
  private final char[] words;

  /** The children of the root, in pages of 256 characters of which most are empty. */
  private final char[][] firsts = new char[256][];

  /**
   * One bit of 32 for each character that leads on from a node, so that most others find none set.
   * It is told when first asked for, by two threads at once as well as by one.
   */
  private final int[] leading;

  /**
   * @param sorted the words in ascending order, none empty and none twice
   */
  WordTrie(String[] sorted) {
    char[] labels = new char[256];
    char[] children = new char[256];
    char[] words = new char[256];
    char[] from = new char[256];
    char[] to = new char[256];
    to[ROOT] = (char) sorted.length;
    int size = 1;
    int depth = 0;
    int levelEnd = 1;
    for (int node = 0; node < size; node++) {
      if (node == levelEnd) {
        levelEnd = size;
        depth++;
      }
      children[node] = (char) size;
      int at = from[node];
      if (at < to[node] && sorted[at].length() == depth) {
        words[node] = (char) ++at;
      }
      while (at < to[node]) {
        char label = sorted[at].charAt(depth);
        int end = at + 1;
        while (end < to[node] && sorted[end].charAt(depth) == label) {
          end++;
        }
        if (size == labels.length - 1) {
          labels = Arrays.copyOf(labels, size * 2);
          children = Arrays.copyOf(children, size * 2);
          words = Arrays.copyOf(words, size * 2);
          from = Arrays.copyOf(from, size * 2);
          to = Arrays.copyOf(to, size * 2);
        }
        labels[size] = label;
        from[size] = (char) at;
        to[size] = (char) end;
        size++;
        at = end;
      }
    }
    if (size > Character.MAX_VALUE) {
      throw new IllegalArgumentException("expected fewer words, found " + sorted.length);
    }
    children[size] = (char) size;
    this.labels = Arrays.copyOf(labels, size);
    this.children = Arrays.copyOf(children, size + 1);
    this.words = Arrays.copyOf(words, size);
    leading = new int[size];
    addFirsts();
  }

  /** Reads what {@link #pack} packs. */
  WordTrie(Compiled.Cells cells) {
    labels = cells.array();
    children = cells.array();
    words = cells.array();
    leading = new int[words.length];
    addFirsts();
  }

  void pack(Compiled.Writer cells) {
    cells.array(new String(labels)).array(new String(children)).array(new String(words));
  }

  private void addFirsts() {
    int end = children[ROOT + 1];
    for (int node = children[ROOT]; node < end; node++) {
      char label = labels[node];
      char[] page = firsts[label >> 8];
      if (page == null) {
        page = new char[256];
        firsts[label >> 8] = page;
      }
      page[label & 0xff] = (char) node;
    }
  }

  /** The characters that words begin with, in ascending order. */
  String beginnings() {
    return new String(labels, children[ROOT], children[ROOT + 1] - children[ROOT]);
  }

  /** Whether a word begins with this character. */
  boolean begins(char c) {
    char[] page = firsts[c >> 8];
    return page != null && page[c & 0xff] != ROOT;
  }

  /** The node of the words that begin with this character; the root where none does. */
  int first(int c) {
    char[] page = firsts[c >> 8];
    return page == null ? ROOT : page[c & 0xff];
  }

  /** The node behind a node and a character; the root where there is none. */
  int next(int node, char c) {
    if ((leading(node) >>> c & 1) == 0) {
      return ROOT;
    }
    int low = children[node];
    int high = children[node + 1] - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = labels[middle] - c;
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return ROOT;
  }

  private int leading(int node) {
    if (leading[node] == 0) {
      int bits = 0;
      for (int child = children[node]; child < children[node + 1]; child++) {
        bits |= 1 << labels[child];
      }
      leading[node] = bits;
    }
    return leading[node];
  }

  /** The place of the word that ends at a node, or {@link #NONE}. */
  int word(int node) {
    return words[node] - 1;
  }
}
