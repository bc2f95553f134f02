package io.github.gongbao.parser.page.html;

import io.github.gongbao.parser.page.PageBlock;
import io.github.gongbao.parser.page.Typography;
import io.github.gongbao.parser.page.head.PublicationLine;
import io.github.gongbao.parser.page.head.TitleTag;
import io.github.gongbao.parser.page.head.WrittenDate;
import io.github.gongbao.parser.page.head.index.IndexTable;
import io.github.gongbao.parser.page.html.walk.Line;
import io.github.gongbao.parser.page.html.walk.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines over a body and at its head: where the headline is, and where the body begins. */
final class HeadZone {
  /** As far above the body the headline and the publication line are looked for. */
  private static final int REACH = 60;

  /** A body that was searched for may begin with so many lines that are none of it. */
  private static final int LEADING = 30;

  /** The publication line stands so many lines under the headline at most. */
  private static final int UNDER_HEADLINE = 8;

  private static final int LONGEST_LINE = 200;
  private static final int LONGEST_FIELDS = 80;
  private static final int LONGEST_VALUE = 30;
  private static final int PROSE = 40;

  private final Layout layout;

  /** The lines over the body, then those at its head. */
  private final List<Line> head;

  /** How many of them stand over the body. */
  private final int over;

  private final Lines.Range headline;
  private final int bodyStart;

  /**
   * Finds the headline.
   *
   * @param wanted what the page calls itself, the best name first
   * @param indexed whether a table of particulars names the title: the document repeats it inside,
   *     far down at times
   */
  HeadZone(Layout layout, List<String> wanted, boolean indexed) {
    this.layout = layout;
    List<Line> before = layout.before();
    head = new ArrayList<>(before.subList(Math.max(0, before.size() - REACH), before.size()));
    over = head.size();
    List<Line> leading = leading(layout, wanted);
    head.addAll(leading);
    headline = headline(wanted, indexed ? over : head.size());
    bodyStart =
        layout.searched() ? pastPublication(Math.max(0, headline.to() - over)) : leading.size();
  }

  /**
   * The lines of a body that was searched for which stand before its first running text; of another
   * the table of particulars that it may begin with.
   */
  static List<Line> leading(Layout layout, List<String> wanted) {
    List<Line> body = layout.body();
    int count = 0;
    while (count < Math.min(LEADING, body.size())
        && (layout.searched() ? !isProse(body.get(count), wanted) : isIndex(body.get(count)))) {
      count++;
    }
    return body.subList(0, count);
  }

  private static boolean isIndex(Line line) {
    return line.kind() == Line.Kind.TABLE && IndexTable.isIndex(line.rows());
  }

  private static boolean isProse(Line line, List<String> wanted) {
    if (line.kind() == Line.Kind.TABLE) {
      return !isIndex(line);
    }
    String words = line.length() >= PROSE && line.has('，') ? Typography.compact(line.text()) : "";
    return line.has('。') || !words.isEmpty() && !isCalled(words, wanted);
  }

  private static boolean isCalled(String compact, List<String> names) {
    for (String name : names) {
      if (Typography.compact(name).equals(compact)) {
        return true;
      }
    }
    return false;
  }

  private Lines.Range headline(List<String> wanted, int end) {
    Lines.Range found = find(wanted, false, 0, over);
    found = found.isEmpty() ? find(wanted, false, over, end) : found;
    List<String> parts = found.isEmpty() ? TitleTag.firstParts(wanted) : List.of();
    found = found.isEmpty() ? find(parts, false, 0, over) : found;
    found = found.isEmpty() ? find(parts, false, over, end) : found;
    found = found.isEmpty() ? find(wanted, true, 0, over) : found;
    found = found.isEmpty() ? find(wanted, true, over, end) : found;
    found = found.isEmpty() ? Headline.heading(head, 0, over) : found;
    found = found.isEmpty() ? Headline.overPublication(head, 0, end) : found;
    found = found.isEmpty() ? Headline.heading(head, over, end) : found;
    found = found.isEmpty() && isOfTable(wanted) ? Headline.overTable(head, end) : found;
    return found.isEmpty() ? new Lines.Range(over, over) : Headline.whole(found, head);
  }

  /** Whether a page whose names tell nothing of its bulletin shows a table first. */
  private boolean isOfTable(List<String> names) {
    List<Line> body = layout.body();
    int first = head.size() - over;
    return layout.searched()
        && first < body.size()
        && body.get(first).kind() == Line.Kind.TABLE
        && names.stream().noneMatch(Headline::tells);
  }

