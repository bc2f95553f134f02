package io.github.gongbao.parser.page.site;

import java.util.Arrays;
import java.util.List;

/**
 * How one site laid out its pages in one era. A new one is a class that says where things are, and
 * a line in {@link Templates}:
 *
 * <pre>{@code
 * final class ProvinceNews extends Template {
 *   ProvinceNews() {
 *     super("province.gov.cn/news");
 *     known(".article-frame");
 *     title(".article-frame h1");
 *     publication(".article-frame .meta");
 *     body("#article-text");
 *   }
 * }
 * }</pre>
 */
public abstract class Template {
  private final String name;
  private List<Where> frame = List.of();
  private List<Where> titles = List.of();
  private List<Where> publications = List.of();
  private List<Where> bodies = List.of();

  Template(String name) {
    this.name = name;
  }

  /** The name that {@link io.github.gongbao.parser.page.Page#template()} gives. */
  public final String name() {
    return name;
  }

  /** What a page of this template always has, all of it, besides its body. */
  final void known(String... css) {
    frame = where(css);
  }

  /** Where the headline is; of several the first that has text. */
  final void title(String... css) {
    titles = where(css);
  }

  /** Where date, source, editor and numbers are; all of them. */
  final void publication(String... css) {
    publications = where(css);
  }

  /** Where the body is; of several the first that the page has. Not said: found the generic way. */
  final void body(String... css) {
    bodies = where(css);
  }

  /** Whether the page is laid out like this. */
  public final boolean matches(HtmlTree tree) {
    return frame.stream().allMatch(tree::has)
        && (bodies.isEmpty() || bodies.stream().anyMatch(tree::has));
  }

  /** Where the page keeps its parts; only for a page that {@link #matches}. */
  public final Parts parts(HtmlTree tree) {
    return new Parts(tree.firstWithText(titles), tree.all(publications), tree.first(bodies));
  }

  private static List<Where> where(String... css) {
    return Arrays.stream(css).map(Where::of).toList();
  }
}
