package io.github.gongbao.parser.page.html.walk;

import java.util.ArrayList;
import java.util.List;

/** The lines of a page, or of a part of it, in the order in which they stand in the markup. */
public final class Lines {
  /** A stretch of lines, from {@code from} up to and without {@code to}. */
  public record Range(int from, int to) {
    public static final Range NONE = new Range(0, 0);

    public boolean isEmpty() {
      return from >= to;
    }

    public int size() {
      return to - from;
    }
  }

  private final List<Line> lines = new ArrayList<>();

  void add(Line line) {
    lines.add(line);
  }

  /** Takes back lines. */
  void cut(int size) {
    lines.subList(size, lines.size()).clear();
  }

  public int size() {
    return lines.size();
  }

  public Line get(int index) {
    return lines.get(index);
  }

  public List<Line> list() {
    return lines;
  }

  public List<Line> list(Range range) {
    return lines.subList(range.from(), range.to());
  }
}
