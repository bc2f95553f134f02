package io.github.gongbao.json;

import io.github.gongbao.model.Release;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Releases as JSON, and back without loss. Unknown properties are passed over on reading; absent
 * values are left out on writing. Thread-safe.
 *
 * <pre>{@code
 * String json = ReleaseJson.write(release);
 * Release same = ReleaseJson.read(json);
 * }</pre>
 */
public final class ReleaseJson {
  private static final JsonMapper COMPACT =
      JsonMapper.builder()
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();
  private static final JsonMapper PRETTY =
      COMPACT.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();

  private ReleaseJson() {}

  /** The release on one line. */
  public static String write(Release release) {
    return COMPACT.writeValueAsString(release);
  }

  /**
   * The same, to a writer as it goes, so that the whole text is never in memory. The writer stays
   * open.
   *
   * @throws IOException if the writer does
   */
  public static void write(Release release, Writer out) throws IOException {
    try {
      COMPACT.writeValue(out, release);
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  /**
   * The same, to a stream in UTF-8. The stream is flushed and stays open. Half of a surrogate pair,
   * which UTF-8 cannot have, becomes a question mark.
   *
   * @throws IOException if the stream does
   */
  public static void write(Release release, OutputStream out) throws IOException {
    // Jackson's own way to UTF-8 refuses halves of pairs, which a broken page may hold
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    write(release, writer);
    writer.flush();
  }

  /** The release on indented lines, for people. */
  public static String writePretty(Release release) {
    return PRETTY.writeValueAsString(release);
  }

  /**
   * The same, to a writer as it goes. The writer stays open.
   *
   * @throws IOException if the writer does
   */
  public static void writePretty(Release release, Writer out) throws IOException {
    try {
      PRETTY.writeValue(out, release);
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  /**
   * The release that a JSON text holds. Whatever the text, this takes time and memory in proportion
   * to its length, and a release that it returns is valid: spans lie in the text, numbers can be
   * written.
   *
   * @throws JacksonException if the text is no JSON, or does not hold a valid release
   */
  public static Release read(String json) {
    Release release = COMPACT.readValue(json, Release.class);
    if (release == null) {
      throw MismatchedInputException.from(
          (JsonParser) null, Release.class, "expected a release, found null");
    }
    return release;
  }

  /** The JSON Schema, of draft 2020-12, of what is written. */
  public static String schema() {
    try (InputStream schema = ReleaseJson.class.getResourceAsStream("release.schema.json")) {
      byte[] bytes = Objects.requireNonNull(schema, "release.schema.json").readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
