package io.github.gongbao.parser.statistic.sentence.rule;

import static io.github.gongbao.parser.word.WordClass.*;

import io.github.gongbao.parser.statistic.sentence.kind.Kinds;
import io.github.gongbao.parser.statistic.sentence.topic.Topic;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordUse;
import java.util.List;

/** How old the youngest and the oldest of people are. */
public final class Ages {
  private Ages() {}

  /**
   * 确诊病例年龄最小 of 确诊病例中,男性7例,女性5例,年龄最小9岁: of all of them, and not of those told last; or nothing.
   *
   * @param part those told last
   */
  public static List<Token> ofAll(Topic part, List<Token> said) {
    boolean age = said.size() > 1 && said.get(0).is(AGE_NOUN) && said.get(1).has(WordUse.EXTREME);
    if (!age || part.unit() == null || !Kinds.arePatients(part.unit())) {
      return List.of();
    }
    int own = part.own().from() == 0 ? part.own().to() : 0;
    List<Token> all = part.name().subList(own, part.name().size());
    return own == 0 || all.isEmpty() ? List.of() : Token.joined(all, said);
  }
}
