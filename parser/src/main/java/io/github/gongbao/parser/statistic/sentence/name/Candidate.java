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

  /** The word of the name at a place. */
  public Token word(int place) {
    int said = way.words().size() - skip;
    if (topic == null) {
      return way.words().get(skip + place);
    }
    int before = head - lead;
    if (place < before) {
      return topic.name().get(lead + place);
    }
    return place < before + said
        ? way.words().get(skip + place - before)
        : topic.name().get(tail + place - before - said);
  }

  public List<Token> name() {
    List<Token> name = new ArrayList<>(size());
    for (int i = 0; i < size(); i++) {
      name.add(word(i));
    }
    return name;
  }
}
