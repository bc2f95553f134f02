package io.github.gongbao.parser.page.plain;

import io.github.gongbao.parser.page.Simplified;
import io.github.gongbao.parser.page.Typography;
import io.github.gongbao.parser.page.body.Marked;
import io.github.gongbao.parser.page.foot.Furniture;
import io.github.gongbao.parser.page.foot.Tail;
import io.github.gongbao.parser.page.head.Issuers;
import io.github.gongbao.parser.page.head.PublicationWords;
import io.github.gongbao.parser.page.head.SiteTools;
import io.github.gongbao.parser.page.head.TitleTag;
import io.github.gongbao.parser.page.head.WrittenDate;
import java.util.List;
import java.util.Optional;

/** Tells the lines of a text that may be its title, and what of them is. */
final class TitleLines {
  /** A longer line is no title. */
  static final int LONGEST = 120;

  private static final int SHORTEST_BEFORE_SITE = 8;

  /** The longest name of a column that may stand above a title. */
  private static final int COLUMN = 6;

  private static final int LONGEST_MENU_WORD = 8;
  private static final int SHORT_MENU_WORD = 3;
  private static final int LEAST_MENU_WORDS = 3;
  private static final int LEAST_CLAUSES = 2;

  private static final List<String> UNFINISHED =
      List.of("关于", "印发", "转发", "的", "和", "及", "与", "、", "年", "年度");

  /** How the rest of a title begins that stands under the name of a body. */
  private static final List<String> GOES_ON = List.of("关于", "印发", "转发", "批转", "公布", "发布", "对");

  private static final String FILE = "文件";

  private TitleLines() {}

  /**
   * Without what stands before a title and is no part of it: EN, an address, the trail of columns.
   */
  static String withoutFurniture(String text) {
    String title = withoutTrail(Typography.singleSpaced(text));
    int space = title.indexOf(' ');
    while (space > 0
        && (Typography.countHan(title.substring(0, space)) == 0
            || Furniture.is(title.substring(0, space)))) {
      title = title.substring(space + 1);
      space = title.indexOf(' ');
    }
    int last = title.lastIndexOf(' ');
    return last > 0 && SiteTools.fill(title.substring(last + 1)) ? title.substring(0, last) : title;
  }

  /** Without 首页 > 新闻中心 > 工作动态 and the blank behind it. */
  private static String withoutTrail(String text) {
    int step = Math.max(text.lastIndexOf('>'), text.lastIndexOf('＞'));
    int end = step < 0 ? -1 : text.indexOf(' ', Typography.skipSpaces(text, step + 1));
    return end < 0 ? text : text.substring(end + 1);
  }

  /** Whether a title goes on in the next line. */
  static boolean isUnfinished(CharSequence title, String next) {
    String text = Simplified.of(title.toString());
    return endsUnfinished(text)
        || Issuers.areSome(text) && goesOn(text, next)
        || isAbout(text) && !isAbout(next) && endsAsTitle(next) && !endsAsTitle(text)
        || Typography.count(text, '《') > Typography.count(text, '》')
        || Typography.count(text, '“') > Typography.count(text, '”');
  }

