package io.github.gongbao.parser.page.foot;

import io.github.gongbao.parser.page.Lexicon;
import io.github.gongbao.parser.page.Simplified;
import io.github.gongbao.parser.page.Typography;
import io.github.gongbao.parser.page.WordTable;

/**
 * A line with which a site asks its readers for something: 下载某某客户端浏览更多新闻, 扫码关注公众号. It has a word
 * for what they are to do and one for what with, and is no sentence.
 */
final class Promotion {
  private static final int LONGEST = 80;
  private static final int LONGEST_INVITATION = 200;
  private static final Lexicon WORDS = Lexicon.of("promotions.tsv");
  private static final WordTable<Boolean> ACTS = WordTable.of(WORDS.kind("act"));
  private static final WordTable<Boolean> OBJECTS = WordTable.of(WORDS.kind("object"));

  private static final WordTable<Boolean> PROMISES = WordTable.of(WORDS.kind("promise"));

  private Promotion() {}

  static boolean is(String line) {
    return line.length() <= LONGEST
        && line.indexOf('。') < 0
        && Simplified.of(line.charAt(0)) != '附'
        && Typography.digit(line.charAt(0)) < 0
        && ACTS.isIn(line)
        && OBJECTS.isIn(line);
  }

  /** Whether a site says what it will do for readers who follow it, in sentences or not. */
  static boolean isInvitation(String line) {
    return line.length() <= LONGEST_INVITATION
        && PROMISES.isIn(line)
        && ACTS.isIn(line)
        && OBJECTS.isIn(line);
  }
}
