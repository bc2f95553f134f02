package io.github.gongbao.parser.text;

import io.github.gongbao.parser.page.Compiled;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words, each with cells that say what it is, found by the longest match at a position of a text. A
 * word that was found is a number, so that nothing is allocated.
 *
 * <pre>{@code
 * int word = words.longest(text, at);
 * if (word != Words.NONE) {
 *   end = at + words.length(word);
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public class Words {
  /** No word. */
  public static final int NONE = WordTrie.NONE;

  private final WordTrie trie;

  /** How many characters each word has. */
  private final char[] lengths;

  /** Where the cells of each word begin, two characters a word. */
  private final char[] places;

  private final char[] cells;

  /** The words of a lexicon. */
  public Words(LexiconWords words) {
    Compiled.Cells packed = words.packed();
    trie = new WordTrie(packed);
    lengths = packed.array();
    places = packed.array();
    cells = packed.array();
  }

  /** Packs words, none of which is empty, as a set of them reads them. */
  static String pack(Map<String, List<String>> words) {
    String[] sorted = words.keySet().toArray(new String[0]);
    Arrays.sort(sorted);
    Compiled.Writer packed = new Compiled.Writer();
    Compiled.Writer lengths = new Compiled.Writer();
    Compiled.Writer places = new Compiled.Writer();
    Compiled.Writer cells = new Compiled.Writer();
    Map<List<String>, Integer> known = new HashMap<>();
    for (String word : sorted) {
      List<String> said = words.getOrDefault(word, List.of());
      Integer place = known.get(said);
      if (place == null) {
        place = cells.packed().length();
        known.put(said, place);
        cells.row(said);
      }
      lengths.number(word.length());
      places.large(place);
    }
    new WordTrie(sorted).pack(packed);
    packed.array(lengths.packed()).array(places.packed()).array(cells.packed());
    return packed.packed();
  }

  /** How many words there are; they have the numbers below. */
  public final int size() {
    return lengths.length;
  }

  /** The characters that words begin with. */
  public final String beginnings() {
    return trie.beginnings();
  }

  /** Whether a word begins with this character. */
  public final boolean begins(char c) {
    return trie.begins(c);
  }

  /** The longest word that begins at {@code at}, or {@link #NONE}. */
  public final int longest(String text, int at) {
    return longest(text, at, text.length());
  }

  /** The longest word that begins at {@code at} and ends by {@code limit}, or {@link #NONE}. */
  public final int longest(String text, int at, int limit) {
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

  /** The word that is all of a stretch, or {@link #NONE}. */
  public final int whole(String text, int start, int end) {
    int word = longest(text, start, end);
    return word != NONE && length(word) == end - start ? word : NONE;
  }

  /** Whether a word is all of a stretch. */
  public final boolean isWhole(String text, int start, int end) {
    return whole(text, start, end) != NONE;
  }

  /**
   * The longest word that ends at {@code end} and begins at {@code floor} or behind it, of words
   * that were {@linkplain LexiconWords#addEnding added as endings}, or {@link #NONE}.
   */
  public final int longestBefore(String text, int end, int floor) {
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
  public final int length(int word) {
    return lengths[word];
  }

  /** The cells of a word that was found. */
  public final List<String> cells(int word) {
    return new Compiled.Cells(cells, new Compiled.Cells(places, 2 * word).large()).row();
  }
}
