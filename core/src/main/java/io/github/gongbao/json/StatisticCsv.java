package io.github.gongbao.json;

import io.github.gongbao.model.Change;
import io.github.gongbao.model.Period;
import io.github.gongbao.model.Region;
import io.github.gongbao.model.Release;
import io.github.gongbao.model.Statistic;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Statistics as tidy CSV after RFC 4180: a row a statistic, a column a variable, the names of the
 * columns in the first row. Absent values are empty; the codes and names of several regions are
 * joined by semicolons; numbers are plain.
 *
 * <pre>{@code
 * StatisticCsv csv = new StatisticCsv(writer);
 * csv.write("2021-08-18.html", release);
 * }</pre>
 */
public final class StatisticCsv {
  private static final String END_OF_ROW = "\r\n";

  private static final List<Column> COLUMNS =
      List.of(
          new Column("document", Row::document),
          ofRelease("title", Release::title),
          ofRelease("publishedOn", Release::publishedOn),
          ofRelease("url", Release::url),
          ofStatistic("indicator", Statistic::indicator),
          ofStatistic("value", s -> s.quantity().value()),
          ofStatistic("upper", s -> s.quantity().upper()),
          ofStatistic("unit", s -> s.quantity().unit().symbol()),
          ofStatistic("dimension", s -> s.quantity().unit().dimension()),
          ofStatistic("currency", s -> s.quantity().unit().currency()),
          ofStatistic("ucum", s -> s.quantity().unit().ucum()),
          ofStatistic("approximation", s -> s.quantity().approximation()),
          ofStatistic("direction", s -> s.change().map(Change::direction)),
          ofStatistic("basis", s -> s.change().map(Change::basis)),
          ofStatistic("baseline", s -> s.change().flatMap(Change::baseline).map(Period::text)),
          ofStatistic("period", s -> s.period().map(Period::text)),
          ofStatistic("periodStart", s -> s.period().flatMap(Period::start)),
          ofStatistic("periodEnd", s -> s.period().flatMap(Period::end)),
          ofStatistic("regionCodes", s -> joined(s, Region::code)),
          ofStatistic("regions", s -> joined(s, Region::name)),
          ofStatistic("actor", Statistic::actor),
          ofStatistic("modality", Statistic::modality),
          ofStatistic("start", s -> s.span().start()),
          ofStatistic("end", s -> s.span().end()),
          new Column("figure", row -> row.release.quote(row.statistic.span())),
          new Column("sentence", row -> row.release.quote(row.statistic.sentence())));

  private final Appendable out;
  private boolean begun;

  /**
   * Writes to {@code out}, which stays the caller's to flush and close. Nothing is written before
   * the first release.
   */
  public StatisticCsv(Appendable out) {
    this.out = out;
  }

  /**
   * Writes a row for every statistic of a release, and the names of the columns before the first.
   *
   * @param document what the caller knows the release by, such as a path: the first column
   * @throws IOException if {@code out} does
   */
  public void write(String document, Release release) throws IOException {
    if (!begun) {
      begun = true;
      row(column -> column.name);
    }
    for (Statistic statistic : release.statistics()) {
      Row row = new Row(document, release, statistic);
      row(column -> column.value.apply(row));
    }
  }

  private void row(Function<Column, String> cell) throws IOException {
    String separator = "";
    for (Column column : COLUMNS) {
      out.append(separator).append(escaped(cell.apply(column)));
      separator = ",";
    }
    out.append(END_OF_ROW);
  }

  private static String escaped(String value) {
    boolean plain = value.chars().noneMatch(c -> c == '"' || c == ',' || c == '\r' || c == '\n');
    return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
  }

  private record Row(String document, Release release, Statistic statistic) {}

  private record Column(String name, Function<Row, String> value) {}

  private static Column ofRelease(String name, Function<Release, Object> value) {
    return new Column(name, row -> text(value.apply(row.release)));
  }

  private static Column ofStatistic(String name, Function<Statistic, Object> value) {
    return new Column(name, row -> text(value.apply(row.statistic)));
  }

  private static String text(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.map(StatisticCsv::text).orElse("");
    }
    return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
  }

  private static String joined(Statistic statistic, Function<Region, String> part) {
    return statistic.regions().stream().map(part).collect(Collectors.joining(";"));
  }
}
