package io.github.gongbao.parser.statistic.sentence.name;

import io.github.gongbao.parser.page.Lexicon;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.word.WordClass;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What there is at a moment of what was taken in or given out: 余额 behind 发放贷款. */
final class Stocks {
  private static final long DEEDS = WordClass.any(WordClass.DEED, WordClass.STRUCK);

  /** How the things end that each is said of together with their measure. */
  private static final Map<String, List<String>> ENDS = new HashMap<>();

  static {
    for (List<String> row : Lexicon.rows(Stocks.class, "stocks.tsv")) {
      ENDS.put(row.get(0), row.subList(1, row.size()));
    }
  }

  private Stocks() {}

  /**
   * Where in a topic the thing begins of which a clause says nothing but what there is of it: all
   * of the topic stays from there on; less than 0 where the clause does not say that.
   */
  static int begin(Row row, Words said, Words name) {
    List<String> ends = said.size() == 1 ? ENDS.get(row.words(List.of(said.get(0)))) : null;
    if (ends == null || name.size() == 0) {
      return -1;
    }
    // 出栏 measures as well, and is no verb to a name
    int verb = Math.max(name.verbEnd(), name.get(0).isAny(DEEDS) ? 1 : 0);
    if (verb == name.size() || ends.isEmpty() && verb == 0) {
      return -1;
    }
    String thing = row.words(List.of(name.get(name.size() - 1)));
    return ends.isEmpty() || ends.stream().anyMatch(thing::endsWith) ? verb : -1;
  }
}
