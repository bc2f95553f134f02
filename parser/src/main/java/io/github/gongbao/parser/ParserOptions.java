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
 * @param inputLimit the longest input read, in bytes, or in characters for a string; what is longer
 *     is refused
 * @param nestingLimit how deep the elements of a page stand within each other at most; what is
 *     deeper is read as if it stood there, with a diagnostic, {@link
 *     io.github.gongbao.model.Diagnostic.Code#LIMIT_REACHED}
 * @param statisticLimit the most figures of prose that are read, and the most statistics behind
 *     which no further table or line of labels is; the rest is left out, likewise
 * @param cellLimit the most cells of all tables together whose figures are read, likewise
 */
@Value.Builder
public record ParserOptions(
    Optional<String> url,
    Optional<LocalDate> publishedOn,
    Optional<Charset> charset,
    SiteTemplates templates,
    int inputLimit,
    int nestingLimit,
    int statisticLimit,
    int cellLimit)
    implements WithParserOptions {
  /**
   * No URL, no date, no character set; the templates of the library; 16 MiB, 512 elements within
   * each other, 20,000 statistics, 1,000,000 cells.
   *
   * <p>No bulletin that was seen has 5,000 statistics; a million figures without a full stop are
   * what only those write who mean to keep a parser busy. Who joins many bulletins to one text sets
   * a higher limit. A page with a table of 600,000 cells, 9.5 million characters of HTML, was read
   * within a heap of 768 MB, and not within 512 MB; who reads what strangers send with less memory
   * sets lower limits: with 50,000 and 50,000 the same page takes 384 MB.
   */
  public static final ParserOptions DEFAULTS =
      new ParserOptions(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          SiteTemplates.builtIn(),
          16 << 20,
          512,
          20_000,
          1_000_000);

  /**
   * @throws IllegalArgumentException if a limit is not positive
   */
  public ParserOptions {
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(publishedOn, "publishedOn");
    Objects.requireNonNull(charset, "charset");
    Objects.requireNonNull(templates, "templates");
    requirePositive("inputLimit", inputLimit);
    requirePositive("nestingLimit", nestingLimit);
    requirePositive("statisticLimit", statisticLimit);
    requirePositive("cellLimit", cellLimit);
  }

  private static void requirePositive(String name, int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException(name + " must be positive: " + limit);
    }
  }
}
