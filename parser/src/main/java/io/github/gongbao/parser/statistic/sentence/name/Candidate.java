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
 * @param way what the clause says
 * @param skip how many of its words are left out
 * @param topic what it is completed by; null where it stands alone
 * @param relation how the topic stands to the clause
 * @param lead how many words the topic begins with that are left out: its verb
 * @param head how many words of the topic stand before
 * @param tail from which word on the topic stands behind
 */
public record Candidate(
    Said way, int skip, @Nullable Topic topic, Relation relation, int lead, int head, int tail) {
  /** What the name goes on with: a share or rate of change is spoken of on. */
  public String suffix() {
    return relation == Relation.SHARE && topic != null ? topic.suffix() : "";
  }

  /** Where the words of the clause stand in the name. */
  public Topic.Stretch own() {
    return new Topic.Stretch(head - lead, head - lead + said().size() - skip);
  }

  public List<Token> said() {
    return way.words();
  }

  /** How many words the name has. */
  public int size() {
    int said = way.words().size() - skip;
    return topic == null ? said : head - lead + said + topic.name().size() - tail;
  }

  public List<Token> name() {
    List<Token> name = new ArrayList<>(size());
    addTo(name);
    return name;
  }

  /** Adds the words of the name. */
  void addTo(List<Token> words) {
    List<Token> said = way.words();
    List<Token> around = topic == null ? List.of() : topic.name();
    for (int i = lead; i < head; i++) {
      words.add(around.get(i));
    }
    for (int i = skip; i < said.size(); i++) {
      words.add(said.get(i));
    }
    for (int i = tail; i < around.size(); i++) {
      words.add(around.get(i));
    }
  }
}
