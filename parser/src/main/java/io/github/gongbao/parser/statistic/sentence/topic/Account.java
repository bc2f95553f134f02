package io.github.gongbao.parser.statistic.sentence.topic;

import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.word.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The account of a budget of which was told what it takes in or gives out, 市本级政府性基金预算: the sums
 * that follow, 收入总计 and 年终结余, are its own.
 *
 * @param name its words
 */
public record Account(List<Token> name) {
  /** What the words end in that say of which level of a government something is. */
  private static final String LEVEL = "本级";

  /** The account of which a name says what it takes in or gives out; null where it says none. */
  static @Nullable Account of(Row row, List<Token> name) {
    int side = AccountWords.SIDE.from(row, name, name.size());
    boolean fund = side < name.size() && AccountWords.FUND.end(row, name, side);
    return fund ? new Account(List.copyOf(name.subList(0, side))) : null;
  }

  /** Whether a token says of which level of a government something is: 市本级. */
  public static boolean isLevel(Row row, Token token) {
    return row.text().startsWith(LEVEL, token.end() - LEVEL.length());
  }

  /**
   * The name of what words only call a sum, 收入总计, or one side of the account, without the level of
   * the government whose it is; none where they say more or another thing.
   */
  public List<Token> nameOf(Row row, List<Token> words) {
    int balance = AccountWords.BALANCE.from(row, words, words.size());
    if (balance < words.size()) {
      boolean whole = balance > 0 && words.get(balance - 1).end() == words.get(balance).start();
      return whole ? List.of() : Token.joined(name, words.subList(balance, words.size()));
    }
    int side = AccountWords.SIDE.from(row, words, words.size());
    List<Token> fund = name.subList(1, name.size());
    boolean ours =
        isLevel(row, name.get(0))
            && side < words.size()
            && row.words(words.subList(0, side)).equals(row.words(fund));
    return ours ? Token.joined(name.subList(0, 1), words) : List.of();
  }

  /** 总计 behind words that are one side of an account and nothing else, 收入总计; empty without. */
  public static String total(Row row, List<Token> words) {
    if (words.size() != 1 || AccountWords.SIDE.from(row, words, 1) > 0) {
      return "";
    }
    int end = words.get(0).end();
    return row.text().substring(end, end + AccountWords.TOTAL.begins(row.text(), end));
  }
}
