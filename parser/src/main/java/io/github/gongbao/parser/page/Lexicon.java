package io.github.gongbao.parser.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A lexicon: a small tab-separated UTF-8 resource with {@code #} comments, kept beside the room
 * that uses it so that words can be added by someone who knows Chinese and no Java. The build makes
 * {@link CompiledLexicons} of all of them, from which they are read without parsing.
 */
public final class Lexicon {
  private final List<List<String>> rows;

  /** The cells after the first, of the lines with the same first cell; empty before it is asked. */
  private final Map<String, List<String>> kinds = new HashMap<>();

  private Lexicon(List<List<String>> rows) {
    this.rows = rows;
  }

  /** Reads a lexicon of the room of pages. */
  public static Lexicon of(String name) {
    return new Lexicon(rows(Lexicon.class, name));
  }

  /**
   * The rows of a lexicon.
   *
   * <pre>{@code
   * for (List<String> row : Lexicon.rows(UnitLexicon.class, "units.tsv")) { … }
   * }</pre>
   *
   * @param beside a class of the room that has the resource
   * @param name the name of the resource, beside the class or from the root on
   * @throws IllegalStateException if there is no such resource
   */
  public static List<List<String>> rows(Class<?> beside, String name) {
    String path =
        name.startsWith("/")
            ? name.substring(1)
            : beside.getPackageName().replace('.', '/') + '/' + name;
    List<List<String>> compiled = CompiledLexicons.rows(path);
    if (compiled != null) {
      return compiled;
    }
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no lexicon " + path);
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)).rows();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The cells after the first of each row of a lexicon, by the first; none where a row has but one.
   *
   * @param beside a class of the room that has the resource
   * @param name the name of the resource, beside the class or from the root on
   * @throws IllegalStateException if there is no such resource
   */
  public static Map<String, List<String>> map(Class<?> beside, String name) {
    Map<String, List<String>> map = new HashMap<>();
    for (List<String> row : rows(beside, name)) {
      map.put(row.get(0), row.subList(1, row.size()));
    }
    return map;
  }

  /** Reads lines that are there as a text. */
  public static Lexicon parse(String text) {
    List<List<String>> rows = new ArrayList<>();
    for (String line : text.split("\r?\n")) {
      if (!line.isBlank() && line.charAt(0) != '#') {
        rows.add(List.of(line.split("\t")));
      }
    }
    return new Lexicon(rows);
  }

  /**
   * The cells of each line, at least one, in the order of the file; empty lines and comments are
   * left out.
   */
  public List<List<String>> rows() {
    return rows;
  }

  /** The first cells. */
  public Set<String> words() {
    Set<String> words = new LinkedHashSet<>();
    for (List<String> row : rows) {
      words.add(row.get(0));
    }
    return words;
  }

  /** The cells after the first, of the lines whose first cell is a kind. */
  public List<String> kind(String kind) {
    if (kinds.isEmpty()) {
      for (List<String> row : rows) {
        List<String> cells = kinds.get(row.get(0));
        if (cells == null) {
          cells = new ArrayList<>();
          kinds.put(row.get(0), cells);
        }
        cells.addAll(row.subList(1, row.size()));
      }
    }
    List<String> cells = kinds.get(kind);
    return cells == null ? List.of() : Collections.unmodifiableList(cells);
  }

  /** All cells of all lines. */
  public List<String> all() {
    List<String> cells = new ArrayList<>();
    for (List<String> row : rows) {
      cells.addAll(row);
    }
    return List.copyOf(cells);
  }
}
