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
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    return read(html, url, Templates::of);
  }

  /** The same, through the template that a choice names. */
  static Page read(
      String html, Optional<String> url, Function<HtmlTree, Optional<Template>> templates) {
    HtmlTree tree = HtmlTree.parse(html);
    Lines lines = Lines.of(tree, tree.document(), true);
    MetaTags metas = new MetaTags(tree);
    Layout layout =
        templates
            .apply(tree)
            .map(template -> known(template, tree, metas, lines))
            .orElseGet(() -> generic(tree, metas, lines));
    return page(layout, tree, metas, url);
  }

  private static Layout known(Template template, HtmlTree tree, MetaTags metas, Lines lines) {
    Parts parts = template.parts(tree);
    Optional<String> title = parts.title().map(e -> title(e, lines));
    List<String> publication = new ArrayList<>();
    for (Element element : parts.publication()) {
      lines.list(lines.range(element)).forEach(line -> publication.add(line.fields()));
    }
    Lines.Range range = parts.body().map(lines::range).orElse(Lines.Range.NONE);
    if (!range.isEmpty()) {
      return layout(template.name(), false, title, publication, lines, range);
    }
    // the page hides its body until a script has run, or has it in a place of its own
    Optional<Lines> hidden =
        parts.body().map(body -> Lines.of(tree, body, false)).filter(read -> read.size() > 0);
    if (hidden.isPresent()) {
      List<Line> body = hidden.get().list();
      return new Layout(template.name(), false, title, publication, lines.list(), body, List.of());
    }
    Lines.Range found = new GenericLayout(tree, lines, titles(tree, metas)).body();
    return layout(template.name(), true, title, publication, lines, found);
  }

  /** The words of a headline that a reader sees; its lines together are one title. */
  private static String title(Element element, Lines lines) {
    Lines.Range range = lines.range(element);
    return element.isBlock() && !range.isEmpty()
        ? Headline.joined(lines.list(range))
        : Tidy.text(element.wholeText());
  }

  private static Layout generic(HtmlTree tree, MetaTags metas, Lines lines) {
    Lines.Range body = new GenericLayout(tree, lines, titles(tree, metas)).body();
    return layout(GenericLayout.NAME, true, Optional.empty(), List.of(), lines, body);
  }

  private static Set<String> titles(HtmlTree tree, MetaTags metas) {
    Optional<String> tag =
        Headline.ofTitleTag(tree.document().title(), metas.get("site"), metas.get("column"));
    return Stream.of(tag, metas.get("title"))
        .flatMap(Optional::stream)
        .map(Typography::compact)
        .collect(Collectors.toSet());
  }

  private static Layout layout(
      String name,
      boolean searched,
      Optional<String> title,
      List<String> publication,
      Lines lines,
      Lines.Range body) {
    return new Layout(
        name,
        searched,
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
