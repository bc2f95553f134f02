package io.github.gongbao.parser.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The word lists of this room: tab-separated lines, {@code #} begins a comment line. */
final class Lexicon {
  private Lexicon() {}

  /**
   * The lines of a word list, each split at its tabs.
   *
   * @throws IllegalStateException if there is no such list
   */
  static List<List<String>> rows(String name) {
    List<List<String>> rows = new ArrayList<>();
    try (InputStream in = Lexicon.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no word list " + name);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && line.charAt(0) != '#') {
          rows.add(List.of(line.strip().split("\t+")));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }
}
