package io.github.gongbao.parser.statistic.sentence.sibling;

import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.statistic.sentence.topic.Topic;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordUse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 其次为西湖区10% behind 增速最高的是东湖区12%: what is told of the first place is told of the next. */
public final class NextPlace {
  private NextPlace() {}

  /**
   * What was told to be the most: the last level, or what that goes on from; null where none was.
   */
  public static @Nullable Topic most(Topic level, Unit unit) {
    Topic most = isMost(level) ? level : level.base();
    return most != null && isMost(most) && unit.equals(most.unit()) ? most : null;
  }

  /** 增速 of 增速最高: what is measured. */
  public static List<Token> measured(Topic most) {
    return most.name().subList(0, most.name().size() - 1);
  }

  private static boolean isMost(Topic level) {
    return level.name().size() > 1 && Token.last(level.name()).has(WordUse.EXTREME);
  }
}
