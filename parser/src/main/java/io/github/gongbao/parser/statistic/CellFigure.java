package io.github.gongbao.parser.statistic;

import io.github.gongbao.model.Approximation;
import io.github.gongbao.model.Direction;
import io.github.gongbao.model.Quantity;
import io.github.gongbao.model.Span;
import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.mention.figure.Figure;
import io.github.gongbao.parser.mention.figure.FigureReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The figure that a cell holds and nothing else: {@code 1,284.5}, {@code -3.2}, {@code (12.5)},
 * {@code 15万人}, {@code 下降3.2%}.
 *
 * @param span the figure in the text, with sign and unit
 * @param quantity the figure without its sign; its unit is {@link Unit#NONE} where the cell has
 *     none
 * @param negative whether a sign or brackets make it negative
 * @param said which way the cell itself says it went
 */
record CellFigure(Span span, Quantity quantity, boolean negative, Optional<Direction> said) {
  private static final FigureReader FIGURES = new FigureReader();
  private static final int LONGEST = 28;

  /** No figure is written with more digits in a row; a code is. */
  private static final int LONGEST_RUN = 10;

  private static final String FALLING = "-↓▼";
  private static final String SIGNS = FALLING + "+↑▲±";

  /** The figure of a cell, or null where it holds none or something else beside it. */
  static @Nullable CellFigure read(String folded, Span cell) {
    int start = cell.start();
    int end = cell.end();
    while (start < end && folded.charAt(start) == ' ') {
      start++;
    }
    while (end > start && (folded.charAt(end - 1) == ' ' || folded.charAt(end - 1) == '*')) {
      end--;
    }
    if (start == end || end - start > LONGEST) {
      return null;
    }
    boolean bracketed = folded.charAt(start) == '(' && folded.charAt(end - 1) == ')';
    int at = bracketed ? start + 1 : start;
    int last = bracketed ? end - 1 : end;
    char sign = folded.charAt(at);
    boolean signed = SIGNS.indexOf(sign) >= 0;
    at = signed ? at + 1 : at;
    while (at < last && folded.charAt(at) == ' ') {
      at++;
    }
    if (at == last) {
      return null;
    }
    boolean negative = signed && FALLING.indexOf(sign) >= 0 || bracketed && !signed;
    Span span = new Span(start, end);
    String number = folded.substring(at, last);
    if (!isDigit(number.charAt(0))) {
      return signed || bracketed ? null : inWords(span, number);
    }
    BigDecimal plain = plain(number);
    if (plain != null) {
      Quantity quantity =
          new Quantity(number, plain, Optional.empty(), Approximation.EXACT, Unit.NONE);
      return new CellFigure(span, quantity, negative, Optional.empty());
    }
    Quantity quantity = whole(number);
    int open = number.indexOf('(');
    if (quantity == null && open > 0 && number.endsWith(")")) {
      Scale scale = Scale.read(number.substring(open + 1, number.length() - 1));
      BigDecimal bare = plain(number.substring(0, open).strip());
      boolean second = plain(number.substring(open + 1, number.length() - 1)) != null;
      if (bare == null || scale == null && !second) {
        return null;
      }
      if (scale == null) {
        return first(span, at + open, number.substring(0, open).strip(), bare, negative);
      }
      BigDecimal value = bare.multiply(scale.factor());
      quantity = new Quantity(number, value, Optional.empty(), Approximation.EXACT, scale.unit());
    }
    return quantity == null ? null : new CellFigure(span, quantity, negative, Optional.empty());
  }

  /** 5.1(3.8): the first of two figures; the other is said of it. */
  private static CellFigure first(
      Span cell, int end, String number, BigDecimal value, boolean negative) {
    Quantity quantity =
        new Quantity(number, value, Optional.empty(), Approximation.EXACT, Unit.NONE);
    return new CellFigure(new Span(cell.start(), end), quantity, negative, Optional.empty());
  }

  /** 约3.5亿元, 下降3.2%: a figure with words before it that say how exact it is, or which way. */
  private static @Nullable CellFigure inWords(Span span, String words) {
    List<Figure> figures = FIGURES.read(words, List.of());
    if (figures.size() != 1 || figures.get(0).span().end() != words.length()) {
      return null;
    }
    Figure figure = figures.get(0);
    if (figure.kind() != Figure.Kind.QUANTITY || !hasDigit(words)) {
      return null;
    }
    Span own = figure.span();
    Phrase before = Phrase.read(words.substring(0, own.start()), Optional.empty());
    boolean says = before.name().isEmpty() && before.shareOf().isEmpty();
    if (!says || own.start() > 0 && before.direction().isEmpty()) {
      return null;
    }
    Span there = new Span(span.start() + own.start(), span.end());
    return new CellFigure(there, figure.quantity().orElseThrow(), false, before.direction());
  }

  /** A number with its unit and nothing else. */
  private static @Nullable Quantity whole(String number) {
    List<Figure> figures = FIGURES.read(number, List.of());
    if (figures.size() != 1 || figures.get(0).span().length() != number.length()) {
      return null;
    }
    boolean counts = figures.get(0).kind() == Figure.Kind.QUANTITY;
    return counts ? figures.get(0).quantity().orElse(null) : null;
  }

  /** The value of digits with their groups and decimals, or null where there is anything else. */
  private static @Nullable BigDecimal plain(String number) {
    if (number.isEmpty() || !isDigit(number.charAt(0))) {
      return null;
    }
    int end = 0;
    StringBuilder digits = new StringBuilder(number.length());
    while (end < number.length() && isDigit(number.charAt(end))) {
      digits.append(number.charAt(end++));
    }
    boolean groups = end <= 3;
    while (groups && isGroup(number, end)) {
      digits.append(number, end + 1, end + 4);
      end += 4;
    }
    boolean code = digits.charAt(0) == '0' && digits.length() > 1 || end > LONGEST_RUN && !groups;
    if (code) {
      return null;
    }
    if (end + 1 < number.length() && number.charAt(end) == '.') {
      digits.append('.');
      end++;
      while (end < number.length() && isDigit(number.charAt(end))) {
        digits.append(number.charAt(end++));
      }
    }
    boolean done = end == number.length() && isDigit(number.charAt(end - 1));
    return done ? new BigDecimal(digits.toString()) : null;
  }

  private static boolean isGroup(String number, int at) {
    return at + 3 < number.length()
        && (number.charAt(at) == ',' || number.charAt(at) == ' ')
        && isDigit(number.charAt(at + 1))
        && isDigit(number.charAt(at + 2))
        && isDigit(number.charAt(at + 3))
        && (at + 4 == number.length() || !isDigit(number.charAt(at + 4)));
  }

  private static boolean hasDigit(String words) {
    return words.chars().anyMatch(c -> isDigit((char) c));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether it is a whole number without unit or sign. */
  boolean isPlainInteger() {
    return quantity.unit().equals(Unit.NONE)
        && !negative
        && said.isEmpty()
        && quantity.value().scale() <= 0
        && quantity.text().length() == span.length()
        && quantity.text().chars().allMatch(c -> isDigit((char) c));
  }
}
