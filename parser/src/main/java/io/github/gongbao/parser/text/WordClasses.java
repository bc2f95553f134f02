package io.github.gongbao.parser.text;

import io.github.gongbao.parser.page.Compiled;
import io.github.gongbao.parser.page.Lexicon;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words of a lexicon by their classes, to which a word may belong to several. It answers how
 * long the word of a class is that begins or ends at a position of a text, in one walk and without
 * allocation.
 *
 * <pre>{@code
 * WordClasses<Use> words = WordClasses.of(Use.class, "uses.tsv", 0);
 * words.at(Use.SINCE, "7月以来", 2);       // 2
 * words.endingAt(Use.SINCE, "7月以来", 4); // 2
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param <C> the classes
 */
public final class WordClasses<C extends Enum<C>> {
  /** Sets of classes, a bit for each class. */
  private final long[] sets;

  private final WordTrie forward;

  /** The set of the classes of each word. */
  private final char[] forwardSets;

  /** That of all words that begin with the character of a node next to the root. */
  private final char[] beginning;

  private final WordTrie backward;
  private final char[] backwardSets;
  private final char[] ending;

  private WordClasses(Compiled.Cells packed) {
    sets = new long[packed.number()];
    for (int i = 0; i < sets.length; i++) {
      sets[i] = (long) packed.large() << 32 | packed.large() & 0xffffffffL;
    }
    forward = new WordTrie(packed);
    forwardSets = packed.array();
    beginning = packed.array();
    backward = new WordTrie(packed);
    backwardSets = packed.array();
    ending = packed.array();
  }

  /**
   * The words of a lexicon: each before the name of its class, or behind that name all that are of
   * it, parted by blanks.
   *
   * @param classes the classes, at most 64, beside which the lexicon is
   * @param column the column of the words, 0 or 1
   * @throws IllegalArgumentException if there are more classes than a set can hold
   */
  public static <C extends Enum<C>> WordClasses<C> of(
      Class<C> classes, String lexicon, int column) {
    String key = classes.getName() + ' ' + lexicon;
    Compiled.Cells compiled = CompiledWords.get(key);
    if (compiled == null) {
      if (classes.getEnumConstants().length > Long.SIZE) {
        throw new IllegalArgumentException("more than " + Long.SIZE + " classes: " + classes);
      }
      Map<String, Long> words = new HashMap<>();
      for (List<String> row : Lexicon.rows(classes, lexicon)) {
        String name = row.get(1 - column).toUpperCase(Locale.ROOT).replace('-', '_');
        long bit = 1L << Enum.valueOf(classes, name).ordinal();
        String[] named = column == 0 ? new String[] {row.get(0)} : row.get(1).split(" ");
        for (String word : named) {
          words.put(word, words.getOrDefault(word, 0L) | bit);
        }
      }
      compiled = CompiledWords.kept(key, pack(words));
    }
    return new WordClasses<>(compiled);
  }

  private static String pack(Map<String, Long> words) {
    Map<Long, Integer> sets = new HashMap<>();
    Compiled.Writer packed = new Compiled.Writer();
    pack(packed, words, sets);
    Map<String, Long> reversed = new HashMap<>();
    for (Map.Entry<String, Long> word : words.entrySet()) {
      reversed.put(LexiconWords.reverse(word.getKey()), word.getValue());
    }
    pack(packed, reversed, sets);
    long[] sorted = new long[sets.size()];
    for (Map.Entry<Long, Integer> set : sets.entrySet()) {
      sorted[set.getValue()] = set.getKey();
    }
    Compiled.Writer head = new Compiled.Writer().number(sorted.length);
    for (long set : sorted) {
      head.large((int) (set >>> 32)).large((int) set);
    }
    return head.packed().concat(packed.packed());
  }

  private static void pack(
      Compiled.Writer packed, Map<String, Long> words, Map<Long, Integer> sets) {
    String[] sorted = words.keySet().toArray(new String[0]);
    Arrays.sort(sorted);
    WordTrie trie = new WordTrie(sorted);
    long[] byNode = new long[trie.beginnings().length() + 1];
    Compiled.Writer ofWords = new Compiled.Writer();
    for (String word : sorted) {
      long set = words.getOrDefault(word, 0L);
      byNode[trie.first(word.charAt(0))] |= set;
      ofWords.number(number(set, sets));
    }
    Compiled.Writer ofNodes = new Compiled.Writer();
    for (long set : byNode) {
      ofNodes.number(number(set, sets));
    }
    trie.pack(packed);
    packed.array(ofWords.packed()).array(ofNodes.packed());
  }

  private static int number(long set, Map<Long, Integer> sets) {
    Integer known = sets.putIfAbsent(set, sets.size());
    return known == null ? sets.size() - 1 : known;
  }

  /** The length of the longest word of a class that begins at {@code at}; 0 if none does. */
  public int at(C type, String text, int at) {
    return at(type.ordinal(), text, at);
  }

  int at(int type, String text, int at) {
    int length = 0;
    if (at < text.length()) {
      int node = forward.first(text.charAt(at));
      if (!has(beginning[node], type)) {
        return 0;
      }
      for (int i = at + 1; node != 0; i++) {
        int word = forward.word(node);
        if (word >= 0 && has(forwardSets[word], type)) {
          length = i - at;
        }
        node = i < text.length() ? forward.next(node, text.charAt(i)) : 0;
      }
    }
    return length;
  }

  /** The length of the longest word of a class that ends at {@code end}; 0 if none does. */
  public int endingAt(C type, String text, int end) {
    return endingAt(type.ordinal(), text, end);
  }

  int endingAt(int type, String text, int end) {
    int length = 0;
    if (end > 0) {
      int node = backward.first(text.charAt(end - 1));
      if (!has(ending[node], type)) {
        return 0;
      }
      for (int i = end - 1; node != 0; i--) {
        int word = backward.word(node);
        if (word >= 0 && has(backwardSets[word], type)) {
          length = end - i;
        }
        node = i > 0 ? backward.next(node, text.charAt(i - 1)) : 0;
      }
    }
    return length;
  }

  private boolean has(char set, int type) {
    return (sets[set] >> type & 1) != 0;
  }
}
