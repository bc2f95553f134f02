package io.github.gongbao.parser.statistic.sentence.name;

import io.github.gongbao.parser.statistic.sentence.clause.Said;
import io.github.gongbao.parser.statistic.sentence.topic.Relation;
import io.github.gongbao.parser.statistic.sentence.topic.Topic;
import io.github.gongbao.parser.word.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way to complete what a clause says by what is talked about: the words of the topic from
 * {@code lead} up to {@code head}, those of the clause from {@code skip} on, and those of the topic
 * from {@code tail} on. 其中内地居民 behind 查验出入境人员 is 查验 + 内地居民; 公立医院 behind 医院出院人次 is 公立医院 + 出院人次.
 *
 * <p>A figure has dozens, of which one is taken: while they are weighed, one object stands for each
 * in turn, and who wants to keep one takes a {@link #copy}.
 */
public final class Candidate {
  private Said way;
  private int skip;
  private @Nullable Topic topic;
  private Relation relation = Relation.NONE;
  private int lead;
  private int head;
  private int tail;

  /** How many words the clause says that are taken, and how many the topic has. */
  private int saidSize;

  private int topicSize;
  private int action;

  /** What a clause says, by itself. */
  Candidate(Said way) {
    this.way = way;
  }

  /** The words of the clause from {@code skip} on, by themselves. */
  Candidate alone(Said way, int skip) {
    return of(way, skip, null, Relation.NONE).cut(0, 0, 0);
  }

  /** The same words, to be completed by a topic. */
  Candidate by(Said way, Topic topic, Relation relation, int skip) {
    return of(way, skip, topic, relation);
  }

  private Candidate of(Said way, int skip, @Nullable Topic topic, Relation relation) {
    this.way = way;
    this.skip = skip;
    this.topic = topic;
    this.relation = relation;
    saidSize = way.words().size() - skip;
    topicSize = topic == null ? 0 : topic.name().size();
    return this;
  }

  /** What of the topic is taken. */
  Candidate cut(int lead, int head, int tail) {
    this.lead = lead;
    this.head = head;
    this.tail = tail;
    action = readAction();
    return this;
  }

  Candidate copy() {
    Candidate copy = new Candidate(way);
    copy.become(this);
    return copy;
  }

  /** Stands for what another stands for now. */
  void become(Candidate other) {
    of(other.way, other.skip, other.topic, other.relation);
    cut(other.lead, other.head, other.tail);
  }

  /** What the clause says. */
  public Said way() {
    return way;
  }

  public List<Token> said() {
    return way.words();
  }

  /** How many of its words are left out. */
  public int skip() {
    return skip;
  }

  /** What it is completed by; null where it stands alone. */
  public @Nullable Topic topic() {
    return topic;
  }

  /** How the topic stands to the clause. */
  public Relation relation() {
    return relation;
  }

  /** How many words the topic begins with that are left out: its verb. */
  public int lead() {
    return lead;
  }

  /** How many words of the topic stand before, those left out included. */
  public int head() {
    return head;
  }

  /** From which word on the topic stands behind. */
  public int tail() {
    return tail;
  }

  /** What the name goes on with: a share or rate of change is spoken of on. */
  public String suffix() {
    return relation == Relation.SHARE && topic != null ? topic.suffix() : "";
  }

  /** Where the words of the clause stand in the name. */
  public Topic.Stretch own() {
    return new Topic.Stretch(head - lead, head - lead + saidSize);
  }

  /** The words of the name. */
  public List<Token> name() {
    List<Token> said = way.words();
    if (topic == null && skip == 0) {
      return said;
    }
    List<Token> around = topic == null ? List.of() : topic.name();
    List<Token> name = new ArrayList<>(head - lead + said.size() - skip + around.size() - tail);
    for (int i = lead; i < head; i++) {
      name.add(around.get(i));
    }
    for (int i = skip; i < said.size(); i++) {
      name.add(said.get(i));
    }
    for (int i = tail; i < around.size(); i++) {
      name.add(around.get(i));
    }
    return name;
  }

  /** Whether something of the topic is left out, but for its verb. */
  boolean replaces() {
    return tail > head;
  }

  /**
   * 0 the clause alone; 1 the topic and then the clause; 2 the clause and then the topic; 3 the
   * clause within the topic; 4 the clause instead of the middle of the topic; 5 instead of its end;
   * 6 instead of its beginning; 7 the topic alone.
   */
  int action() {
    return action;
  }

  private int readAction() {
    if (topic == null) {
      return 0;
    }
    if (head == tail) {
      return saidSize == 0 ? 7 : head == topicSize ? 1 : head == 0 ? 2 : 3;
    }
    return tail == topicSize ? 5 : head == 0 ? 6 : 4;
  }

  /**
   * How the name is made beside how the last one was: 1 it is the last one; 2 it says nothing and
   * is another; 3 it takes the place of what the last clause said; 4 of something else in the last
   * name; 5 it stands alone, as the last did; 6 alone, and the last did not; 7 it is completed by
   * what the last was completed by; 8 by something else.
   */
  int beside(Topic last) {
    if (saidSize == 0) {
      return topic == last && head == tail ? 1 : 2;
    }
    if (topic == last) {
      boolean own = head == last.own().from() && tail == last.own().to();
      return own ? 3 : 4;
    }
    if (topic == null) {
      return last.isCarried() ? 6 : 5;
    }
    return topic == last.base() ? 7 : 8;
  }
}
