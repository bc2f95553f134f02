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

  /** One loop over an array, as this runs before anything is compiled. */
  private static List<List<String>> rows(String text) {
    char[] chars = text.toCharArray();
    List<List<String>> rows = new ArrayList<>();
    List<String> cells = new ArrayList<>();
    int line = 0;
    int start = 0;
    for (int i = 0; i <= chars.length; i++) {
      char c = i < chars.length ? chars[i] : '\n';
      if (c == '\t' || c == '\n') {
        cells.add(new String(chars, start, i - start));
        start = i + 1;
      }
      if (c == '\n') {
        boolean blank = cells.size() == 1 && cells.get(0).isBlank();
        if (!blank && chars[line] != '#') {
          rows.add(List.copyOf(cells));
        }
        cells.clear();
        line = start;
      }
    }
    return rows;
  }
}
