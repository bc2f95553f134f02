package io.github.gongbao.parser.statistic.sentence.topic;

import io.github.gongbao.parser.word.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The topics that may complete what a clause says, each once, the nearest first. */
final class AtHand {
  private final List<Related> all = new ArrayList<>();

  List<Related> all() {
    return all;
  }

  void clear() {
    all.clear();
  }

  /** Adds a topic, if there is one and it is not among them. */
  void add(@Nullable Topic topic, Relation relation) {
    if (topic == null) {
      return;
    }
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).topic() == topic) {
        return;
      }
    }
    all.add(new Related(topic, relation));
  }

  /** Adds a topic, if there is one and none of them has the same words; whether it did. */
  boolean addOther(@Nullable Topic topic, Relation relation) {
    if (topic == null) {
      return false;
    }
    for (int i = 0; i < all.size(); i++) {
      if (haveSameWords(topic.name(), all.get(i).topic().name())) {
        return false;
      }
    }
    return all.add(new Related(topic, relation));
  }

  /** Adds what was counted before and named otherwise than all that is there. */
  void addEarlier(Told counted) {
    int found = 0;
    for (int i = counted.size() - 2; i >= 0 && found < 2 && counted.size() - i <= 12; i--) {
      Topic topic = counted.get(i);
      boolean level = !topic.change() && counted.isAtHand(topic);
      found += level && addOther(topic, Relation.EARLIER) ? 1 : 0;
    }
  }

  /** What was counted before the sentence of a whole says nothing of its parts. */
  void forget(int sentence) {
    all.removeIf(
        one ->
            one.topic().unit() != null
                && one.topic().sentence() < sentence
                && one.relation() != Relation.HEADING);
  }

  private static boolean haveSameWords(List<Token> one, List<Token> other) {
    boolean same = one.size() == other.size();
    for (int i = 0; same && i < one.size(); i++) {
      same = one.get(i).start() == other.get(i).start();
    }
    return same;
  }
}
