package io.github.gongbao.parser.statistic.sentence.topic;

import io.github.gongbao.parser.page.Lexicon;
import io.github.gongbao.parser.statistic.sentence.row.Row;
import io.github.gongbao.parser.word.Token;
import io.github.gongbao.parser.word.WordClass;
import java.util.List;
import java.util.Map;

/** What there is at a moment of what was taken in or given out: 余额 behind 发放贷款. */
public final class Stocks {
  private static final long DEEDS = WordClass.any(WordClass.DEED, WordClass.STRUCK);

  /** How the things end that each is said of together with their measure. */
  private static final Map<String, List<String>> ENDS = Lexicon.map(Stocks.class, "stocks.tsv");

  private Stocks() {}

  /** Whether a word says what there is of something: 余额. */
  public static boolean is(Row row, Token word) {
    return ENDS.containsKey(row.words(List.of(word)));
  }

  /**
   * Where in a topic the thing begins of which a clause says nothing but what there is of it: all
   * of the topic stays from there on; less than 0 where the clause does not say that.
   *
   * @param said what it says, a single word
   * @param verb where the verb of the topic ends
   */
  public static int begin(Row row, List<Token> said, List<Token> topic, int verb) {
    List<String> ends = ENDS.get(row.words(said));
    if (ends == null || topic.isEmpty()) {
      return -1;
    }
    // 出栏 measures as well, and is no verb to a name
    int begin = Math.max(verb, topic.get(0).isAny(DEEDS) ? 1 : 0);
    if (begin == topic.size() || ends.isEmpty() && begin == 0) {
      return -1;
    }
    String thing = row.words(topic.subList(topic.size() - 1, topic.size()));
    return ends.isEmpty() || ends.stream().anyMatch(thing::endsWith) ? begin : -1;
  }
}
