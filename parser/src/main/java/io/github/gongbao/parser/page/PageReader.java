package io.github.gongbao.parser.page;

import io.github.gongbao.model.Diagnostic;
import io.github.gongbao.parser.BulletinParseException;
import io.github.gongbao.parser.page.html.HtmlReader;
import io.github.gongbao.parser.page.plain.PlainTextReader;
import io.github.gongbao.parser.page.site.Templates;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The face of this room: bytes, HTML or plain text to a page. */
public final class PageReader {
  private PageReader() {}

  /**
   * Reads the bytes of a page or a text.
   *
   * @param bytes as they came; an empty array is refused
   * @param transportHint the character set that the transport named; valid UTF-8 overrules it
   * @param url where it was published
   * @param templates those of sites, tried before the generic way
   * @param deepest how deep elements stand within each other at most
   * @throws BulletinParseException if it is no bulletin
   */
  public static Page read(
      byte[] bytes,
      Optional<Charset> transportHint,
      Optional<String> url,
      Templates templates,
      int deepest) {
    TextDecoder decoded = TextDecoder.decode(bytes, transportHint);
    Page page = read(decoded.text(), url, templates, deepest);
    if (decoded.doubt().isEmpty()) {
      return page;
    }
    List<Diagnostic> diagnostics = new ArrayList<>(page.diagnostics());
    diagnostics.add(decoded.doubt().get());
    return page.withDiagnostics(diagnostics);
  }

  /**
   * Reads the characters of a page or a text.
   *
   * @param text HTML or plain text; an empty one is refused
   * @param url where it was published
   * @param templates those of sites, tried before the generic way
   * @param deepest how deep elements stand within each other at most
   * @throws BulletinParseException if it is no bulletin
   */
  public static Page read(String text, Optional<String> url, Templates templates, int deepest) {
    return Markup.isHtml(text)
        ? HtmlReader.read(text, url, templates, deepest)
        : PlainTextReader.read(text, url);
  }
}
