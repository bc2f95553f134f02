package io.github.gongbao.parser.statistic.sentence.rule;

import static io.github.gongbao.parser.word.WordClass.*;

import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.statistic.sentence.clause.Core;
import io.github.gongbao.parser.statistic.sentence.clause.Reading;
import io.github.gongbao.parser.statistic.sentence.clause.Said;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.text.LexiconWords;
import io.github.gongbao.parser.text.Words;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.util.List;

/**
 * What money is for of which the words before it say only that it was raised or paid, and the
 * clause behind it why: 筹措资金2亿元,支持公立医院高质量发展.
 */
public final class Purpose {
  private static final Words MONEY = new Words(LexiconWords.firstOf(Purpose.class, "money.tsv"));

  /** What is done with money that is for something. */
  private static final Words PURPOSES =
      new Words(LexiconWords.firstOf(Purpose.class, "purposes.tsv"));

  private static final long PASSED = WordClass.any(MANNER, FILLER, ADVERB);
  private static final long ACTS = WordClass.any(DEED, VERB);

  private Purpose() {}

  /** The name of the figure with what it is for; none where nothing says so. */
  public static List<Token> named(Row row, Reading reading, Said said, Unit unit) {
    int end = reading.behind().bareEnd();
    boolean money = unit.dimension() == Dimension.MONEY && isBare(row, said.words());
    if (!money || reading.behindIt() > 0 || !row.is(end, COMMA)) {
      return List.of();
    }
    int from = end + 1;
    int to = row.clauseEnd(from);
    int verb = from;
    while (verb < to && row.isAny(verb, PASSED)) {
      verb++;
    }
    if (!row.isAny(verb, ACTS)
        || !PURPOSES.isWhole(row.text(), row.get(verb).start(), row.get(verb).end())) {
      return List.of();
    }
    for (int i = verb; i < to; i++) {
      if (row.is(i, FIGURE)) {
        return List.of();
      }
    }
    List<Token> purpose = Core.read(row, verb, to).name();
    return purpose.size() > 1 ? Token.joined(purpose, said.words()) : List.of();
  }

  /** 筹措资金, 投入: a deed, and of what no more than that it is money, or one of money alone. */
  private static boolean isBare(Row row, List<Token> words) {
    boolean bare = !words.isEmpty() && words.get(0).isAny(ACTS);
    for (int i = Math.min(1, words.size() - 1); bare && i < words.size(); i++) {
      Token token = words.get(i);
      bare = MONEY.isWhole(row.text(), token.start(), token.end());
    }
    return bare;
  }
}
