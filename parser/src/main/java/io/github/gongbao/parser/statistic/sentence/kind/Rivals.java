package io.github.gongbao.parser.statistic.sentence.kind;

import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.text.LexiconWords;
import io.github.gongbao.parser.text.WordMap;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.util.List;

/** Nouns of which a name has one or the other, and never both side by side: 酒店业 and 饮食业. */
public final class Rivals {
  private static final char PRICE = '价';
  private static final char SUM = '额';

  private static final Sides SIDES = new Sides();

  private Rivals() {}

  /** The row and the side of each word of the list: 1 and -1 of the first row, 2 and -2. */
  private static final class Sides extends WordMap<Integer> {
    Sides() {
      super(sides());
    }

    @Override
    protected Integer read(int word, List<String> cells) {
      return Integer.valueOf(cells.get(0));
    }
  }

  private static LexiconWords sides() {
    LexiconWords words = LexiconWords.of(Rivals.class, "rivals");
    int number = 0;
    for (List<String> row : words.rows("rivals.tsv")) {
      number++;
      for (int side = 0; side < row.size(); side++) {
        for (String word : row.get(side).split(" ")) {
          words.add(word, List.of(Integer.toString(side == 0 ? number : -number)));
        }
      }
    }
    return words;
  }

  /** Whether two words are: nouns of one length that end alike, or such as the list has. */
  public static boolean are(Row row, Token one, Token other) {
    if (!one.is(WordClass.NOUN) || !other.is(WordClass.NOUN)) {
      return false;
    }
    boolean alike =
        one.length() > 1
            && one.length() == other.length()
            && row.lastCharacter(one) == row.lastCharacter(other);
    if (alike) {
      return !row.isSame(one, other);
    }
    int side = side(row, one);
    return side != 0 && side == -side(row, other);
  }

  /** In which row and on which side of the list a word stands; 0 where it is none of it. */
  private static int side(Row row, Token word) {
    int listed = SIDES.whole(row.text(), word.start(), word.end());
    return listed == WordMap.NONE ? 0 : SIDES.value(listed);
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
