package io.github.gongbao.parser.page.html.walk;

import java.util.ArrayList;
import java.util.Arrays;
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

  /** Where block elements begin and end among the lines, those inside before those around. */
  private int[] blocks = new int[256];

  private int blockCount;

  void add(Line line) {
    lines.add(line);
  }

  /** Notes that the lines from an index on are those of a block element. */
  void endBlock(int from) {
    if (from == lines.size()) {
      return;
    }
    if (2 * blockCount == blocks.length) {
      blocks = Arrays.copyOf(blocks, 4 * blockCount);
    }
    blocks[2 * blockCount] = from;
    blocks[2 * blockCount + 1] = lines.size();
    blockCount++;
  }

  int blockCount() {
    return blockCount;
  }

  /** Takes back lines and the blocks among them. */
  void cut(int size, int toBlocks) {
    lines.subList(size, lines.size()).clear();
    blockCount = toBlocks;
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

  /**
   * The lines of the block element with the greatest sum, of several the one with the fewest lines.
   *
   * @param sums for each index the sum over the lines before it
   */
  public Range richest(int[] sums) {
    int best = -1;
    int most = 0;
    int size = 0;
    for (int b = 0; b < blockCount; b++) {
      int sum = sums[blocks[2 * b + 1]] - sums[blocks[2 * b]];
      int width = blocks[2 * b + 1] - blocks[2 * b];
      if (sum > most || sum == most && sum > 0 && width < size) {
        best = b;
        most = sum;
        size = width;
      }
    }
    return best < 0 ? Range.NONE : new Range(blocks[2 * best], blocks[2 * best + 1]);
  }
}