  /** Where one of some titles stands, word for word or nearly. */
  private Lines.Range find(List<String> titles, boolean nearly, int from, int to) {
    for (String title : titles) {
      Lines.Range found =
          nearly ? Headline.near(title, head, from, to) : Headline.like(title, head, from, to);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return Lines.Range.NONE;
  }

  /** Where the body begins that has its own headline and publication line in it. */
  private int pastPublication(int from) {
    List<Line> lines = layout.body();
    // a bare date under the publication line is the document's own
    boolean dated =
        PublicationLine.parse(joined(head.subList(Math.min(headline.to(), over), over)))
            .date()
            .isPresent();
    int end = from;
    for (int i = from; i < Math.min(lines.size(), end + UNDER_HEADLINE); i++) {
      Line line = lines.get(i);
      if (isIndex(line)) {
        end = i + 1;
      }
      boolean table = line.kind() == Line.Kind.TABLE && !isIndex(line);
      if (table || line.isText() && line.length() > LONGEST_LINE && line.has('。')) {
        break;
      }
      if (!line.isText() || line.length() > LONGEST_LINE) {
        continue;
      }
      PublicationLine read = line.publication();
      boolean bare = WrittenDate.at(line.text(), 0) != null && read.source().isEmpty();
      if (isOpenLabel(line, read) && i + 1 < lines.size() && isValue(lines.get(i + 1))) {
        i++;
        end = i + 1;
      } else if (read.whole() && !read.isEmpty() && !(dated && bare) || isPublication(line, read)) {
        end = i + 1;
      } else if (line.length() > 8 && ("：；".indexOf(line.last()) >= 0 || line.has('。'))) {
        break;
      }
    }
    return end;
  }

  /** Whether labels say when and from where, whatever else the line holds: 〔某某网〕发布时间：… 来源：… */
  private static boolean isPublication(Line line, PublicationLine read) {
    boolean both = read.date().isPresent() && read.source().isPresent() && read.labelled();
    boolean sentence = line.has('。') || line.has('，');
    WrittenDate first = sentence ? null : WrittenDate.at(line.text(), 0);
    return !sentence && both
        || first != null
            && line.length() <= LONGEST_FIELDS
            && PublicationLine.hasLabel(line.text(), first.end());
  }

  /** Whether a line is a label whose value stands on the next one, as in lists of terms. */
  private static boolean isOpenLabel(Line line, PublicationLine read) {
    boolean colon = Typography.isColon(line.last());
    return read.whole() && read.labelled() && read.isEmpty() && colon
        || line.element().normalName().equals("dt") && IndexTable.isLabel(line.text());
  }

  private static boolean isValue(Line line) {
    return line.isText() && line.length() <= LONGEST_VALUE && !line.has('。') && !line.has('，');
  }

  /** The words of the headline; empty if none was found. */
  Optional<String> title() {
    return headline.isEmpty()
        ? Optional.empty()
        : Optional.of(Headline.joined(head.subList(headline.from(), headline.to())));
  }

  /** Whether a headline was found. */
  boolean hasHeadline() {
    return !headline.isEmpty();
  }

  /** The lines of the body without headline and publication line. */
  List<Line> body() {
    return layout.body().subList(bodyStart, layout.body().size());
  }

  /** What stands between headline and body, what the headline nests first. */
  String underHeadline() {
    List<String> nested = new ArrayList<>();
    for (Line line : head.subList(headline.from(), headline.to())) {
      nested.add(Headline.nested(line));
    }
    return String.join("\n", nested) + "\n" + joined(between());
  }

  /** The lines between headline and body; what stands between two of one wording is among them. */
  List<Line> between() {
    int headEnd = Math.max(0, headline.to() - over);
    List<Line> zone = new ArrayList<>(head.subList(underFirst(), headline.from()));
    zone.addAll(head.subList(headline.to(), Math.max(over, headline.to())));
    zone.addAll(layout.body().subList(Math.min(headEnd, bodyStart), bodyStart));
    return zone;
  }

  /** The index under the line that says the headline a few lines over it; else its own. */
  private int underFirst() {
    if (headline.size() != 1) {
      return headline.from();
    }
    String title = head.get(headline.from()).title();
    for (int i = headline.from() - 1; i >= Math.max(0, headline.from() - UNDER_HEADLINE); i--) {
      if (head.get(i).isText() && head.get(i).title().equals(title)) {
        return i + 1;
      }
    }
    return headline.from();
  }

  /** The last lines over the headline, or over the body where there is no headline. */
  List<Line> overHeadline(int most) {
    int end = headline.isEmpty() ? over : headline.from();
    return head.subList(Math.max(0, end - most), end);
  }

  private static String joined(List<Line> lines) {
    List<String> fields = new ArrayList<>();
    for (Line line : lines) {
      boolean said = line.isText() && line.length() <= LONGEST_LINE;
      if (said && (!line.isLink() || line.publication().whole())) {
        fields.add(line.fields());
      } else if (line.kind() == Line.Kind.TABLE && line.length() <= LONGEST_LINE) {
        for (PageBlock.Row row : line.rows()) {
          row.cells().forEach(cell -> fields.add(cell.text()));
        }
      }
    }
    return String.join("\n", fields);
  }
}
