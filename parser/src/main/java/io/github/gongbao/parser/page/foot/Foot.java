package io.github.gongbao.parser.page.foot;

import io.github.gongbao.parser.page.Typography;
import io.github.gongbao.parser.page.head.PublicationLine;
import java.util.List;

/**
 * Where the body ends and what a site says below it begins. Nothing is cut that may be body: below
 * a line of the site itself only lines of the same kind may follow, below 相关链接 and below the line
 * of the editor no running text.
 */
public final class Foot {
  private static final int MOST_LINES = 60;
  private static final int LONGEST_NAME = 16;
  private static final int PROSE = 40;
  private static final int LONGEST_EDITOR = 60;
  private static final int LONGEST_SUFFIX = 6;

  private Foot() {}

  /**
   * The index of the first line that is no body; the number of lines where all are.
   *
   * @param lines the words of each line; empty for what has none
   * @param links whether the line at each index is a link to another page
   */
  public static int start(List<String> lines, boolean[] links) {
    int first = firstCandidate(lines);
    int cut = lines.size();
    boolean prose = false;
    boolean other = false;
    boolean matter = false;
    for (int i = lines.size() - 1; i >= first && !prose; i--) {
      String line = lines.get(i);
      boolean edited = !matter && isEditor(line);
      if (!other && Furniture.endsPage(line) || Furniture.beginsRest(line) || edited) {
        cut = i;
        other = false;
      } else if (!links[i]) {
        prose = isProse(line);
        other |= !isFootLine(line);
        matter |= isMatter(line);
      }
    }
    return cut;
  }

  /** Whether a line says who edited the page, and nothing else but when and from where. */
  private static boolean isEditor(String line) {
    if (line.length() > LONGEST_EDITOR || line.indexOf('编') < 0 && line.indexOf('編') < 0) {
      return false;
    }
    PublicationLine said = PublicationLine.parse(line);
    return said.whole() && said.labelled() && said.editor().isPresent();
  }

  /** Whether a line is no words of a site: a sentence, a picture, a table, a file, an annex. */
  private static boolean isMatter(String line) {
    int point = line.lastIndexOf('.');
    boolean suffix = point > 0 && line.length() - point <= LONGEST_SUFFIX;
    return line.indexOf('。') >= 0 || line.startsWith("附") || suffix;
  }

  /** The first line that a foot may begin with; the number of lines where there is none. */
  private static int firstCandidate(List<String> lines) {
    int first = Math.max(1, lines.size() - MOST_LINES);
    while (first < lines.size()
        && !Furniture.endsPage(lines.get(first))
        && !Furniture.beginsRest(lines.get(first))
        && !isEditor(lines.get(first))) {
      first++;
    }
    return first;
  }

  /** Whether it is as long as only running text is, and a sentence. */
  private static boolean isProse(String line) {
    return line.length() >= PROSE
        && line.indexOf('。') >= 0
        && !Furniture.endsPage(line)
        && !Furniture.isLicence(line);
  }

  /** Whether a line may stand in the foot of a site: a name, contact, licence. */
  private static boolean isFootLine(String line) {
    return line.isEmpty()
        || Furniture.isFoot(line)
        || Furniture.isContact(line)
        || Furniture.isLicence(line)
        || Furniture.endsPage(line)
        || Furniture.is(line)
        || line.length() <= LONGEST_NAME && line.indexOf('。') < 0 && !Typography.hasDigit(line);
  }
}
