package io.github.gongbao.parser.statistic.sentence.counted;

import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.mention.figure.Figure;
import io.github.gongbao.parser.statistic.sentence.topic.Topic;
import io.github.gongbao.parser.statistic.sentence.topic.Topics;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The levels whose changes a list tells in their units, one by one. */
public final class MovedLevels {
  /** So far back in the sentence they are sought. */
  private static final int FARTHEST = 6;

  private MovedLevels() {}

  /** 64起 and 269人 for 减少6起、43人 behind 发生事故64起、死亡269人; none where one has no level of its unit. */
  public static List<Topic> of(Topics topics, List<Figure> changes) {
    List<Topic> levels = topics.levels(changes.size(), FARTHEST);
    Set<Topic> moved = new LinkedHashSet<>();
    for (Figure change : changes) {
      Unit unit = change.quantity().orElseThrow().unit();
      int i = levels.size() - 1;
      while (i >= 0 && !unit.equals(levels.get(i).unit())) {
        i--;
      }
      if (i < 0 || !moved.add(levels.get(i))) {
        return List.of();
      }
    }
    return List.copyOf(moved);
  }
}
