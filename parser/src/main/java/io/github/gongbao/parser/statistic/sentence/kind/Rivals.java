package io.github.gongbao.parser.statistic.sentence.kind;

import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.util.List;

/** Nouns of which a name has one or the other, and never both side by side: 酒店业 and 饮食业. */
public final class Rivals {
  private static final char PRICE = '价';
  private static final char SUM = '额';

  private Rivals() {}

  /** Whether two words are: nouns of one length that end alike. */
  public static boolean are(Row row, Token one, Token other) {
    return one.is(WordClass.NOUN)
        && other.is(WordClass.NOUN)
        && one.length() > 1
        && one.length() == other.length()
        && row.lastCharacter(one) == row.lastCharacter(other)
        && !row.isSame(one, other);
  }

  /**
   * Whether one measure ends in what another measures, 亩产 beside 总产量, or is a price and the other a
   * sum: 均价 beside 销售额.
   */
  public static boolean measureOne(Row row, Token measure, Token other) {
    boolean measures = measure.is(WordClass.MEASURE) && other.is(WordClass.MEASURE);
    if (measures && row.lastCharacter(other) == PRICE && row.lastCharacter(measure) == SUM) {
      return true;
    }
    int at = measure.start();
    while (measures && at < measure.end() && row.text().charAt(at) != row.lastCharacter(other)) {
      at++;
    }
    return measures && at < measure.end() && !row.isSame(measure, other);
  }

  /** Whether the word behind those with which a name begins is one of the last of them. */
  public static boolean follow(Row row, List<Token> begin, List<Token> name) {
    int end = begin.size();
    return end > 0
        && name.size() > end
        && name.get(end - 1) == begin.get(end - 1)
        && are(row, begin.get(end - 1), name.get(end));
  }
}
