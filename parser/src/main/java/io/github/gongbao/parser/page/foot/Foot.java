package io.github.gongbao.parser.page.foot;

import io.github.gongbao.parser.page.Simplified;
import io.github.gongbao.parser.page.Typography;
import io.github.gongbao.parser.page.head.Issuers;
import io.github.gongbao.parser.page.head.PublicationLine;
import io.github.gongbao.parser.page.head.WrittenDate;
import java.util.List;

/**
 * Where the body ends and what a site says below it begins. Nothing is cut that may be body: below
 * a line of the site itself only lines of the same kind may follow, below 相关链接 no running text,
 * below the line of the editor no annex and little text, as readers' comments are.
 */
public final class Foot {
  private static final int MOST_LINES = 60;
  private static final int LONGEST_NAME = 16;
  private static final int LEAST_NAMES = 6;

  /** Running text has no fewer characters. */
  static final int PROSE = 40;

  private static final int LONGEST_EDITOR = 60;
  private static final int LONGEST_SUFFIX = 6;
  private static final int ANNEX_WITHIN = 6;

  /** Under the line of the source a platform says no more lines about itself. */
  private static final int MOST_PROMOTED = 20;

  /** How many times as long the text over the line of the editor is as that of comments below. */
  private static final int COMMENTED = 3;

  /**
   * A line over which, or in which, the body may end.
   *
   * @param words what it says; empty for what has no words
   * @param isLink whether it is a link to another page
   * @param isAnnex whether it is a table or a file, which no foot of a site holds
   */
  public record Line(String words, boolean isLink, boolean isAnnex) {}

  private Foot() {}

  /** The index of the first line that is no body; the number of lines where all are. */
  public static int start(List<Line> lines) {
    int end = Math.min(Copy.start(lines), Math.min(neighbours(lines), editorStart(lines)));
    end = siteStart(lines.subList(0, Math.min(end, sourceStart(lines))));
    return Math.min(Dispatch.end(lines), namesStart(lines.subList(0, end)));
  }

  /**
   * The index of the first of the names of sites and columns, many and nothing else, that stand
   * under the day of the signature; the number of lines where there are none.
   */
  private static int namesStart(List<Line> lines) {
    int start = lines.size();
    while (start > 0 && isBareName(lines.get(start - 1))) {
      start--;
    }
    String over = start > 1 ? lines.get(start - 1).words() : "";
    WrittenDate date = WrittenDate.at(over, 0);
    boolean signed =
        date != null
            && date.end() == over.length()
            && Issuers.areSome(lines.get(start - 2).words());
    return signed && lines.size() - start >= LEAST_NAMES ? start : lines.size();
  }

  private static boolean isBareName(Line line) {
    String words = line.words();
    return words.length() > 1
        && words.length() <= LONGEST_NAME
        && !line.isAnnex()
        && !words.startsWith("附")
        && words.chars().allMatch(Character::isLetter);
  }

  /**
   * The index of the line of the source under a text, below which who publishes it speaks of
   * himself; the number of lines where there is none.
   */
  private static int sourceStart(List<Line> lines) {
    boolean promoted = false;
    for (int i = lines.size() - 1; i > 0; i--) {
      String words = lines.get(i).words();
      if (lines.get(i).isAnnex() || isProse(words) || lines.size() - i > MOST_PROMOTED) {
        break;
      }
      if (promoted && isSource(words)) {
        return i;
      }
      promoted |= Furniture.isAtEdge(words) || Furniture.beginsRest(words);
    }
    return lines.size();
  }

  /** Whether a line says where a text comes from, and nothing else. */
  private static boolean isSource(String line) {
    if (line.length() > LONGEST_EDITOR || line.indexOf('源') < 0 || Signatures.isDay(line)) {
      return false;
    }
    PublicationLine said = PublicationLine.parseWhole(line);
    return said.whole() && said.labelled() && said.source().isPresent();
  }

  /**
   * The index of the first of two lines that lead to the articles before and behind this one, or of
   * the head of what a portal shows below each, whatever that says.
   */
  private static int neighbours(List<Line> lines) {
    boolean prose = false;
    for (int i = 0; i < lines.size(); i++) {
      prose |= sentence(lines.get(i)) > 0;
      String words = lines.get(i).words();
      String next = i + 1 < lines.size() ? lines.get(i + 1).words() : "";
      boolean beside =
          Furniture.areNeighbours(words)
              || Furniture.isNeighbour(words) && Furniture.isNeighbour(next);
      if (prose && (beside || Furniture.headsFeed(words))) {
        return i;
      }
    }
    return lines.size();
  }

