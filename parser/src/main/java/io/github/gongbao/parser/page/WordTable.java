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

  /** Words that a text in either script may end in: 日报, 通知. */
  public static final class Endings {
    /** The words under their last characters. */
    private final WordTable<String> words = new WordTable<>();

    /** Endings in simplified characters. */
    public static Endings of(List<String> words) {
      Endings endings = new Endings();
      for (String word : words) {
        endings.words.add(word.substring(word.length() - 1), word);
      }
      return endings;
    }

    /** Whether a text ends in one of the words. */
    public boolean end(String text) {
      return end(text, text.length());
    }

    /** Whether a text does before an index. */
    public boolean end(String text, int end) {
      List<Word<String>> ending = end > 0 ? words.at(text.charAt(end - 1)) : List.of();
      for (int i = 0; i < ending.size(); i++) {
        String word = ending.get(i).value();
        if (Simplified.isAt(word, text, end - word.length())) {
          return true;
        }
      }
      return false;
    }
  }

  /** The words that begin with one character. */
  private static final class Beginning<V> {
    final List<Word<V>> words = new ArrayList<>();

    /** One bit of 64 for each second character, so that most others find none set. */
    long seconds;

    void add(Word<V> word) {
      int length = word.text().length();
      int place = words.size();
      while (place > 0 && words.get(place - 1).text().length() < length) {
        place--;
      }
      words.add(place, word);
      seconds |= length == 1 ? -1L : 1L << word.text().charAt(1);
    }

    /** Whether any of them may stand at an index where its first character does. */
    boolean mayBeAt(String text, int start) {
      char second = start + 1 < text.length() ? Simplified.of(text.charAt(start + 1)) : 0;
      return (seconds >>> second & 1) != 0;
    }
  }

  /** Spreads characters that stand side by side over the slots. */
  private static final int SPREAD = 0x9E3779B1;

  /** One bit for each character that a word begins with: most characters begin none. */
  private final long[] begun = new long[1 << 10];

  /** These characters, each at a slot that is told by it, and 0 elsewhere. */
  private char[] firsts = new char[8];

  /** At the same slot, the index of its words. */
  private int[] places = new int[8];

  private final List<Beginning<V>> beginnings = new ArrayList<>();

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
      places[slot] = beginnings.size();
      beginnings.add(new Beginning<>());
    }
    beginnings.get(places[slot]).add(new Word<>(word, value));
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
    if (4 * beginnings.size() >= firsts.length) {
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
    return begins(first) ? beginning(first).words : List.of();
  }

  private Beginning<V> beginning(char first) {
    return beginnings.get(places[slot(Simplified.of(first))]);
  }

  /** The longest word that stands at an index, or null where none does. */
  public @Nullable Word<V> longestAt(String text, int start) {
    if (start < text.length() && begins(text.charAt(start))) {
      Beginning<V> beginning = beginning(text.charAt(start));
      int count = beginning.mayBeAt(text, start) ? beginning.words.size() : 0;
      for (int i = 0; i < count; i++) {
        if (Simplified.isAt(beginning.words.get(i).text(), text, start)) {
          return beginning.words.get(i);
        }
      }
    }
    return null;
  }

  /** Whether one of the words stands in a text. */
  public boolean isIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (longestAt(text, i) != null) {
        return true;
      }
    }
    return false;
  }

  /** The index after the longest word that stands at an index, or -1. */
  public int endAt(String text, int start) {
    Word<V> word = longestAt(text, start);
    return word == null ? -1 : start + word.text().length();
  }
}
