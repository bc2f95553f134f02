package io.github.gongbao.parser.statistic.sentence.given;

import static io.github.gongbao.parser.word.WordClass.*;

import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Quantity;
import io.github.gongbao.parser.statistic.sentence.kind.Kinds;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.statistic.sentence.topic.Topic;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordUse;
import java.util.List;

/** What there is to so many people, told of one thing after the other: 每千人口床位7.2张、注册护士3.4人. */
final class PerHead {
  private PerHead() {}

  /** 每千人口注册护士 behind 每千人口床位7.2张, for what is no whole number; or nothing. */
  static List<Token> named(Row row, Topic level, List<Token> words, Quantity quantity) {
    int end = end(row, level.name());
    boolean like =
        end > 0
            && !words.isEmpty()
            && quantity.unit().dimension() == Dimension.COUNT
            && quantity.value().stripTrailingZeros().scale() > 0
            && words.stream().noneMatch(word -> word.is(MEAN) || word.has(WordUse.EACH));
    return like ? Token.joined(level.name().subList(0, end), words) : List.of();
  }

  /** Behind 每千人口; 0 where a name does not begin so, or says nothing else. */
  private static int end(Row row, List<Token> name) {
    if (name.isEmpty() || !name.get(0).has(WordUse.EACH)) {
      return 0;
    }
    int end = 1;
    while (end < name.size() && !Kinds.isAgent(Kinds.of(row.text(), name.get(end)))) {
      end++;
    }
    return end + 1 < name.size() ? end + 1 : 0;
  }
}
