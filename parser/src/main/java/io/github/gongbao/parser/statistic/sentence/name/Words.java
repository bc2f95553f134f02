package io.github.gongbao.parser.statistic.sentence.name;

import io.github.gongbao.parser.statistic.sentence.kind.Kinds;
import io.github.gongbao.parser.statistic.sentence.kind.Sorts;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.statistic.sentence.weight.Place;
import io.github.gongbao.parser.statistic.sentence.weight.Vocabulary;
import io.github.gongbao.parser.statistic.sentence.weight.Weights;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import io.github.gongbao.parser.word.WordUse;
import java.util.Arrays;
import java.util.List;

/**
 * The words of a clause or a topic, of each of which is read once what it is: candidates are made
 * of their stretches, of which many are the same.
 */
final class Words {
  private static final int UNREAD = Integer.MIN_VALUE;

  /** What tells of which kind a thing is. */
  private static final long KINDS =
      WordClass.any(WordClass.NOUN, WordClass.VERBAL_NOUN, WordClass.ADJECTIVE);

  private static final long ACTS =
      WordClass.any(
          WordClass.VERB,
          WordClass.VERBAL_NOUN,
          WordClass.DEED,
          WordClass.STRUCK,
          WordClass.MEASURE,
          WordClass.RATIO);

  /** Most clauses and topics have fewer words. */
  static final int USUAL = 8;

  /** No words. */
  static final Words NONE = new Words();

  private String text = "";
  private List<Token> tokens = List.of();
  private Token[] words = new Token[USUAL];
  private int size;
  private byte[] roles = new byte[USUAL];
  private byte[] parts = new byte[USUAL];

  /** What all words before each are, and it with all behind it. */
  private byte[] before = new byte[USUAL + 1];

  private byte[] behind = new byte[USUAL + 1];

  /** How many characters stand before each word, and before their end. */
  private int[] lengths = new int[USUAL + 1];

  private int[] kinds = new int[USUAL];
  private int[] numbers = new int[USUAL];
  private byte[] sorts = new byte[USUAL];

  /**
   * The length, the first and the last character of each word: most words differ in one of them.
   */
  private long[] forms = new long[USUAL];

  /** How much any of the words counts at each place at most. */
  private final int[] most = new int[Place.ALL.size()];

  private final Cuts cuts = new Cuts();
  private boolean twice;
  private int shape;

  /** The number of the figure that asked for them last. */
  private int lastAsked;

  void read(Row row, List<Token> tokens) {
    text = row.text();
    this.tokens = tokens;
    size = tokens.size();
    if (size > words.length) {
      int room = size + USUAL;
      words = new Token[room];
      roles = new byte[room];
      parts = new byte[room];
      before = new byte[room + 1];
      behind = new byte[room + 1];
      lengths = new int[room + 1];
      kinds = new int[room];
      numbers = new int[room];
      sorts = new byte[room];
      forms = new long[room];
    }
    Arrays.fill(kinds, 0, size, UNREAD);
    Arrays.fill(numbers, 0, size, UNREAD);
    Arrays.fill(sorts, 0, size, (byte) 0);
    Arrays.fill(most, UNREAD);
    shape = UNREAD;
    for (int i = 0; i < size; i++) {
      Token token = tokens.get(i);
      words[i] = token;
      roles[i] = (byte) Sorts.role(token);
      parts[i] = (byte) Sorts.parts(token);
      before[i + 1] = (byte) Sorts.join(before[i], parts[i]);
      lengths[i + 1] = lengths[i] + token.length();
      forms[i] =
          (long) token.length() << 2 * Character.SIZE
              | (long) text.charAt(token.start()) << Character.SIZE
              | row.lastCharacter(token);
    }
    behind[size] = 0;
    for (int i = size - 1; i >= 0; i--) {
      behind[i] = (byte) Sorts.join(parts[i], behind[i + 1]);
    }
    cuts.read(text, words, roles, size);
    twice = true;
    twice = isTwice(0, size);
  }

  boolean areOf(List<Token> tokens) {
    return this.tokens == tokens;
  }

  /** They are asked for by the figure of a number. */
  Words askedBy(int figure) {
    lastAsked = figure;
    return this;
  }

  int lastAsked() {
    return lastAsked;
  }

  int size() {
    return size;
  }

  Token get(int i) {
    return words[i];
  }

  char firstCharacter(int i) {
    return (char) (forms[i] >> Character.SIZE);
  }

  char lastCharacter(int i) {
    return (char) forms[i];
  }

  /** What a word is, as {@link Sorts#sort} has it. */
  int sort(int i) {
    if (sorts[i] == 0) {
      sorts[i] = (byte) Sorts.sort(words[i]);
    }
    return sorts[i];
  }

  /** How all of them are built, as {@link Sorts#shape} has it. */
  int shape() {
    if (shape == UNREAD) {
      shape = Sorts.shape(tokens);
    }
    return shape;
  }

  /** Where the verb ends that they begin with. */
  int verbEnd() {
    return cuts.verbEnd();
  }

  /** Whether each of the first of them can tell of which kind a thing is, and is none of others. */
  boolean tellKind(int end, long others) {
    int i = 0;
    while (i < end && get(i).isAny(KINDS) && !get(i).isAny(others)) {
      i++;
    }
    return i == end;
  }

  /** Whether one of a stretch tells what is new from what there is in all: 新增. */
  boolean haveStatus(int from, int to) {
    int i = from;
    while (i < to && !get(i).has(WordUse.STATUS)) {
      i++;
    }
    return i < to;
  }

  /** Where they may be cut. */
  Cuts cuts() {
    return cuts;
  }

  /** The number of a word, as the {@link Vocabulary} has it. */
  int number(int i) {
    if (numbers[i] == UNREAD) {
      numbers[i] = Vocabulary.number(text, words[i]);
    }
    return numbers[i];
  }

  /** How much any of the words counts at a place at most, in hundredths; 0 for no word. */
  int most(Place place, Weights weights) {
    int known = most[place.ordinal()];
    if (known == UNREAD) {
      known = 0;
      for (int i = 0; i < size; i++) {
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
    if (from == 0 || to == size) {
      return from == 0 ? before[to] : behind[from];
    }
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
        return kinds(i);
      }
    }
    return 0;
  }

  /** The kinds of things that a word is of; 0 where they are not known. */
  int kinds(int i) {
    if (kinds[i] == UNREAD) {
      kinds[i] = Kinds.of(text, words[i]);
    }
    return kinds[i];
  }

  /** 案 of 破案: whether the last character of a longer word names a thing that is counted. */
  boolean endsInThing(int i) {
    Token word = words[i];
    Token last = new Token(word.end() - 1, word.end(), word.sense());
    return word.length() > 1 && Kinds.of(text, last) != 0;
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

  /** Whether a word is one of a stretch of others, and no mark of a list. */
  boolean stands(int word, Words others, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isSame(word, others, i)) {
        return !words[word].isAny(Row.LIST);
      }
    }
    return false;
  }

  /** Whether they say who or what, and nothing of what is done or measured. */
  boolean arePlain() {
    for (int i = 0; i < size; i++) {
      if (words[i].isAny(ACTS)) {
        return false;
      }
    }
    return size > 0;
  }

  /** Whether a word is the same as one of others. */
  boolean isSame(int word, Words others, int other) {
    if (forms[word] != others.forms[other]) {
      return false;
    }
    Token one = words[word];
    int start = others.words[other].start();
    return text.regionMatches(one.start(), text, start, one.length());
  }
}
