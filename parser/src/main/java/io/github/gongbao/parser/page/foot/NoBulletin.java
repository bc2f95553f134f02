package io.github.gongbao.parser.page.foot;

import io.github.gongbao.parser.BulletinParseException;
import io.github.gongbao.parser.page.CommonCharacters;
import io.github.gongbao.parser.page.Lexicon;
import io.github.gongbao.parser.page.Simplified;
import io.github.gongbao.parser.page.Typography;
import io.github.gongbao.parser.page.head.WrittenDate;
import java.util.List;
import java.util.Set;

/** Tells what is no bulletin: empty, not Chinese, a list, a login page, an error page. */
public final class NoBulletin {
  /** How the message of each refusal begins. */
  static final String EXPECTED = "expected the text of a Chinese bulletin, found ";

  private static final int LEAST_HAN = 6;
  private static final int SHORT = 400;

  /** From so many Chinese characters on, prose has at least such a share of common ones. */
  private static final int TELLING = 40;

  private static final double LEAST_COMMON = 0.05;
  private static final int LIST = 5;
  private static final int LEAST_ARTICLES = 4;

  private static final int LONGEST_ENTRY = 80;

  private static final Lexicon WORDS = Lexicon.of("no-bulletin.tsv");
  private static final List<String> LOGIN = WORDS.kind("login");
  private static final List<String> ERROR = WORDS.kind("error");
  private static final List<String> PAGES = WORDS.kind("page");
  private static final List<String> SOUGHT = WORDS.kind("sought");
  private static final Set<String> SEARCHES = Set.copyOf(WORDS.kind("search"));
  private static final List<String> PLATFORMS = WORDS.kind("platform");
  private static final List<String> OFFERS = WORDS.kind("offer");

  /** So many words with which a platform offers a file tell that it does. */
  private static final int LEAST_OFFERS = 2;

  /** So many lines that break off are the beginnings of other texts, not one text. */
  private static final int LEAST_TEASERS = 3;

  private static final int SHORTEST_TEASER = 20;

  private NoBulletin() {}

  /**
   * Refuses a page whose body is no bulletin's.
   *
   * @param lines the paragraphs of the body, none of them empty
   * @throws BulletinParseException saying what was expected and what was found
   */
  public static void refuse(String title, List<String> lines) {
    refuseWords(title, lines);
    refuseTeasers(lines);
    if (lines.isEmpty()) {
      throw new BulletinParseException(
          EXPECTED + (title.isEmpty() ? "nothing" : "a title without a body"));
    }
    refuseForeign(title, lines);
    refuseEntries(title, lines);
  }

  /** Refuses what is not Chinese, or was read in a wrong character set. */
  public static void refuseForeign(String title, List<String> lines) {
    int characters = title.length();
    int han = Typography.countHan(title);
    int common = 0;
    for (String line : lines) {
      characters += line.length();
      for (int i = 0; i < line.length(); i++) {
        if (Typography.isHan(line.charAt(i))) {
          han++;
          common += CommonCharacters.contains(line.charAt(i)) ? 1 : 0;
        }
      }
    }
    if (han < LEAST_HAN || han < characters / 50) {
      throw new BulletinParseException(EXPECTED + han + " Chinese characters among " + characters);
    }
    if (han >= TELLING && common < han * LEAST_COMMON) {
      throw new BulletinParseException(
          EXPECTED
              + "bytes read in a wrong character set: "
              + common
              + " of "
              + han
              + " Chinese characters are common ones");
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

  /**
   * Refuses what is no text.
   *
   * @throws BulletinParseException if too many of the characters are controls or malformed
   */
  public static void refuseBinary(String text) {
    int wrong = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' || c == '\uFFFD') {
        wrong++;
      }
    }
    if (wrong > 2 && wrong > text.length() / 50) {
      throw new BulletinParseException(
          EXPECTED
              + "binary data: "
              + wrong
              + " of "
              + text.length()
              + " characters are controls or malformed");
    }
  }

  /**
   * Refuses a page of which a part of the title tag, between strokes or dashes, names a search, or
   * behind the title a platform on which anybody writes: an encyclopaedia, questions and answers.
   */
  public static void refuseSite(String tag) {
    String[] parts = Simplified.of(tag).split("[-_|｜—–]");
    for (int i = 0; i < parts.length; i++) {
      String part = Typography.compact(parts[i]);
      if (SEARCHES.contains(part)) {
        throw new BulletinParseException(EXPECTED + "the results of a search: " + start(tag));
      }
      if (i > 0 && PLATFORMS.stream().anyMatch(part::endsWith)) {
        throw new BulletinParseException(EXPECTED + "what users of a platform write: " + part);
      }
    }
  }

