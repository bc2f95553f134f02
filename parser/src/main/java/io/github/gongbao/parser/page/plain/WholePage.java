package io.github.gongbao.parser.page.plain;

import io.github.gongbao.parser.page.Typography;
import io.github.gongbao.parser.page.foot.Furniture;
import io.github.gongbao.parser.page.foot.NoBulletin;
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
  private static final int LEAST_WORTH = 40;
  private static final int EDITED_WITHIN = 12;
  private static final int DATED_WITHIN = 6;
  private static final int HEAD = 25;
  private static final int DATED = 200;
  private static final int TITLED = 200;
  private static final int OPENING = 6;
  private static final int CLOSING = 3;
  private static final int TAG_WITHIN = 3;
  private static final int SHORTEST_TITLE = 6;
  private static final int LONGEST_LABEL = 5;
  private static final int LONGEST_DATED = 60;
  private static final int COST_OF_END = 3;

  private final List<TextLine> lines;
  private final Evidence evidence;
  private int start;
  private int end;

  private WholePage(List<TextLine> lines, Evidence evidence) {
    this.lines = lines;
    this.evidence = evidence;
  }

  /** The lines of the article, title and particulars first; all where the text is no whole page. */
  static List<TextLine> article(List<TextLine> lines) {
    Evidence evidence = new Evidence(lines);
    int site = evidence.ofSite();
    if (site < LEAST_OF_SITE || site * MOST_TIMES < lines.size()) {
      return lines;
    }
    WholePage page = new WholePage(lines, evidence);
    page.findBody();
    int text = evidence.sentences(page.start, page.end);
    if (text == 0 || page.headed(page.start) < DATED + TITLED) {
      NoBulletin.refuseDirectory(evidence.entries(), text);
    }
    return page.start >= page.end ? lines : page.article();
  }

  /** The stretch with the greatest sum, the end of an article a third of it. */
  private void findBody() {
    int most = 0;
    int sum = 0;
    int highest = 0;
    int from = 0;
    int to = 0;
    boolean ended = false;
    boolean site = true;
    for (int i = 0; i <= lines.size(); i++) {
      if (i < lines.size()) {
        boolean ends = evidence.ends(i);
        sum += evidence.weight(i, site || ended) - (ends ? highest / COST_OF_END : 0);
        ended |= ends;
        site = evidence.isOfSite(i) || site && !evidence.isOfArticle(i);
      }
      if (i == lines.size() || sum <= 0) {
        int worth = highest + (highest > 0 ? headed(from) : 0);
        if (worth > most && highest >= LEAST_WORTH) {
          most = worth;
          start = from;
          end = to;
        }
        sum = 0;
        highest = 0;
        from = i + 1;
        ended = false;
      } else if (sum > highest) {
        highest = sum;
        to = i + 1;
      }
    }
    if (end > start) {
      withOpening();
      withClosing();
    }
  }

  /**
   * Takes to the body what stands right under it: the table or list of which its last line is the
   * caption, else short lines that end as sentences do or say what they are.
   */
  private void withClosing() {
    boolean caption = isCaption(lines.get(end - 1).text());
    int last = caption ? lines.size() : Math.min(lines.size(), end + CLOSING);
    for (int i = end; i < last && !(evidence.isOfSite(i) && !isName(i)); i++) {
      String text = lines.get(i).text();
      boolean closing =
          "！？）)”".indexOf(text.charAt(text.length() - 1)) >= 0
              || text.endsWith("印发")
              || text.startsWith("注")
              || LookAhead.isLabelled(text);
      end = caption || isName(i) && closing ? i + 1 : end;
    }
    while (end > start + 1 && isOpenLabel(lines.get(end - 1).text())) {
      end--;
    }
  }

  private boolean isName(int i) {
    return evidence.at(i) == Evidence.Kind.NAME;
  }

  private static boolean isCaption(String text) {
    return text.charAt(0) == '附' || text.charAt(0) == '表';
  }

  /** Whether a line is a label with nothing behind it: 附件：. */
  private static boolean isOpenLabel(String text) {
    return text.length() <= LONGEST_LABEL && Typography.isColon(text.charAt(text.length() - 1));
  }

  /** What the head that stands not far over an index counts for: a day, the title of the page. */
  private int headed(int index) {
    boolean dated = false;
    boolean titled = false;
    for (int i = Math.max(0, index - HEAD); i < index; i++) {
      dated |= isDated(i);
      titled |= i >= TAG_WITHIN && isInTag(lines.get(i).text());
    }
    return (dated ? DATED : 0) + (titled ? TITLED : 0);
  }

  /** Whether a line at the top, as the title tag is saved, begins with a line. */
  private boolean isInTag(String line) {
    if (line.length() < SHORTEST_TITLE) {
      return false;
    }
    for (TextLine tag : lines.subList(0, Math.min(TAG_WITHIN, lines.size()))) {
      if (tag.text().startsWith(line)) {
        return true;
      }
    }
    return false;
  }

  /** Takes the lines to the body that stand between it and the last line of the head. */
  private void withOpening() {
    int first = start;
    while (first > Math.max(0, start - OPENING) && isOpening(first - 1)) {
      first--;
    }
    while (first < start && isOfPublisher(lines.get(first).text())) {
      first++;
    }
    boolean headed =
        first > 0 && !isName(first - 1) || first > 1 && isOfPublisher(lines.get(first - 1).text());
    start = headed ? first : start;
  }

  private boolean isOpening(int i) {
    String text = lines.get(i).text();
    Evidence.Kind kind = evidence.at(i);
    return (kind == Evidence.Kind.NAME || kind == Evidence.Kind.DOCUMENT)
        && Typography.countHan(text) > 1
        && !PublicationLine.parse(text).labelled();
  }

  /** Whether a line under the head names who published, or a part of the site. */
  private static boolean isOfPublisher(String text) {
    return PublicationWords.isPublisher(text)
        || TitleTag.isSiteName(text)
        || TitleTag.isColumn(text)
        || Issuers.areSome(text);
  }

  private List<TextLine> article() {
    int title = TitleSearch.over(lines, start);
    List<TextLine> article = new ArrayList<>();
    if (title >= 0) {
      addHead(article, title);
    }
    article.addAll(lines.subList(start, end));
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
  private void addHead(List<TextLine> article, int title) {
    boolean dated = false;
    for (int i = title + 1; i < start; i++) {
      dated |= isDated(i);
    }
    for (int i = Math.max(0, title - DATED_WITHIN); !dated && i < title; i++) {
      if (lines.get(i).publication() != null) {
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
      if (value || isOfHead(i)) {
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

  private boolean isBesideDay(int i) {
    return isDated(i - 1) || isDated(i + 1);
  }

  private boolean isDated(int i) {
    PublicationLine said = i < 0 || i >= lines.size() ? null : lines.get(i).publication();
    return said != null && said.date().isPresent();
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
