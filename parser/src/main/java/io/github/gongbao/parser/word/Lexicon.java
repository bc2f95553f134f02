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

  private final char[] labels;
  private final int[] bases;

  /** What the word that ends at a node costs; 0 where none does. */
  private final short[] costs;

  /** Which set of classes and uses that word has. */
  private final char[] sets;

  private final long[] classes;
  private final long[] uses;

  /**
   * @param labels the character that leads to each node; the root is the first, unused places have
   *     the label 0
   */
  Lexicon(char[] labels, int[] bases, short[] costs, char[] sets, long[] classes, long[] uses) {
    this.labels = labels;
    this.bases = bases;
    this.costs = costs;
    this.sets = sets;
    this.classes = classes;
    this.uses = uses;
  }

  static Lexicon read() {
    try (Compiled.Numbers numbers = Compiled.open(Lexicon.class, RESOURCE)) {
      return numbers == null ? LexiconCompiler.compile() : of(numbers);
    }
  }

  private static Lexicon of(Compiled.Numbers numbers) {
    int size = numbers.number();
    int count = numbers.number();
    long[] classes = numbers.longs(count);
    long[] uses = numbers.longs(count);
    int[] bases = numbers.numbers(size);
    char[] labels = numbers.characters(size);
    char[] sets = numbers.characters(size);
    return new Lexicon(labels, bases, numbers.shorts(size), sets, classes, uses);
  }

  /** The compiled form. */
  ByteBuffer bytes() {
    int size = labels.length;
    ByteBuffer bytes =
        ByteBuffer.allocate(
            2 * Integer.BYTES
                + 2 * classes.length * Long.BYTES
                + size * (Integer.BYTES + 2 * Character.BYTES + Short.BYTES));
    bytes.putInt(size).putInt(classes.length);
    bytes.asLongBuffer().put(classes).put(uses);
    bytes.position(bytes.position() + 2 * classes.length * Long.BYTES);
    bytes.asIntBuffer().put(bases);
    bytes.position(bytes.position() + size * Integer.BYTES);
    bytes.asCharBuffer().put(labels).put(sets);
    bytes.position(bytes.position() + 2 * size * Character.BYTES);
    bytes.asShortBuffer().put(costs);
    return bytes;
  }

  /** The node of all words that begin with a character, or {@link #NONE}. */
  int first(char c) {
    return next(0, c);
  }

  /** The node behind a node and a character, or {@link #NONE}. */
  int next(int node, char c) {
    int child = bases[node] + c;
    return child > 0 && child < labels.length && labels[child] == c ? child : NONE;
  }

  /** What the word that ends at a node costs; 0 if none does. */
  int cost(int node) {
    return costs[node];
  }

  /** The set of the classes of the word that ends at a node. */
  long classes(int node) {
    return classes[sets[node]];
  }

  /** The set of the uses of the word that ends at a node. */
  long uses(int node) {
    return uses[sets[node]];
  }
}
