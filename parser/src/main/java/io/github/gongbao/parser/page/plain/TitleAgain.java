package io.github.gongbao.parser.page.plain;

import io.github.gongbao.parser.page.Typography;
import io.github.gongbao.parser.page.plain.line.TextLine;
import java.util.List;

/**
 * A title where it stands once more: alone or broken over lines, with a number behind it, how often
 * it was read, or the name of the site before it.
 */
final class TitleAgain {
  private static final int SHORTEST_BEHIND_SITE = 12;
  private static final int MOST_LINES = 3;

  private final String title;
  private final String compact;

  /** How many characters it has without the number at its end. */
  private final int least;

  TitleAgain(String title) {
    this.title = title;
    compact = Typography.compact(title);
    int end = compact.length();
    while (end > 0 && Typography.digit(compact.charAt(end - 1)) >= 0) {
      end--;
    }
    least = end;
  }

  /** Whether a line is the title. */
  boolean is(String line) {
    if (line.length() > 2 * TitleLines.LONGEST) {
      return false;
    }
    return isBehindSite(line) || coveredBy(TitleLines.unquoted(line), 0) >= Math.max(1, least);
  }

  /** Whether a line is the title without the name of the site before it and a blank. */
  private boolean isBehindSite(String line) {
    int site = title.length() - line.length() - 1;
    return line.length() >= SHORTEST_BEHIND_SITE
        && site >= 0
        && (title.charAt(site) == ' ' || Typography.isDash(title.charAt(site)))
        && title.endsWith(line)
        && !TitleLines.isBroken(title.substring(0, site), line);
  }

  /** The index after the lines that say it from an index on; -1 where they do not. */
  int endAt(List<TextLine> lines, int start) {
    if (is(lines.get(start).text())) {
      return start + 1;
    }
    int covered = 0;
    for (int i = start; i < Math.min(lines.size(), start + MOST_LINES); i++) {
      covered = coveredBy(lines.get(i).text(), covered);
      if (covered < 0 || covered >= least && covered > 0) {
        return covered < 0 ? -1 : i + 1;
      }
    }
    return -1;
  }

  /** How much of it is said when a line goes on with it from an index on; -1 where it does not. */
  private int coveredBy(String line, int from) {
    int at = from;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (!Typography.isSpace(c)) {
        if (at == compact.length() || compact.charAt(at) != c) {
          return -1;
        }
        at++;
      }
    }
    return at > from ? at : -1;
  }
}
