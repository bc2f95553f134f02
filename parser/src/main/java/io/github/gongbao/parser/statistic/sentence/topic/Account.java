package io.github.gongbao.parser.statistic.sentence.topic;

import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.text.LexiconWords;
import io.github.gongbao.parser.text.Words;
import io.github.gongbao.parser.word.Token;
import java.util.ArrayList;
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

  /** How long the words are that say so of a side. */
  private static final int TOTAL = 2;

  private static final Endings FUNDS = new Endings("fund");
  private static final Endings SIDES = new Endings("side");
  private static final Endings TOTALS = new Endings("total");
  private static final Endings BALANCES = new Endings("balance");

  /** Words of one kind of the lexicon, found where they end. */
  private static final class Endings extends Words {
    Endings(String kind) {
      super(words(kind));
    }

    private static LexiconWords words(String kind) {
      LexiconWords words = LexiconWords.of(Account.class, kind);
      for (List<String> row : words.rows("accounts.tsv")) {
        for (String word :
            row.get(0).equals(kind) ? row.subList(1, row.size()) : List.<String>of()) {
          words.addEnding(word, List.of());
        }
      }
      return words;
    }

    /** The place in a name from which on it is one of the words; its size where it ends in none. */
    int from(Row row, List<Token> name, int size) {
      if (size == 0) {
        return size;
      }
      int word = longestBefore(row.text(), name.get(size - 1).end(), name.get(0).start());
      int start = word == NONE ? -1 : name.get(size - 1).end() - length(word);
      int from = size;
      while (word != NONE && from > 0 && name.get(from - 1).start() >= start) {
        from--;
      }
      return from < size && name.get(from).start() == start ? from : size;
    }
  }

  /** The account of which a name says what it takes in or gives out; null where it says none. */
  static @Nullable Account of(Row row, List<Token> name) {
    int side = SIDES.from(row, name, name.size());
    boolean fund = side < name.size() && FUNDS.from(row, name, side) < side;
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
    int balance = BALANCES.from(row, words, words.size());
    if (balance < words.size()) {
      boolean whole = balance > 0 && words.get(balance - 1).end() == words.get(balance).start();
      return whole ? List.of() : joined(name, words.subList(balance, words.size()));
    }
    int side = SIDES.from(row, words, words.size());
    List<Token> fund = name.subList(1, name.size());
    boolean ours =
        isLevel(row, name.get(0))
            && side < words.size()
            && row.words(words.subList(0, side)).equals(row.words(fund));
    return ours ? joined(name.subList(0, 1), words) : List.of();
  }

  /** 总计 behind words that are one side of an account and nothing else, 收入总计; empty without. */
  public static String total(Row row, List<Token> words) {
    if (words.size() != 1 || SIDES.from(row, words, 1) > 0) {
      return "";
    }
    int end = words.get(0).end();
    int last = Math.min(row.text().length(), end + TOTAL);
    boolean total = TOTALS.longestBefore(row.text(), last, end) != Words.NONE;
    return total ? row.text().substring(end, last) : "";
  }

  private static List<Token> joined(List<Token> first, List<Token> second) {
    List<Token> all = new ArrayList<>(first.size() + second.size());
    all.addAll(first);
    all.addAll(second);
    return all;
  }
}
