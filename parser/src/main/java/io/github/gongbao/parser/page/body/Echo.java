package io.github.gongbao.parser.page.body;

import io.github.gongbao.parser.page.Simplified;
import io.github.gongbao.parser.page.Typography;
import java.util.List;

/** What the first sentences of a text say, and how much of a line over them is said there again. */
public final class Echo {
  private static final int LENGTH = 300;

  private final String opening;

  /** The characters with which some lines begin. */
  public Echo(List<? extends PageLine> lines) {
    this(lines.stream().map(PageLine::text)::iterator);
  }

  private Echo(Iterable<String> lines) {
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      text.append(line);
      if (text.length() >= LENGTH) {
        break;
      }
    }
    text.setLength(Math.min(text.length(), LENGTH));
    opening = Simplified.of(Typography.compact(text.toString()));
  }

  /** That of a text of which only the words are known. */
  public static Echo ofTexts(Iterable<String> lines) {
    return new Echo(lines);
  }

  /** Which part of the pairs of a line's characters is said again: 0 to 1. */
  public float of(String line) {
    String simplified = Simplified.of(Typography.compact(line));
    int again = 0;
    for (int i = 0; i + 1 < simplified.length(); i++) {
      again += hasPair(simplified.charAt(i), simplified.charAt(i + 1)) ? 1 : 0;
    }
    return simplified.length() < 2 ? 0 : (float) again / (simplified.length() - 1);
  }

  private boolean hasPair(char first, char second) {
    int at = opening.indexOf(first);
    while (at >= 0 && (at + 1 == opening.length() || opening.charAt(at + 1) != second)) {
      at = opening.indexOf(first, at + 1);
    }
    return at >= 0;
  }
}
