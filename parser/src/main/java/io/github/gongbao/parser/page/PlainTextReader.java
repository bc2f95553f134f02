package io.github.gongbao.parser.page;

import io.github.gongbao.model.Diagnostic;
import io.github.gongbao.parser.BulletinParseException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a text that was pasted or saved from a page, with or without the lines above and below the
 * body.
 */
final class PlainTextReader {
  private PlainTextReader() {}

  /**
   * Reads a text; the title is empty where there is none.
   *
   * @throws BulletinParseException if it is no bulletin
   */
  static Page read(String text, Optional<String> url) {
    TextHead head = TextHead.of(TextLine.of(text));
    TextFoot foot = TextFoot.of(head.rest());
    List<TextLine> body = foot.body();
    NoBulletin.refuse(head.title(), body.stream().map(TextLine::text).toList());
    List<String> texts = body.stream().map(TextLine::text).toList();
    boolean[] signatures = Signatures.among(texts);
    Optional<Dateline> dateline = dateline(texts);
    PublicationLine publication = head.publication().or(foot.publication());
    Optional<LocalDate> date =
        publication
            .date()
            .or(head::spokenOn)
            .or(() -> dateline.flatMap(Dateline::date))
            .or(() -> Signatures.date(texts, signatures))
            .or(() -> titleDate(head.title()));
    return new Page(
        head.title(),
        url,
        date,
        publication.time(),
        publication.source().or(() -> dateline.map(Dateline::agency)),
        publication.editor(),
        head.documentNumber(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "plain-text",
        blocks(body, signatures),
        diagnostics(head.title(), date));
  }

  /** A dateline stands in one of the first paragraphs. */
  private static Optional<Dateline> dateline(List<String> texts) {
    for (String text : texts.subList(0, Math.min(texts.size(), 4))) {
      Dateline dateline = Dateline.of(text);
      if (dateline != null) {
        return Optional.of(dateline);
      }
    }
    return Optional.empty();
  }

  /**
   * The day that names the bulletin: a title begins with it or ends with it in brackets. A day
   * elsewhere is the day of what is reported.
   */
  private static Optional<LocalDate> titleDate(String title) {
    WrittenDate date = WrittenDate.firstIn(title, 0);
    if (date == null || date.at().isPresent()) {
      return Optional.empty();
    }
    boolean first = WrittenDate.at(title, 0) != null;
    boolean goesOn =
        date.end() < title.length()
            && (Typography.digit(title.charAt(date.end())) >= 0
                || Typography.isDash(title.charAt(date.end()))
                || "至到以".indexOf(title.charAt(date.end())) >= 0);
    boolean last =
        date.end() == title.length() - 1 && PublicationWords.isClosing(title.charAt(date.end()));
    return first && !goesOn || last ? Optional.of(date.date()) : Optional.empty();
  }

  private static List<PageBlock> blocks(List<TextLine> body, boolean[] signatures) {
    List<PageBlock> blocks = new ArrayList<>(body.size());
    for (int i = 0; i < signatures.length; i++) {
      TextLine line = body.get(i);
      blocks.add(
          signatures[i]
              ? new PageBlock.Signature(line.text())
              : new PageBlock.Paragraph(line.text(), line.emphasized()));
    }
    return blocks;
  }

  private static List<Diagnostic> diagnostics(String title, Optional<LocalDate> date) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    if (title.isEmpty()) {
      diagnostics.add(
          new Diagnostic(
              Diagnostic.Code.TITLE_MISSING,
              "the text has no title line above its first sentence",
              Optional.empty()));
    }
    if (date.isEmpty()) {
      diagnostics.add(
          new Diagnostic(
              Diagnostic.Code.DATE_MISSING,
              "no line of the text says when it was published",
              Optional.empty()));
    }
    return diagnostics;
  }
}
