package io.github.gongbao.parser.statistic.sentence.sibling;

import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.statistic.sentence.kind.Kinds;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.statistic.sentence.topic.Topic;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import io.github.gongbao.parser.word.WordUse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The things of a list that a clause introduces by what is measured of them: 行业利润情况如下, 年降水量分别为. */
public final class Introduced {
  /** How far behind what is measured 的 stands of 居前三位的国家. */
  private static final int FARTHEST_KIND = 4;

  private Introduced() {}

  /**
   * 制造业利润 of 行业利润情况如下:制造业增长4倍, 小学在校生人数 of 各类学校在校生人数分别为:小学5人, 尿素平均出厂价 of 从平均出厂价看,尿素每吨2505元; or
   * nothing.
   *
   * @param list what the clause says; null where none introduces a list
   * @param said what the list says of the thing
   * @param unit what the thing is told in; null for a change
   */
  public static List<Token> named(
      Row row, @Nullable Topic list, List<Token> said, @Nullable Unit unit) {
    Token measure = list == null ? null : Token.last(list.name());
    boolean price = unit != null && unit.dimension() == Dimension.RATE;
    boolean thing =
        measure != null
            && (price || measure.isAny(Siblings.MEASURED))
            && !said.isEmpty()
            && (isCountry(said) || Topic.isThing(Token.last(said)) && Siblings.areWhich(said))
            && (unit == null || mayBeIn(row, measure, unit, price));
    List<Token> measured = thing ? measured(row, list.name(), Token.last(said)) : List.of();
    boolean number = measured.size() == 1 && measured.get(0).length() == 1;
    if (measured.isEmpty() || number) {
      return List.of();
    }
    return Token.joined(said, isRanking(row, list.name()) ? list.name() : measured);
  }

  /** 中国香港, which is named as countries are. */
  private static boolean isCountry(List<Token> said) {
    return said.size() == 2 && said.get(0).has(WordUse.COUNTRY) && said.get(1).is(WordClass.PLACE);
  }

  /**
   * 实际投入外资金额 of 实际投入外资金额居前三位的国家依次为: by what things of a kind are ranked, all of which is told of
   * each.
   */
  private static boolean isRanking(Row row, List<Token> list) {
    int of = row.indexOf(Token.last(list)) + 1;
    boolean ranked = false;
    for (int end = of + FARTHEST_KIND; of < end && !row.is(of, WordClass.OF); of++) {
      ranked |= row.has(of, WordUse.SPAN);
    }
    return ranked && row.is(of, WordClass.OF) && row.is(of + 1, WordClass.NOUN);
  }

  /** Whether a measure is told in a unit, or may be for all that is known of either. */
  private static boolean mayBeIn(Row row, Token measure, Unit unit, boolean price) {
    boolean unknown = Kinds.in(unit) == 0 || Kinds.of(row.text(), measure) == 0;
    return Kinds.measures(row.text(), measure, unit) || unknown && !price;
  }

  /**
   * 在校生人数 of 学校在校生人数, for 小学: what stands behind the word for all things of the list; where none is
   * one, behind the last thing, 批发均价 of 猪肉批发均价.
   */
  private static List<Token> measured(Row row, List<Token> list, Token thing) {
    int size = list.size();
    int last = size - 1;
    while (last > 0 && !isThing(list.get(last - 1))) {
      last--;
    }
    int from = last;
    while (from > 0 && !isOf(row, list.get(from - 1), thing)) {
      from--;
    }
    return list.subList(from > 0 ? from : last, size);
  }

  private static boolean isThing(Token word) {
    return Topic.isThing(word) && !word.isAny(Siblings.MEASURED);
  }

  /** Whether a thing is one of those that a word names all: 小学 of 学校. */
  private static boolean isOf(Row row, Token all, Token thing) {
    int kinds = Kinds.of(row.text(), all) & Kinds.of(row.text(), thing);
    return Topic.isThing(all) && (kinds != 0 || row.lastCharacter(all) == row.lastCharacter(thing));
  }
}
