package io.github.gongbao.parser.page.plain;

import io.github.gongbao.parser.page.Typography;
import io.github.gongbao.parser.page.body.LooseNames;
import io.github.gongbao.parser.page.body.Marked;
import io.github.gongbao.parser.page.foot.Furniture;
import io.github.gongbao.parser.page.head.DocumentNumber;
import io.github.gongbao.parser.page.head.Issuers;
import io.github.gongbao.parser.page.head.PostedFrom;
import io.github.gongbao.parser.page.head.PublicationLine;
import io.github.gongbao.parser.page.head.Titles;
import io.github.gongbao.parser.page.head.index.IndexField;
import io.github.gongbao.parser.page.head.index.IndexTable;
import io.github.gongbao.parser.page.plain.line.TextLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands above the body of a plain text: furniture, title, publication lines, number. */
final class TextHead {
  private static final int MOST_LINES = 40;
  private static final int LONGEST_INDEX_LINE = 200;

  /** The longest name of a column that has fewer Chinese characters than a title. */
  private static final int COLUMN = 8;

  private static final int LEAST_OF_TITLE = 3;
  private static final int SHORTEST_REPEATED = 4;

  private final List<TextLine> lines;
  private final LookAhead ahead;
  private final Subtitles subtitles = new Subtitles();
  private final IndexTable index = new IndexTable();
  private int next;
  private String title = "";
  private PublicationLine publication = PublicationLine.NOTHING;
  private Optional<String> documentNumber = Optional.empty();
  private @Nullable TextLine remainder;

  private TextHead(List<TextLine> lines) {
    this.lines = lines;
    this.ahead = new LookAhead(lines);
  }

  static TextHead of(List<TextLine> lines) {
    TextHead head = new TextHead(SiteMatter.below(lines));
    head.read();
    head.next = head.ahead.afterRule(head.next);
    // what the table of particulars calls the title is it, whatever stands where it should
    head.index.get(IndexField.TITLE).ifPresent(said -> head.title = Typography.singleSpaced(said));
    String titled = Titles.withoutFootnote(head.title);
    head.title = Titles.withoutDay(titled);
    String day = titled.substring(head.title.length());
    head.publication = head.publication.or(PublicationLine.parse(day));
    head.publication = head.subtitles.publishing(head.publication);
    return head;
  }

  /** Empty where there is none. */
  String title() {
    return title;
  }

  PublicationLine publication() {
    return publication;
  }

  Optional<String> documentNumber() {
    Optional<String> indexed = index.get(IndexField.DOCUMENT_NUMBER);
    if (indexed.isPresent()) {
      return indexed;
    }
    return documentNumber.isPresent() ? documentNumber : DocumentNumber.endingTitle(title);
  }

  /** The table of particulars over the document; empty where there is none. */
  IndexTable index() {
    return index;
  }

  /** The date of a subtitle: ——2019年3月5日在第十三届全国人民代表大会第二次会议上. */
  Optional<LocalDate> spokenOn() {
    return subtitles.spokenOn();
  }

  /** What remains: subtitles, then the body and all below it. */
  List<TextLine> rest() {
    List<TextLine> rest = new ArrayList<>(subtitles.lines());
    if (remainder != null) {
      rest.add(remainder);
    }
    List<TextLine> below = lines.subList(next, lines.size());
    int names = title.isEmpty() || !rest.isEmpty() ? 0 : LooseNames.below(below);
    rest.addAll(below.subList(names, below.size()));
    return rest;
  }

  private void read() {
    while (next < Math.min(lines.size(), MOST_LINES)) {
      String line = lines.get(next).text();
      PublicationLine said = lines.get(next).publication();
      Optional<String> number = DocumentNumber.of(line);
      number = number.isPresent() ? number : DocumentNumber.under(title, line);
      boolean mixed = said == null || !said.whole() || index.goesOn(line);
      int indexed = mixed ? readIndex() : 0;
      if (indexed > 0) {
        next += indexed - 1;
      } else if (mixed && title.isEmpty() && readTitleWithPublication()) {
        if (remainder != null) {
          return;
        }
      } else if (title.isEmpty() && ahead.isMasthead(next)) {
        publication = publication.or(PublicationLine.ofSource(line));
      } else if (said != null) {
        publication =
            publication.or(
                said.source().isEmpty() ? said.withSource(subtitles.account(lines, next)) : said);
      } else if (number.isPresent()) {
        documentNumber = documentNumber.isPresent() ? documentNumber : number;
      } else if (!title.isEmpty() && ahead.isAccount(next)) {
        publication = publication.or(PublicationLine.ofSource(line));
      } else if (title.isEmpty() && TitleLines.isSpoken(line)) {
        subtitles.addSpoken(lines.get(next++));
        return;
      } else if (!isTools(line) && !(title.isEmpty() ? readTitle() : readSubtitle())) {
        if (title.isEmpty() || !ahead.isSummary(next, publication.date())) {
          return;
        }
        subtitles.addSpoken(lines.get(next));
      }
      next++;
    }
  }

  private boolean isTools(String line) {
    if (Marked.namesUnit(line)) {
      return false;
    }
    boolean column =
        next == 0
            && line.length() <= COLUMN
            && Typography.countHan(line) < LEAST_OF_TITLE
            && lines.size() > 1
            && TitleLines.isTitle(lines.get(1).text());
    boolean menu =
        title.isEmpty()
            ? column
                || Marked.isRowOfLabels(line)
                || TitleLines.isMenu(line)
                || TitleLines.isMasthead(line)
            : PostedFrom.is(line);
    return menu
        || lines.get(next).isAtEdge()
        || Furniture.isLabelOfAccount(line)
        || (title.isEmpty() ? ahead.isParticularUnder(next) : ahead.isParticular(next));
  }

