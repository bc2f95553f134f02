package io.github.gongbao.parser.statistic.sentence.topic;

import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.util.List;

/** A topic and how it stands to the clause that is read. */
public record Related(Topic topic, Relation relation) {
  /** The same, where what is told is no share: 农民工 of 农民工占比最大. */
  public Related withoutShare() {
    Topic bare = topic.withoutShare();
    return bare == topic ? this : new Related(bare, relation);
  }

  /** 采矿业拉动工业增加值: what moves something else tells nothing of what is said next. */
  public boolean movesAnother() {
    List<Token> name = topic.name();
    for (int i = 1; i + 1 < name.size(); i++) {
      if (name.get(i).is(WordClass.INFLUENCE)) {
        return true;
      }
    }
    return false;
  }
}
