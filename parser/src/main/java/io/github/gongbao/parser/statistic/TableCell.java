package io.github.gongbao.parser.statistic;

import io.github.gongbao.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a table, and what it holds.
 *
 * @param row the row it begins in
 * @param column the column it begins in
 * @param columnSpan how many columns it covers
 * @param rowSpan how many rows it covers
 * @param header whether the markup says that it is a head
 * @param span its words in the text
 * @param text its words in the folded view
 * @param kind what it holds
 * @param figure the figure that it holds
 */
record TableCell(
    int row,
    int column,
    int columnSpan,
    int rowSpan,
    boolean header,
    Span span,
    String text,
    Kind kind,
    @Nullable CellFigure figure) {
  /** What a cell can hold. */
  enum Kind {
    BLANK,
    /** A dash or dots where a figure is missing. */
    MISSING,
    /** A figure and nothing else. */
    FIGURE,
    /** Four digits that can be a year. */
    YEAR,
    /** Words. */
    TEXT
  }

  private static final String DASHES = "-—–…·./*x×无 ";

  static Kind kind(String text, @Nullable CellFigure figure) {
    if (text.isBlank()) {
      return Kind.BLANK;
    }
    if (figure != null) {
      return isYear(text.strip()) ? Kind.YEAR : Kind.FIGURE;
    }
    return text.chars().allMatch(c -> DASHES.indexOf(c) >= 0) ? Kind.MISSING : Kind.TEXT;
  }

  static boolean isYear(String text) {
    return text.length() == 4
        && (text.startsWith("19") || text.startsWith("20"))
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  boolean isFilled() {
    return kind != Kind.BLANK;
  }

  /** Whether it holds what can be a figure. */
  boolean hasFigure() {
    return figure != null;
  }
}