  /** Refuses a file that a platform offers, and what it says of it. */
  public static void refuseOffer(List<String> lines) {
    String all = Simplified.of(String.join("\n", lines.subList(0, Math.min(lines.size(), LIST))));
    if (OFFERS.stream().filter(all::contains).count() >= LEAST_OFFERS) {
      throw new BulletinParseException(EXPECTED + "a file that a platform offers: " + start(all));
    }
  }

  /**
   * Refuses a page that nothing dates and whose title is that of a search or of what a site says of
   * itself.
   */
  public static void refuseTitle(String title) {
    String simplified = Simplified.of(Typography.compact(title));
    if (isStatus(simplified)) {
      throw new BulletinParseException(EXPECTED + "an error page: " + simplified);
    }
    for (String page : PAGES) {
      if (simplified.endsWith(page)) {
        throw new BulletinParseException(EXPECTED + "a page of the site: " + start(title));
      }
    }
  }

  /** Whether it is the number of an error: 404, 502. */
  private static boolean isStatus(String title) {
    return title.length() == 3
        && (title.charAt(0) == '4' || title.charAt(0) == '5')
        && Character.isDigit(title.charAt(1))
        && Character.isDigit(title.charAt(2));
  }

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
          EXPECTED + "a list: " + teasers + " lines break off, as those of a list do");
    }
  }

  /** Refuses a short page with the words of a login or an error page. */
  public static void refuseWords(String title, List<String> lines) {
    int characters = title.length();
    boolean sentence = false;
    for (String line : lines) {
      characters += line.length();
      if (characters >= SHORT) {
        return;
      }
      sentence |= isSentence(line);
    }
    String all = Simplified.of(title + " " + String.join(" ", lines));
    if (!sentence && LOGIN.stream().filter(all::contains).count() >= 2) {
      throw new BulletinParseException(EXPECTED + "a page to log in: " + start(all));
    }
    for (String word : ERROR) {
      boolean error = all.length() < SHORT / 2 && all.contains(word);
      if (error && !PublicAffairs.isPlain(title, lines)) {
        throw new BulletinParseException(EXPECTED + "an error page: " + word);
      }
    }
  }

  /**
   * Refuses a body in which so many lines say, with a label, when a text was published, as under
   * the entries of a list.
   */
  public static void refuseArticles(int lines) {
    if (lines >= LEAST_ARTICLES) {
      throw new BulletinParseException(
          EXPECTED + "a list: " + lines + " lines that say when other texts were published");
    }
  }

  /**
   * Refuses a page of so many entries with their days over and under a text of so few characters.
   */
  public static void refuseDirectory(int entries, int text) {
    if (entries >= LEAST_ARTICLES && text < entries * LONGEST_ENTRY / 2 && text < SHORT) {
      throw new BulletinParseException(
          EXPECTED + "a list: " + entries + " entries with their days");
    }
  }

  private static void refuseList(String title, List<String> lines) {
    long dated = lines.stream().filter(NoBulletin::isEntry).count();
    if (lines.size() >= LIST && dated * 2 >= lines.size()) {
      throw new BulletinParseException(
          EXPECTED + "a list: " + dated + " of " + lines.size() + " lines end with a date");
    }
    long bare = lines.stream().filter(NoBulletin::isMenuEntry).count();
    if (lines.size() >= LIST && bare * 10 >= lines.size() * 8L) {
      throw new BulletinParseException(
          EXPECTED + "a menu: " + bare + " of " + lines.size() + " lines are single names");
    }
    if (title.isEmpty() && lines.size() == 1 && isPhrase(lines.get(0))) {
      throw new BulletinParseException(EXPECTED + "no sentence: " + start(lines.get(0)));
    }
  }

  /**
   * Whether a line is what somebody looks for, not what somebody says: no mark in it, no figure.
   */
  private static boolean isPhrase(String line) {
    boolean marked = line.chars().anyMatch(c -> "，。、：；！？,:;!?".indexOf(c) >= 0);
    boolean asked = SOUGHT.stream().anyMatch(Simplified.of(line)::endsWith);
    return !marked && line.length() < 4 * LEAST_HAN && (asked || !Typography.hasDigit(line));
  }

  private static boolean isSentence(String line) {
    return line.indexOf('。') >= 0
        || line.indexOf('；') >= 0
        || line.length() >= 40 && line.indexOf('，') >= 0;
  }

  /** Whether a line is the entry of a list: a day ends it, or begins it in brackets. */
  public static boolean isEntry(String line) {
    int start = Math.max(0, line.length() - 24);
    String tail = line.substring(start);
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

  private static String start(String text) {
    String line = text.strip();
    return line.length() <= 40 ? line : line.substring(0, 40) + "…";
  }
}
