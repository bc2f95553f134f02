package io.github.gongbao.parser.mention;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lines of a lexicon resource: tab-separated UTF-8, {@code #} begins a comment. */
final class LexiconLines {
  private LexiconLines() {}

  /** The fields of every line of the resource that says something, in order. */
  static List<String[]> of(String resource) {
    try (InputStream in = LexiconLines.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no lexicon " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.indexOf('#') < 0 ? line : line.substring(0, line.indexOf('#')))
          .filter(line -> !line.isBlank())
          .map(line -> line.stripTrailing().split("\t"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("lexicon " + resource, e);
    }
  }
}
