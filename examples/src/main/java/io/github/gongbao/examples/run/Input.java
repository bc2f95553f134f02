package io.github.gongbao.examples.run;

import io.github.gongbao.parser.BulletinParser;
import io.github.gongbao.parser.ParserOptions;
import io.github.gongbao.table.Document;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * One document to read.
 *
 * @param name what it is called in the output
 * @param content opens its bytes
 */
public record Input(String name, Content content) {
  /** Opens the bytes of an input. */
  public interface Content {
    InputStream open() throws IOException;
  }

  /** A file, called by its path. */
  public static Input file(Path path) {
    return file(PathName.of(path), path);
  }

  static Input file(String name, Path path) {
    return new Input(name, () -> Files.newInputStream(path));
  }

  /** What is piped in. */
  static Input standard(InputStream stream) {
    return new Input("-", () -> stream);
  }

  /** An input that cannot be opened. */
  static Input unreadable(String name, IOException reason) {
    return new Input(
        name,
        () -> {
          throw reason;
        });
  }

  /** The bundled bulletin. */
  public static Input sample() {
    return new Input(
        "bulletin.html",
        () ->
            Objects.requireNonNull(
                Input.class.getResourceAsStream("/io/github/gongbao/examples/bulletin.html")));
  }

  /**
   * Reads the document.
   *
   * @throws IOException if its bytes cannot be read
   * @throws io.github.gongbao.parser.BulletinParseException if it is no bulletin
   */
  public Document read(ParserOptions options) throws IOException {
    try (InputStream stream = new BufferedInputStream(content.open())) {
      byte[] bytes =
          stream.readNBytes((int) Math.min(options.inputLimit() + 1L, Integer.MAX_VALUE));
      return Document.of(name, bytes, BulletinParser.parse(bytes, options));
    }
  }
}
