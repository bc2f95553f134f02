package io.github.gongbao.parser.page.foot;

import io.github.gongbao.parser.page.Lexicon;
import io.github.gongbao.parser.page.Simplified;
import io.github.gongbao.parser.page.WordTable;
import java.util.List;

/**
 * What a site says of its rights and its readers' in whatever sentence: a word for itself or for
 * what it reprints, and several for what it owns, allows and does not answer for.
 */
final class Disclaimer {
  private static final int LONGEST = 300;
  private static final int LEAST = 3;
  private static final Lexicon WORDS = Lexicon.of("disclaimers.tsv");
  private static final WordTable<Boolean> SELVES = WordTable.of(WORDS.kind("self"));
  private static final List<String> MATTERS = WORDS.kind("matter");

  private Disclaimer() {}

  static boolean is(String line) {
    return line.length() <= LONGEST
        && SELVES.isIn(line)
        && NoBulletin.count(MATTERS, Simplified.of(line)) >= LEAST;
  }
}
