package io.github.gongbao.parser.word;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Queue;

/**
 * Lays the tree of the characters of words out in one row: every node gets a base such that its
 * children, each at the base plus its character, find free places. No two nodes have the same base,
 * so that the label of a place tells whose child stands there.
 */
final class DoubleArray {
  /** A node whose children are to be placed: words {@code from} to {@code to} share its prefix. */
  private record Open(int node, int depth, int from, int to) {}

  /** The base of places without children, behind all of them. */
  private static final int NOWHERE = Integer.MAX_VALUE - Character.MAX_VALUE;

  private final String[] words;
  private final int[] nodes;
  private char[] labels = new char[1 << 17];
  private int[] bases = new int[1 << 17];
  private final BitSet taken = new BitSet();
  private final BitSet basesTaken = new BitSet();
  private int end = 1;

  /**
   * @param words the words in ascending order, none empty and none twice
   */
  DoubleArray(String[] words) {
    this.words = words;
    this.nodes = new int[words.length];
    Arrays.fill(bases, NOWHERE);
    taken.set(0);
    Queue<Open> open = new ArrayDeque<>();
    open.add(new Open(0, 0, 0, words.length));
    while (!open.isEmpty()) {
      place(open.remove(), open);
    }
  }

  private void place(Open node, Queue<Open> open) {
    int from = node.from();
    if (words[from].length() == node.depth()) {
      nodes[from++] = node.node();
    }
    if (from == node.to()) {
      return;
    }
    int base = freeBase(from, node);
    bases[node.node()] = base;
    while (from < node.to()) {
      char label = words[from].charAt(node.depth());
      int to = from + 1;
      while (to < node.to() && words[to].charAt(node.depth()) == label) {
        to++;
      }
      int child = base + label;
      while (child >= labels.length) {
        int size = bases.length;
        labels = Arrays.copyOf(labels, size * 2);
        bases = Arrays.copyOf(bases, size * 2);
        Arrays.fill(bases, size, size * 2, NOWHERE);
      }
      taken.set(child);
      labels[child] = label;
      end = Math.max(end, child + 1);
      open.add(new Open(child, node.depth() + 1, from, to));
      from = to;
    }
  }

  /** The lowest base that nobody has and where all children find free places. */
  private int freeBase(int from, Open node) {
    char first = words[from].charAt(node.depth());
    int place = taken.nextClearBit(1);
    while (basesTaken.get(place - first + Character.MAX_VALUE)
        || !fits(place - first, from, node)) {
      place = taken.nextClearBit(place + 1);
    }
    basesTaken.set(place - first + Character.MAX_VALUE);
    return place - first;
  }

  private boolean fits(int base, int from, Open node) {
    for (int i = from; i < node.to(); i++) {
      if (taken.get(base + words[i].charAt(node.depth()))) {
        return false;
      }
    }
    return true;
  }

  /** How many places there are, free ones included. */
  int size() {
    return end;
  }

  /** The node where a word ends. */
  int nodeOf(int word) {
    return nodes[word];
  }

  char[] labels() {
    return Arrays.copyOf(labels, end);
  }

  int[] bases() {
    return Arrays.copyOf(bases, end);
  }
}
