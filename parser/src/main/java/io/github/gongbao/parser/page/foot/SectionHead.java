package io.github.gongbao.parser.page.foot;

import io.github.gongbao.parser.page.Lexicon;
import io.github.gongbao.parser.page.Typography;
import io.github.gongbao.parser.page.WordTable;

/**
 * The head of links to other texts, made of words that say which and what they are: 热门资讯, 图片推荐：.
 */
final class SectionHead {
  private static final Lexicon WORDS = Lexicon.of("section-heads.tsv");
  private static final WordTable<Boolean> WHICH = WordTable.of(WORDS.kind("which"));
  private static final WordTable<Boolean> WHAT = WordTable.of(WORDS.kind("what"));
  private static final int LEAST_WORDS = 2;

  private SectionHead() {}

  /** Whether one begins at an index and stands by itself. */
  static boolean isAt(String line, int start) {
    int words = 0;
    boolean chosen = false;
    int at = start;
    int end = wordEnd(line, at);
    while (end > at) {
      words++;
      chosen |= WHICH.endAt(line, at) > 0;
      at = end;
      end = wordEnd(line, at);
    }
    boolean ends =
        at == line.length()
            || Typography.isBoundary(line.charAt(at))
            || Typography.isColon(line.charAt(at));
    return words >= LEAST_WORDS && chosen && ends;
  }

  private static int wordEnd(String line, int start) {
    return Math.max(WHICH.endAt(line, start), WHAT.endAt(line, start));
  }
}
