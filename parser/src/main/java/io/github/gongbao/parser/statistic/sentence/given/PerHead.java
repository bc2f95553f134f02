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
  /** How 每百户 ends. */
  private static final char HOUSEHOLD = '户';

  private static final String HOMES = "庭户民";

  private PerHead() {}

  /**
   * 每千人口注册护士 behind 每千人口床位7.2张, for what is no whole number, and 每万人口有效发明专利 of 有效发明专利2万件,每万人口21.8件;
   * or nothing.
   */
  static List<Token> named(Row row, Topic level, List<Token> words, Quantity quantity) {
    if (words.isEmpty() || quantity.unit().dimension() != Dimension.COUNT) {
      return List.of();
    }
    List<Token> told = words.get(0).is(MEAN) ? words.subList(1, words.size()) : words;
    if (!told.isEmpty() && told.get(0).has(WordUse.EACH)) {
      int all = Kinds.eachEnd(row.text(), told);
      boolean alone = all > 0 && told.subList(all, told.size()).stream().allMatch(PerHead::says);
      return alone && quantity.unit().equals(level.unit())
          ? Token.joined(told.subList(0, all), level.name())
          : List.of();
    }
    int each = eachEnd(row, level.name());
    boolean others = Kinds.isBody(row.text(), Token.last(words)) || areHomes(row, words);
    boolean homes =
        each > 0 && !others && row.lastCharacter(level.name().get(each - 1)) == HOUSEHOLD;
    boolean some = homes || quantity.value().stripTrailingZeros().scale() > 0;
    int end = bodiesEnd(row, level.name(), each, homes);
    if (homes
        && end == each
        && Token.last(level.name()).is(MEASURE)
        && !Token.last(words).is(MEASURE)
        && each + 2 < level.name().size()) {
      // 每百户移动电话拥有量 behind 每百户家用汽车拥有量
      int measure = level.name().size() - 1;
      List<Token> other = Token.joined(level.name().subList(0, end), words);
      return Token.joined(other, level.name().subList(measure, measure + 1));
    }
    boolean like =
        some
            && end > 0
            && end < level.name().size()
            && words.stream().noneMatch(word -> word.is(MEAN));
    return like ? Token.joined(level.name().subList(0, end), words) : List.of();
  }

  /** Behind 每百户 of 城镇居民平均每百户拥有汽车; 0 where of no such words is told. */
  private static int eachEnd(Row row, List<Token> name) {
    int each = 0;
    while (each < name.size() && !name.get(each).has(WordUse.EACH)) {
      each++;
    }
    int end = Kinds.eachEnd(row.text(), name.subList(each, name.size()));
    boolean homes = end > 0 && row.lastCharacter(name.get(each + end - 1)) == HOUSEHOLD;
    return end > 0 && (each == 0 || homes) ? each + end : 0;
  }

  /** Behind 乡镇卫生院 of 每千农业人口乡镇卫生院卫生人员, and 家庭拥有 of 每百户家庭拥有汽车: whose they are. */
  private static int bodiesEnd(Row row, List<Token> name, int from, boolean homes) {
    int end = from;
    while (end > 0 && end + 1 < name.size() && Kinds.isBody(row.text(), name.get(end))) {
      end++;
    }
    int link = end;
    while (homes && link + 2 < name.size() && !says(name.get(link))) {
      link++;
    }
    return homes && link + 1 < name.size() && says(name.get(link)) ? link + 1 : end;
  }

  /** 农村家庭, of which the same is told. */
  private static boolean areHomes(Row row, List<Token> words) {
    return HOMES.indexOf(row.lastCharacter(Token.last(words))) >= 0;
  }

  /** 拥有, 为: that there is so much. */
  private static boolean says(Token word) {
    return word.is(LINK) || word.is(LIGHT);
  }
}
