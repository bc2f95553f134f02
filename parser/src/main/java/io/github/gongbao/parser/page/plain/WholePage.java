package io.github.gongbao.parser.page.plain;

import io.github.gongbao.parser.page.Typography;
import io.github.gongbao.parser.page.body.BodyStretch;
import io.github.gongbao.parser.page.body.Echo;
import io.github.gongbao.parser.page.body.Evidence;
import io.github.gongbao.parser.page.foot.Furniture;
import io.github.gongbao.parser.page.foot.Listing;
import io.github.gongbao.parser.page.head.DocumentNumber;
import io.github.gongbao.parser.page.head.Issuers;
import io.github.gongbao.parser.page.head.PublicationLine;
import io.github.gongbao.parser.page.head.PublicationWords;
import io.github.gongbao.parser.page.head.TitleTag;
import io.github.gongbao.parser.page.head.WrittenDate;
import io.github.gongbao.parser.page.head.index.IndexTable;
import io.github.gongbao.parser.page.plain.line.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A page that was saved whole as a text, its menus over the article and its foot under it. The body
 * is the stretch of lines for which most speaks; the title is what most speaks for over it.
 */
final class WholePage {
  private static final int LEAST_OF_SITE = 5;
  private static final int MOST_TIMES = 30;
  private static final int EDITED_WITHIN = 12;
  private static final int DATED_WITHIN = 12;
  private static final int LONGEST_DATED = 60;

  /** How much of a title the text says again, and how much of what is none. */
  private static final float SAID = 0.6f;

  private static final float UNSAID = 0.1f;

  private final List<TextLine> lines;
  private final Evidence evidence;
  private final int title;
  private final int start;
  private final int end;

  private WholePage(List<TextLine> lines, Evidence evidence, BodyStretch body) {
    this.lines = lines;
    this.evidence = evidence;
    end = body.end();
    int over = TitleSearch.over(lines, body.start());
    int inside = titleInside(body.start(), over);
    title = inside < 0 ? over : inside;
    start = inside < 0 ? body.start() : inside + 1;
  }

  /**
   * The index of the title where that was taken for the opening of the body; -1 where it was not.
   *
   * @param over the index of what may be the title over the body
   */
  private int titleInside(int from, int over) {
    int text = from;
    while (text < end && evidence.at(text) != Evidence.Kind.SENTENCE) {
      text++;
    }
    int inside = text == from ? -1 : TitleSearch.over(lines, text);
    boolean under = over < 0 && isUnderDay(from);
    boolean other = over < 0 || !TitleSearch.beginsTag(lines, over);
    if (inside < from) {
      return -1;
    }
    Echo echo = new Echo(lines.subList(text, lines.size()));
    boolean said =
        over >= 0
            && echo.of(lines.get(over).text()) < UNSAID
            && echo.of(lines.get(inside).text()) > SAID;
    return under || said || other && TitleSearch.beginsTag(lines, inside) ? inside : -1;
  }

  /** The lines of the article, title and particulars first; all where the text is no whole page. */
  static List<TextLine> article(List<TextLine> lines) {
    if (!mayBePage(2 * untabbed(lines), lines.size())) {
      return lines;
    }
    Evidence evidence = new Evidence(lines);
    if (!mayBePage(evidence.ofSite(), lines.size())) {
      return lines;
    }
    BodyStretch body = new BodyStretch(lines, evidence);
    int text = evidence.sentences(body.start(), body.end());
    if (text == 0 || !body.isHeaded()) {
      Listing.refuseDirectory(evidence.entries(), text);
    }
    boolean found = body.start() < body.end();
    return found ? new WholePage(lines, evidence, body).article() : lines;
  }

  /** Whether a text of so many lines has enough that count for a site. */
  private static boolean mayBePage(int site, int size) {
    return site >= LEAST_OF_SITE && site * MOST_TIMES >= size;
  }

  /** How many lines are no row of a table, as those of a site are none. */
  private static int untabbed(List<TextLine> lines) {
    int count = 0;
    for (TextLine line : lines) {
      count += line.text().indexOf('\t') < 0 ? 1 : 0;
    }
    return count;
  }

  private List<TextLine> article() {
    List<TextLine> article = new ArrayList<>();
    if (title >= 0) {
      addHead(article);
    }
    article.addAll(lines.subList(start, end));
    if (end < lines.size() && isSource(lines.get(end - 1).text(), lines.get(end).text())) {
      article.add(lines.get(end));
    }
    for (TextLine line : lines.subList(end, Math.min(lines.size(), end + EDITED_WITHIN))) {
      PublicationLine said = line.publication();
      boolean tells = said != null && said.labelled() && !said.isEmpty();
      if (tells && !Furniture.isOfFoot(line.text())) {
        article.add(line);
      }
    }
    return article;
  }