  /**
   * The index of the line of the editor, or of a platform about what its users publish, with which
   * the body ends; else the number of lines.
   */
  private static int editorStart(List<Line> lines) {
    int below = 0;
    for (Line line : lines) {
      below += sentence(line);
    }
    int over = 0;
    for (int i = 0; i < lines.size(); i++) {
      int length = sentence(lines.get(i));
      below -= length;
      String words = lines.get(i).words();
      boolean written = over > 0 || 2 * i >= lines.size();
      boolean edited = below * COMMENTED <= over && isEditor(words) && !hasAnnex(lines, i + 1);
      if (written && i > 0 && (edited || Furniture.isStatement(words))) {
        return i;
      }
      over += length;
    }
    return lines.size();
  }

  private static boolean hasAnnex(List<Line> lines, int start) {
    for (Line line : lines.subList(start, Math.min(lines.size(), start + ANNEX_WITHIN))) {
      if (line.isAnnex() || line.words().startsWith("附") || isFile(line.words())) {
        return true;
      }
    }
    return false;
  }

  /** How long a line is that holds a sentence of a text; 0 for any other. */
  static int sentence(Line line) {
    boolean sentence = !line.isLink() && line.words().indexOf('。') >= 0;
    return sentence && !Furniture.endsPage(line.words()) ? line.words().length() : 0;
  }

  /** The index of the first line that is the site's own; the number of lines where none is. */
  private static int siteStart(List<Line> lines) {
    int first = firstCandidate(lines);
    int cut = lines.size();
    boolean prose = false;
    boolean other = false;
    for (int i = lines.size() - 1; i >= first && !prose; i--) {
      String line = lines.get(i).words();
      boolean keys = i > 0 && isKeyWords(lines, i);
      if (!other && endsPage(line) || Furniture.beginsRest(line) || keys) {
        cut = i;
        other = false;
      } else if (!lines.get(i).isLink()) {
        prose = isProse(line);
        other |= lines.get(i).isAnnex() || !isFootLine(line);
      }
    }
    return cut;
  }

  /** Whether a line says who edited the page, and nothing else but when and from where. */
  public static boolean isEditor(String line) {
    if (line.length() > LONGEST_EDITOR || Simplified.of(line).indexOf('编') < 0) {
      return false;
    }
    PublicationLine said = PublicationLine.parse(line);
    boolean alone = said.whole() || isNote(line);
    return alone && said.labelled() && said.editor().isPresent();
  }

  /** Whether all of a line stands in heavy brackets: 【编辑：张三 电话：…】. */
  private static boolean isNote(String line) {
    return line.startsWith("【") && line.indexOf('】') == line.length() - 1;
  }

  /** Whether a line is the name of a file: 附表.xlsx. */
  public static boolean isFile(String line) {
    int point = line.contains("://") ? -1 : line.lastIndexOf('.');
    boolean suffix =
        point > 0 && point < line.length() - 1 && line.length() - point <= LONGEST_SUFFIX;
    String kind = suffix ? line.substring(point + 1) : "";
    return kind.chars().allMatch(c -> c < 0x80 && Character.isLetterOrDigit(c))
        && kind.chars().anyMatch(Character::isLetter);
  }

  /** Whether a foot may begin with a line: in so many words, or with a menu. */
  private static boolean endsPage(String line) {
    return Furniture.endsPage(line) || Shapes.isRow(line) && !Typography.hasDigit(line);
  }

  /** The first line that a foot may begin with; the number of lines where there is none. */
  private static int firstCandidate(List<Line> lines) {
    int first = Math.max(1, lines.size() - MOST_LINES);
    while (first < lines.size()
        && !endsPage(lines.get(first).words())
        && !Furniture.beginsRest(lines.get(first).words())
        && !isKeyWords(lines, first)) {
      first++;
    }
    return first;
  }

  /** Whether a line has the key words of a text, not one of the particulars that it ends with. */
  private static boolean isKeyWords(List<Line> lines, int i) {
    String over = lines.get(i - 1).words();
    boolean ended =
        over.indexOf('。') >= 0
            || !over.isEmpty() && Typography.isClosing(over.charAt(over.length() - 1));
    return ended && Furniture.isKeyWords(lines.get(i).words());
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
        || line.indexOf('。') < 0 && !Typography.hasDigit(line) && areNames(line);
  }

  /** Whether blanks part a line into pieces as short as names are. */
  private static boolean areNames(String line) {
    int start = 0;
    for (int i = 0; i < line.length(); i++) {
      start = Typography.isSpace(line.charAt(i)) ? i + 1 : start;
      if (i - start >= LONGEST_NAME) {
        return false;
      }
    }
    return true;
  }
}
