package io.github.gongbao.parser.statistic.sentence.sibling;

import static io.github.gongbao.parser.word.WordClass.*;

import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.statistic.sentence.kind.Kinds;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.statistic.sentence.rule.KindNames;
import io.github.gongbao.parser.statistic.sentence.topic.Told;
import io.github.gongbao.parser.statistic.sentence.topic.Topic;
import io.github.gongbao.parser.statistic.sentence.topic.Topics;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What others do, or is done for others, is done with the same things: 出口汽车50万辆,对俄罗斯出口12万辆. Money
 * needs no things to be counted.
 */
public final class SameObject {
  private static final Set<Dimension> THINGS =
      EnumSet.of(
          Dimension.COUNT, Dimension.MASS, Dimension.VOLUME, Dimension.AREA, Dimension.ENERGY);

  private static final long MORE = Row.LIST | WordClass.any(RATIO, STRUCK);

  private SameObject() {}

  /** 对俄罗斯出口汽车 of 出口汽车50万辆,对俄罗斯出口12万辆; or nothing. */
  public static List<Token> named(Row row, Topics topics, List<Token> words, Unit unit) {
    int deed = words.size() - 1;
    boolean silent =
        deed > 0
            && isDeed(words.get(deed))
            && THINGS.contains(unit.dimension())
            && Kinds.in(unit) != 0
            && !Kinds.isAgent(Kinds.in(unit))
            && words.stream().noneMatch(word -> word.isAny(MORE))
            && saysWho(row, words, deed);
    for (int i = 1; silent && i <= deed; i++) {
      silent = !Kinds.areIn(row.text(), words.subList(0, i), unit);
    }
    if (!silent) {
      return List.of();
    }
    for (Topic level : topics.told().lastIn(unit)) {
      List<Token> object = object(row, Told.whole(level), words.get(deed), unit);
      if (!object.isEmpty()) {
        return Token.joined(words, object);
      }
    }
    return List.of();
  }

  private static boolean isDeed(Token word) {
    return word.is(DEED) && word.is(VERBAL_NOUN) && !word.is(NOUN);
  }

  /** 国有企业出口, 对俄罗斯出口: who does it, or for or by whom. */
  private static boolean saysWho(Row row, List<Token> words, int deed) {
    return words.get(0).is(PREPOSITION) || Kinds.isAgent(Kinds.of(row.text(), words.get(deed - 1)));
  }

  /** 汽车 of 出口汽车 and 汽车出口; none where something else was done, or with nothing that is named. */
  private static List<Token> object(Row row, Topic level, Token deed, Unit unit) {
    List<Token> name = level.name();
    int done = name.size() - 1;
    while (done >= 0 && !row.isSame(name.get(done), deed)) {
      done--;
    }
    if (done < 0 || !level.suffix().isEmpty()) {
      return List.of();
    }
    List<Token> behind = name.subList(done + 1, name.size());
    List<Token> before = name.subList(0, done);
    List<Token> object = behind.isEmpty() ? before : behind;
    return !object.isEmpty()
            && KindNames.areKinds(object, 0)
            && Kinds.areIn(row.text(), object, unit)
        ? object
        : List.of();
  }
}
