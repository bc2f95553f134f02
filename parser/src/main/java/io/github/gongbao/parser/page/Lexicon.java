package io.github.gongbao.parser.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A resource of this room: lines of tab-separated fields, {@code #} begins a comment line.
 *
 * @param rows the fields of each line, at least one, in the order of the file
 */
public record Lexicon(List<List<String>> rows) {
  /** Reads a resource beside this class. */
  public static Lexicon of(String resource) {
    try (InputStream in = Lexicon.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + resource);
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads lines that are there as a text. */
  public static Lexicon parse(String text) {
    return new Lexicon(text.lines().filter(Lexicon::isRow).map(Lexicon::fields).toList());
  }

  private static boolean isRow(String line) {
    return !line.isBlank() && !line.startsWith("#");
  }

  private static List<String> fields(String line) {
    return List.of(line.strip().split("\\t+"));
  }

  /** The first fields. */
  public Set<String> words() {
    Set<String> words = new LinkedHashSet<>();
    rows.forEach(row -> words.add(row.get(0)));
    return words;
  }

  /** The fields after the first, of the lines whose first field is a kind. */
  public List<String> kind(String kind) {
    return rows.stream()
        .filter(row -> row.get(0).equals(kind))
        .flatMap(row -> row.stream().skip(1))
        .toList();
  }

  /** All fields of all lines. */
  public List<String> all() {
    return rows.stream().flatMap(List::stream).toList();
  }
}
