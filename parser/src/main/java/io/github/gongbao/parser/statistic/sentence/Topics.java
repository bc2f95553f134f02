package io.github.gongbao.parser.statistic.sentence;

import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.statistic.sentence.Candidate.Relation;
import io.github.gongbao.parser.word.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What is being talked about: the things counted so far, and the words that set a subject. */
final class Topics {
  private final List<Topic> counted = new ArrayList<>();
  private @Nullable Topic spokenOf;
  private @Nullable Topic before;
  private int sentence;
  private int segment;
  private int clause;
  private boolean aside;

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

  /** A bracket begins or ends; what is told in it is no topic of what stands behind it. */
  void setAside(boolean aside) {
    this.aside = aside;
  }

  void endSentence() {
    aside = false;
    sentence++;
    segment++;
    clause++;
    spokenOf = null;
    before = null;
  }

  /** A figure was read. */
  void count(
      List<Token> name,
      Unit unit,
      boolean change,
      @Nullable Token verb,
      String suffix,
      Topic.Stretch own,
      @Nullable Topic base,
      int index) {
    counted.add(
        new Topic(
            name, unit, change, verb, suffix, own, base, index, sentence, segment, clause, aside));
  }

  /** 服务消费投诉中, 在…方面: the words say of what the sentence goes on to speak. */
  void speakOf(List<Token> name) {
    if (!name.isEmpty()) {
      spokenOf = words(name);
    }
  }

  /** A clause without a figure stood before: 服务消费投诉增长较快. */
  void mention(List<Token> name) {
    if (!name.isEmpty()) {
      before = words(name);
    }
  }

  /** A topic without a figure. */
  Topic words(List<Token> name) {
    Topic.Stretch all = new Topic.Stretch(0, name.size());
    return new Topic(name, null, false, null, "", all, null, -1, sentence, segment, clause, aside);
  }

  /** The last figure that was read; null before the first. */
  @Nullable Topic last() {
    return lastOf(topic -> true);
  }

  /** The subject that the next paragraph may go on with: a list of places, each a line. */
  @Nullable Topic handedOn() {
    Topic last = lastLevel();
    return last == null ? heading : last;
  }

  /** The last level that was read, which parts are parts of; null before the first. */
  @Nullable Topic lastLevel() {
    Topic level = lastOf(topic -> !topic.change());
    return level == null ? last() : level;
  }

  private @Nullable Topic lastOf(Predicate<Topic> kind) {
    for (int i = counted.size() - 1; i >= 0; i--) {
      Topic topic = counted.get(i);
      if ((aside || !topic.aside()) && kind.test(topic)) {
        return topic;
      }
    }
    return null;
  }

  /** The last {@code count} things counted, if that many were. */
  List<Topic> last(int count) {
    List<Topic> last = new ArrayList<>();
    for (int i = counted.size() - 1; i >= 0 && last.size() < count; i--) {
      if (aside || !counted.get(i).aside()) {
        last.add(0, counted.get(i));
      }
    }
    return last.size() < count ? List.of() : last;
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
    addEarlier(related);
    if (heading != null) {
      add(related, heading, Relation.HEADING);
    }
    return related;
  }

  /** What was counted before and named otherwise than all that is at hand. */
  private void addEarlier(List<Related> related) {
    int found = 0;
    for (int i = counted.size() - 2; i >= 0 && found < 2 && counted.size() - i <= 12; i--) {
      Topic topic = counted.get(i);
      if (!topic.change()
          && (aside || !topic.aside())
          && related.stream().noneMatch(other -> other.topic().name().equals(topic.name()))) {
        related.add(new Related(topic, Relation.EARLIER));
        found++;
      }
    }
  }

  private static void add(List<Related> related, Topic topic, Relation relation) {
    for (Related other : related) {
      if (other.topic() == topic) {
        return;
      }
    }
    related.add(new Related(topic, relation));
  }

  /** How far the last figure is from the clause. */
  Relation relation(Topic last) {
    if (last.sentence() != sentence) {
      return Relation.SENTENCE;
    }
    if (last.segment() != segment) {
      return Relation.SEGMENT;
    }
    return last.clause() == clause ? Relation.LISTED : Relation.CLAUSE;
  }

  /** The first figure of the sentence, or of the one before where this has none yet. */
  private @Nullable Topic firstOfSentence() {
    Topic last = last();
    Topic first = null;
    for (int i = counted.size() - 1; last != null && i >= 0; i--) {
      Topic topic = counted.get(i);
      if (topic.sentence() != last.sentence()) {
        break;
      }
      if (aside || !topic.aside()) {
        first = topic;
      }
      if (counted.size() - i > 24) {
        return null;
      }
    }
    return first;
  }

  private @Nullable Topic sameUnit(Unit unit) {
    for (int i = counted.size() - 1; i >= 0 && counted.size() - i <= 8; i--) {
      Topic topic = counted.get(i);
      if ((aside || !topic.aside())
          && !topic.change()
          && topic.unit() != null
          && topic.unit().equals(unit)) {
        return topic;
      }
    }
    return null;
  }
}
