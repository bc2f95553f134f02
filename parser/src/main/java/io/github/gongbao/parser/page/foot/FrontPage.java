package io.github.gongbao.parser.page.foot;

import io.github.gongbao.parser.BulletinParseException;
import io.github.gongbao.parser.page.Typography;
import java.util.List;

/**
 * Tells the front page of a site, names of columns and of articles with hardly a sentence, and
 * directories of sites.
 */
public final class FrontPage {
  private static final int LEAST_LINES = 60;
  private static final int LONGEST_NAME = 60;
  private static final int LEAST_ADDRESSES = 5;

  /** Of so many lines one is a sentence at most. */
  private static final int SENTENCES = 40;

  private FrontPage() {}

  /**
   * Refuses the lines of a text, if many are addresses and none a sentence, or if nothing dates
   * them, most are names and hardly one is a sentence.
   *
   * @throws BulletinParseException saying how many there are of each
   */
  public static void refuse(List<String> lines, boolean dated) {
    int names = 0;
    int sentences = 0;
    int addresses = 0;
    for (String line : lines) {
      sentences += line.indexOf('。') >= 0 ? 1 : 0;
      names += isName(line) ? 1 : 0;
      addresses += line.contains("://") ? 1 : 0;
    }
    if (addresses >= LEAST_ADDRESSES && sentences == 0) {
      throw new BulletinParseException(
          NoBulletin.EXPECTED + "a directory of " + addresses + " sites");
    }
    boolean most = names * 2 > lines.size() && sentences * SENTENCES <= lines.size();
    if (!dated && lines.size() >= LEAST_LINES && most) {
      throw new BulletinParseException(
          NoBulletin.EXPECTED
              + "the front page of a site: "
              + names
              + " of "
              + lines.size()
              + " lines are names, "
              + sentences
              + " sentences");
    }
  }

  private static boolean isName(String line) {
    return line.length() <= LONGEST_NAME
        && !Typography.hasDigit(line)
        && Typography.countHan(line) > 1
        && line.indexOf('。') < 0
        && line.indexOf('；') < 0;
  }
}
