package io.github.gongbao.parser.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/**
 * All words with their classes and costs, in one open-addressed table over one array of characters.
 * A word costs the less, the more frequent it is.
 */
final class Lexicon {
  static final Lexicon INSTANCE = read();

  /** What a character costs that begins no word. */
  static final int UNKNOWN = 1500;

  private static final int SLOTS = 1 << 18;

  /** The frequency of words of bulletins that the dictionary has not, or has as rare. */
  private static final int BULLETIN_FREQUENCY = 60;

  private static final double TOTAL = 1.2e6;

  private final int[] slots = new int[SLOTS];
  private final long[] classes = new long[SLOTS];
  private final short[] costs = new short[SLOTS];
  private int count = 1;
  private int[] starts = new int[1 << 17];
  private char[] pool = new char[1 << 18];
  private int used;

  /** Which lengths the words have that begin with a character, a bit each. */
  private final short[] lengths = new short[1 << 16];

  private static Lexicon read() {
    Lexicon lexicon = new Lexicon();
    lexicon.readDictionary(resource("dictionary.tsv"));
    lexicon.readBulletins(resource("bulletins.txt"));
    return lexicon;
  }

  private static String resource(String name) {
    try (InputStream in = Lexicon.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void readDictionary(String lines) {
    for (int at = 0; at < lines.length(); ) {
      int end = lines.indexOf('\n', at);
      if (lines.charAt(at) != '#') {
        int first = lines.indexOf('\t', at);
        int second = lines.indexOf('\t', first + 1);
        long set = 0;
        for (int i = second + 1; i < end; i++) {
          set |= WordClass.ofTag(lines.charAt(i)).bit();
        }
        add(lines, at, first, set, Integer.parseInt(lines, first + 1, second, 10));
      }
      at = end + 1;
    }
  }

  private void readBulletins(String text) {
    long section = 0;
    for (String line : text.split("\n")) {
      if (line.startsWith("[")) {
        section = WordClass.ofSection(line.substring(1, line.length() - 1)).bit();
      } else if (!line.startsWith("#")) {
        for (String word : line.split(" ")) {
          if (!word.isEmpty()) {
            add(word, 0, word.length(), section, BULLETIN_FREQUENCY * word.length());
          }
        }
      }
    }
    add("的", 0, 1, WordClass.OF.bit(), 1);
  }

  private void add(String text, int from, int to, long set, int frequency) {
    int length = to - from;
    int slot = slotOf(text, from, to);
    short cost = cost(frequency);
    if (slots[slot] == 0) {
      slots[slot] = count;
      starts[count] = used;
      if (used + length > pool.length) {
        pool = Arrays.copyOf(pool, pool.length * 2);
      }
      text.getChars(from, to, pool, used);
      used += length;
      count++;
      starts[count] = used;
      costs[slot] = cost;
      lengths[text.charAt(from)] |= (short) (1 << length);
    }
    costs[slot] = (short) Math.min(costs[slot], cost);
    classes[slot] |= set;
  }

  private static short cost(int frequency) {
    return (short) Math.round(100 * Math.log(TOTAL / frequency));
  }

  /** The slot of a word, or the free one where it would stand. */
  private int slotOf(CharSequence text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + text.charAt(i);
    }
    return slotOf(text, from, to, hash);
  }

  private int slotOf(CharSequence text, int from, int to, int hash) {
    int slot = (hash * 0x9E3779B1) >>> 14;
    while (slots[slot] != 0 && !isAt(slots[slot], text, from, to)) {
      slot = (slot + 1) & (SLOTS - 1);
    }
    return slot;
  }

  private boolean isAt(int word, CharSequence text, int from, int to) {
    int start = starts[word];
    if (starts[word + 1] - start != to - from) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (pool[start + i - from] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** What takes the words that begin at a place. */
  interface Taker {
    void take(int end, int cost, long classes);
  }

  /**
   * Gives all words that begin at {@code from} and end at or before {@code to}, short ones first.
   */
  void wordsAt(String text, int from, int to, Taker taker) {
    int left = lengths[text.charAt(from)] & 0xFFFF;
    int hash = 0;
    int end = from;
    while (left > 1 && end < to) {
      hash = hash * 31 + text.charAt(end);
      end++;
      left >>>= 1;
      if ((left & 1) != 0) {
        int slot = slotOf(text, from, end, hash);
        if (slots[slot] != 0) {
          taker.take(end, costs[slot], classes[slot]);
        }
      }
    }
  }
}
