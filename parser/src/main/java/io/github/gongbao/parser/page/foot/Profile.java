package io.github.gongbao.parser.page.foot;

import io.github.gongbao.parser.BulletinParseException;
import io.github.gongbao.parser.page.Lexicon;
import io.github.gongbao.parser.page.Simplified;
import io.github.gongbao.parser.page.Typography;
import java.util.List;

/** Tells what a shop says of its goods, and a site of a person or of the company that runs it. */
public final class Profile {
  private static final int LEAST_GOODS = 3;

  /** The longest name of a person with what he is: 欧阳某某教授. */
  private static final int LONGEST_NAME = 6;

  private static final Lexicon WORDS = Lexicon.of("no-bulletin.tsv");
  private static final List<String> GOODS = WORDS.kind("goods");
  private static final List<String> PERSONS = WORDS.kind("person");
  private static final List<String> FOUNDED = WORDS.kind("founded");
  private static final List<String> DEVOTED = WORDS.kind("devoted");

  private Profile() {}

  /**
   * Refuses a body that is a profile.
   *
   * @param title what the page is called; empty if it is not
   * @param lines the paragraphs of the body
   * @param dated whether anything says when it was published, as is said of no person or company
   * @throws BulletinParseException saying whose profile was found
   */
  public static void refuse(String title, List<String> lines, boolean dated) {
    if (goods(lines) >= LEAST_GOODS) {
      throw new BulletinParseException(NoBulletin.EXPECTED + "goods that are for sale");
    }
    String name = Simplified.of(Typography.compact(title));
    if (!dated && name.length() <= LONGEST_NAME && PERSONS.stream().anyMatch(name::endsWith)) {
      throw new BulletinParseException(
          NoBulletin.EXPECTED + "what a site says of a person: " + title);
    }
    String first = dated ? "" : firstSentence(lines);
    boolean company = first.contains("公司") && Furniture.holds(first, FOUNDED);
    if (company && Furniture.holds(first, DEVOTED)) {
      throw new BulletinParseException(
          NoBulletin.EXPECTED + "what a company says of itself: " + title);
    }
  }

  private static String firstSentence(List<String> lines) {
    for (String line : lines) {
      if (line.indexOf('。') >= 0) {
        return line;
      }
    }
    return "";
  }

  /** With how many words of what a shop says of its goods lines begin. */
  private static int goods(List<String> lines) {
    int goods = 0;
    for (String word : GOODS) {
      boolean said = false;
      for (String line : lines) {
        said |= Simplified.isAt(word, line, 0);
      }
      goods += said ? 1 : 0;
    }
    return goods;
  }
}
