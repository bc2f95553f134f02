package io.github.gongbao.parser.page.plain;

import io.github.gongbao.parser.page.Typography;
import io.github.gongbao.parser.page.foot.Furniture;
import io.github.gongbao.parser.page.head.Issuers;
import io.github.gongbao.parser.page.head.PublicationWords;
import io.github.gongbao.parser.page.head.TitleTag;
import java.util.List;
import java.util.Optional;

/** Tells the lines of a text that may be its title, and what of them is. */
final class TitleLines {
  /** A longer line is no title. */
  static final int LONGEST = 120;

  private static final int SHORTEST_BEFORE_SITE = 8;

  /** The longest name of a column that may stand above a title. */
  private static final int COLUMN = 6;

  private static final int SHORTEST_BEHIND_SITE = 12;
  private static final int LONGEST_MENU_WORD = 8;
  private static final int SHORT_MENU_WORD = 3;
  private static final int LEAST_MENU_WORDS = 3;

  private static final List<String> UNFINISHED =
      List.of("关于", "關於", "印发", "印發", "转发", "轉發", "的", "和", "及", "与", "、", "年", "年度");

  private TitleLines() {}

  /** Without the words before a title that are no part of it: EN, an address, 首页. */
  static String withoutFurniture(String text) {
    String title = Typography.singleSpaced(text);
    int space = title.indexOf(' ');
    while (space > 0
        && (Typography.countHan(title.substring(0, space)) == 0
            || Furniture.is(title.substring(0, space)))) {
      title = title.substring(space + 1);
      space = title.indexOf(' ');
    }
    return title;
  }

  /** Whether a title goes on in the next line. */
  static boolean isUnfinished(CharSequence title, String next) {
    String text = title.toString();
    return UNFINISHED.stream().anyMatch(text::endsWith)
        || Issuers.areSome(text) && (next.startsWith("关于") || next.startsWith("關於"))
        || count(text, '《') > count(text, '》')
        || count(text, '“') > count(text, '”');
  }

  private static long count(String text, char c) {
    return text.chars().filter(x -> x == c).count();
  }

  /** Whether a line may be a title: short, Chinese, no sentence, no list item, no question. */
  static boolean isTitle(String line) {
    return line.length() <= LONGEST
        && (Typography.countHan(line) >= 3
            || PublicationWords.endsAsTitle(Typography.compact(line)))
        && "。；;，,：:".indexOf(line.charAt(line.length() - 1)) < 0
        && line.indexOf('。') < 0
        && !isListItem(line);
  }

  /**
   * Whether a line is the menu of a site, which no title is: three or more words with blanks
   * between them, short ones or such as name a site or a tool: 投资 消费 评论 滚动.
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
      if (end == start || end < line.length() && !Typography.isSpace(line.charAt(end))) {
        return false;
      }
      String word = line.substring(start, end);
      named |= TitleTag.isSiteName(word) || Furniture.is(word);
      words++;
      letters += word.length();
      start = Typography.skipSpaces(line, end);
    }
    return words >= LEAST_MENU_WORDS
        && (named || letters <= words * SHORT_MENU_WORD)
        && letters <= words * LONGEST_MENU_WORD
        && !PublicationWords.endsAsTitle(Typography.compact(line));
  }

  /**
   * Whether a line is the title once more, whose other place may have a number behind it, how often
   * it was read, or the name of the site before it.
   */
  static boolean repeats(String line, String title) {
    if (line.length() > 2 * LONGEST) {
      return false;
    }
    if (line.length() >= SHORTEST_BEHIND_SITE && title.endsWith(' ' + line)) {
      return true;
    }
    String again = Typography.compact(line);
    String first = Typography.compact(title);
    int end = first.length();
    while (end > 0 && Typography.digit(first.charAt(end - 1)) >= 0) {
      end--;
    }
    return !again.isEmpty() && first.startsWith(again) && again.length() >= end;
  }

  /** Whether a line over a title is none of it: the name of a column or of a site. */
  static boolean isOverTitle(String line) {
    return line.length() <= COLUMN || TitleTag.isSiteName(line);
  }

  private static boolean isListItem(String line) {
    int i = 0;
    while (i < line.length() && i < 4 && "一二三四五六七八九十0123456789".indexOf(line.charAt(i)) >= 0) {
      i++;
    }
    if (i > 0 && i + 1 < line.length()) {
      char mark = line.charAt(i);
      return mark == '、' || mark == '．' || mark == '.' && Typography.digit(line.charAt(i + 1)) < 0;
    }
    return line.startsWith("（一）")
        || line.startsWith("(一)")
        || line.startsWith("第一，")
        || line.startsWith("问：")
        || line.startsWith("答：")
        || line.startsWith("問：");
  }

  /** Without the site and column that a browser's title appends: …_中央有关文件_中国政府网. */
  static String withoutSite(String title) {
    int cut = title.indexOf('_');
    if (cut >= SHORTEST_BEFORE_SITE) {
      return title.substring(0, cut);
    }
    for (String separator : List.of(" - ", " | ", " – ")) {
      int last = title.lastIndexOf(separator);
      if (last >= SHORTEST_BEFORE_SITE
          && TitleTag.isSite(title.substring(last + 3), Optional.empty(), Optional.empty())) {
        return withoutSite(Typography.trim(title.substring(0, last)));
      }
    }
    return title;
  }
}
