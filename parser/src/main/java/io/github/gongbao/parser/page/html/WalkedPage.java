package io.github.gongbao.parser.page.html;

import io.github.gongbao.parser.page.Typography;
import io.github.gongbao.parser.page.head.Issuers;
import io.github.gongbao.parser.page.head.TitleTag;
import io.github.gongbao.parser.page.html.walk.Lines;
import io.github.gongbao.parser.page.html.walk.PageWalk;
import io.github.gongbao.parser.page.html.walk.Places;
import io.github.gongbao.parser.page.site.Templates;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A page that was parsed and walked.
 *
 * @param document as parsed
 * @param places where the elements stand that may be looked up
 * @param lines what a reader sees
 * @param metas what its meta tags say
 * @param tag the title in its title tag, without the names of site and column
 * @param site the name of its site, as its meta tags or the title tag have it
 * @param isFlattened whether its elements stood deeper within each other than they were to
 */
record WalkedPage(
    Document document,
    Places places,
    Lines lines,
    MetaTags metas,
    Optional<String> tag,
    Optional<String> site,
    boolean isFlattened) {
  /**
   * Parses HTML, whatever its state, and walks it; never fails.
   *
   * @param deepest how deep elements stand within each other at most: the parser flattens what is
   *     deeper, and is given one more, which tells that there was something to flatten
   */
  static WalkedPage of(String html, Templates templates, int deepest) {
    int told = Math.min(deepest, Integer.MAX_VALUE - 1) + 1;
    Document document = Parser.htmlParser().setMaxDepth(told).parseInput(html, "");
    Places places = new Places(templates);
    PageWalk walk = PageWalk.over(document, places, true);
    MetaTags metas = new MetaTags(walk.metas());
    Optional<String> tag =
        TitleTag.read(walk.title(), metas.get("site"), metas.get("column"))
            .filter(title -> !Issuers.areSome(title));
    Optional<String> site = metas.get("site").or(() -> TitleTag.site(walk.title()));
    boolean flattened = walk.deepest() > deepest;
    return new WalkedPage(document, places, walk.lines(), metas, tag, site, flattened);
  }

  /** The language that the page says it is in; empty where it does not. */
  String language() {
    Element root = document.firstElementChild();
    return root == null ? "" : root.attr("lang");
  }

  /** Whether a name is that of the site or of one of its columns. */
  boolean isSite(String name) {
    return TitleTag.isSite(name, metas.get("site"), metas.get("column"));
  }

  /** What the page calls itself, without blanks. */
  Set<String> titles() {
    return Stream.of(tag, metas.get("title"))
        .flatMap(Optional::stream)
        .map(Typography::compact)
        .collect(Collectors.toSet());
  }
}
