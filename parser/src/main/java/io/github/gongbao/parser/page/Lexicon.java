package io.github.gongbao.parser.page;

import java.io.IOException;
import java.io.InputStream;
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
    List<List<String>> rows = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 ? text.length() : feed;
      String line = text.substring(start, end);
      if (!line.isBlank() && line.charAt(0) != '#') {
        rows.add(fields(line.strip()));
      }
      start = end + 1;
    }
    return new Lexicon(List.copyOf(rows));
  }

  private static List<String> fields(String line) {
    List<String> fields = new ArrayList<>();
    for (String field : line.split("\t")) {
      if (!field.isEmpty()) {
        fields.add(field);
      }
    }
    return List.copyOf(fields);
  }

  /** The first fields. */
  public Set<String> words() {
    Set<String> words = new LinkedHashSet<>();
    for (List<String> row : rows) {
      words.add(row.get(0));
    }
    return words;
  }

  /** The fields after the first, of the lines whose first field is a kind. */
  public List<String> kind(String kind) {
    List<String> fields = new ArrayList<>();
    for (List<String> row : rows) {
      if (row.get(0).equals(kind)) {
        fields.addAll(row.subList(1, row.size()));
      }
    }
    return List.copyOf(fields);
  }

  /** All fields of all lines. */
  public List<String> all() {
    List<String> fields = new ArrayList<>();
    for (List<String> row : rows) {
      fields.addAll(row);
    }
    return List.copyOf(fields);
  }
}
