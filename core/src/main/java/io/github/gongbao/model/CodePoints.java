package io.github.gongbao.model;

import java.util.Arrays;

/**
 * Spans counted in code points, as Python, R, Go and SQL count characters. Most texts have only
 * characters of one code unit, and both counts are the same; behind a rare one such as 𠮷 they
 * differ by one.
 *
 * <pre>{@code
 * CodePoints counted = CodePoints.of(release.text());
 * Span span = counted.of(statistic.span()); // Python: text[span.start:span.end]
 * }</pre>
 */
public final class CodePoints {
  /** Where the second halves of pairs of code units stand, ascending. */
  private final int[] lowHalves;

  private CodePoints(int[] lowHalves) {
    this.lowHalves = lowHalves;
  }

  /** The count for a text; takes time linear in it. */
  public static CodePoints of(String text) {
    int[] found = new int[8];
    int n = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        found = n < found.length ? found : Arrays.copyOf(found, 2 * n);
        found[n++] = i;
      }
    }
    return new CodePoints(Arrays.copyOf(found, n));
  }

  /** A span of the text's code units as one of its code points. */
  public Span of(Span units) {
    return new Span(of(units.start()), of(units.end()));
  }

  private int of(int unit) {
    int found = Arrays.binarySearch(lowHalves, unit - 1);
    return unit - (found < 0 ? -found - 1 : found + 1);
  }
}
