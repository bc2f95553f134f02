package io.github.gongbao.parser;

import io.github.gongbao.model.Release;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the caller knows about the input beyond its characters.
 *
 * <pre>{@code
 * ParserOptions options = ParserOptions.DEFAULTS.withUrl("https://www.gov.cn/xinwen/…");
 * Release release = BulletinParser.parse(html, options);
 * }</pre>
 *
 * @param url where the input was published; becomes {@link Release#url()}
 * @param publishedOn the publication date to assume when the page has none; without either, periods
 *     that need a year stay open
 * @param charset the character set that the transport named, a hint that valid UTF-8 overrules
 * @param templates where sites keep the parts of their pages
 * @param inputLimit the longest input read, in bytes, or in characters for a string
 */
@Value.Builder
public record ParserOptions(
    Optional<String> url,
    Optional<LocalDate> publishedOn,
    Optional<Charset> charset,
    SiteTemplates templates,
    int inputLimit)
    implements WithParserOptions {
  /** No URL, no date, no character set; the templates of the library; 16 MiB. */
  public static final ParserOptions DEFAULTS =
      new ParserOptions(
          Optional.empty(), Optional.empty(), Optional.empty(), SiteTemplates.builtIn(), 16 << 20);

  /**
   * @throws IllegalArgumentException if the limit is not positive
   */
  public ParserOptions {
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(publishedOn, "publishedOn");
    Objects.requireNonNull(charset, "charset");
    Objects.requireNonNull(templates, "templates");
    if (inputLimit < 1) {
      throw new IllegalArgumentException("inputLimit must be positive: " + inputLimit);
    }
  }
}
