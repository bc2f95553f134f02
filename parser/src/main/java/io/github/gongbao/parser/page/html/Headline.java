package io.github.gongbao.parser.page.html;

import io.github.gongbao.parser.page.Tidy;
import io.github.gongbao.parser.page.Typography;
import io.github.gongbao.parser.page.foot.Furniture;
import io.github.gongbao.parser.page.head.DocumentNumber;
import io.github.gongbao.parser.page.head.Issuers;
import io.github.gongbao.parser.page.head.PublicationLine;
import io.github.gongbao.parser.page.head.PublicationWords;
import io.github.gongbao.parser.page.head.TitleTag;
import io.github.gongbao.parser.page.head.Titles;
import io.github.gongbao.parser.page.head.WrittenDate;
import io.github.gongbao.parser.page.html.walk.Line;
import io.github.gongbao.parser.page.html.walk.Lines;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The headline of a page, found among the lines over its body. */
final class Headline {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 150;
  private static final int LEAST_SHARED = 6;

  /** A title is broken over no more lines. */
  private static final int BROKEN_LINES = 6;

  private static final String FIRST = "h1";
  private static final Set<String> HEADINGS = Set.of(FIRST, "h2", "h3", "h4", "h5", "h6");

  private Headline() {}

  /**
   * The headline among lines: the one, or the ones under each other, that say what title tag or
   * meta tag say.
   *
   * @return its first and last line, or none
   */
  static Lines.Range like(String wanted, List<Line> lines, int from, int to) {
    String compact = Typography.compact(wanted);
    if (compact.isEmpty()) {
      return Lines.Range.NONE;
    }
    for (int i = to - 1; i >= from; i--) {
      int at = 0;
      for (int j = i; j < Math.min(to, i + BROKEN_LINES); j++) {
        Line line = lines.get(j);
        if (!line.isText() || line.isLink()) {
          break;
        }
        if (line.length() > LONGEST) {
          break;
        }
        String part = line.title();
        if (!compact.startsWith(part, at)) {
          part = Titles.withoutFootnote(part);
        }
        if (part.isEmpty() || !compact.startsWith(part, at)) {
          break;
        }
        at += part.length();
        if (at == compact.length()) {
          return new Lines.Range(i, j + 1);
        }
      }
    }
    return Lines.Range.NONE;
  }

  /** The last line that says most of what title tag or meta tag say, or all of it and more. */
  static Lines.Range near(String wanted, List<Line> lines, int from, int to) {
    String compact = Typography.compact(wanted);
    for (int i = to - 1; i >= from; i--) {
      Line line = lines.get(i);
      boolean may = line.isText() && !line.isLink() && line.length() <= LONGEST;
      if (!may || line.publication().isDated()) {
        continue;
      }
      String words = line.title();
      if (Furniture.isGreeting(words)) {
        continue;
      }
      int shorter = Math.min(words.length(), compact.length());
      boolean most =
          shorter >= LEAST_SHARED && shorter * 2 >= Math.max(words.length(), compact.length());
      if (most && (words.contains(compact) || compact.contains(words))) {
        return new Lines.Range(i, i + 1);
      }
    }
    return Lines.Range.NONE;
  }

  /** A headline with the line before it in which the mark of a title opens that closes in it. */
  static Lines.Range whole(Lines.Range found, List<Line> lines) {
    int over = found.from() - 1;
    boolean cut =
        !found.isEmpty()
            && over >= 0
            && lines.get(over).isText()
            && opens(lines.get(over + 1).title()) < 0
            && opens(lines.get(over).title()) > 0;
    return cut ? new Lines.Range(over, found.to()) : found;
  }

  /** How many marks of titles open in words more than close. */
  private static int opens(String words) {
    return Typography.count(words, '《') - Typography.count(words, '》');
  }

  /**
   * The line over the publication line, where that has its date; empty cells, tools and the rest of
   * a publication line that was broken may stand between.
   */
  static Lines.Range overPublication(List<Line> lines, int from, int to) {
    for (int i = to - 1; i > from; i--) {
      Line line = lines.get(i);
      if (line.isText() && line.length() <= LONGEST && line.publication().isDated()) {
        int above = i - 1;
        while (above > from && i - above < BROKEN_LINES && isBetween(lines.get(above))) {
          above--;
        }
        if (above > from && isIssuerUnder(lines.get(above), lines.get(above - 1))) {
          above--;
        }
        return isTitleLike(lines.get(above)) ? new Lines.Range(above, above + 1) : Lines.Range.NONE;
      }
    }
    return Lines.Range.NONE;
  }

  /** Whether a line names the body whose document the line over it is the title of. */
  private static boolean isIssuerUnder(Line line, Line over) {
    return line.isText()
        && Issuers.areSome(line.text())
        && isTitleLike(over)
        && PublicationWords.endsAsTitle(over.title());
  }

  private static boolean isBetween(Line line) {
    return line.kind() == Line.Kind.IMAGE
        || line.isText()
            && line.length() <= LONGEST
            && (line.length() == 0 || line.isAtEdge() || line.publication().whole());
  }

