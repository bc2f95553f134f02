package io.github.gongbao.parser.statistic.sentence.row;

import static io.github.gongbao.parser.word.WordClass.NOUN;
import static io.github.gongbao.parser.word.WordClass.PART;
import static io.github.gongbao.parser.word.WordClass.PAUSE;
import static io.github.gongbao.parser.word.WordClass.PERIOD;
import static io.github.gongbao.parser.word.WordClass.PLACE;

import io.github.gongbao.parser.text.LexiconWords;
import io.github.gongbao.parser.text.Words;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.util.List;

/**
 * Names of classes that hold a mark or a joint, as the standards have them: 交通运输、仓储和邮政业 is one
 * industry and no list (GB/T 4754).
 */
final class StandardNames {
  private static final Words NAMES =
      new Words(LexiconWords.firstOf(StandardNames.class, "standard-names.tsv"));

  /** No longer list is one. */
  private static final int MOST_WORDS = 60;

  private static final long BEFORE_LIST = Row.CLAUSE_END | PART.bit();
  private static final long LISTED = WordClass.any(NOUN, PAUSE, PLACE, PERIOD);

  private StandardNames() {}

  /** The last token of the name that begins with a token; -1 where none does. */
  static int last(Row row, int first) {
    int start = row.get(first).start();
    int name = NAMES.longest(row.text(), start);
    return name == Words.NONE ? -1 : lastBefore(row, first, start + NAMES.length(name));
  }

  /**
   * 批发和零售业,交通运输、仓储和邮政业,住宿和餐饮业增加值: whether a comma parts names of a list, as it must where one of
   * them holds the marks that do elsewhere.
   *
   * @param kept what the row has before the comma
   */
  static boolean areListed(Row row, int comma, List<Token> kept) {
    int last = kept.size() - 1;
    if (last < 0 || !kept.get(last).is(NOUN) || comma + 1 == row.size()) {
      return false;
    }
    int from = last;
    while (from >= 0 && last - from < MOST_WORDS && kept.get(from).isAny(LISTED)) {
      from--;
    }
    if (from >= 0 && !kept.get(from).isAny(BEFORE_LIST)) {
      return false;
    }
    boolean standard = last(row, comma + 1) > comma + 1;
    for (int i = last; i > from && !standard && row.is(comma + 1, NOUN); i--) {
      Token word = kept.get(i);
      standard = NAMES.isWhole(row.text(), word.start(), word.end());
    }
    return standard;
  }

  /** The token that ends at a place; -1 where one goes on over it. */
  private static int lastBefore(Row row, int first, int end) {
    int last = first;
    while (last + 1 < row.size() && row.get(last + 1).start() < end) {
      last++;
    }
    return row.get(last).end() == end ? last : -1;
  }
}
