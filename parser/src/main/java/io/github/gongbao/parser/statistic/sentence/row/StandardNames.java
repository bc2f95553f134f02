package io.github.gongbao.parser.statistic.sentence.row;

import io.github.gongbao.parser.text.LexiconWords;
import io.github.gongbao.parser.text.Words;

/**
 * Names of classes that hold a mark or a joint, as the standards have them: 交通运输、仓储和邮政业 is one
 * industry and no list (GB/T 4754).
 */
final class StandardNames {
  private static final Words NAMES =
      new Words(LexiconWords.firstOf(StandardNames.class, "standard-names.tsv"));

  private StandardNames() {}

  /** The last token of the name that begins with a token; -1 where none does. */
  static int last(Row row, int first) {
    int start = row.get(first).start();
    int name = NAMES.longest(row.text(), start);
    return name == Words.NONE ? -1 : lastBefore(row, first, start + NAMES.length(name));
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
