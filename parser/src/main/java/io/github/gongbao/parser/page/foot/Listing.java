package io.github.gongbao.parser.page.foot;

import io.github.gongbao.parser.BulletinParseException;
import io.github.gongbao.parser.page.Simplified;
import io.github.gongbao.parser.page.Typography;
import io.github.gongbao.parser.page.head.PublicationWords;
import io.github.gongbao.parser.page.head.WrittenDate;
import java.util.List;

/** Tells lists, menus and the beginnings of other texts, which are no bulletin. */
public final class Listing {
  private static final int LEAST_ARTICLES = 4;
  private static final int LEAST_NEWS = 3;

  private static final int LONGEST_ENTRY = 80;
  private static final List<String> SOUGHT = NoBulletin.WORDS.kind("sought");

  /** So many lines that break off are the beginnings of other texts, not one text. */
  private static final int LEAST_TEASERS = 3;

  private static final int SHORTEST_TEASER = 20;

  private Listing() {}

  /** Refuses lines of which half of the long ones break off, as those of a search or a list do. */
  public static void refuseTeasers(List<String> lines) {
    int teasers = 0;
    int others = 0;
    for (String line : lines) {
      boolean breaksOff = line.endsWith("…") || line.endsWith("...");
      teasers += breaksOff && line.length() >= SHORTEST_TEASER ? 1 : 0;
      others += !breaksOff && line.length() >= SHORTEST_TEASER ? 1 : 0;
    }
    if (teasers >= LEAST_TEASERS && teasers >= others) {
      throw new BulletinParseException(
          NoBulletin.EXPECTED + "a list: " + teasers + " lines break off, as those of a list do");
    }
  }

  /**
   * Refuses lines of which so many are a headline or the first sentences under one, and no more.
   */
  public static void refuseNews(int headlines, int lines) {
    if (headlines >= LEAST_NEWS && 2 * headlines >= lines) {
      throw new BulletinParseException(
          NoBulletin.EXPECTED + "a list: " + headlines + " headlines over their news");
    }
  }

  /**
   * Refuses a body in which so many lines say, with a label, when a text was published, as under
   * the entries of a list.
   */
  public static void refuseArticles(int lines) {
    if (lines >= LEAST_ARTICLES) {
      throw new BulletinParseException(
          NoBulletin.EXPECTED
              + "a list: "
              + lines
              + " lines that say when other texts were published");
    }
  }

  /**
   * Refuses a page of so many entries with their days over and under a text of so few characters.
   */
  public static void refuseDirectory(int entries, int text) {
    if (entries >= LEAST_ARTICLES
        && text < entries * LONGEST_ENTRY / 2
        && text < NoBulletin.SHORT) {
      throw new BulletinParseException(
          NoBulletin.EXPECTED + "a list: " + entries + " entries with their days");
    }
  }

  /** Refuses lines of which none is a sentence and that are the entries of a list or a menu. */
  public static void refuseEntries(String title, List<String> lines) {
    for (String line : lines) {
      if (isSentence(line)) {
        return;
      }
    }
    refuseList(title, lines);
  }

  private static void refuseList(String title, List<String> lines) {
    long dated = lines.stream().filter(Listing::isEntry).count();
    if (lines.size() >= NoBulletin.LIST && dated * 2 >= lines.size()) {
      throw new BulletinParseException(
          NoBulletin.EXPECTED
              + "a list: "
              + dated
              + " of "
              + lines.size()
              + " lines end with a date");
    }
    long bare = lines.stream().filter(Listing::isMenuEntry).count();
    if (lines.size() >= NoBulletin.LIST && bare * 10 >= lines.size() * 8L) {
      throw new BulletinParseException(
          NoBulletin.EXPECTED
              + "a menu: "
              + bare
              + " of "
              + lines.size()
              + " lines are single names");
    }
    if (title.isEmpty() && lines.size() == 1 && isPhrase(lines.get(0))) {
      throw new BulletinParseException(
          NoBulletin.EXPECTED + "no sentence: " + NoBulletin.start(lines.get(0)));
    }
  }

  /**
   * Whether a line is what somebody looks for, not what somebody says: no mark in it, no figure.
   */
  private static boolean isPhrase(String line) {
    boolean marked = line.chars().anyMatch(c -> "，。、：；！？,:;!?".indexOf(c) >= 0);
    boolean asked = SOUGHT.stream().anyMatch(Simplified.of(line)::endsWith);
    return !marked
        && line.length() < 4 * NoBulletin.LEAST_HAN
        && (asked || PublicationWords.endsAsTitle(line) || !Typography.hasDigit(line));
  }

  static boolean isSentence(String line) {
    return line.indexOf('。') >= 0
        || line.indexOf('；') >= 0
        || line.length() >= 40 && line.indexOf('，') >= 0;
  }

  /** Whether a line is the entry of a list: a day ends it, or begins it in brackets. */
  public static boolean isEntry(String line) {
    int end = line.length();
    while (end > 1
        && (Typography.isClosing(line.charAt(end - 1))
            || Typography.isSpace(line.charAt(end - 1)))) {
      end--;
    }
    String tail = line.substring(Math.max(0, end - 24), end);
    WrittenDate date = WrittenDate.firstIn(tail, 0);
    return date != null && date.end() >= tail.length() - 1 && WrittenDate.at(line, 0) == null
        || beginsWithDay(line)
        || isSigned(line);
  }

  /** Whether a title and the name of a writer stand beside a date with its clock. */
  private static boolean isSigned(String line) {
    WrittenDate date = line.length() <= LONGEST_ENTRY ? WrittenDate.firstIn(line, 0) : null;
    return date != null && date.at().isPresent() && WrittenDate.at(line, 0) == null;
  }

  /** Whether a line begins with a day in brackets, as the entries of a list do: [04-13]. */
  private static boolean beginsWithDay(String line) {
    boolean open = Typography.isOpening(line.charAt(0));
    int i = open ? 1 : 0;
    int marks = 0;
    while (i < line.length() && (Typography.digit(line.charAt(i)) >= 0 || isDayMark(line, i))) {
      marks += isDayMark(line, i) ? 1 : 0;
      i++;
    }
    return open && marks > 0 && i < line.length() && Typography.isClosing(line.charAt(i));
  }

  private static boolean isDayMark(String line, int i) {
    return Typography.isDash(line.charAt(i)) || "/. :".indexOf(line.charAt(i)) >= 0;
  }

  private static boolean isMenuEntry(String line) {
    return line.length() <= 12
        && !Typography.hasDigit(line)
        && line.chars().noneMatch(c -> "，。、：；！？（".indexOf(c) >= 0);
  }
}