  private static boolean endsUnfinished(String text) {
    for (String end : UNFINISHED) {
      if (text.endsWith(end)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line breaks off inside a title that the next one goes on with, whatever it names. */
  static boolean isBroken(String line, String next) {
    return Issuers.areSome(line) ? beginsRest(next) : isUnfinished(line, next);
  }

  private static boolean isAbout(String text) {
    return Simplified.of(text).contains("关于");
  }

  /** Whether it ends as the titles of documents do, whatever blanks it holds. */
  static boolean endsAsTitle(String line) {
    return PublicationWords.endsAsTitle(Typography.compact(line));
  }

  /**
   * Whether a line goes on under the name of a body: with what that does, 关于, 印发, or as the end of
   * a title that does not begin with whose it is.
   */
  private static boolean goesOn(String issuer, String line) {
    return beginsRest(line)
        || endsAsTitle(line) && !line.startsWith(issuer.substring(0, Math.min(2, issuer.length())));
  }

  private static boolean beginsRest(String line) {
    for (String start : GOES_ON) {
      if (Simplified.isAt(start, line, 0)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line names who issued the document of which the next one is the whole title. */
  static boolean isIssuerOver(String line, String next) {
    return Issuers.areSome(line) && !goesOn(line, next) && endsAsTitle(next) && isTitle(next);
  }

  /** Whether a line may be a title: short, Chinese, no sentence, no list item, no question. */
  static boolean isTitle(String line) {
    return line.length() <= LONGEST
        && (Typography.countHan(line) >= 3
            || PublicationWords.endsAsTitle(Typography.compact(line)))
        && "。；;，,：:—".indexOf(lastSign(Tail.withoutTool(line))) < 0
        && line.indexOf('。') < 0
        && !isOfClauses(line)
        && !Marked.isItem(line)
        && !Marked.isRowOfLabels(line)
        && !Furniture.isTelephone(line)
        && !line.contains("://");
  }

  private static char lastSign(String line) {
    return line.charAt(line.length() - 1);
  }

  /** Whether a line is as long as a paragraph and has its clauses, a stop at its end or none. */
  private static boolean isOfClauses(String line) {
    return line.length() > LONGEST / 2
        && Typography.count(line, '，') + Typography.count(line, ',') >= LEAST_CLAUSES
        && !endsAsTitle(line);
  }

  /**
   * Whether a line is the menu of a site, which no title is: three or more words with blanks or
   * strokes between them, short ones or such as name a site or a tool: 投资 消费 评论 滚动.
   */
  static boolean isMenu(String line) {
    int words = 0;
    int letters = 0;
    boolean named = false;
    int start = 0;
    while (start < line.length()) {
      int end = start;
      while (end < line.length() && Character.isLetter(line.charAt(end))) {
        end++;
      }
      if (end == start || end < line.length() && !isGap(line.charAt(end))) {
        return false;
      }
      String word = line.substring(start, end);
      named |= TitleTag.isSiteName(word) || Furniture.is(word);
      words++;
      letters += word.length();
      while (end < line.length() && isGap(line.charAt(end))) {
        end++;
      }
      start = end;
    }
    return words >= LEAST_MENU_WORDS
        && (named || letters <= words * SHORT_MENU_WORD)
        && letters <= words * LONGEST_MENU_WORD
        && !PublicationWords.endsAsTitle(Typography.compact(line));
  }

  private static boolean isGap(char c) {
    return Typography.isSpace(c) || "|｜丨/".indexOf(c) >= 0;
  }

  /** Whether a line over a title is none of it: the name of a column or of a site. */
  static boolean isOverTitle(String line) {
    return line.length() <= COLUMN || TitleTag.isSiteName(line);
  }

  /**
   * Whether a line heads all documents of their kind and is the title of none: the name of a paper,
   * a telephone, 某市民政局文件, 第12期.
   */
  static boolean isMasthead(String line) {
    int file = line.length() - FILE.length();
    boolean red = Simplified.isAt(FILE, line, file) && Issuers.isOne(line.substring(0, file));
    return red || TitleTag.isPaper(line) || Furniture.isTelephone(line) || isIssue(line);
  }

  /** Whether a line is the number of an issue: 第12期, （总第108期）. */
  private static boolean isIssue(String line) {
    int start = Typography.isOpening(line.charAt(0)) ? 1 : 0;
    start += line.startsWith("总", start) ? 1 : 0;
    int end = start + 1;
    while (end < line.length() && Typography.digit(line.charAt(end)) >= 0) {
      end++;
    }
    return line.startsWith("第", start)
        && end > start + 1
        && line.startsWith("期", end)
        && line.length() <= end + 2;
  }

  /** 2026年1月27日在某省第十四届人民代表大会第四次会议上: when and where it was said. */
  static boolean isSpoken(String line) {
    WrittenDate date = WrittenDate.at(line, spokenFrom(line));
    return date != null && line.startsWith("在", date.end()) && line.indexOf('会', date.end()) > 0;
  }

  /** Where the date begins behind a dash or a bracket. */
  private static int spokenFrom(String line) {
    int start = Typography.isOpening(line.charAt(0)) ? 1 : 0;
    while (start < line.length() && Typography.isDash(line.charAt(start))) {
      start++;
    }
    return start;
  }

  /** A title without the marks 《》 around all of it. */
  static String unquoted(String title) {
    int last = title.length() - 1;
    boolean quoted = last > 1 && title.charAt(0) == '《' && title.indexOf('》') == last;
    return quoted ? title.substring(1, last) : title;
  }

  /** Without the site and column that a browser's title appends: …_中央有关文件_中国政府网. */
  static String withoutSite(String title) {
    int cut = title.indexOf('_');
    if (cut >= SHORTEST_BEFORE_SITE) {
      return title.substring(0, cut);
    }
    for (String separator : List.of(" - ", " | ", " – ", "-")) {
      int last = title.lastIndexOf(separator);
      int site = last + separator.length();
      if (last >= SHORTEST_BEFORE_SITE
          && TitleTag.isSite(title.substring(site), Optional.empty(), Optional.empty())) {
        return withoutSite(Typography.trim(title.substring(0, last)));
      }
    }
    return title;
  }
}
