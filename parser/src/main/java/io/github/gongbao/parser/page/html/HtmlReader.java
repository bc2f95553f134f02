package io.github.gongbao.parser.page.html;

import io.github.gongbao.model.Diagnostic;
import io.github.gongbao.parser.BulletinParseException;
import io.github.gongbao.parser.page.Page;
import io.github.gongbao.parser.page.PageBlock;
import io.github.gongbao.parser.page.foot.Signatures;
import io.github.gongbao.parser.page.head.Dateline;
import io.github.gongbao.parser.page.head.PublicationLine;
import io.github.gongbao.parser.page.head.Titles;
import io.github.gongbao.parser.page.head.WrittenDate;
import io.github.gongbao.parser.page.site.Template;
import io.github.gongbao.parser.page.site.Templates;
import io.github.gongbao.parser.page.site.Territory;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a page of HTML: through the template of its site and era, or in the generic way. */
public final class HtmlReader {
  /** With so many words a page is not but a file. */
  private static final int LEAST_WORDS = 60;

  /** What is longer and has a full stop is a sentence. */
  private static final int LONGEST_POINTER = 12;

  private HtmlReader() {}

  /**
   * Reads a page.
   *
   * @param html its markup, in whatever state
   * @param url where it was published, if that is known
   * @param templates those that are tried before the generic way
   * @param deepest how deep its elements stand within each other at most; what is deeper is read as
   *     if it stood there, with a diagnostic
   * @throws BulletinParseException if it is no bulletin: the message says what was looked for and
   *     what was found
   */
  public static Page read(String html, Optional<String> url, Templates templates, int deepest) {
    WalkedPage page = WalkedPage.of(html, templates, deepest);
    Optional<Template> template = page.places().template();
    Layout layout =
        template.isPresent()
            ? new SiteLayout(template.get(), page).layout()
            : Layout.searched(GenericLayout.NAME, page.lines(), new GenericLayout(page).body());
    Particulars particulars = new Particulars(layout, page);
    BodyBlocks body = new BodyBlocks(particulars.body());
    Optional<String> number = particulars.documentNumber(body.lines());
    body.dropHead(particulars.title(), number);
    List<String> words = body.words();
    boolean[] signatures = Signatures.among(words);
    Optional<WrittenDate> under = Signatures.dayUnder(under(layout));
    Optional<LocalDate> signed =
        Dateline.among(words)
            .flatMap(Dateline::date)
            .or(() -> Signatures.date(words, signatures))
            .or(() -> under.map(WrittenDate::date));
    Refusal.check(layout, particulars, body.lines(), page, signed.isPresent());
    PublicationLine published = particulars.published();
    Optional<LocalDate> said = published.date().or(() -> signed);
    Optional<OffsetDateTime> signedAt = Signatures.time(words, signatures, said);
    Optional<OffsetDateTime> underAt =
        under.filter(day -> said.equals(Optional.of(day.date()))).flatMap(WrittenDate::at);
    Optional<LocalDate> date = said.or(() -> Titles.date(particulars.title().orElse("")));
    List<Diagnostic> diagnostics = new ArrayList<>();
    if (particulars.title().isEmpty()) {
      diagnostics.add(doubt(Diagnostic.Code.TITLE_MISSING, "no headline on the page"));
    }
    if (said.isEmpty()) {
      String missing = "no publication date on the page";
      missing = date.isEmpty() ? missing : missing + "; the day of the title was taken";
      diagnostics.add(doubt(Diagnostic.Code.DATE_MISSING, missing));
    }
    if (page.isFlattened()) {
      String found = "elements more than " + deepest + " deep, read as if they were less";
      diagnostics.add(doubt(Diagnostic.Code.LIMIT_REACHED, found));
    }
    List<PageBlock> blocks = body.blocks(signatures, signedAt.isPresent());
    Optional<PageBlock.Attachment> file = insteadOfWords(blocks);
    if (file.isPresent()) {
      String found = "the body is but a file that is not read: " + file.get().url().orElse("");
      diagnostics.add(doubt(Diagnostic.Code.BODY_IN_ATTACHMENT, found));
    }
    diagnostics.addAll(particulars.disagreements());
    Optional<String> address =
        url.or(() -> page.metas().get("url").filter(u -> u.startsWith("http")));
    return new Page(
        particulars.title().orElse(""),
        address,
        date,
        published.time().or(() -> signedAt).or(() -> underAt),
        published.source(),
        published.editor(),
        number,
        particulars.indexNumber(),
        particulars.issuer(),
        particulars.writtenOn(),
        page.site(),
        Territory.of(page.language(), address),
        layout.template(),
        blocks,
        List.copyOf(diagnostics));
  }

  /** The lines under the body, empty those that are no text of the page's own. */
  private static List<String> under(Layout layout) {
    return layout.after().stream()
        .map(line -> line.isText() && !line.isLink() ? line.text() : "")
        .toList();
  }

  /** The first linked file, where there is nothing else to read but a line that names it. */
  private static Optional<PageBlock.Attachment> insteadOfWords(List<PageBlock> blocks) {
    Optional<PageBlock.Attachment> file = Optional.empty();
    int words = 0;
    for (PageBlock block : blocks) {
      if (block instanceof PageBlock.Attachment attachment) {
        file = file.or(() -> Optional.of(attachment));
      } else if (block instanceof PageBlock.Table || isSentence(wordsOf(block))) {
        return Optional.empty();
      } else {
        words += wordsOf(block).length();
      }
    }
    return words < LEAST_WORDS ? file : Optional.empty();
  }

  /** 详见附件。 is no more than a pointer. */
  private static boolean isSentence(String words) {
    return words.indexOf('。') >= 0 && words.length() > LONGEST_POINTER;
  }

  private static String wordsOf(PageBlock block) {
    if (block instanceof PageBlock.Paragraph paragraph) {
      return paragraph.text();
    }
    if (block instanceof PageBlock.Heading heading) {
      return heading.text();
    }
    return block instanceof PageBlock.ListItem item ? item.text() : "";
  }

  private static Diagnostic doubt(Diagnostic.Code code, String message) {
    return new Diagnostic(code, message, Optional.empty());
  }
}
