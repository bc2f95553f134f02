package io.github.gongbao.parser.page.plain;

import io.github.gongbao.parser.page.foot.Furniture;
import io.github.gongbao.parser.page.head.DocumentNumber;
import java.util.List;

/** What follows within the next lines of a text: a publication line, the title once more. */
final class LookAhead {
  private static final int PUBLISHED_WITHIN = 6;
  private static final int REPEATED_WITHIN = 15;
  private static final int LONGEST_TOOL = 60;

  private final List<TextLine> lines;

  LookAhead(List<TextLine> lines) {
    this.lines = lines;
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
