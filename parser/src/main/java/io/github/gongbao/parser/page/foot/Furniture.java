package io.github.gongbao.parser.page.foot;

import io.github.gongbao.parser.page.Lexicon;
import io.github.gongbao.parser.page.Simplified;
import io.github.gongbao.parser.page.Typography;
import io.github.gongbao.parser.page.WordTable;
import io.github.gongbao.parser.page.head.PublicationLine;
import io.github.gongbao.parser.page.head.SiteTools;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a page has besides its bulletin, and a text brings along from one: tools, links, foot. */
public final class Furniture {
  private static final int LONGEST = 60;
  private static final int LONGEST_HEAD = 12;
  private static final int LONGEST_PAGER = 80;
  private static final String ARROWS = "►▶▷»";

  private static final Lexicon WORDS = Lexicon.of("text-furniture.tsv");
  private static final Set<String> LINES = new HashSet<>(WORDS.kind("line"));
  private static final WordTable<Boolean> STARTS = WordTable.of(withBothColons("start"));
  private static final WordTable<Boolean> TRAILS = WordTable.of(withBothColons("trail"));
  private static final WordTable<Boolean> RESTS = WordTable.of(withBothColons("rest"));
  private static final WordTable<Boolean> KEYS = WordTable.of(withBothColons("key"));
  private static final WordTable<Boolean> STATEMENTS = WordTable.of(withBothColons("statement"));
  private static final WordTable<Boolean> ENDS = WordTable.of(withBothColons("end"));
  private static final WordTable<Boolean> HOSTS = WordTable.of(withBothColons("host"));
  private static final WordTable<Boolean> WITHIN = WordTable.of(WORDS.kind("within"));
  private static final WordTable<Boolean> INSIDE = WordTable.of(WORDS.kind("inside"));
  private static final Set<String> ACCOUNTS = Set.copyOf(WORDS.kind("account"));
  private static final List<String> TEASERS = WORDS.kind("teaser");
  private static final Set<String> FEEDS = Set.copyOf(WORDS.kind("feed"));
  private static final Set<String> LINK_LABELS = Set.copyOf(WORDS.kind("link"));
  private static final WordTable<Boolean> PAGERS = WordTable.of(WORDS.kind("pager"));
  private static final WordTable<Boolean> NEIGHBOURS =
      WordTable.of(List.of("上一篇", "下一篇", "上一条", "下一条", "上一个", "下一个"));
  private static final WordTable<Boolean> GREETINGS = WordTable.of(WORDS.kind("greeting"));
  private static final WordTable<Boolean> FEET = WordTable.of(WORDS.kind("foot"));
  private static final WordTable<Boolean> CONTACTS = WordTable.of(WORDS.kind("contact"));
  private static final WordTable<Boolean> RIGHTS = WordTable.of(WORDS.kind("rights"));
  private static final WordTable<Boolean> LICENCES = WordTable.of(WORDS.kind("licence"));

  private Furniture() {}

  /** The words of a kind; those with a colon also with the narrow one. */
  private static List<String> withBothColons(String kind) {
    List<String> words = new ArrayList<>(WORDS.kind(kind));
    for (String word : WORDS.kind(kind)) {
      if (word.indexOf('：') >= 0) {
        words.add(word.replace('：', ':'));
      }
    }
    return words;
  }

  /** Whether a line above or below the body is furniture. */
  public static boolean is(String line) {
    if (Shapes.isScrap(line)
        || Shapes.isAddress(line)
        || Shapes.isRow(line)
        || Shapes.isTelephoneNumber(line)) {
      return true;
    }
    if (line.length() > LONGEST) {
      return false;
    }
    if (LINES.contains(bare(line))
        || begins(line, STARTS)
        || isTrailOfColumns(line)
        || Shapes.isTrail(line)
        || Shapes.isTag(line)
        || Shapes.isBroken(line)
        || Shapes.isEdition(line)) {
      return true;
    }
    PublicationLine publication = PublicationLine.parseWhole(line);
    return publication.whole() && publication.isEmpty();
  }

  /** Whether it says where on the site a page stands: 当前位置：首页 > 政务公开. */
  public static boolean isTrailOfColumns(String line) {
    return begins(line, TRAILS);
  }

  /** Whether words are a whole line of furniture above or below the body. */
  static boolean isTool(String words) {
    return LINES.contains(bare(words));
  }

  /** Whether words begin a short line of furniture above or below the body. */
  static boolean beginsTool(String words) {
    return words.length() <= LONGEST_HEAD && begins(words, STARTS);
  }

  /** Whether the whole line is furniture, wherever it stands. */
  public static boolean isAnywhere(String line) {
    return line.length() <= LONGEST
        && (isInside(line)
            || SiteTools.fill(line)
            || Shapes.isPageNumber(line)
            || More.heads(line));
  }

  private static boolean isInside(String line) {
    int end = INSIDE.endAt(line, edgeEnd(line));
    while (end > 0 && end < line.length() && isEdge(line.charAt(end))) {
      end++;
    }
    return end == line.length() && end > 0;
  }

  /** Whether the line is furniture if it stands at an end of the body of a page. */
  public static boolean isAtEdge(String line) {
    return is(line)
        || isForeign(line)
        || isNeighbour(line) && line.length() <= LONGEST_HEAD
        || leadsOn(line)
        || isLinkLine(Typography.compact(line))
        || Promotion.is(line)
        || Promotion.isInvitation(line)
        || Disclaimer.is(line);
  }

  /** Whether the body ends before this line, if no running text follows. */
  public static boolean beginsRest(String line) {
    return line.length() <= LONGEST
        && (begins(line, RESTS) || SectionHead.isAt(line, edgeEnd(line)));
  }

