package io.github.gongbao.parser;

import io.github.gongbao.parser.page.site.Templates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where sites keep the parts of their pages. A page that no template fits is read in the generic
 * way, which finds most; a template is for a site whose pages it misreads.
 *
 * <pre>{@code
 * SiteTemplates mine = SiteTemplates.parse(
 *     """
 *     template\tcounty.gov.cn
 *     known\t#article-frame
 *     title\t#article-frame h1
 *     publication\t#article-frame .meta
 *     body\t#article-text
 *     """);
 * ParserOptions options =
 *     ParserOptions.DEFAULTS.withTemplates(mine.and(SiteTemplates.builtIn()));
 * }</pre>
 *
 * <p>Each line is a key and what it says, parted by tabs; {@code #} begins a comment.
 *
 * <table>
 *   <caption>The keys</caption>
 *   <tr><td>{@code template}</td><td>begins one and names it, as {@code Release.template()} will</td></tr>
 *   <tr><td>{@code known}</td><td>what such a page always has besides its body, all of it</td></tr>
 *   <tr><td>{@code title}</td><td>the headline; of several the first that has text</td></tr>
 *   <tr><td>{@code publication}</td><td>date, source, editor and numbers; all of them</td></tr>
 *   <tr><td>{@code source}</td><td>the name of the source, where it has no label</td></tr>
 *   <tr><td>{@code body}</td><td>the body; of several the first that the page has</td></tr>
 *   <tr><td>{@code seconds}</td><td>a variable of its scripts that holds the publication time</td></tr>
 *   <tr><td>{@code about}, {@code years}</td><td>notes, not read</td></tr>
 * </table>
 *
 * <p>Places are CSS selectors whose last part begins with a tag, a class or an id. Immutable.
 */
public final class SiteTemplates {
  private static final SiteTemplates NONE = new SiteTemplates(Templates.NONE);

  private final Templates templates;

  private SiteTemplates(Templates templates) {
    this.templates = templates;
  }

  /** The templates of the library. */
  public static SiteTemplates builtIn() {
    return new SiteTemplates(Templates.builtIn());
  }

  /** None: every page is read in the generic way. */
  public static SiteTemplates none() {
    return NONE;
  }

  /**
   * Reads templates.
   *
   * @param text in the form above
   * @throws IllegalArgumentException if it is not in that form: the message says what was expected
   */
  public static SiteTemplates parse(String text) {
    return new SiteTemplates(Templates.parse(text));
  }

  /**
   * Reads templates from a file in UTF-8.
   *
   * @throws IllegalArgumentException if it is not in the form above
   * @throws IOException if it cannot be read
   */
  public static SiteTemplates parse(Path file) throws IOException {
    return parse(Files.readString(file));
  }

  /** These, and where none of them fits a page, the others. */
  public SiteTemplates and(SiteTemplates others) {
    return new SiteTemplates(templates.and(others.templates));
  }

  Templates templates() {
    return templates;
  }
}
