package io.github.gongbao.examples.run;

import io.github.gongbao.parser.BulletinParser;
import io.github.gongbao.parser.ParserOptions;
import io.github.gongbao.table.Document;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One document to read.
 *
 * @param name what it is called in the output
 * @param content opens its bytes
 * @param url where it was published, if that was given for it alone
 * @param publishedOn the date to assume where the page has none, if it was given for it alone
 */
public record Input(
    String name, Content content, Optional<String> url, Optional<LocalDate> publishedOn) {
  private static final String SAMPLE = "bulletin.html";

  /** Opens the bytes of an input. */
  public interface Content {
    /**
     * The bytes.
     *
     * @throws IOException if they cannot be had
     */
    InputStream open() throws IOException;
  }

  private static Input of(String name, Content content) {
    return new Input(name, content, Optional.empty(), Optional.empty());
  }

  /** A file, called by a name. */
  static Input file(String name, Path path) {
    return of(name, () -> Files.newInputStream(path));
  }

  /** What is piped in. */
  static Input standard(InputStream stream) {
    return of("-", () -> stream);
  }

  /** An input that cannot be opened. */
  static Input unreadable(String name, IOException reason) {
    return of(
        name,
        () -> {
          throw reason;
        });
  }

  /** The bundled bulletin. */
  public static Input sample() {
    return of(
        SAMPLE,
        () ->
            Objects.requireNonNull(
                Input.class.getResourceAsStream("/io/github/gongbao/examples/" + SAMPLE)));
  }

  /** The same input, published at this address and, if its page has no date, on this one. */
  Input published(Optional<String> url, Optional<LocalDate> on) {
    return new Input(name, content, url, on);
  }

  /** The same input; where no date was given for it, the one in its name is assumed. */
  Input datedByName() {
    return new Input(name, content, url, publishedOn.or(() -> NameDate.of(name)));
  }

  /**
   * Reads the document.
   *
   * @param options what holds for an input that was given nothing of its own
   * @throws IOException if its bytes cannot be read
   * @throws io.github.gongbao.parser.BulletinParseException if it is no bulletin
   */
  public Document read(ParserOptions options) throws IOException {
    ParserOptions own =
        options.withUrl(url.or(options::url)).withPublishedOn(publishedOn.or(options::publishedOn));
    int most = (int) Math.min(options.inputLimit() + 1L, Integer.MAX_VALUE);
    try (InputStream stream = new BufferedInputStream(content.open())) {
      byte[] bytes = stream.readNBytes(most);
      return Document.of(name, bytes, BulletinParser.parse(bytes, own));
    }
  }
}
