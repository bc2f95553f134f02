package io.github.gongbao.parser.word;

import io.github.gongbao.parser.page.Compiled;
import java.nio.ByteBuffer;

/**
 * All words with their classes, uses and costs, in one double array: the nodes of a tree of
 * characters stand in one row, and the child of a node by a character stands at the node's base
 * plus the character, if that place bears the character as its label. A word costs the less, the
 * more frequent it is.
 *
 * <p>{@link LexiconCompiler} makes it from the lists of words when the library is built, so that
 * nothing is parsed when it is used.
 */
final class Lexicon {
  /** The compiled form, beside the lists that it is made from. */
  static final String RESOURCE = "words.bin";

  /** What a character costs that begins no word. */
  static final int UNKNOWN = 1500;

  /** No node. */
  static final int NONE = -1;

  /**
   * Of each node its base, the character that leads to it, and what the word costs that ends there,
   * 0 where none does: side by side, as they are asked for together.
   */
  private final long[] nodes;

  /** Which of the senses that word has. */
  private final char[] kinds;

  private final Sense[] senses;

  private Lexicon(long[] nodes, char[] kinds, Sense[] senses) {
    this.nodes = nodes;
    this.kinds = kinds;
    this.senses = senses;
  }

  /**
   * A lexicon of some nodes.
   *
   * @param labels the character that leads to each node; the root is the first, unused places have
   *     the label 0
   */
  static Lexicon of(char[] labels, int[] bases, short[] costs, char[] kinds, Sense[] senses) {
    long[] nodes = new long[labels.length];
    for (int i = 0; i < nodes.length; i++) {
      nodes[i] = (long) bases[i] << 32 | (long) labels[i] << 16 | costs[i] & 0xffff;
    }
    return new Lexicon(nodes, kinds, senses);
  }

  static Lexicon read() {
    try (Compiled.Numbers numbers = Compiled.open(Lexicon.class, RESOURCE)) {
      return numbers == null ? LexiconCompiler.compile() : of(numbers);
    }
  }

  private static Lexicon of(Compiled.Numbers numbers) {
    int size = numbers.number();
    Sense[] senses = new Sense[numbers.number()];
    long[] sets = numbers.longs(2 * senses.length);
    for (int i = 0; i < senses.length; i++) {
      senses[i] = new Sense(sets[2 * i], sets[2 * i + 1], null);
    }
    return new Lexicon(numbers.longs(size), numbers.characters(size), senses);
  }

  /** The compiled form. */
  ByteBuffer bytes() {
    int numbers = 2 * senses.length + nodes.length;
    int size = 2 * Integer.BYTES + numbers * Long.BYTES + kinds.length * Character.BYTES;
    ByteBuffer bytes = ByteBuffer.allocate(size).putInt(nodes.length).putInt(senses.length);
    for (Sense sense : senses) {
      bytes.putLong(sense.classes()).putLong(sense.uses());
    }
    bytes.asLongBuffer().put(nodes);
    bytes.position(bytes.position() + nodes.length * Long.BYTES);
    bytes.asCharBuffer().put(kinds);
    return bytes;
  }

  /** The node of all words that begin with a character, or {@link #NONE}. */
  int first(char c) {
    return next(0, c);
  }

  /** The node behind a node and a character, or {@link #NONE}. */
  int next(int node, char c) {
    int child = (int) (nodes[node] >> 32) + c;
    return child > 0 && child < nodes.length && (char) (nodes[child] >> 16) == c ? child : NONE;
  }

  /** Whether all of these characters are one word. */
  boolean holds(String word) {
    int node = 0;
    for (int i = 0; i < word.length() && node != NONE; i++) {
      node = next(node, word.charAt(i));
    }
    return node != NONE && cost(node) != 0;
  }

  /** What the word that ends at a node costs; 0 if none does. */
  int cost(int node) {
    return (short) nodes[node];
  }

  /** What the word is and does that ends at a node. */
  Sense sense(int node) {
    return senses[kinds[node]];
  }
}