  /** Adds the title and what is said of the publication under it, or right over it. */
  private void addHead(List<TextLine> article) {
    boolean dated = false;
    for (int i = title + 1; i < start; i++) {
      dated |= evidence.isDated(i);
    }
    for (int i = Math.max(0, title - DATED_WITHIN); !dated && i < title; i++) {
      if (isLabelOver(i)) {
        article.add(valued(i++));
      } else if (lines.get(i).publication() != null || IndexTable.isRow(lines.get(i).text())) {
        article.add(lines.get(i));
      }
    }
    article.add(lines.get(title));
    int i = title + 1;
    while (i < start && TitleLines.isBroken(lines.get(i - 1).text(), lines.get(i).text())) {
      article.add(lines.get(i++));
    }
    Optional<String> source = source(i);
    boolean value = false;
    for (; i < start; i++) {
      TextLine line = lines.get(i);
      String text = line.text();
      if (isLabelOver(i)) {
        article.add(valued(i++));
      } else if (value || isOfHead(i)) {
        article.add(line);
      } else if (evidence.at(i) == Evidence.Kind.NAME && beginsWithDay(text)) {
        article.add(new TextLine(text.substring(0, WrittenDate.at(text, 0).end()), false, false));
      }
      value = IndexTable.isRow(text) && Typography.isColon(text.charAt(text.length() - 1));
    }
    if (source.isPresent()) {
      article.add(new TextLine("来源：" + source.get(), false, false));
    }
  }

  /** Whether a line is a label of particulars, and the next one may be its value. */
  private boolean isLabelOver(int i) {
    String text = lines.get(i).text();
    return i + 1 < start
        && IndexTable.isLabel(text)
        && DocumentNumber.of(lines.get(i + 1).text()).isEmpty()
        && !IndexTable.isRow(lines.get(i + 1).text());
  }

  private TextLine valued(int label) {
    String text = lines.get(label).text();
    boolean open = Typography.isColon(text.charAt(text.length() - 1));
    String value = lines.get(label + 1).text();
    return new TextLine(text + (open ? "" : "：") + value, false, false);
  }

  private static boolean beginsWithDay(String text) {
    WrittenDate date = WrittenDate.at(text, 0);
    return date != null
        && text.length() <= LONGEST_DATED
        && date.end() < text.length()
        && Typography.isSpace(text.charAt(date.end()));
  }

  /**
   * Who published, where no label says so: the account over its labels, the name beside the day.
   */
  private Optional<String> source(int from) {
    Optional<String> name = Optional.empty();
    for (int i = from; i < start; i++) {
      PublicationLine said = lines.get(i).publication();
      if (said != null && said.source().isPresent()) {
        return Optional.empty();
      }
      boolean named = name.isEmpty() && evidence.at(i) == Evidence.Kind.NAME;
      String text = lines.get(i).text();
      boolean account = i + 1 < start && Furniture.isLabelOfAccount(lines.get(i + 1).text());
      boolean publisher =
          PublicationWords.isPublisher(text) || TitleTag.isSiteName(text) && isBesideDay(i);
      if (named && (account || publisher)) {
        name = Optional.of(text);
      }
    }
    return name;
  }

  /** Whether a line ends with the label of a source, and the next one is its name. */
  private static boolean isSource(String line, String name) {
    String label = line.substring(line.lastIndexOf('。') + 1).strip();
    PublicationLine said =
        !label.isEmpty() && Typography.isColon(label.charAt(label.length() - 1))
            ? PublicationLine.parseWhole(label + name)
            : PublicationLine.NOTHING;
    return said.labelled() && said.source().isPresent();
  }

  /** Whether the day stands in one of the lines over an index. */
  private boolean isUnderDay(int index) {
    for (int i = Math.max(0, index - DATED_WITHIN); i < index; i++) {
      if (evidence.isDated(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isBesideDay(int i) {
    return evidence.isDated(i - 1) || evidence.isDated(i + 1);
  }

  private boolean isOfHead(int i) {
    String text = lines.get(i).text();
    if (evidence.at(i) == Evidence.Kind.REST || evidence.at(i) == Evidence.Kind.FIGURE) {
      return false;
    }
    return lines.get(i).publication() != null
        || IndexTable.isRow(text)
        || DocumentNumber.of(text).isPresent()
        || Issuers.areSome(text)
        || text.length() > 2 && Typography.isDash(text.charAt(0));
  }
}
