package io.github.gongbao.parser.statistic.sentence.given;

import static io.github.gongbao.parser.word.WordClass.*;

import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.statistic.sentence.topic.Topic;
import io.github.gongbao.parser.statistic.sentence.topic.Topics;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import io.github.gongbao.parser.word.WordUse;
import java.util.List;

/** Deeds of which it is told towards whom, and not with what: 对东盟出口 behind 出口汽车. */
final class DoneWith {
  private static final long WHERE = WordUse.any(WordUse.TOWARDS, WordUse.ORIGIN, WordUse.BINDING);

  private static final long NAMES = WordClass.any(NOUN, PLACE, PAUSE, JOINT);

  private DoneWith() {}

  /**
   * 对东盟出口汽车 of 出口汽车30万辆,对东盟出口3万辆: with the things of which the same was told in such a unit;
   * nothing for money, of which so much may be of all that was done.
   */
  static List<Token> named(Row row, Topics topics, List<Token> said, Unit unit) {
    boolean deed =
        said.size() > 2
            && said.get(0).is(PREPOSITION)
            && said.get(0).hasAny(WHERE)
            && Token.last(said).is(DEED)
            && KindNames.areAll(said.subList(1, said.size() - 1), 0, NAMES, DEED.bit())
            && unit.dimension() != Dimension.MONEY
            && unit.dimension() != Dimension.PERCENT;
    Topic level = deed ? topics.told().levelOfDeed(row, Token.last(said), unit) : null;
    if (level == null) {
      return List.of();
    }
    List<Token> name = level.name();
    int object = name.size() - 1;
    while (!row.isSame(name.get(object - 1), Token.last(said))) {
      object--;
    }
    boolean things = KindNames.areKinds(name, object);
    return things ? Token.joined(said, name.subList(object, name.size())) : List.of();
  }
}
