package io.github.gongbao.parser.statistic.sentence.rule;

import static io.github.gongbao.parser.word.WordClass.*;

import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.statistic.sentence.topic.Topic;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.util.List;

/** Sums of money that came in, 实现门票收入, and who took them in: those who had to do with people. */
public final class Earnings {
  /** What units of people begin with: 人次. */
  private static final String PEOPLE = "人";

  /** What sums end in that came in: 收入. */
  private static final char INCOME = '入';

  private static final long NAMING = WordClass.any(NOUN, MEASURE);

  private Earnings() {}

  /** Whether words are of a sum of money that came in: 产值 of 实现产值5亿元. */
  public static boolean cameIn(Row row, List<Token> said, Unit unit) {
    return unit.dimension() == Dimension.MONEY
        && !said.isEmpty()
        && row.is(row.indexOf(said.get(0)) - 1, LIGHT);
  }

  /**
   * 景区门票收入 of 景区接待游客6万人次,增长15%;实现门票收入3万元; nothing where nobody is told who did it.
   *
   * @param level the level before it in its sentence
   * @param said the words of the sum
   */
  public static List<Token> named(Row row, Topic level, List<Token> said, Unit unit) {
    Unit counted = level.unit();
    boolean earned =
        counted != null
            && counted.symbol().startsWith(PEOPLE)
            && cameIn(row, said, unit)
            && row.lastCharacter(Token.last(said)) == INCOME
            && KindNames.areAll(said, 0, NAMING, DEED.bit());
    int owner = earned ? owner(level.name()) : 0;
    boolean other = owner > 0 && !row.isSame(level.name().get(owner - 1), said.get(0));
    return other ? Token.joined(level.name().subList(0, owner), said) : List.of();
  }

  /** Behind 景区 of 景区接待游客: where those end who did something; 0 where nobody is told. */
  private static int owner(List<Token> name) {
    int deed = name.size() - 2;
    while (deed > 0 && !name.get(deed).is(DEED)) {
      deed--;
    }
    return deed > 0 && Topic.isThing(name.get(deed - 1)) ? deed : 0;
  }
}
