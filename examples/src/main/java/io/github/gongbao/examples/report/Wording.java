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
import java.util.Locale;
import java.util.Optional;
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

  /** The days, if there are any to tell. */
  public static String days(Period period) {
    if (period.start().isEmpty() && period.end().isEmpty()) {
      return "";
    }
    return period.start().equals(period.end())
        ? period.start().orElseThrow().toString()
        : day(period.start()) + " – " + day(period.end());
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("…");
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
