package io.github.gongbao.parser.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A resource of this room: lines of tab-separated fields, {@code #} begins a comment line.
 *
 * @param rows the fields of each line, at least one, in the order of the file
 */
record Lexicon(List<List<String>> rows) {
  /** Reads a resource beside this class. */
  static Lexicon of(String resource) {
    List<List<String>> rows = new ArrayList<>();
    try (InputStream in = Lexicon.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + resource);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          rows.add(List.of(line.strip().split("\t+")));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Lexicon(List.copyOf(rows));
  }

  /** The first fields. */
  Set<String> words() {
    Set<String> words = new LinkedHashSet<>();
    rows.forEach(row -> words.add(row.get(0)));
    return words;
  }

  /** The fields after the first, of the lines whose first field is a kind. */
  List<String> kind(String kind) {
    return rows.stream()
        .filter(row -> row.get(0).equals(kind))
        .flatMap(row -> row.stream().skip(1))
        .toList();
  }

  /** All fields of all lines. */
  List<String> all() {
    return rows.stream().flatMap(List::stream).toList();
  }
}
