package io.github.gongbao.parser.text;

import io.github.gongbao.parser.page.Lexicon;
import java.util.List;
import java.util.stream.Stream;

/** A line {@code input ⇒ expected} of a corpus resource; {@code #} begins a comment line. */
public record CorpusLine(String input, String expected) {
  /** The lines of the resource beside a class. */
  public static Stream<CorpusLine> of(Class<?> beside, String name) {
    return Lexicon.rows(beside, name).stream().map(CorpusLine::parse);
  }

  private static CorpusLine parse(List<String> cells) {
    String line = String.join("\t", cells);
    String[] sides = line.split("⇒", -1);
    if (sides.length != 2) {
      throw new IllegalArgumentException("not a line of input ⇒ expected: " + line);
    }
    return new CorpusLine(sides[0].strip(), sides[1].strip());
  }

  @Override
  public String toString() {
    return input;
  }
}
