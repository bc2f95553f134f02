package io.github.gongbao.parser.page.foot;

import io.github.gongbao.parser.BulletinParseException;
import io.github.gongbao.parser.page.CommonCharacters;
import io.github.gongbao.parser.page.Lexicon;
import io.github.gongbao.parser.page.Simplified;
import io.github.gongbao.parser.page.Typography;
import io.github.gongbao.parser.page.WordTable;
import io.github.gongbao.parser.page.WordTable.Endings;
import io.github.gongbao.parser.page.head.SiteTools;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what is no bulletin: empty, not Chinese, a list, a login page, an error page. */
public final class NoBulletin {
  /** How the message of each refusal begins. */
  static final String EXPECTED = "expected the text of a Chinese bulletin, found ";

  static final int LEAST_HAN = 6;
  static final int SHORT = 400;

  /** From so many Chinese characters on, prose has at least such a share of common ones. */
  private static final int TELLING = 40;

  private static final double LEAST_COMMON = 0.05;
  static final int LIST = 5;

  static final Lexicon WORDS = Lexicon.of("no-bulletin.tsv");
  private static final List<String> LOGIN = WORDS.kind("login");
  private static final List<String> ERROR = WORDS.kind("error");
  private static final List<String> PAGES = WORDS.kind("page");
  private static final Set<String> SEARCHES = Set.copyOf(WORDS.kind("search"));
  private static final Endings PLATFORMS = Endings.of(WORDS.kind("platform"));
  private static final Pattern STROKES = Pattern.compile("[-_|｜—–]");
  private static final WordTable<Boolean> OFFERS = WordTable.of(WORDS.kind("offer"));
  private static final Set<String> RECORDS = Set.copyOf(WORDS.kind("record"));

  /** So many words with which a platform offers a file tell that it does. */
  private static final int LEAST_OFFERS = 2;

  private static final int LEAST_RECORDED = 3;
  private static final int LEAST_SPEECHES = 2;

  /** The longest line that may be the label of an entry. */
  public static final int LONGEST_LABEL = 12;

  private NoBulletin() {}

  /**
   * Refuses a page whose body is no bulletin's.
   *
   * @param lines the paragraphs of the body, none of them empty
   * @throws BulletinParseException saying what was expected and what was found
   */
  public static void refuse(String title, List<String> lines) {
    refuseForm(title, lines);
    refuseWords(title, lines);
    Listing.refuseTeasers(lines);
    if (lines.isEmpty()) {
      throw new BulletinParseException(
          EXPECTED + (title.isEmpty() ? "nothing" : "a title without a body"));
    }
    refuseForeign(title, lines);
    Listing.refuseEntries(title, lines);
  }

  /** Refuses a form of which a program was to fill the fields, {{title}}, if none is a sentence. */
  private static void refuseForm(String title, List<String> lines) {
    boolean form = isForm(title);
    for (String line : lines) {
      form |= isForm(line);
      if (line.indexOf('。') >= 0) {
        return;
      }
    }
    if (form) {
      throw new BulletinParseException(EXPECTED + "a form that is not filled in");
    }
  }

  private static boolean isForm(String line) {
    int open = line.indexOf("{{");
    return open >= 0 && line.indexOf("}}", open) > 0;
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
    String[] parts = STROKES.split(Simplified.of(tag));
    for (int i = 0; i < parts.length; i++) {
      String part = Typography.compact(parts[i]);
      if (SEARCHES.contains(part)) {
        throw new BulletinParseException(EXPECTED + "the results of a search: " + start(tag));
      }
      if (i > 0 && PLATFORMS.end(part)) {
        throw new BulletinParseException(EXPECTED + "what users of a platform write: " + part);
      }
    }
  }

  /** Refuses a file that a platform offers, and what it says of it. */
  public static void refuseOffer(List<String> lines) {
    Set<String> offers = new HashSet<>();
    for (String line : lines.subList(0, Math.min(lines.size(), LIST))) {
      for (int i = 0; i < line.length(); i++) {
        WordTable.Word<Boolean> word = OFFERS.longestAt(line, i);
        if (word != null) {
          offers.add(word.text());
        }
      }
    }
    if (offers.size() >= LEAST_OFFERS) {
      throw new BulletinParseException(
          EXPECTED + "a file that a platform offers: " + start(lines.get(0)));
    }
  }

  /**
   * Refuses an entry of a library, a dictionary, a directory of firms: labels that only those have
   * stand on lines of their own.
   *
   * @param lines all lines of the page, or all short ones
   */
  public static void refuseRecord(Iterable<String> lines) {
    Set<String> labels = new HashSet<>();
    for (String line : lines) {
      if (line.length() <= LONGEST_LABEL && RECORDS.contains(Furniture.bare(line))) {
        labels.add(line);
      }
    }
    if (labels.size() >= LEAST_RECORDED) {
      throw new BulletinParseException(EXPECTED + "an entry of a catalogue: " + labels);
    }
  }

  /** Refuses a text whose title is the head of a chapter and in which somebody speaks so often. */
  public static void refuseChapter(String title, int speeches) {
    if (speeches >= LEAST_SPEECHES) {
      throw new BulletinParseException(EXPECTED + "the chapter of a story: " + start(title));
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
    if (SiteTools.are(simplified) || PAGES.stream().anyMatch(simplified::endsWith)) {
      throw new BulletinParseException(EXPECTED + "a page of the site: " + start(title));
    }
  }

  /** Whether it is the number of an error: 404, 502. */
  private static boolean isStatus(String title) {
    return title.length() == 3
        && (title.charAt(0) == '4' || title.charAt(0) == '5')
        && Character.isDigit(title.charAt(1))
        && Character.isDigit(title.charAt(2));
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
      sentence |= Listing.isSentence(line);
    }
    String all = Simplified.of(title + " " + String.join(" ", lines));
    if (!sentence && count(LOGIN, all) >= 2) {
      throw new BulletinParseException(EXPECTED + "a page to log in: " + start(all));
    }
    for (String word : ERROR) {
      boolean error = all.length() < SHORT / 2 && all.contains(word);
      if (error && !PublicAffairs.isPlain(title, lines)) {
        throw new BulletinParseException(EXPECTED + "an error page: " + word);
      }
    }
  }

  /** How many of some words stand in a text. */
  static int count(List<String> words, String text) {
    int count = 0;
    for (String word : words) {
      count += text.contains(word) ? 1 : 0;
    }
    return count;
  }

  static String start(String text) {
    String line = text.strip();
    return line.length() <= 40 ? line : line.substring(0, 40) + "…";
  }
}
