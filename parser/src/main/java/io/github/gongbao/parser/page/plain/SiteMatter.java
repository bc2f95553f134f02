package io.github.gongbao.parser.page.plain;

import io.github.gongbao.parser.page.Simplified;
import io.github.gongbao.parser.page.Typography;
import io.github.gongbao.parser.page.body.Marked;
import io.github.gongbao.parser.page.foot.Furniture;
import io.github.gongbao.parser.page.head.DocumentNumber;
import io.github.gongbao.parser.page.head.Issuers;
import io.github.gongbao.parser.page.head.PublicationWords;
import io.github.gongbao.parser.page.head.index.IndexTable;
import io.github.gongbao.parser.page.plain.line.TextLine;
import java.util.ArrayList;
import java.util.List;

/**
 * The names, menus and slogans of a site that a text brings along over the head of its document.
 */
final class SiteMatter {
  private static final int TRAIL_WITHIN = 10;
  private static final int TITLE_WITHIN = 16;

  /** So many lines over the trail the menus of a site take up that no sentence stands among. */
  private static final int MENU_LINES = 200;

  private static final int SHORTEST_REPEATED = 8;
  private static final int LONGEST_TOOL = 60;
  private static final String HOME = "首页";
  private static final String TEXT = "正文";

  /** The longest word of a menu. */
  private static final int LONGEST_WORD = 5;

  /**
   * So many labels of a table of particulars stand over no title; one that has its value is enough.
   */
  private static final int LEAST_ROWS = 2;

  private SiteMatter() {}

  /** The lines without those of the site that stand over the title; all where none are told. */
  static List<TextLine> below(List<TextLine> lines) {
    List<TextLine> own = withoutCopy(lines);
    List<TextLine> below = belowTrail(own);
    return fromBest(below == own ? fromRepeated(own) : below);
  }

  /**
   * The lines without the first where that is a paragraph which stands once more under the title.
   */
  private static List<TextLine> withoutCopy(List<TextLine> lines) {
    boolean paragraph = lines.size() > 2 && lines.get(0).text().length() > LONGEST_TOOL;
    for (int i = 2; paragraph && i < Math.min(lines.size(), TITLE_WITHIN); i++) {
      if (lines.get(i).text().equals(lines.get(0).text())) {
        boolean whole = i + 1 < lines.size() && lines.get(i + 1).text().equals(lines.get(1).text());
        return whole ? lines : lines.subList(1, lines.size());
      }
    }
    return lines;
  }

  /**
   * The lines from that one on which by all evidence is the title, if words of a menu stand over it
   * and another would be taken for the title, or none; what else says when it was published is
   * kept.
   */
  private static List<TextLine> fromBest(List<TextLine> lines) {
    TitleSearch search = TitleSearch.in(lines);
    int start = search.best();
    if (start <= 0) {
      return lines;
    }
    boolean menu = false;
    int rows = 0;
    List<TextLine> telling = new ArrayList<>();
    for (int i = 0; i < start; i++) {
      TextLine line = lines.get(i);
      boolean open = Typography.isColon(line.text().charAt(line.text().length() - 1));
      rows += !IndexTable.isRow(line.text()) ? 0 : open ? 1 : LEAST_ROWS;
      if (rows >= LEAST_ROWS) {
        return lines;
      }
      boolean published = line.publication() != null;
      if (published && !search.isPublished() || DocumentNumber.of(line.text()).isPresent()) {
        telling.add(line);
      }
      boolean next = i + 1 < start && lines.get(i + 1).publication() != null;
      boolean masthead = next && PublicationWords.isPublisher(line.text());
      menu |= !published && !masthead && (isMenuWord(line.text()) || search.isOfOther(i));
    }
    if (!menu) {
      return lines;
    }
    telling.addAll(lines.subList(start, lines.size()));
    return telling;
  }

  private static boolean isMenuWord(String line) {
    boolean word = line.length() <= LONGEST_WORD && !Typography.hasDigit(line);
    return word && !Issuers.isOne(line) || TitleLines.isMenu(line) || Furniture.is(line);
  }

  /**
   * The lines from that one on which stands once more below, as the title does on a page, if
   * nothing but names and menus stands over it; all of them where none does.
   */
  private static List<TextLine> fromRepeated(List<TextLine> lines) {
    LookAhead ahead = new LookAhead(lines);
    for (int i = 0; i < Math.min(lines.size(), TRAIL_WITHIN); i++) {
      TextLine line = lines.get(i);
      if (LookAhead.tells(line)) {
        return lines;
      }
      boolean title =
          line.text().length() >= SHORTEST_REPEATED
              && TitleLines.isTitle(line.text())
              && !Marked.isChapter(line.text());
      if (title && ahead.titleFrom(i + 1, line.text()) > 0) {
        return lines.subList(i, lines.size());
      }
      boolean label = Typography.isColon(line.text().charAt(line.text().length() - 1));
      boolean slogan = i == 0 && line.text().length() <= LONGEST_TOOL;
      if (line.isSentence() && !label && !slogan || IndexTable.isLine(line.text()) && !label) {
        return lines;
      }
    }
    return lines;
  }

  /**
   * The lines below the trail of columns, over which the names and menus of a site stand, if the
   * title stands below it; all of them where no trail is near the top or under menus only.
   */
  private static List<TextLine> belowTrail(List<TextLine> lines) {
    int trail = trail(lines);
    if (trail < 0) {
      return lines;
    }
    LookAhead ahead = new LookAhead(lines);
    boolean indexed = false;
    for (int i = trail + 1; i < Math.min(lines.size(), trail + TITLE_WITHIN); i++) {
      String line = lines.get(i).text();
      boolean particular = IndexTable.isLine(line);
      indexed |= particular;
      if (!particular && TitleLines.isTitle(line)) {
        boolean headed =
            indexed
                || isTrailToText(lines.get(trail).text())
                || PublicationWords.endsAsTitle(Typography.compact(line))
                || ahead.publicationFrom(i) > i + 1
                || i + 1 < lines.size() && LookAhead.tells(lines.get(i + 1));
        return headed ? lines.subList(trail + 1, lines.size()) : lines;
      }
      if (!particular && !Furniture.is(line)) {
        return lines;
      }
    }
    return lines;
  }

  /** The index of the trail of columns; -1 where none is near the top or under menus only. */
  private static int trail(List<TextLine> lines) {
    boolean menus = true;
    for (int i = 0; i < Math.min(lines.size(), MENU_LINES); i++) {
      String line = lines.get(i).text();
      if (!menus && i >= TRAIL_WITHIN) {
        return -1;
      }
      if (Furniture.isTrailOfColumns(line) || isTrailFromHome(line) || isTrailToText(line)) {
        return i;
      }
      menus &= line.length() <= LONGEST_TOOL && line.indexOf('。') < 0;
    }
    return -1;
  }

  /** 财经 > 滚动新闻 > 正文: the title stands under it. */
  private static boolean isTrailToText(String line) {
    int step = line.lastIndexOf('>');
    return step > 0
        && line.length() <= LONGEST_TOOL
        && Simplified.of(Typography.trim(line.substring(step + 1))).equals(TEXT);
  }

  /** 首页 > 要闻动态 > 部门动态, without a word that says what it is. */
  private static boolean isTrailFromHome(String line) {
    int first = line.indexOf('>');
    return first > 0
        && line.length() <= LONGEST_TOOL
        && line.lastIndexOf('>') > first + 1
        && (Simplified.isAt(HOME, line, 0) || Simplified.isAt(HOME, line, 1));
  }
}
