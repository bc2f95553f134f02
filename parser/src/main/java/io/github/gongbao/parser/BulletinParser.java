package io.github.gongbao.parser;

import io.github.gongbao.model.Diagnostic;
import io.github.gongbao.model.Release;
import io.github.gongbao.parser.mention.Home;
import io.github.gongbao.parser.mention.Limits;
import io.github.gongbao.parser.mention.Mentions;
import io.github.gongbao.parser.outline.KindReader;
import io.github.gongbao.parser.outline.Outline;
import io.github.gongbao.parser.outline.OutlineReader;
import io.github.gongbao.parser.page.Page;
import io.github.gongbao.parser.page.PageReader;
import io.github.gongbao.parser.statistic.StatisticReader;
import io.github.gongbao.parser.statistic.Statistics;
import io.github.gongbao.parser.text.BodyText;
import io.github.gongbao.parser.text.Folding;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads bulletins: the face of the library.
 *
 * <pre>{@code
 * Release release = BulletinParser.parse(Path.of("bulletin.html"));
 * for (Statistic s : release.statistics()) {
 *   System.out.println(s.indicator() + ": " + release.quote(s.span()));
 * }
 * // 出动警力: 11.5万余人次
 * }</pre>
 *
 * <p>The input is a saved page of a government site or plain text, in either script; which of the
 * two it is, and the character set of bytes, are found out. What the text leaves open becomes a
 * {@link Release#diagnostics() diagnostic}, never an exception; only input that is no bulletin is
 * refused, with a {@link BulletinParseException} that says what was expected and what was found.
 *
 * <p>Every method is deterministic, uses no network, takes time linear in the input, and may be
 * called from any thread.
 */
public final class BulletinParser {
  private BulletinParser() {}

  /**
   * Reads a page or a text from its characters.
   *
   * @throws BulletinParseException if it is no bulletin, is empty or is longer than 16 Mi
   *     characters
   */
  public static Release parse(String input) {
    return parse(input, ParserOptions.DEFAULTS);
  }

  /**
   * Reads a page or a text from its characters.
   *
   * @throws BulletinParseException if it is no bulletin, is empty or is longer than the limit
   */
  public static Release parse(String input, ParserOptions options) {
    requireThere(input, options);
    requireWithin(options, input.length(), "characters");
    if (input.isBlank()) {
      throw empty();
    }
    Optional<BulletinParseException> mistaken = Mistaken.name(input);
    if (mistaken.isPresent()) {
      throw mistaken.get();
    }
    return read(
        PageReader.read(
            input, options.url(), options.templates().templates(), options.nestingLimit()),
        options);
  }

  /**
   * Reads a page or a text from its bytes.
   *
   * @throws BulletinParseException if it is no bulletin, is empty or is longer than 16 MiB
   */
  public static Release parse(byte[] input) {
    return parse(input, ParserOptions.DEFAULTS);
  }

  /**
   * Reads a page or a text from its bytes.
   *
   * @throws BulletinParseException if it is no bulletin, is empty or is longer than the limit
   */
  public static Release parse(byte[] input, ParserOptions options) {
    requireThere(input, options);
    requireWithin(options, input.length, "bytes");
    if (input.length == 0) {
      throw empty();
    }
    return read(
        PageReader.read(
            input,
            options.charset(),
            options.url(),
            options.templates().templates(),
            options.nestingLimit()),
        options);
  }

  /**
   * Reads a page or a text from a stream, to its end or to the limit, and leaves the stream open.
   *
   * @throws BulletinParseException if it is no bulletin, is empty or is longer than 16 MiB
   * @throws IOException if the stream cannot be read
   */
  public static Release parse(InputStream input) throws IOException {
    return parse(input, ParserOptions.DEFAULTS);
  }

  /**
   * Reads a page or a text from a stream, to its end or to the limit, and leaves the stream open.
   *
   * @throws BulletinParseException if it is no bulletin, is empty or is longer than the limit
   * @throws IOException if the stream cannot be read
   */
  public static Release parse(InputStream input, ParserOptions options) throws IOException {
    requireThere(input, options);
    // not the stream's own readNBytes, which on JDK 17 asks a pipe for its length
    InputStream plain = new FilterInputStream(input) {};
    byte[] bytes = plain.readNBytes(options.inputLimit());
    if (bytes.length == options.inputLimit() && input.read() >= 0) {
      throw new BulletinParseException(
          "expected at most " + options.inputLimit() + " bytes, found more");
    }
    return parse(bytes, options);
  }

  /**
   * Reads a page or a text from a file.
   *
   * @throws BulletinParseException if it is no bulletin, is empty or is longer than 16 MiB
   * @throws IOException if the file cannot be read
   */
  public static Release parse(Path input) throws IOException {
    return parse(input, ParserOptions.DEFAULTS);
  }

  /**
   * Reads a page or a text from a file.
   *
   * @throws BulletinParseException if it is no bulletin, is empty or is longer than the limit
   * @throws IOException if the file cannot be read
   */
  public static Release parse(Path input, ParserOptions options) throws IOException {
    requireThere(input, options);
    requireWithin(options, Files.size(input), "bytes");
    try (InputStream stream = Files.newInputStream(input)) {
      return parse(stream, options);
    }
  }

  /** The pipeline: page, text, outline, mentions, statistics. */
  private static Release read(Page page, ParserOptions options) {
    BodyText body = BodyText.of(page.blocks());
    Optional<LocalDate> publishedOn =
        page.publishedOn().isPresent() ? page.publishedOn() : options.publishedOn();
    Outline outline = OutlineReader.read(body, page.title());
    List<String> context = new ArrayList<>();
    context.add(Folding.fold(page.title()));
    page.source().map(Folding::fold).ifPresent(context::add);
    page.issuer().map(Folding::fold).ifPresent(context::add);
    page.site().map(Folding::fold).filter(Home::isNamed).ifPresent(context::add);
    page.territory().ifPresent(context::add);
    Limits limits = new Limits(options.statisticLimit(), options.cellLimit());
    Mentions mentions =
        Mentions.read(body.folded(), outline.markers(), context, publishedOn, limits);
    Statistics statistics =
        StatisticReader.read(body, mentions, page.title(), context, publishedOn, limits);
    List<Diagnostic> diagnostics = new ArrayList<>(page.diagnostics());
    diagnostics.addAll(outline.diagnostics());
    diagnostics.addAll(statistics.diagnostics());
    return new Release(
        page.title(),
        page.url(),
        publishedOn,
        page.publishedAt(),
        page.source(),
        page.editor(),
        page.documentNumber(),
        page.indexNumber(),
        page.issuer(),
        page.writtenOn(),
        page.site(),
        Optional.of(page.template()),
        KindReader.read(page.title(), body.folded()),
        body.script(),
        body.text(),
        body.blocks(),
        outline.measures(),
        outline.exchanges(),
        statistics.statistics(),
        diagnostics);
  }

  private static void requireThere(@Nullable Object input, @Nullable ParserOptions options) {
    Objects.requireNonNull(input, "input is null: expected a page or a text");
    Objects.requireNonNull(options, "options is null: expected ParserOptions.DEFAULTS or others");
  }

  private static void requireWithin(ParserOptions options, long size, String unit) {
    if (size > options.inputLimit()) {
      throw new BulletinParseException(
          "expected at most " + options.inputLimit() + " " + unit + ", found " + size);
    }
  }

  private static BulletinParseException empty() {
    return new BulletinParseException("expected a page or a text, found nothing");
  }
}
