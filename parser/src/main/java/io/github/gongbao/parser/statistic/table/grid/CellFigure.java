package io.github.gongbao.parser.statistic.table.grid;

import io.github.gongbao.model.Approximation;
import io.github.gongbao.model.Dimension;
import io.github.gongbao.model.Direction;
import io.github.gongbao.model.Quantity;
import io.github.gongbao.model.Span;
import io.github.gongbao.model.Unit;
import io.github.gongbao.parser.mention.figure.Figure;
import io.github.gongbao.parser.mention.figure.FigureReader;
import io.github.gongbao.parser.statistic.table.word.HeadWords;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The figure that a cell holds: {@code 1,284.5}, {@code -3.2}, {@code (12.5)}, {@code 15万人}, {@code
 * 下降3.2%}, {@code ￥294.8万元（人民币）}, {@code 70（实招45）}.
 *
 * @param span the figure in the text, with sign and unit
 * @param quantity the figure without its sign; its unit is {@link Unit#NONE} where the cell has
 *     none
 * @param negative whether a sign or brackets make it negative
 * @param said which way the cell itself says it went
 * @param second the unit of a second figure that stands behind it in brackets, {@code 312（4.4%）},
 *     {@link Unit#NONE} where that has none; null without one
 */
public record CellFigure(
    Span span,
    Quantity quantity,
    boolean negative,
    Optional<Direction> said,
    @Nullable Unit second) {
  private static final FigureReader FIGURES = new FigureReader();
  private static final int LONGEST = 32;
  private static final int LONGEST_ASIDE = 12;

  private static final String FALLING = "-↓▼";
  private static final String SIGNS = FALLING + "+↑▲±";
  private static final String CURRENCY = "¥";

  /** How old somebody is: what divides people, year by year. */
  private static final String AGE = "岁";

  /** The figure of a cell, or null where it holds none or something else beside it. */
  public static @Nullable CellFigure read(String folded, Span cell) {
    int start = cell.start();
    int end = cell.end();
    while (start < end && folded.charAt(start) == ' ') {
      start++;
    }
    while (end > start && Footnotes.isMarked(folded, start, end)) {
      end--;
    }
    if (start == end || end - start > LONGEST) {
      return null;
    }
    char last = folded.charAt(end - 1);
    if (last != '↑' && last != '↓' || end - start < 2) {
      return new Words(folded, start, end).read();
    }
    CellFigure figure = new Words(folded, start, end - 1).read();
    return figure == null ? null : figure.going(last == '↑' ? Direction.UP : Direction.DOWN);
  }

  private CellFigure going(Direction direction) {
    return new CellFigure(span, quantity, false, Optional.of(direction), second);
  }

  /** The same with the sign that stands in the cell before it. */
  CellFigure signed(boolean minus) {
    return new CellFigure(span, quantity, minus, said, second);
  }

  /** Whether it can bound a kind as well as be a figure: {@code 90m2及以下}, {@code 29岁}. */
  public boolean isBound() {
    Approximation how = quantity.approximation();
    boolean bounds =
        how == Approximation.AT_LEAST
            || how == Approximation.AT_MOST
            || quantity.upper().isPresent();
    boolean age = quantity.unit().symbol().equals(AGE);
    return age || bounds && quantity.unit().dimension() != Dimension.PERCENT;
  }

  /** Whether it is a whole number without unit or sign. */
  public boolean isPlainInteger() {
    return quantity.unit().equals(Unit.NONE)
        && !negative
        && said.isEmpty()
        && quantity.value().scale() <= 0
        && quantity.text().length() == span.length()
        && Cell.isOf(quantity.text(), Cell.DIGITS);
  }

  /** The words of one cell without padding. */
  private record Words(String folded, int start, int end) {
    @Nullable CellFigure read() {
      boolean bracketed = folded.charAt(start) == '(' && folded.charAt(end - 1) == ')';
      int at = bracketed ? start + 1 : start;
      int last = bracketed ? end - 1 : end;
      char sign = folded.charAt(at);
      boolean signed = SIGNS.indexOf(sign) >= 0;
      at = skipBlanks(signed ? at + 1 : at, last);
      if (at == last) {
        return null;
      }
      boolean negative = signed && FALLING.indexOf(sign) >= 0 || bracketed && !signed;
      boolean money = CURRENCY.indexOf(folded.charAt(at)) >= 0;
      at = skipBlanks(money ? at + 1 : at, last);
      String words = folded.substring(at, last);
      if (words.isEmpty()) {
        return null;
      }
      if (!PlainNumber.isDigit(words.charAt(0))) {
        return signed || bracketed || money ? null : said(words);
      }
      Quantity quantity = quantity(words, money);
      if (quantity != null) {
        return figure(end, quantity, negative, null);
      }
      int open = words.indexOf('(');
      if (open <= 0 || !words.endsWith(")")) {
        return null;
      }
      return beforeAside(
          words.substring(0, open).strip(),
          words.substring(open + 1, words.length() - 1).strip(),
          new Span(at, at + open),
          money,
          negative);
    }

    private int skipBlanks(int from, int to) {
      int at = from;
      while (at < to && folded.charAt(at) == ' ') {
        at++;
      }
      return at;
    }

    /** 12.5（百分点）, 5.1（3.8）, 120（扩招）: what stands behind a figure in brackets. */
    private @Nullable CellFigure beforeAside(
        String number, String aside, Span where, boolean money, boolean negative) {
      Quantity quantity = quantity(number, money);
      if (quantity == null || aside.length() > LONGEST_ASIDE) {
        return null;
      }
      Scale unit = quantity.unit().equals(Unit.NONE) ? Scale.read(aside) : null;
      if (unit != null) {
        Quantity whole =
            quantity.withValue(quantity.value().multiply(unit.factor())).withUnit(unit.unit());
        return figure(end, whole, negative, null);
      }
      Quantity second = quantity(aside, false);
      return figure(where.end(), quantity, negative, second == null ? null : second.unit());
    }

    private CellFigure figure(int to, Quantity quantity, boolean negative, @Nullable Unit second) {
      return new CellFigure(new Span(start, to), quantity, negative, Optional.empty(), second);
    }

    /** 下降3, 同比上升0.2: which way, and how much without a unit; null where it is not that. */
    private @Nullable CellFigure moved(String words) {
      int basis = basis(words);
      int rise = HeadWords.RISE.begins(words, basis);
      int fall = HeadWords.FALL.begins(words, basis);
      String number = words.substring(basis + Math.max(rise, fall)).strip();
      BigDecimal plain = rise == fall ? null : PlainNumber.read(number);
      if (plain == null || plain.signum() < 0) {
        return null;
      }
      Quantity quantity =
          new Quantity(number, plain, Optional.empty(), Approximation.EXACT, Unit.NONE);
      Direction direction = rise > fall ? Direction.UP : Direction.DOWN;
      Span span = new Span(end - number.length(), end);
      return new CellFigure(span, quantity, false, Optional.of(direction), null);
    }

    /** How long the words are that say first what a change is against: 同比. */
    private static int basis(String words) {
      return Math.max(HeadWords.YEAR.begins(words), HeadWords.BEFORE.begins(words));
    }

    /** 约120: about how many, without a unit; null where it is not that. */
    private @Nullable CellFigure about(String words) {
      Quantity sum =
          PlainNumber.isDigit(words.charAt(words.length() - 1)) ? whole(words + Scale.MONEY) : null;
      boolean about = sum != null && sum.approximation() != Approximation.EXACT;
      return about ? figure(end, sum.withText(words).withUnit(Unit.NONE), false, null) : null;
    }

    /** A number with its unit and nothing else. */
    private static @Nullable Quantity quantity(String number, boolean money) {
      BigDecimal plain = PlainNumber.read(number);
      if (plain != null && !money) {
        return new Quantity(number, plain, Optional.empty(), Approximation.EXACT, Unit.NONE);
      }
      String words = plain == null ? number.replace(" ", "") : number + Scale.MONEY;
      Quantity whole = whole(words);
      int end = whole == null && !money ? PlainNumber.end(words) : 0;
      // 5.5以上: a bound is read as of a sum of money, which has decimals
      Quantity sum =
          end > 0 ? whole(words.substring(0, end) + Scale.MONEY + words.substring(end)) : null;
      boolean bound = sum != null && sum.approximation() != Approximation.EXACT;
      return bound ? sum.withText(words).withUnit(Unit.NONE) : whole;
    }

    /** What words say that are one figure and nothing else. */
    private static @Nullable Quantity whole(String words) {
      List<Figure> figures = FIGURES.read(words, List.of());
      boolean one = figures.size() == 1 && figures.get(0).span().length() == words.length();
      return one && figures.get(0).kind() == Figure.Kind.QUANTITY
          ? figures.get(0).quantity().orElse(null)
          : null;
    }

    /** 约3.5亿元, 同比下降3.2%: words before a figure that say how exact it is, or which way. */
    private @Nullable CellFigure said(String words) {
      if (!PlainNumber.hasDigit(words)) {
        return null;
      }
      List<Figure> figures = FIGURES.read(words, List.of());
      if (figures.size() != 1
          || figures.get(0).span().end() != words.length()
          || figures.get(0).kind() != Figure.Kind.QUANTITY) {
        CellFigure moved = moved(words);
        return moved == null ? about(words) : moved;
      }
      Figure figure = figures.get(0);
      Span own = figure.span();
      String before = words.substring(0, own.start()).replace(" ", "");
      int basis = basis(before);
      String way = before.substring(basis);
      boolean rises = HeadWords.RISE.contains(way);
      if (!before.isEmpty() && !rises && !HeadWords.FALL.contains(way)) {
        return null;
      }
      Optional<Direction> said =
          before.isEmpty() ? Optional.empty() : Optional.of(rises ? Direction.UP : Direction.DOWN);
      Quantity quantity = figure.quantity().orElseThrow();
      boolean minus = quantity.value().signum() < 0 && quantity.upper().isEmpty();
      return new CellFigure(
          new Span(start + own.start(), end),
          minus ? quantity.withValue(quantity.value().negate()) : quantity,
          minus,
          said,
          null);
    }
  }
}
