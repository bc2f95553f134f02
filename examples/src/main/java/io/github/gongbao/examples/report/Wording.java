package io.github.gongbao.examples.report;

import io.github.gongbao.model.Change;
import io.github.gongbao.model.Coordinates;
import io.github.gongbao.model.Direction;
import io.github.gongbao.model.Period;
import io.github.gongbao.model.Quantity;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was read, in words for a reader of English. */
public final class Wording {
  private Wording() {}

  /** {@code 115,000}, and {@code 3–5} for a range. */
  static String number(Quantity quantity) {
    return Stream.concat(Stream.of(quantity.value()), quantity.upper().stream())
        .map(Wording::number)
        .collect(Collectors.joining("–"));
  }

  /** {@code 115,000}. */
  public static String number(BigDecimal number) {
    DecimalFormat format =
        new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
    format.setMaximumFractionDigits(Math.max(0, number.scale()));
    return format.format(number);
  }

  static String change(Change change) {
    return (change.direction().label() + " " + basis(change)).strip();
  }

  /** Against what something changed; empty if the text does not say. */
  static String basis(Change change) {
    return switch (change.basis()) {
      case YEAR_ON_YEAR, PERIOD_ON_PERIOD, ANNUAL_AVERAGE -> change.basis().label();
      case VERSUS -> change.baseline().map(baseline -> "versus " + baseline.text()).orElse("");
      case UNSTATED -> "";
    };
  }

  static String arrow(Direction direction) {
    return switch (direction) {
      case UP -> "▲";
      case DOWN -> "▼";
      case FLAT -> "=";
    };
  }

  /**
   * The days, if there are any to tell: {@code 2022-06-01 – 2022-06-08}, {@code to 2022-06-30} for
   * what has no first day, {@code 2022-01 – 2022-06} for whole months and {@code 2022} for a year.
   */
  public static String days(Period period) {
    if (period.start().isEmpty()) {
      return period.end().map(day -> "to " + day).orElse("");
    }
    LocalDate start = period.start().get();
    if (period.end().isEmpty()) {
      return "from " + start;
    }
    LocalDate end = period.end().get();
    YearMonth first = YearMonth.from(start);
    YearMonth last = YearMonth.from(end);
    if (start.getDayOfMonth() > 1 || !end.equals(last.atEndOfMonth())) {
      return range(start, end);
    }
    boolean isYear = first.getMonthValue() == 1 && last.equals(first.plusMonths(11));
    return isYear ? String.valueOf(first.getYear()) : range(first, last);
  }

  private static String range(Object first, Object last) {
    return first.equals(last) ? first.toString() : first + " – " + last;
  }

  /** {@code row 3 (北京), column 2 (环比 / 上月=100)}, rows and columns counted from 1. */
  static String place(Coordinates cell) {
    return ("row " + (cell.row() + 1) + heads(cell.rowHeads()))
        + (", column " + (cell.column() + 1) + heads(cell.columnHeads()));
  }

  private static String heads(Iterable<String> heads) {
    String joined = String.join(" / ", heads);
    return joined.isEmpty() ? "" : " (" + joined + ")";
  }
}
