package io.github.gongbao.parser.statistic.sentence.list;

import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.util.List;

/** Words that say how large those are of whom something is told: 限额以上单位. */
public final class Sizes {
  private Sizes() {}

  /** Behind such words, with which a name begins; 0 where it does not. */
  static int end(Row row, List<Token> name) {
    int last = name.size() - 1;
    if (last < 1 || !ListWords.SIZE.is(row, name.get(0))) {
      return 0;
    }
    int end = 1;
    while (end < last && ListWords.BODY.is(row, name.get(end))) {
      end++;
    }
    return end;
  }

  /**
   * A part of what such words begin with, whose parts are all so large: 限额以上单位粮油类零售额 of
   * 限额以上单位商品零售额, 规模以上采矿业增加值 of 规模以上工业增加值.
   *
   * @param carried whether it is the whole that says what is measured of it
   */
  public static List<Token> ofPart(Row row, List<Token> whole, List<Token> part, boolean carried) {
    if (part.isEmpty()) {
      return part;
    }
    List<Token> words = whole.subList(0, end(row, whole));
    boolean anyone = words.stream().anyMatch(word -> ListWords.ANYONE.is(row, word));
    int end = anyone ? words.size() : Math.min(words.size(), 1);
    boolean like = row.isSame(Token.last(whole), Token.last(part));
    boolean large = like && end > 0 && (anyone || carried);
    boolean own = part.stream().anyMatch(word -> ListWords.SIZE.is(row, word));
    return large && !own ? Token.joined(whole.subList(0, end), part) : part;
  }

  /**
   * 规模以上大型企业增加值 for 规模以上大型企业 behind 规模以上工业增加值: those that are told to be as large as the whole are,
   * with what is measured of that; or nothing.
   */
  public static List<Token> measured(Row row, List<Token> whole, List<Token> part) {
    boolean sized =
        end(row, whole) > 0
            && end(row, part) > 0
            && row.isSame(whole.get(0), part.get(0))
            && Token.last(whole).is(WordClass.MEASURE)
            && Token.last(part).is(WordClass.NOUN)
            && !Token.last(part).is(WordClass.MEASURE);
    return sized ? Token.joined(part, List.of(Token.last(whole))) : List.of();
  }
}
