package io.github.gongbao.parser.statistic.sentence.name;

import io.github.gongbao.parser.statistic.sentence.weight.Place;
import io.github.gongbao.parser.statistic.sentence.weight.Vocabulary;
import io.github.gongbao.parser.statistic.sentence.weight.Weights;
import java.util.Arrays;

/** Which words of the {@link Vocabulary} stand at each {@link Place} of a candidate. */
final class Places {
  /** At how many places, the first, words stand whichever are taken of the topic. */
  private static final int KNOWN = Place.TOPIC_END.ordinal() + 1;

  private final int[] numbers = new int[Place.ALL.size()];

  /** Begins with what the clause says but for the words that are left out. */
  void said(Words said, int skip) {
    Arrays.fill(numbers, Vocabulary.NONE);
    if (skip < said.size()) {
      put(Place.SAID_START, said.number(skip));
      put(Place.SAID_END, said.number(said.size() - 1));
    }
  }

  /** What the clause says stands alone. */
  void alone() {
    put(Place.NAME_START, at(Place.SAID_START));
    put(Place.NAME_END, at(Place.SAID_END));
  }

  void topic(Words topic) {
    int size = topic.size();
    put(Place.TOPIC_START, size > 0 ? topic.number(0) : Vocabulary.NONE);
    put(Place.TOPIC_END, size > 0 ? topic.number(size - 1) : Vocabulary.NONE);
  }

  /** Which words the topic loses, and which the name begins and ends with. */
  void cut(Words said, int skip, Words topic, int lead, int head, int tail) {
    boolean loses = tail > head;
    put(Place.GONE_START, loses ? topic.number(head) : Vocabulary.NONE);
    put(Place.GONE_END, loses ? topic.number(tail - 1) : Vocabulary.NONE);
    boolean says = skip < said.size();
    boolean begins = head > lead;
    boolean ends = tail < topic.size();
    int start = says ? at(Place.SAID_START) : ends ? topic.number(tail) : Vocabulary.NONE;
    int end = says ? at(Place.SAID_END) : begins ? topic.number(head - 1) : Vocabulary.NONE;
    put(Place.NAME_START, begins ? topic.number(lead) : start);
    put(Place.NAME_END, ends ? topic.number(topic.size() - 1) : end);
  }

  /** How much these words count, in hundredths. */
  int weigh(Weights weights, int action) {
    int sum = 0;
    for (int i = 0; i < numbers.length; i++) {
      sum += count(weights, i, action);
    }
    return sum;
  }

  private int count(Weights weights, int place, int action) {
    int word = numbers[place];
    return word == Vocabulary.NONE ? 0 : weights.ofWord(word, Place.ALL.get(place), action);
  }

  /**
   * How much these words count at most, whichever are taken of the topic, in hundredths.
   *
   * @param replaces whether some are left out
   */
  int most(Weights weights, int action, Words topic, boolean replaces) {
    int sum = 0;
    for (int i = 0; i < KNOWN; i++) {
      sum += count(weights, i, action);
    }
    if (replaces) {
      sum += topic.most(Place.GONE_START, weights) + topic.most(Place.GONE_END, weights);
    }
    return sum
        + most(weights, Place.NAME_START, topic, at(Place.SAID_START))
        + most(weights, Place.NAME_END, topic, at(Place.SAID_END));
  }

  /** How much a word of the topic, another or none counts at a place. */
  private static int most(Weights weights, Place place, Words topic, int other) {
    int most = topic.most(place, weights);
    return other == Vocabulary.NONE ? most : Math.max(most, weights.mostOfWord(other, place));
  }

  private void put(Place place, int number) {
    numbers[place.ordinal()] = number;
  }

  /** The number of the word at a place; {@link Vocabulary#NONE} for none that is known. */
  private int at(Place place) {
    return numbers[place.ordinal()];
  }

  /** The clues that these words are, of those that {@link Place} counts. */
  int[] clues(int action) {
    int[] clues = new int[numbers.length];
    int count = 0;
    for (Place place : Place.ALL) {
      if (at(place) != Vocabulary.NONE) {
        clues[count++] = place.clue(at(place), action);
      }
    }
    return Arrays.copyOf(clues, count);
  }
}
