package io.github.gongbao.parser.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads a lexicon: a small tab-separated UTF-8 resource with {@code #} comments, kept beside the
 * package that uses it so that words can be added by someone who knows Chinese and no Java.
 */
public final class Lexicon {
  private Lexicon() {}

  /**
   * The rows of a lexicon in order, each as its cells; empty lines and comments are left out.
   *
   * <pre>{@code
   * for (List<String> row : Lexicon.rows(UnitTable.class, "units.tsv")) { … }
   * }</pre>
   *
   * @param beside the class whose package holds the resource
   * @param name the name of the resource
   * @throws IllegalStateException if there is no such resource
   */
  public static List<List<String>> rows(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no lexicon " + name + " beside " + beside.getName());
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(line.split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