  /**
   * The last line over a table that could be a headline, if it tells of a bulletin: what a page
   * shows that calls itself by the name of the program which made it.
   */
  static Lines.Range overTable(List<Line> lines, int to) {
    int above = to - 1;
    while (above > 0 && to - above < BROKEN_LINES && !isTitleLike(lines.get(above))) {
      above--;
    }
    boolean found = above >= 0 && isTitleLike(lines.get(above)) && tells(lines.get(above).title());
    return found ? new Lines.Range(above, above + 1) : Lines.Range.NONE;
  }

  /** Whether a title says of what year something is, or ends as those of documents do. */
  static boolean tells(String title) {
    return Titles.sayYear(title) || PublicationWords.endsAsTitle(title);
  }

  /** Whether a line could be a headline. */
  static boolean isTitleLike(Line line) {
    String text = line.text();
    return line.isText()
        && !line.isLink()
        && (text.length() >= LEAST_SHARED || isNamed(line))
        && text.length() <= LONGEST
        && text.indexOf('。') < 0
        && text.indexOf('>') < 0
        && !text.contains("://")
        && !Typography.isColon(line.last())
        && !line.isAtEdge()
        && !line.publication().whole();
  }

  /** Whether the element of a short line is called a title. */
  private static boolean isNamed(Line line) {
    String name = line.element().className().toLowerCase(Locale.ROOT);
    return Typography.countHan(line.text()) > SHORTEST && name.contains("title");
  }

  /** The last heading of the markup among lines that could be a headline; none if there is none. */
  static Lines.Range heading(List<Line> lines, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (mayBe(lines.get(i))) {
        return element(lines, from, to, i);
      }
    }
    return Lines.Range.NONE;
  }

  /** Whether a line is a heading of the markup that could be a headline. */
  private static boolean mayBe(Line line) {
    return line.kind() == Line.Kind.HEADING
        && line.length() >= SHORTEST
        && line.length() <= LONGEST
        && !line.isLink()
        && line.text().indexOf('>') < 0
        && !Typography.isColon(line.last())
        && !saysWhen(line)
        && !beginsWithClock(line.text())
        && !line.isAtEdge()
        && !isChapter(line.text())
        && DocumentNumber.of(line.text()).isEmpty()
        && !Furniture.isTelephone(line.text())
        && !TitleTag.isSite(line.text(), Optional.empty(), Optional.empty());
  }

  /**
   * All lines of the element of a heading, or of the one of the first rank that stands right over
   * it.
   */
  private static Lines.Range element(List<Line> lines, int from, int to, int at) {
    Element own = heading(lines.get(at));
    if (own == null) {
      return new Lines.Range(at, at + 1);
    }
    int first = at;
    while (first > from && own == heading(lines.get(first - 1))) {
      first--;
    }
    Element over = first > from ? heading(lines.get(first - 1)) : null;
    boolean outer = over != null && over.normalName().equals(FIRST);
    if (outer && !own.normalName().equals(FIRST) && mayBe(lines.get(first - 1))) {
      return element(lines, from, to, first - 1);
    }
    while (first < at && !mayBe(lines.get(first))) {
      first++;
    }
    int end = at + 1;
    while (end < to && own == heading(lines.get(end)) && mayBe(lines.get(end))) {
      end++;
    }
    return new Lines.Range(first, end);
  }

  /** The heading of the markup that a line stands in; null where it stands in none. */
  private static @Nullable Element heading(Line line) {
    Element element = line.kind() == Line.Kind.HEADING ? line.element() : null;
    while (element != null && !HEADINGS.contains(element.normalName())) {
      element = element.parent();
    }
    return element;
  }

  /** Whether a line is one of publication, or has one in it; one that its markup nests is none. */
  private static boolean saysWhen(Line line) {
    PublicationLine said = line.publication();
    boolean labelled = said.labelled() && said.date().isPresent();
    return said.whole() || labelled && nested(line).isEmpty();
  }

  /** Whether a day with its clock stands first, as over what somebody wrote or bought. */
  private static boolean beginsWithClock(String text) {
    WrittenDate date = WrittenDate.at(text, 0);
    return date != null && date.at().isPresent();
  }

  /** Whether a heading is numbered as the first of several in a text: 一、基本情况. */
  private static boolean isChapter(String text) {
    return text.startsWith("一、") || text.startsWith("（一）") || text.startsWith("1、");
  }

  /** The words of a headline without the date and the source that the markup nests in it. */
  static String words(Line line) {
    String fields = line.fields();
    String title = Titles.withoutPublication(fields);
    return title.length() == fields.length() ? line.text() : Tidy.text(title.replace("\t", ""));
  }

  /** What the markup nests in a headline besides its words. */
  static String nested(Line line) {
    String fields = line.fields();
    return fields.substring(Titles.withoutPublication(fields).length());
  }

  /** The words of lines that together are one title. */
  static String joined(List<Line> lines) {
    StringBuilder title = new StringBuilder();
    for (Line line : lines) {
      title.append(words(line));
    }
    return Titles.withoutFootnote(title.toString());
  }
}
