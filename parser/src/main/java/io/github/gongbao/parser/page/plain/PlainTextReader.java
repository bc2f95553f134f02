package io.github.gongbao.parser.page.plain;

import io.github.gongbao.model.Diagnostic;
import io.github.gongbao.parser.BulletinParseException;
import io.github.gongbao.parser.page.Page;
import io.github.gongbao.parser.page.PageBlock;
import io.github.gongbao.parser.page.Typography;
import io.github.gongbao.parser.page.body.Marked;
import io.github.gongbao.parser.page.body.PageLine;
import io.github.gongbao.parser.page.foot.FrontPage;
import io.github.gongbao.parser.page.foot.Furniture;
import io.github.gongbao.parser.page.foot.Listing;
import io.github.gongbao.parser.page.foot.NoBulletin;
import io.github.gongbao.parser.page.foot.PublicAffairs;
import io.github.gongbao.parser.page.foot.Signatures;
import io.github.gongbao.parser.page.foot.Tail;
import io.github.gongbao.parser.page.head.Dateline;
import io.github.gongbao.parser.page.head.PublicationLine;
import io.github.gongbao.parser.page.head.PublicationWords;
import io.github.gongbao.parser.page.head.Titles;
import io.github.gongbao.parser.page.head.WrittenDate;
import io.github.gongbao.parser.page.head.index.IndexField;
import io.github.gongbao.parser.page.head.index.IndexTable;
import io.github.gongbao.parser.page.plain.line.BrokenLines;
import io.github.gongbao.parser.page.plain.line.FrontMatter;
import io.github.gongbao.parser.page.plain.line.TextLine;
import io.github.gongbao.parser.page.site.Territory;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a text that was pasted or saved from a page, with or without the lines above and below the
 * body.
 */
public final class PlainTextReader {
  private static final int SHORTEST_HEADLINE = 10;
  private static final int SHORTEST_NEWS = 40;
  private static final int CHAPTER_WITHIN = 8;

  private PlainTextReader() {}

  /**
   * Reads a text; the title is empty where there is none.
   *
   * @throws BulletinParseException if it is no bulletin
   */
  public static Page read(String text, Optional<String> url) {
    NoBulletin.refuseBinary(text);
    List<TextLine> lines = FrontMatter.read(BrokenLines.joined(TextLine.of(text)));
    TextHead head = TextHead.of(WholePage.article(TrailedTitle.joined(lines)));
    TextFoot foot = TextFoot.of(head.rest());
    String title =
        Tail.withoutTool(head.title().isEmpty() ? foot.title().orElse("") : head.title());
    List<TextLine> body = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (TextLine line : foot.body()) {
      for (TextLine part : line.parted()) {
        boolean caption = body.isEmpty() && Marked.withoutSign(part.text()).equals(title);
        if (!caption && Typography.hasWords(part.text()) && !Furniture.isAnywhere(part.text())) {
          body.add(part);
          texts.add(part.text());
        }
      }
    }
    NoBulletin.refuseSite(lines.isEmpty() ? "" : lines.get(0).text());
    NoBulletin.refuseRecord(lines.stream().map(TextLine::text)::iterator);
    NoBulletin.refuseOffer(texts);
    NoBulletin.refuse(title, texts);
    Listing.refuseArticles(articles(head.rest()));
    boolean published = head.publication().date().isPresent();
    FrontPage.refuse(PageLine.texts(head.rest()), published);
    boolean[] signatures = Signatures.among(texts);
    Optional<Dateline> dateline = Dateline.among(texts);
    PublicationLine publication = head.publication().or(foot.publication());
    IndexTable index = head.index();
    PublicationLine indexed = PublicationLine.parse(index.get(IndexField.PUBLISHED_ON).orElse(""));
    Optional<LocalDate> said =
        first(
            publication.date(),
            indexed.date(),
            head.spokenOn(),
            dateline.isEmpty() ? Optional.empty() : dateline.get().date(),
            writtenOn(index),
            Signatures.date(texts, signatures));
    Optional<String> source = head.publication().source();
    boolean marked =
        said.isPresent()
            || head.documentNumber().isPresent()
            || index.get(IndexField.ISSUER).isPresent();
    if (!marked && !published && source.isEmpty()) {
      Listing.refuseNews(headlines(title, texts), texts.size());
      NoBulletin.refuseChapter(title, speeches(title, texts));
    }
    PublicAffairs.refuse(
        title + ' ' + source.orElse(""),
        texts,
        () -> 0,
        PublicAffairs.Origin.of(published, source.isPresent(), marked));
    Optional<LocalDate> date = first(said, Titles.date(title));
    Optional<OffsetDateTime> signedAt = Signatures.time(texts, signatures, date);
    return new Page(
        title,
        url,
        date,
        first(publication.time(), indexed.time(), signedAt),
        first(
            publication.source().map(PublicationWords::withoutContribution),
            index.get(IndexField.SOURCE),
            dateline.isEmpty() ? Optional.empty() : Optional.of(dateline.get().agency())),
        publication.editor(),
        head.documentNumber(),
        index.get(IndexField.INDEX_NUMBER),
        first(index.get(IndexField.ISSUER), publication.publisher()),
        writtenOn(index),
        Optional.empty(),
        Territory.of("", url),
        "plain-text",
        blocks(body.subList(0, body.size() - (signedAt.isPresent() ? 1 : 0)), signatures),
        diagnostics(title, said, date));
  }

