package io.github.gongbao.parser.page.plain;

import io.github.gongbao.parser.page.Typography;
import io.github.gongbao.parser.page.foot.Furniture;
import io.github.gongbao.parser.page.head.DocumentNumber;
import io.github.gongbao.parser.page.head.IndexTable;
import io.github.gongbao.parser.page.head.PublicationWords;
import java.util.List;

/** What follows within the next lines of a text: a publication line, the title once more. */
final class LookAhead {
  private static final int TRAIL_WITHIN = 10;
  private static final int SHORTEST_REPEATED = 8;
  private static final int TITLE_WITHIN = 16;
  private static final int PUBLISHED_WITHIN = 6;
  private static final int INDEX_WITHIN = 8;
  private static final int REPEATED_WITHIN = 15;
  private static final int LONGEST_TOOL = 60;

  private final List<TextLine> lines;

  LookAhead(List<TextLine> lines) {
    this.lines = lines;
  }

  /** The lines without those of the site that stand over the title. */
  static List<TextLine> belowSite(List<TextLine> lines) {
    List<TextLine> below = belowTrail(lines);
    return below == lines ? fromRepeated(lines) : below;
  }

  /**
   * The lines from that one on which stands once more below, as the title does on a page, if
   * nothing but names and menus stands over it; all of them where none does.
   */
  private static List<TextLine> fromRepeated(List<TextLine> lines) {
    LookAhead ahead = new LookAhead(lines);
    for (int i = 0; i < Math.min(lines.size(), TRAIL_WITHIN); i++) {
      TextLine line = lines.get(i);
      boolean title = line.text().length() >= SHORTEST_REPEATED && TitleLines.isTitle(line.text());
      if (title && ahead.titleFrom(i + 1, line.text()) > 0) {
        return lines.subList(i, lines.size());
      }
      boolean tells = line.publication() != null || DocumentNumber.of(line.text()).isPresent();
      boolean label = Typography.isColon(line.text().charAt(line.text().length() - 1));
      if (tells || line.isSentence() && !label || IndexTable.isLine(line.text()) && !label) {
        return lines;
      }
    }
    return lines;
  }

  /**
   * The lines below the trail of columns, over which the names and menus of a site stand, if the
   * title stands below it; all of them where no trail is near the top.
   */
  private static List<TextLine> belowTrail(List<TextLine> lines) {
    int top = Math.min(lines.size(), TRAIL_WITHIN);
    int trail = 0;
    while (trail < top && !Furniture.isTrailOfColumns(lines.get(trail).text())) {
      trail++;
    }
    if (trail == top) {
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
                || PublicationWords.endsAsTitle(Typography.compact(line))
                || ahead.publicationFrom(i) > i + 1;
        return headed ? lines.subList(trail + 1, lines.size()) : lines;
      }
      if (!particular && !Furniture.is(line)) {
        return lines;
      }
    }
    return lines;
  }

  /**
   * The index of the publication line that follows a line, with nothing but title lines between;
   * the index after the line where there is none.
   */
  int publicationFrom(int start) {
    for (int i = start + 1; i < Math.min(lines.size(), start + PUBLISHED_WITHIN); i++) {
      String line = lines.get(i).text();
      if (lines.get(i).publication() != null || DocumentNumber.of(line).isPresent()) {
        return i;
      }
      if (!TitleLines.isTitle(line) && !Furniture.is(line)) {
        break;
      }
    }
    return start + 1;
  }

  /** Whether a table of particulars follows under a few short lines. */
  boolean hasIndexFrom(int start) {
    for (int i = start; i < Math.min(lines.size(), start + INDEX_WITHIN); i++) {
      String line = lines.get(i).text();
      if (IndexTable.isLine(line)) {
        return i + 1 < lines.size() && IndexTable.isLine(lines.get(i + 1).text());
      }
      if (line.length() > LONGEST_TOOL || lines.get(i).isSentence()) {
        return false;
      }
    }
    return false;
  }

  /** Where a title stands once more under short lines of the page; -1 where it does not. */
  int titleFrom(int start, String title) {
    for (int i = start; i < Math.min(lines.size(), start + REPEATED_WITHIN); i++) {
      String line = lines.get(i).text();
      if (TitleLines.repeats(line, title)) {
        return i;
      }
      if (line.length() > LONGEST_TOOL || line.indexOf('。') >= 0) {
        break;
      }
    }
    return -1;
  }
}
