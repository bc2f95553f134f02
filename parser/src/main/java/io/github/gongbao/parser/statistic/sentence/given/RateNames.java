package io.github.gongbao.parser.statistic.sentence.given;

import static io.github.gongbao.parser.word.WordClass.*;

import io.github.gongbao.parser.statistic.sentence.topic.Topic;
import io.github.gongbao.parser.word.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rates of what was counted, told behind those whom it befell. */
final class RateNames {
  private RateNames() {}

  /** 传染病发病率 of 传染病3万例,死亡20人,发病率为3‰: of what befell them, not of whom it befell; or nothing. */
  static List<Token> named(@Nullable Topic level, List<Token> said) {
    boolean rate =
        level != null
            && isBefallen(level)
            && !said.isEmpty()
            && Token.last(said).is(RATIO)
            && !Topic.isOfEach(said)
            && said.stream().noneMatch(word -> word.is(MEAN));
    return rate ? Token.joined(level.name().subList(0, level.own().from()), said) : List.of();
  }

  /** 死亡 of 传染病死亡: the clause told only that, and what was counted before it the rest. */
  private static boolean isBefallen(Topic level) {
    int from = level.own().from();
    return level.base() != null
        && from > 0
        && from < level.own().to()
        && level.own().to() == level.name().size()
        && level.name().subList(from, level.name().size()).stream().allMatch(w -> w.is(STRUCK));
  }
}
