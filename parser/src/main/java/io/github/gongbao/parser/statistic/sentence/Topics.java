package io.github.gongbao.parser.statistic.sentence;

import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.statistic.sentence.Candidate.Relation;
import io.github.gongbao.parser.word.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is being talked about: the things counted so far, and the words that set a subject. */
final class Topics {
  private final List<Topic> counted = new ArrayList<>();
  private @Nullable Topic spokenOf;
  private @Nullable Topic before;
  private int sentence;
  private int segment;
  private int clause;

  /** The heading over the paragraph or the title; null where there is none. */
  private final @Nullable Topic heading;

  Topics(@Nullable Topic heading) {
    this.heading = heading;
  }

  void endClause() {
    clause++;
  }

  void endSegment() {
    segment++;
    clause++;
  }

  void endSentence() {
    sentence++;
    segment++;
    clause++;
    spokenOf = null;
    before = null;
  }

  /** A figure was read. */
  void count(
      List<Token> name, Unit unit, boolean change, @Nullable Token verb, String suffix, int index) {
    counted.add(new Topic(name, unit, change, verb, suffix, index, sentence, segment, clause));
  }

  /** 服务消费投诉中, 在…方面: the words say of what the sentence goes on to speak. */
  void speakOf(List<Token> name) {
    if (!name.isEmpty()) {
      spokenOf = new Topic(name, null, false, null, "", -1, sentence, segment, clause);
    }
  }

  /** A clause without a figure stood before: 服务消费投诉增长较快. */
  void mention(List<Token> name) {
    if (!name.isEmpty()) {
      before = new Topic(name, null, false, null, "", -1, sentence, segment, clause);
    }
  }

  /** The last figure that was read; null before the first. */
  @Nullable Topic last() {
    return counted.isEmpty() ? null : counted.get(counted.size() - 1);
  }

  /** The subject that the next paragraph may go on with: a list of places, each a line. */
  @Nullable Topic handedOn() {
    Topic last = lastLevel();
    return last == null ? heading : last;
  }

  /** The last level that was read, which parts are parts of; null before the first. */
  @Nullable Topic lastLevel() {
    for (int i = counted.size() - 1; i >= 0; i--) {
      if (!counted.get(i).change()) {
        return counted.get(i);
      }
    }
    return last();
  }

  /** The last {@code count} things counted, if that many were. */
  List<Topic> last(int count) {
    return counted.size() < count
        ? List.of()
        : List.copyOf(counted.subList(counted.size() - count, counted.size()));
  }

  boolean isInSentence(Topic topic) {
    return topic.sentence() == sentence;
  }

  int clause() {
    return clause;
  }

  /** A topic and how it stands to the clause that is read. */
  record Related(Topic topic, Relation relation) {}

  /** The topics that may complete what a clause says, each once, the nearest first. */
  List<Related> related(@Nullable Topic whole, Unit unit) {
    List<Related> related = new ArrayList<>(6);
    Topic last = last();
    if (last != null) {
      related.add(new Related(last, relation(last)));
    }
    if (whole != null) {
      add(related, whole, Relation.WHOLE);
    }
    if (spokenOf != null) {
      add(related, spokenOf, Relation.SPOKEN_OF);
    }
    if (before != null) {
      add(related, before, Relation.BEFORE);
    }
    Topic first = firstOfSentence();
    if (first != null) {
      add(related, first, Relation.FIRST);
    }
    Topic same = sameUnit(unit);
    if (same != null) {
      add(related, same, Relation.SAME_UNIT);
    }
    if (heading != null) {
      add(related, heading, Relation.HEADING);
    }
    return related;
  }

  private static void add(List<Related> related, Topic topic, Relation relation) {
    for (Related other : related) {
      if (other.topic() == topic) {
        return;
      }
    }
    related.add(new Related(topic, relation));
  }

  private Relation relation(Topic last) {
    if (last.sentence() != sentence) {
      return Relation.SENTENCE;
    }
    if (last.segment() != segment) {
      return Relation.SEGMENT;
    }
    return last.clause() == clause ? Relation.LISTED : Relation.CLAUSE;
  }

  private @Nullable Topic firstOfSentence() {
    Topic first = null;
    for (int i = counted.size() - 1; i >= 0 && counted.get(i).sentence() == sentence; i--) {
      first = counted.get(i);
      if (counted.size() - i > 24) {
        return null;
      }
    }
    if (first == null && !counted.isEmpty()) {
      int before = last().sentence();
      for (int i = counted.size() - 1; i >= 0 && counted.get(i).sentence() == before; i--) {
        first = counted.get(i);
        if (counted.size() - i > 24) {
          return null;
        }
      }
    }
    return first;
  }

  private @Nullable Topic sameUnit(Unit unit) {
    for (int i = counted.size() - 1; i >= 0 && counted.size() - i <= 8; i--) {
      Topic topic = counted.get(i);
      if (!topic.change() && topic.unit() != null && topic.unit().equals(unit)) {
        return topic;
      }
    }
    return null;
  }
}
