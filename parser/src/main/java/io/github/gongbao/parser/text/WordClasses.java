package io.github.gongbao.parser.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The words of a lexicon by their classes, to which a word may belong to several. It answers how
 * long the word of a class is that begins or ends at a position of a text, in one walk and without
 * allocation.
 *
 * <pre>{@code
 * WordClasses<Use> words = WordClasses.<Use>builder().add("以来", Use.SINCE).build();
 * words.at(Use.SINCE, "7月以来", 2);       // 2
 * words.endingAt(Use.SINCE, "7月以来", 4); // 2
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param <C> the classes
 */
public final class WordClasses<C extends Enum<C>> {
  private final WordTrie forward;
  private final long[] forwardClasses;

  /** The classes of all words that begin with the character of a node next to the root. */
  private final long[] beginning;

  private final WordTrie backward;
  private final long[] backwardClasses;
  private final long[] ending;

  private WordClasses(Map<String, Long> words) {
    Map<String, Long> reversed = new HashMap<>();
    for (Map.Entry<String, Long> word : words.entrySet()) {
      reversed.put(reverse(word.getKey()), word.getValue());
    }
    String[] sorted = sorted(words);
    forward = new WordTrie(sorted);
    forwardClasses = classes(sorted, words);
    beginning = classesByFirst(forward, sorted, forwardClasses);
    String[] endings = sorted(reversed);
    backward = new WordTrie(endings);
    backwardClasses = classes(endings, reversed);
    ending = classesByFirst(backward, endings, backwardClasses);
  }

  private static String[] sorted(Map<String, Long> words) {
    String[] sorted = words.keySet().toArray(new String[0]);
    Arrays.sort(sorted);
    return sorted;
  }

  private static long[] classes(String[] sorted, Map<String, Long> words) {
    long[] classes = new long[sorted.length];
    for (int i = 0; i < sorted.length; i++) {
      classes[i] = words.get(sorted[i]);
    }
    return classes;
  }

  private static long[] classesByFirst(WordTrie trie, String[] sorted, long[] classes) {
    long[] byNode = new long[trie.beginnings().length() + 1];
    for (int i = 0; i < sorted.length; i++) {
      byNode[trie.first(sorted[i].charAt(0))] |= classes[i];
    }
    return byNode;
  }

  private static String reverse(String word) {
    return new StringBuilder(word).reverse().toString();
  }

  /** An empty set of words to add to. */
  public static <C extends Enum<C>> Builder<C> builder() {
    return new Builder<>();
  }

  /** The length of the longest word of a class that begins at {@code at}; 0 if none does. */
  public int at(C type, String text, int at) {
    int length = 0;
    if (at < text.length()) {
      int node = forward.first(text.charAt(at));
      if ((beginning[node] >> type.ordinal() & 1) == 0) {
        return 0;
      }
      for (int i = at + 1; node != 0; i++) {
        int word = forward.word(node);
        if (word >= 0 && (forwardClasses[word] >> type.ordinal() & 1) != 0) {
          length = i - at;
        }
        node = i < text.length() ? forward.next(node, text.charAt(i)) : 0;
      }
    }
    return length;
  }

  /** The length of the longest word of a class that ends at {@code end}; 0 if none does. */
  public int endingAt(C type, String text, int end) {
    int length = 0;
    if (end > 0) {
      int node = backward.first(text.charAt(end - 1));
      if ((ending[node] >> type.ordinal() & 1) == 0) {
        return 0;
      }
      for (int i = end - 1; node != 0; i--) {
        int word = backward.word(node);
        if (word >= 0 && (backwardClasses[word] >> type.ordinal() & 1) != 0) {
          length = end - i;
        }
        node = i > 0 ? backward.next(node, text.charAt(i - 1)) : 0;
      }
    }
    return length;
  }

  /** Words on their way into a {@link WordClasses}. */
  public static final class Builder<C extends Enum<C>> {
    private final Map<String, Long> words = new HashMap<>();

    private Builder() {}

    /** A word belongs to a class; classes are at most 64. */
    public Builder<C> add(String word, C type) {
      Long others = words.get(word);
      words.put(word, 1L << type.ordinal() | (others == null ? 0 : others));
      return this;
    }

    /** The words added so far. */
    public WordClasses<C> build() {
      return new WordClasses<>(words);
    }
  }
}
