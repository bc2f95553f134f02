package io.github.gongbao.parser.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
      return rows(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<List<String>> rows(String text) {
    List<List<String>> rows = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 ? text.length() : feed;
      String line = text.substring(start, end);
      if (!line.isBlank() && line.charAt(0) != '#') {
        rows.add(List.of(line.split("\t", -1)));
      }
      start = end + 1;
    }
    return rows;
  }
}