  /** How many lines say, with a label, when a text was published. */
  private static int articles(List<TextLine> lines) {
    int count = 0;
    for (TextLine line : lines) {
      PublicationLine said = line.publication();
      count += said != null && said.whole() && said.labelled() && said.isDated() ? 1 : 0;
    }
    return count;
  }

  /** How many lines, the title among them, may be titles and stand over sentences. */
  private static int headlines(String title, List<String> lines) {
    int count = 0;
    String over = title;
    for (String line : lines) {
      boolean news = line.length() >= SHORTEST_NEWS && line.indexOf('。') >= 0;
      count += news && over.length() >= SHORTEST_HEADLINE && TitleLines.isTitle(over) ? 1 : 0;
      over = line;
    }
    return count;
  }

  /** How many lines of a chapter begin with what somebody says; none where there is no chapter. */
  private static int speeches(String title, List<String> lines) {
    boolean chapter = Marked.isChapter(title);
    for (String line : lines.subList(0, Math.min(lines.size(), CHAPTER_WITHIN))) {
      chapter |= line.length() <= SHORTEST_NEWS && Marked.isChapter(line);
    }
    if (!chapter) {
      return 0;
    }
    int count = isOfStory(title) ? lines.size() : 0;
    for (String line : lines) {
      count += "“「\"".indexOf(line.charAt(0)) >= 0 ? 1 : 0;
    }
    return count;
  }

  /** Whether a chapter has its number in figures, as those of stories have: 第733章. */
  private static boolean isOfStory(String title) {
    int end = title.indexOf('章');
    return end > 1 && title.substring(1, end).chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static Optional<LocalDate> writtenOn(IndexTable index) {
    WrittenDate date = WrittenDate.firstIn(index.get(IndexField.WRITTEN_ON).orElse(""), 0);
    return date == null ? Optional.empty() : Optional.of(date.date());
  }

  /** The first of some that is there. */
  @SafeVarargs
  private static <T> Optional<T> first(Optional<T>... all) {
    for (Optional<T> one : all) {
      if (one.isPresent()) {
        return one;
      }
    }
    return Optional.empty();
  }

  private static List<PageBlock> blocks(List<TextLine> body, boolean[] signatures) {
    List<PageBlock> blocks = new ArrayList<>(body.size());
    TextTables tables = new TextTables(body);
    for (int i = 0; i < body.size(); i++) {
      List<PageBlock.Row> rows = tables.at(i);
      if (!rows.isEmpty()) {
        blocks.add(new PageBlock.Table(rows));
        i += rows.size() - 1;
        continue;
      }
      TextLine line = body.get(i);
      blocks.add(
          signatures[i]
              ? new PageBlock.Signature(line.text())
              : new PageBlock.Paragraph(line.text(), line.emphasized()));
    }
    return blocks;
  }

  private static List<Diagnostic> diagnostics(
      String title, Optional<LocalDate> said, Optional<LocalDate> date) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    if (title.isEmpty()) {
      diagnostics.add(
          new Diagnostic(
              Diagnostic.Code.TITLE_MISSING,
              "the text has no title line above its first sentence",
              Optional.empty()));
    }
    if (said.isEmpty()) {
      String missing = "no line of the text says when it was published";
      diagnostics.add(
          new Diagnostic(
              Diagnostic.Code.DATE_MISSING,
              date.isEmpty() ? missing : missing + "; the day of the title was taken",
              Optional.empty()));
    }
    return diagnostics;
  }
}
