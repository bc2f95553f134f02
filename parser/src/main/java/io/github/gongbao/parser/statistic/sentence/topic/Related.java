package io.github.gongbao.parser.statistic.sentence.topic;

/** A topic and how it stands to the clause that is read. */
public record Related(Topic topic, Relation relation) {
  /** The same, where what is told is no share: 农民工 of 农民工占比最大. */
  public Related withoutShare() {
    Topic bare = topic.withoutShare();
    return bare == topic ? this : new Related(bare, relation);
  }
}
