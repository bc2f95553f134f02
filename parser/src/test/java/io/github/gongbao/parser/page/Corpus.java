package io.github.gongbao.parser.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The corpus beside a recogniser: lines {@code input ⇒ expected}. */
public final class Corpus {
  private static final String ARROW = " ⇒ ";

  private Corpus() {}

  public static List<String> lines(String name) {
    return text(name)
        .lines()
        .filter(line -> line.contains(ARROW) && !line.startsWith("#"))
        .toList();
  }

  public static String text(String name) {
    try (InputStream in = Corpus.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no corpus " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String input(String line) {
    return line.substring(0, line.lastIndexOf(ARROW));
  }

  public static String expected(String line) {
    return line.substring(line.lastIndexOf(ARROW) + ARROW.length());
  }
}
