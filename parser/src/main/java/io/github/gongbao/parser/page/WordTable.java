package io.github.gongbao.parser.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words under their first characters, the longest first, each with what it means. They are kept in
 * simplified characters and found in texts of either script.
 */
public final class WordTable<V> {
  /** A word and what it means. */
  public record Word<V>(String text, V value) {}

  /** Spreads characters that stand side by side over the slots. */
  private static final int SPREAD = 0x9E3779B1;

  /** One bit for each character that a word begins with: most characters begin none. */
  private final long[] begun = new long[1 << 10];

  /** These characters, each at a slot that is told by it, and 0 elsewhere. */
  private char[] firsts = new char[8];

  /** At the same slot, the index of the words among the lists. */
  private int[] places = new int[8];

  private final List<List<Word<V>>> words = new ArrayList<>();

  /** A table of words that mean one thing. */
  public static WordTable<Boolean> of(List<String> words) {
    WordTable<Boolean> table = new WordTable<>();
    for (String word : words) {
      table.add(word, true);
    }
    return table;
  }

  public void add(String text, V value) {
    String word = Simplified.of(text);
    char first = word.charAt(0);
    int slot = slot(first);
    if (firsts[slot] == 0) {
      slot = takeSlot(first);
      places[slot] = words.size();
      words.add(new ArrayList<>());
    }
    List<Word<V>> list = words.get(places[slot]);
    int place = list.size();
    while (place > 0 && list.get(place - 1).text().length() < word.length()) {
      place--;
    }
    list.add(place, new Word<>(word, value));
  }

  /** The slot of a character, or the one that it would take. */
  private int slot(char first) {
    int last = firsts.length - 1;
    int slot = first * SPREAD >>> Character.SIZE & last;
    while (firsts[slot] != 0 && firsts[slot] != first) {
      slot = slot + 1 & last;
    }
    return slot;
  }

  /** Gives a slot to a character; at most every fourth is taken. */
  private int takeSlot(char first) {
    if (4 * words.size() >= firsts.length) {
      char[] oldFirsts = firsts;
      int[] oldPlaces = places;
      firsts = new char[2 * oldFirsts.length];
      places = new int[firsts.length];
      for (int i = 0; i < oldFirsts.length; i++) {
        if (oldFirsts[i] != 0) {
          int slot = slot(oldFirsts[i]);
          firsts[slot] = oldFirsts[i];
          places[slot] = oldPlaces[i];
        }
      }
    }
    int slot = slot(first);
    firsts[slot] = first;
    begun[first >> 6] |= 1L << first;
    return slot;
  }

  /** Whether a word begins with a character. */
  public boolean begins(char c) {
    char first = Simplified.of(c);
    return (begun[first >> 6] >>> first & 1) != 0;
  }

  /** The words that begin with a character; none in most cases. */
  public List<Word<V>> at(char first) {
    return begins(first) ? words.get(places[slot(Simplified.of(first))]) : List.of();
  }

  /** The longest word that stands at an index, or null where none does. */
  public @Nullable Word<V> longestAt(String text, int start) {
    if (start < text.length() && begins(text.charAt(start))) {
      List<Word<V>> beginning = at(text.charAt(start));
      for (int i = 0; i < beginning.size(); i++) {
        if (Simplified.isAt(beginning.get(i).text(), text, start)) {
          return beginning.get(i);
        }
      }
    }
    return null;
  }

  /** The index after the longest word that stands at an index, or -1. */
  public int endAt(String text, int start) {
    Word<V> word = longestAt(text, start);
    return word == null ? -1 : start + word.text().length();
  }
}
