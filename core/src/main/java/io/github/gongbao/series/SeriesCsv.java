package io.github.gongbao.series;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Series side by side as CSV: a row for the same days, a column a series, the longest series first.
 * The first two columns are the first and the last day; a point without days is in a row without.
 * Where a series has several values for the same days, the cell holds them all, parted by {@code
 * ≠}. No name of a column becomes a formula in a spreadsheet: an apostrophe stands before one that
 * could.
 *
 * <pre>{@code
 * period_start,period_end,新建商品住宅销售价格环比指数 北京市,新建商品住宅销售价格环比指数 天津市
 * 2024-01-01,2024-01-31,99.4,99.6
 * 2024-02-01,2024-02-29,99.5,99.7 ≠ 99.8
 * }</pre>
 */
public final class SeriesCsv {
  private static final String DIFFER = " ≠ ";
  private static final String FORMULA = "=+-@＝＋－＠\t\r\n";

  /** The days of a row. */
  private record Days(Optional<LocalDate> start, Optional<LocalDate> end)
      implements Comparable<Days> {
    private static final Comparator<Days> ORDER =
        Comparator.comparing((Days days) -> days.end.orElse(LocalDate.MAX))
            .thenComparing(days -> days.start.orElse(LocalDate.MIN));

    @Override
    public int compareTo(Days other) {
      return ORDER.compare(this, other);
    }
  }

  private SeriesCsv() {}

  /**
   * Writes a table, and leaves the writer open.
   *
   * @throws IOException if {@code out} does
   */
  public static void write(List<Series> series, Writer out) throws IOException {
    List<Series> columns =
        series.stream()
            .sorted(Comparator.comparingInt((Series s) -> s.byDays().size()).reversed())
            .toList();
    Map<Days, Map<Integer, String>> rows = new TreeMap<>();
    for (int i = 0; i < columns.size(); i++) {
      for (List<Point> same : columns.get(i).byDays()) {
        Days days = new Days(same.get(0).start(), same.get(0).end());
        rows.computeIfAbsent(days, d -> new HashMap<>()).put(i, values(same));
      }
    }
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
    try {
      List<String> head = new ArrayList<>(List.of("period_start", "period_end"));
      columns.forEach(column -> head.add(safe(column.key().label())));
      csv.writeRecord(head);
      rows.forEach((days, cells) -> csv.writeRecord(row(days, cells, columns.size())));
      csv.flush();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** No name becomes a formula in a spreadsheet. */
  private static String safe(String label) {
    return label.isEmpty() || FORMULA.indexOf(label.charAt(0)) < 0 ? label : "'" + label;
  }

  private static List<String> row(Days days, Map<Integer, String> cells, int width) {
    List<String> row = new ArrayList<>();
    row.add(days.start.map(LocalDate::toString).orElse(""));
    row.add(days.end.map(LocalDate::toString).orElse(""));
    for (int i = 0; i < width; i++) {
      row.add(cells.getOrDefault(i, ""));
    }
    return row;
  }

  private static String values(List<Point> same) {
    return same.stream()
        .map(point -> point.value().toPlainString())
        .distinct()
        .collect(Collectors.joining(DIFFER));
  }
}
