package io.github.gongbao.parser.statistic.sentence.rule;

import io.github.gongbao.parser.statistic.sentence.kind.Compounds;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.statistic.sentence.topic.Topic;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.util.List;

/** Parts that are one of the things which a word of the whole names: 出口 of 进出口. */
public final class OneOfCompound {
  /** 牛羊 of 猪牛羊禽肉 are more things of a list, and nobody's. */
  private static final long DONE = WordClass.any(WordClass.DEED, WordClass.MEASURE);

  private static final long OWNER =
      WordClass.any(WordClass.NOUN, WordClass.VERBAL_NOUN, WordClass.PLACE);

  private OneOfCompound() {}

  /** 轮胎行业出口额 of 轮胎行业进出口总额84亿美元,其中出口额80亿美元: whose the whole is, the part is; or nothing. */
  public static List<Token> named(Row row, Topic whole, List<Token> said) {
    List<Token> name = whole.name();
    boolean one = said.size() == 1 || said.size() == 2 && said.get(1).is(WordClass.MEASURE);
    for (int i = 1; one && i < name.size(); i++) {
      boolean owned = name.get(i).isAny(DONE) && name.get(i - 1).isAny(OWNER);
      if (owned && Compounds.isOneOf(row, name.get(i), said)) {
        return Token.joined(name.subList(0, i), said);
      }
    }
    return List.of();
  }
}
