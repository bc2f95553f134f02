package io.github.gongbao.parser.statistic.sentence.topic;

import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.text.WordClasses;
import io.github.gongbao.parser.text.WordsOfClass;
import io.github.gongbao.parser.word.Token;
import java.util.List;

/** The words of the accounts of a budget, by what they do: {@code accounts.tsv} says it. */
enum AccountWords implements WordsOfClass {
  FUND,
  SIDE,
  TOTAL,
  BALANCE;

  private static final WordClasses<AccountWords> WORDS =
      WordClasses.of(AccountWords.class, "accounts.tsv", 1);

  @Override
  public WordClasses<AccountWords> words() {
    return WORDS;
  }

  /** Whether the first words of a name end in one of them: 一般公共预算 does in 预算. */
  boolean end(Row row, List<Token> name, int size) {
    return ends(text(row, name, size)) > 0;
  }

  /** The place in a name from which on it is one of the words; its size where it ends in none. */
  int from(Row row, List<Token> name, int size) {
    int length = ends(text(row, name, size));
    if (length == 0) {
      return size;
    }
    int start = name.get(size - 1).end() - length;
    int from = size;
    while (from > 0 && name.get(from - 1).start() >= start) {
      from--;
    }
    return from < size && name.get(from).start() == start ? from : size;
  }

  /** From the first word of a name to the last; nothing where it was put together, last first. */
  private static String text(Row row, List<Token> name, int size) {
    int start = size == 0 ? 0 : name.get(0).start();
    int end = size == 0 ? 0 : name.get(size - 1).end();
    return row.text().substring(Math.min(start, end), end);
  }
}
