package io.github.gongbao.parser.page.head;

import io.github.gongbao.parser.page.Lexicon;
import io.github.gongbao.parser.page.Tidy;
import io.github.gongbao.parser.page.Typography;
import io.github.gongbao.parser.page.WordTable.Endings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The title in the title tag of a page, without the names of site and column beside it. */
public final class TitleTag {
  private static final Endings SITES = endings("site");

  /**
   * Bodies name themselves in a headline too: their names count only where a gap parts them off.
   */
  private static final Endings BODIES = endings("body");

  /** What ends as the names of sites do, and is a thing that titles speak of. */
  private static final Endings NETS = endings("net");

  private static final Endings NAMES = endings("name");
  private static final Endings COLUMNS = endings("column");
  private static final Endings PAPERS = endings("paper");

  private static final int SHORTEST = 2;
  private static final int SHORTEST_PART = 6;
  private static final int LONGEST_SITE = 25;

  /** No title is longer; what is has not been closed, and holds the page. */
  private static final int LONGEST = 512;

  private TitleTag() {}

  /** The title in a title tag: its parts without those that name the site or the column. */
  public static Optional<String> read(String tag, Optional<String> site, Optional<String> column) {
    String title = tag.length() > LONGEST ? "" : Tidy.text(tag);
    boolean cut = true;
    while (cut) {
      cut = false;
      int last = lastSeparator(title);
      if (last > 0) {
        String tail = title.substring(last + 1);
        String head = trimSeparators(title.substring(0, last));
        boolean names =
            isSite(tail, site, column)
                || isGap(title, last) && isBody(tail)
                || isForeign(tail) && Typography.countHan(head) > 0;
        if (!head.isEmpty() && (title.charAt(last) == '_' || names)) {
          title = head;
          cut = true;
          continue;
        }
        int first = firstSeparator(title);
        if (isSite(title.substring(0, first), site, column)) {
          title = trimSeparators(title.substring(first + 1));
          cut = true;
        }
      }
    }
    boolean isTitle = title.length() >= SHORTEST && !isSite(title, site, column);
    return isTitle ? Optional.of(title) : Optional.empty();
  }

  /** The site, or the body whose site it is, that a title tag names beside the title. */
  public static Optional<String> site(String tag) {
    String rest = tag.length() > LONGEST ? "" : Tidy.text(tag);
    for (int last = lastSeparator(rest); last > 0; last = lastSeparator(rest)) {
      String tail = trimSeparators(rest.substring(last + 1));
      if (namesSite(tail)) {
        return Optional.of(tail);
      }
      rest = trimSeparators(rest.substring(0, last));
      if (firstSeparator(rest) == rest.length() && namesSite(rest)) {
        return Optional.of(rest);
      }
    }
    return Optional.empty();
  }

  private static boolean namesSite(String name) {
    return !name.isEmpty() && (isSite(name, Optional.empty(), Optional.empty()) || isBody(name));
  }

  /**
   * What stands before each separator of a name, the longest part first: before an unknown name of
   * a site is the title, if the page shows it by itself. Names too long for a title have none.
   */
  public static List<String> firstParts(List<String> names) {
    List<String> parts = new ArrayList<>();
    for (String name : names) {
      int length = name.length() > LONGEST ? 0 : name.length();
      for (int i = length - 1; i >= SHORTEST_PART; i--) {
        if (isSeparator(name.charAt(i)) && !isSeparator(name.charAt(i - 1))) {
          parts.add(trimSeparators(name.substring(0, i)));
        }
      }
    }
    return parts;
  }

  /** Whether a name is that of a site or a column. */
  public static boolean isSite(String name, Optional<String> site, Optional<String> column) {
    String compact = trimSeparators(Typography.compact(name));
    return compact.isEmpty()
        || site.filter(s -> Typography.compact(s).equals(compact)).isPresent()
        || column.filter(s -> Typography.compact(s).equals(compact)).isPresent()
        || compact.length() <= LONGEST_SITE && SITES.end(compact) && !NETS.end(compact);
  }

  /** Whether a line is the name of a site and can be no title: 某某网, 某某网移动版. */
  public static boolean isSiteName(String line) {
    return line.length() <= LONGEST_SITE && NAMES.end(line) && !NETS.end(line);
  }

  /** Whether a line is the name of a newspaper's edition on the web and can be no title: 某某数字报. */
  public static boolean isPaper(String line) {
    return line.length() <= LONGEST_SITE && PAPERS.end(line);
  }

  /** Whether a part of a title tag names such an edition: 某某日报数字报-夏粮丰收. */
  public static boolean isOfPaper(String tag) {
    int start = 0;
    for (int i = 0; i <= tag.length(); i++) {
      if (i == tag.length() || isSeparator(tag.charAt(i))) {
        if (isPaper(Typography.trim(tag.substring(start, i)))) {
          return true;
        }
        start = i + 1;
      }
    }
    return false;
  }

  /** Whether a name is that of a column of a site: 工作动态. */
  public static boolean isColumn(String name) {
    return COLUMNS.end(name);
  }

  private static boolean isBody(String name) {
    String compact = trimSeparators(Typography.compact(name));
    return compact.length() <= LONGEST_SITE && BODIES.end(compact);
  }

  /** Whether it is the name of a site in Latin letters: The Paper. */
  private static boolean isForeign(String name) {
    return Typography.compact(name).length() >= SHORTEST
        && name.chars().allMatch(c -> c < 0x80 && (Character.isLetter(c) || c == ' '));
  }

  private static boolean isGap(String title, int separator) {
    char c = title.charAt(separator);
    char before = title.charAt(separator - 1);
    boolean doubled = Typography.isDash(c) && Typography.isDash(before);
    return c == '|' || c == '｜' || doubled || Typography.isSpace(before);
  }

  private static Endings endings(String kind) {
    return Endings.of(Lexicon.of("site-endings.tsv").kind(kind));
  }

  private static String trimSeparators(String text) {
    int start = 0;
    int end = text.length();
    while (start < end
        && (isSeparator(text.charAt(start)) || Typography.isSpace(text.charAt(start)))) {
      start++;
    }
    while (end > start
        && (isSeparator(text.charAt(end - 1)) || Typography.isSpace(text.charAt(end - 1)))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static int lastSeparator(String text) {
    int i = text.length() - 1;
    while (i > 0 && !isSeparator(text.charAt(i))) {
      i--;
    }
    return i;
  }

  private static int firstSeparator(String text) {
    int i = 0;
    while (i < text.length() && !isSeparator(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isSeparator(char c) {
    return c == '_' || c == '|' || c == '｜' || c == '>' || Typography.isDash(c);
  }
}
