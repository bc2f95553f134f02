package io.github.gongbao.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/**
 * A half-open range {@code [start, end)} of {@link Release#text()}, in UTF-16 code units, so that
 * {@code text.substring(start, end)} is the quote.
 *
 * <pre>{@code
 * release.quote(statistic.span()); // "11.5萬餘人次"
 * }</pre>
 *
 * @param start the first code unit; not negative
 * @param end one past the last code unit; not before {@code start}
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Span(int start, int end) implements Comparable<Span> {
  /**
   * @throws IllegalArgumentException if the range is negative or ends before it starts
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
    }
  }

  // written out, as parsers compare spans all the time and a record's own take long to begin with

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Span span && start == span.start && end == span.end;
  }

  @Override
  public int hashCode() {
    return 31 * start + end;
  }

  /** The number of UTF-16 code units covered. */
  @JsonIgnore
  public int length() {
    return end - start;
  }

  /** Whether every code unit of {@code other} lies in this span. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two spans share a code unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Orders spans by start, then by end. */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
