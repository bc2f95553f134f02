package io.github.gongbao.parser.statistic.sentence.topic;

import static io.github.gongbao.parser.word.WordClass.*;
import static io.github.gongbao.parser.word.WordUse.*;

import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.word.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What a money is worth in another: 1美元对人民币7.1368元 behind 人民币汇率中间价为. */
public final class ExchangeRate {
  private ExchangeRate() {}

  /**
   * 美元对人民币汇率中间价: the name of a rate of exchange.
   *
   * @param said what the clause says before the figure: 1美元, or 人民币1元
   * @param topics what may say which rate it is
   * @return none where the words are of no rate
   */
  public static List<Token> named(Row row, List<Token> said, Supplier<List<Related>> topics) {
    int base = said.isEmpty() ? -1 : row.indexOf(Token.last(said));
    if (base < 0 || !row.has(base + 1, TOWARDS) || !beginsWithDigit(row, base)) {
      return List.of();
    }
    int other = base + 2;
    if (!row.has(other, CURRENCY) && !row.is(other, FIGURE)) {
      return List.of();
    }
    List<Token> name = new ArrayList<>();
    name.add(money(row, row.has(base - 1, CURRENCY) ? base - 1 : base));
    name.add(row.get(base + 1));
    name.add(money(row, other));
    name.addAll(rate(topics.get()));
    return name;
  }

  private static boolean beginsWithDigit(Row row, int i) {
    return Character.isDigit(row.text().charAt(row.get(i).start()));
  }

  /** 美元 of 1美元. */
  private static Token money(Row row, int i) {
    Token token = row.get(i);
    int start = token.start();
    while (start < token.end() - 1 && !Character.isIdeographic(row.text().charAt(start))) {
      start++;
    }
    return start == token.start() ? token : new Token(start, token.end(), NOUN);
  }

  /** 汇率中间价 of the rate that is talked of; nothing where none is. */
  private static List<Token> rate(List<Related> topics) {
    for (Related related : topics) {
      List<Token> name = related.topic().name();
      for (int i = 0; i + 1 < name.size(); i++) {
        if (name.get(i + 1).is(RATIO) && (name.get(i).has(CURRENCY) || name.get(i).is(NOUN))) {
          return name.subList(i + 1, name.size());
        }
      }
    }
    return List.of();
  }
}
