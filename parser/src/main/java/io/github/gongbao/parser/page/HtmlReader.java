package io.github.gongbao.parser.page;

import io.github.gongbao.model.Diagnostic;
import io.github.gongbao.parser.BulletinParseException;
import io.github.gongbao.parser.page.site.HtmlTree;
import io.github.gongbao.parser.page.site.Parts;
import io.github.gongbao.parser.page.site.Template;
import io.github.gongbao.parser.page.site.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Reads a page of HTML: through the template of its site and era, or in the generic way. */
final class HtmlReader {
  /** As far above the body the headline and the publication line are looked for. */
  private static final int REACH = 60;

  private HtmlReader() {}

  /**
   * Reads a page.
   *
   * @param html its markup, in whatever state
   * @param url where it was published, if that is known
   * @throws BulletinParseException if it is no bulletin: the message says what was looked for and
   *     what was found
   */
  static Page read(String html, Optional<String> url) {
    HtmlTree tree = HtmlTree.parse(html);
    Lines lines = Lines.of(tree, tree.document(), true);
    MetaTags metas = new MetaTags(tree);
    Layout layout =
        Templates.of(tree)
            .map(template -> known(template, tree, lines))
            .orElseGet(() -> generic(tree, lines));
    return page(layout, tree, metas, url);
  }

  private static Layout known(Template template, HtmlTree tree, Lines lines) {
    Parts parts = template.parts(tree);
    Optional<String> title = parts.title().map(e -> Tidy.text(e.wholeText()));
    List<String> publication = new ArrayList<>();
    for (Element element : parts.publication()) {
      lines.list(lines.range(element)).forEach(line -> publication.add(line.fields()));
    }
    Element body = parts.body().orElseThrow();
    Lines.Range range = lines.range(body);
    if (range.isEmpty()) {
      // the page hides its body until a script has run
      Lines hidden = Lines.of(tree, body, false);
      Lines.Range all = new Lines.Range(0, hidden.size());
      return new Layout(
          template.name(),
          title,
          publication,
          lines.list(new Lines.Range(0, lines.size())),
          hidden.list(all),
          List.of());
    }
    return layout(template.name(), title, publication, lines, range);
  }

  private static Layout generic(HtmlTree tree, Lines lines) {
    Lines.Range body = new GenericLayout(tree, lines).body();
    return layout(GenericLayout.NAME, Optional.empty(), List.of(), lines, body);
  }

  private static Layout layout(
      String name,
      Optional<String> title,
      List<String> publication,
      Lines lines,
      Lines.Range body) {
    return new Layout(
        name,
        title,
        publication,
        lines.list(new Lines.Range(0, body.from())),
        lines.list(body),
        lines.list(new Lines.Range(body.to(), lines.size())));
  }

  private static Page page(Layout layout, HtmlTree tree, MetaTags metas, Optional<String> url) {
    Particulars particulars = new Particulars(layout, tree, metas);
    BodyBlocks body = new BodyBlocks(particulars.body());
    Refusal.check(layout, particulars, body.lines(), tree);
    Optional<String> number = particulars.documentNumber(body.lines());
    body.dropHead(particulars.title(), number);
    PublicationLine published = particulars.published();
    List<Diagnostic> diagnostics = new ArrayList<>();
    if (particulars.title().isEmpty()) {
      diagnostics.add(doubt(Diagnostic.Code.TITLE_MISSING, "no headline on the page"));
    }
    if (published.date().isEmpty()) {
      diagnostics.add(doubt(Diagnostic.Code.DATE_MISSING, "no publication date on the page"));
    }
    diagnostics.addAll(particulars.disagreements());
    return new Page(
        particulars.title().orElse(""),
        url.or(() -> metas.get("url").filter(u -> u.startsWith("http"))),
        published.date(),
        published.time(),
        published.source(),
        published.editor(),
        number,
        particulars.indexNumber(),
        particulars.issuer(),
        particulars.writtenOn(),
        metas.get("site"),
        layout.template(),
        body.blocks(),
        List.copyOf(diagnostics));
  }

  private static Diagnostic doubt(Diagnostic.Code code, String message) {
    return new Diagnostic(code, message, Optional.empty());
  }

  static List<Line> reach(List<Line> before) {
    return before.subList(Math.max(0, before.size() - REACH), before.size());
  }
}