  /** Reads the line at {@code next} as one of an index table; the number of lines read. */
  private int readIndex() {
    String line = lines.get(next).text();
    if (line.length() > LONGEST_INDEX_LINE || line.indexOf('。') >= 0) {
      return index.passesOver(line) ? 1 : 0;
    }
    String following = next + 1 < lines.size() ? lines.get(next + 1).text() : "";
    String after = next + 2 < lines.size() ? lines.get(next + 2).text() : "";
    boolean value = following.length() <= TitleLines.LONGEST;
    return index.readPlain(line, value ? following : "", after);
  }

  /** Reads the line at {@code next} as the title; false if the body begins with it. */
  private boolean readTitle() {
    TextLine first = lines.get(next);
    Optional<String> named = index.get(IndexField.TITLE);
    if (named.isPresent()
        && (Marked.isLabelled(first.text()) || !new TitleAgain(named.get()).is(first.text()))) {
      return false;
    }
    GluedTitle numbered = GluedTitle.afterNumber(first.text());
    if (numbered != null) {
      title = Typography.singleSpaced(numbered.title());
      documentNumber = documentNumber.isPresent() ? documentNumber : numbered.documentNumber();
      return true;
    }
    if (lines.size() - next < 2 || !TitleLines.isTitle(first.text())) {
      return readGluedTitle(first);
    }
    int publicationAt = ahead.titleEnd(next);
    if (publicationAt < lines.size() && TitledLine.is(lines.get(publicationAt))) {
      // what stands over a title that stands in one line with its day is of the site
      next = publicationAt - 1;
      return true;
    }
    TitleBlock block = TitleBlock.of(lines.subList(next, publicationAt));
    subtitles.addIssuers(block.issuer());
    title = TitleLines.unquoted(block.title());
    for (TextLine line : block.under()) {
      subtitles.add(line);
    }
    next = publicationAt - 1;
    return true;
  }

  /** Reads the line at {@code next} as title and publication line in one; false if it is not. */
  private boolean readTitleWithPublication() {
    TextLine line = lines.get(next);
    TitledLine titled = TitledLine.of(line.text());
    if (titled == null) {
      return false;
    }
    title = titled.title();
    publication = publication.or(titled.publication());
    if (!titled.rest().isEmpty()) {
      remainder = new TextLine(titled.rest(), line.emphasized(), line.link());
      next++;
    }
    return true;
  }

  private boolean readGluedTitle(TextLine line) {
    GluedTitle glued = GluedTitle.of(line.text());
    if (glued == null) {
      return false;
    }
    title = Typography.singleSpaced(glued.title());
    documentNumber = documentNumber.isPresent() ? documentNumber : glued.documentNumber();
    if (!glued.rest().isEmpty()) {
      remainder = new TextLine(glued.rest(), line.emphasized(), line.link());
    }
    next++;
    return false;
  }

  /** Reads a line between title and body; false if the body begins with it. */
  private boolean readSubtitle() {
    TextLine line = lines.get(next);
    if (isBodyOverIndex() && TitleLines.endsAsTitle(lines.get(next).text())) {
      title = "";
      return readTitle();
    }
    int repeated = ahead.titleFrom(next, title);
    if (repeated > next) {
      // what stands between is the trail of columns, and tools
      for (TextLine between : lines.subList(next, repeated)) {
        PublicationLine said = between.publication();
        publication = said == null ? publication : publication.or(said);
        Optional<String> number = DocumentNumber.of(between.text());
        documentNumber = documentNumber.isPresent() ? documentNumber : number;
      }
      next = repeated - 1;
      String again = Typography.singleSpaced(lines.get(next).text());
      title = new TitleAgain(title).is(again) ? TitleLines.unquoted(again) : title;
      publication =
          publication.date().isPresent() ? subtitles.publishing(publication) : publication;
      subtitles.clear();
      return true;
    }
    boolean dashed = line.text().length() > 2 && Typography.isDash(line.text().charAt(0));
    if (line.text().length() > TitleLines.LONGEST || line.isSentence()) {
      return false;
    }
    boolean subtitle =
        dashed
            || isPublisher(line)
            || endsTitle(line.text())
            || TitleLines.isSpoken(line.text())
            || ahead.publicationFrom(next) > next + 1;
    boolean overIndex = !subtitle && ahead.hasIndexFrom(next + 1);
    if (subtitle || overIndex && Typography.isOpening(line.text().charAt(0))) {
      subtitles.add(line);
    }
    // what else stands over a table of particulars are tools of the page
    return subtitle || overIndex;
  }

  /** Whether what was taken for the title is the body whose table of particulars was read since. */
  private boolean isBodyOverIndex() {
    return index.get(IndexField.INDEX_NUMBER).isPresent() && Issuers.areSome(title);
  }

  /** Whether a body is named under the date: who published, if no line says otherwise. */
  private boolean isPublisher(TextLine line) {
    return publication.date().isPresent()
        && publication.source().isEmpty()
        && !subtitles.nameIssuers()
        && Issuers.areSome(line.text());
  }

  /** 政府工作报告 under 2026年某省政府工作报告: the title once more without whose it is. */
  private boolean endsTitle(String line) {
    return line.length() >= SHORTEST_REPEATED && title.endsWith(line);
  }
}