  /** Whether the body ends before this line, if nothing but a foot follows. */
  public static boolean endsPage(String line) {
    return begins(line, ENDS) || isHost(line) || line.length() <= LONGEST && WITHIN.isIn(line);
  }

  /** 主办单位：市人民政府: whether the line says who runs the site, or what the body tells of. */
  public static boolean isHost(String line) {
    return line.length() <= LONGEST && begins(line, HOSTS);
  }

  /** Whether the line says under which words a site files the text. */
  static boolean isKeyWords(String line) {
    return line.length() <= LONGEST && begins(line, KEYS);
  }

  /** Whether a platform says here that its users answer for what they publish. */
  static boolean isStatement(String line) {
    return begins(line, STATEMENTS);
  }

  /** Whether a line is a telephone number and what it is for. */
  public static boolean isTelephone(String line) {
    return Shapes.isTelephone(line);
  }

  /** Whether a line is a telephone number and nothing else. */
  public static boolean isTelephoneNumber(String line) {
    return Shapes.isTelephoneNumber(line);
  }

  /** Whether the line heads links to other pages. */
  public static boolean isSectionHead(String line) {
    return line.length() <= LONGEST_HEAD && (beginsRest(line) || LINK_LABELS.contains(bare(line)));
  }

  /** Whether the line has the words that lead to the other pages of an article. */
  public static boolean isPager(String line) {
    return line.length() <= LONGEST_PAGER && (Shapes.isPageNumbers(line) || PAGERS.isIn(line));
  }

  /** Whether the line leads to the article before or behind this one. */
  static boolean isNeighbour(String line) {
    return line.length() <= LONGEST_PAGER && begins(line, NEIGHBOURS);
  }

  /** Whether the line leads to the articles before and behind this one both, by their titles. */
  static boolean areNeighbours(String line) {
    int first = NEIGHBOURS.endAt(line, edgeEnd(line));
    return first > 0 && NEIGHBOURS.isIn(line.substring(first));
  }

  /** Whether the whole line heads what a portal shows below each of its articles. */
  static boolean headsFeed(String line) {
    return line.length() <= LONGEST_HEAD && FEEDS.contains(bare(line));
  }

  /** Whether a site greets its readers here: 某某小学欢迎您！ */
  public static boolean isGreeting(String line) {
    return line.length() <= LONGEST && line.indexOf('。') < 0 && GREETINGS.isIn(line);
  }

  /** Whether the line belongs to the foot of a site: who runs it, where, under which licence. */
  public static boolean isFoot(String line) {
    return line.indexOf('。') < 0 && FEET.isIn(line);
  }

  /** Whether the line says where and by whom a site is run, as a body may too. */
  static boolean isContact(String line) {
    return line.indexOf('。') < 0 && CONTACTS.isIn(line);
  }

  /** Whether the line is the beginning of another text, with a link to the rest of it: …【详细】. */
  public static boolean leadsToRest(String line) {
    for (String end : TEASERS) {
      if (line.endsWith(end)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the line is of words in Latin letters, as those of a platform are. */
  public static boolean isForeign(String line) {
    return Shapes.isForeign(line);
  }

  /** Whether an arrow and a tool end the line: …有何意见？ ► 立即投票. */
  private static boolean leadsOn(String line) {
    for (int i = line.length() - 1; i > 0 && line.length() - i <= LONGEST_HEAD; i--) {
      if (ARROWS.indexOf(line.charAt(i)) >= 0) {
        return SiteTools.fill(line.substring(i + 1));
      }
    }
    return false;
  }

  /** Whether the line is the label under which, or behind which, an account says what it is. */
  public static boolean isLabelOfAccount(String line) {
    int space = line.indexOf(' ');
    return isAccount(line) || space > 0 && isAccount(line.substring(0, space));
  }

  private static boolean isAccount(String label) {
    return label.length() <= LONGEST_HEAD && ACCOUNTS.contains(bare(label));
  }

  /** Whether the line begins what a site or a platform says of itself under a text. */
  public static boolean isOfFoot(String line) {
    return endsPage(line) || isStatement(line) || isFoot(line) || Disclaimer.is(line);
  }

  /** Whether the line is of the foot of a site whatever it says: who runs it, where, the rights. */
  public static boolean isOfSite(String line) {
    return isFoot(line)
        || isContact(line)
        || isLicence(line)
        || endsPage(line)
        || is(line)
        || RIGHTS.isIn(line);
  }

  /** Whether the line speaks of the rights in what a site publishes. */
  static boolean isLicence(String line) {
    return line.length() <= LONGEST && LICENCES.isIn(line);
  }

  /** 政策解读：https://… and nothing else, or what is left of the address. */
  private static boolean isLinkLine(String compact) {
    int slashes = compact.indexOf("://");
    int address = slashes < 0 ? -1 : compact.indexOf("http");
    int end = address < 0 ? slashes : address;
    return end >= 0 && LINK_LABELS.contains(bare(compact.substring(0, end)));
  }

  private static boolean begins(String line, WordTable<Boolean> words) {
    return words.endAt(line, edgeEnd(line)) > 0;
  }

  private static int edgeEnd(String line) {
    int start = 0;
    while (start < line.length() && isEdge(line.charAt(start))) {
      start++;
    }
    return start;
  }

  /** The words of a line in simplified characters, without blanks and the marks at its ends. */
  static String bare(String line) {
    int start = edgeEnd(line);
    int end = line.length();
    while (end > start && isEdge(line.charAt(end - 1))) {
      end--;
    }
    return Simplified.of(Typography.compact(line.substring(start, end)));
  }

  private static boolean isEdge(char c) {
    return Typography.isBoundary(c) || Typography.isColon(c);
  }
}
