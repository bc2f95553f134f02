package io.github.gongbao.parser.statistic.sentence.name;

import io.github.gongbao.parser.statistic.sentence.row.Kinds;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.statistic.sentence.row.Sorts;
import io.github.gongbao.parser.statistic.sentence.weight.Place;
import io.github.gongbao.parser.statistic.sentence.weight.Vocabulary;
import io.github.gongbao.parser.statistic.sentence.weight.Weights;
import io.github.gongbao.parser.word.Token;
import java.util.Arrays;
import java.util.List;

/**
 * The words of a clause or a topic, of each of which is read once what it is: candidates are made
 * of their stretches, of which many are the same.
 */
final class Words {
  private static final int UNREAD = Integer.MIN_VALUE;

  /** No words. */
  static final Words NONE = new Words();

  private Row row = new Row("", List.of(), false);
  private List<Token> tokens = List.of();
  private int[] parts = new int[8];

  /** How many characters stand before each word, and before their end. */
  private int[] lengths = new int[9];

  private int[] kinds = new int[8];
  private int[] numbers = new int[8];

  /** The length and the last character of each word: most words differ in one of them. */
  private int[] shapes = new int[8];

  /** How much any of the words counts at each place at most. */
  private final int[] most = new int[Place.ALL.size()];

  private boolean twice;

  void read(Row row, List<Token> tokens) {
    this.row = row;
    this.tokens = tokens;
    int size = tokens.size();
    if (size > parts.length) {
      parts = new int[size];
      lengths = new int[size + 1];
      kinds = new int[size];
      numbers = new int[size];
      shapes = new int[size];
    }
    Arrays.fill(kinds, 0, size, UNREAD);
    Arrays.fill(numbers, 0, size, UNREAD);
    Arrays.fill(most, UNREAD);
    for (int i = 0; i < size; i++) {
      Token token = tokens.get(i);
      parts[i] = Sorts.parts(token);
      lengths[i + 1] = lengths[i] + token.length();
      shapes[i] = token.length() << Character.SIZE | row.lastCharacter(token);
    }
    twice = true;
    twice = isTwice(0, size);
  }

  boolean areOf(List<Token> tokens) {
    return this.tokens == tokens;
  }

  int size() {
    return tokens.size();
  }

  Token get(int i) {
    return tokens.get(i);
  }

  /** The number of a word, as the {@link Vocabulary} has it. */
  int number(int i) {
    if (numbers[i] == UNREAD) {
      numbers[i] = Vocabulary.number(row.text(), tokens.get(i));
    }
    return numbers[i];
  }

  /** How much any of the words counts at a place at most, in hundredths; 0 for no word. */
  int most(Place place, Weights weights) {
    int known = most[place.ordinal()];
    if (known == UNREAD) {
      known = 0;
      for (int i = 0; i < tokens.size(); i++) {
        int word = number(i);
        known = word == Vocabulary.NONE ? known : Math.max(known, weights.mostOfWord(word, place));
      }
      most[place.ordinal()] = known;
    }
    return known;
  }

  /** Whether any of the words stands twice. */
  boolean hasTwice() {
    return twice;
  }

  /** What the words of a stretch are, as {@link Sorts#kind(int)} takes it. */
  int parts(int from, int to) {
    int all = 0;
    for (int i = from; i < to; i++) {
      all = Sorts.join(all, parts[i]);
    }
    return all;
  }

  /** How many characters a stretch has. */
  int length(int from, int to) {
    return lengths[to] - lengths[from];
  }

  /** The kinds of the last noun of a stretch; 0 where they are not known. */
  int lastNoun(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (Sorts.isNominal(parts[i])) {
        if (kinds[i] == UNREAD) {
          kinds[i] = Kinds.of(row.text(), tokens.get(i));
        }
        return kinds[i];
      }
    }
    return 0;
  }

  /** Whether a word of a stretch stands in it twice. */
  boolean isTwice(int from, int to) {
    for (int i = from + 1; twice && i < to; i++) {
      if (stands(i, this, from, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word of a stretch stands in one of others before it. */
  boolean isAgain(int from, int to, Words before, int start, int end) {
    for (int i = from; i < to; i++) {
      if (stands(i, before, start, end)) {
        return true;
      }
    }
    return false;
  }

  private boolean stands(int word, Words others, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isSame(word, others, i)) {
        return !tokens.get(word).isAny(Row.LIST);
      }
    }
    return false;
  }

  /** Whether a word is the same as one of others. */
  boolean isSame(int word, Words others, int other) {
    if (shapes[word] != others.shapes[other]) {
      return false;
    }
    Token one = tokens.get(word);
    int start = others.tokens.get(other).start();
    return row.text().regionMatches(one.start(), row.text(), start, one.length());
  }
}
