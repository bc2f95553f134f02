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
    int end = size == 0 ? 0 : name.get(size - 1).end();
    return size > 0
        && name.get(0).start() < end
        && ends(row.text().substring(name.get(0).start(), end)) > 0;
  }

  /** The place in a name from which on it is one of the words; its size where it ends in none. */
  int from(Row row, List<Token> name, int size) {
    int end = size == 0 ? 0 : name.get(size - 1).end();
    // the first word of a name that was put together may stand behind the last
    if (size == 0 || name.get(0).start() >= end) {
      return size;
    }
    String words = row.text().substring(name.get(0).start(), end);
    int length = ends(words);
    int start = end - length;
    int from = size;
    while (length > 0 && from > 0 && name.get(from - 1).start() >= start) {
      from--;
    }
    return from < size && name.get(from).start() == start ? from : size;
  }
}
