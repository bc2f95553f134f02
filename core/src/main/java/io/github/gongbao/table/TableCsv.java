package io.github.gongbao.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table as CSV after RFC 4180: the names of the columns in the first row, which is always there,
 * then a row a line. Absent values are empty, numbers are plain, dates and times as in ISO 8601.
 *
 * <pre>{@code
 * try (TableCsv csv = new TableCsv(TidyTable.STATISTICS, Files.newBufferedWriter(path))) {
 *   csv.write(document);
 * }
 * }</pre>
 *
 * <p>No text becomes a formula in a spreadsheet: one that begins with {@code =}, {@code +}, {@code
 * -} or {@code @} (or their full-width forms, a tab or a line break) and is no plain number gets an
 * apostrophe before it. Not thread-safe.
 */
public final class TableCsv implements Closeable {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String FORMULA = "=+-@＝＋－＠\t\r\n";
  private static final Pattern PLAIN_NUMBER = Pattern.compile("[+-][0-9]+(\\.[0-9]+)?[%‰]?");

  private final TidyTable table;
  private final CsvWriter csv;

  /**
   * Writes the names of the columns to {@code out}, which is closed with this.
   *
   * @throws IOException if {@code out} does
   */
  public TableCsv(TidyTable table, Writer out) throws IOException {
    this.table = table;
    this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
    record(table.columns().stream().map(Column::name).toList());
  }

  /**
   * The same, with a byte order mark before it, by which Excel knows UTF-8.
   *
   * @throws IOException if {@code out} does
   */
  public static TableCsv forExcel(TidyTable table, Writer out) throws IOException {
    out.write(BYTE_ORDER_MARK);
    return new TableCsv(table, out);
  }

  /**
   * Writes the rows that a document makes.
   *
   * @throws IOException if the writer does
   */
  public void write(Document document) throws IOException {
    write(table.rows(document));
  }

  /**
   * Writes the row that a failure makes, if the table is of failures.
   *
   * @throws IOException if the writer does
   */
  public void write(Failure failure) throws IOException {
    write(table.rows(failure));
  }

  /**
   * Ends the file and closes the writer.
   *
   * @throws IOException if the writer does
   */
  @Override
  public void close() throws IOException {
    csv.close();
  }

  private void write(Stream<List<@Nullable Object>> rows) throws IOException {
    for (List<@Nullable Object> row : (Iterable<List<@Nullable Object>>) rows::iterator) {
      record(row.stream().map(TableCsv::cell).toList());
    }
  }

  private void record(List<String> cells) throws IOException {
    try {
      csv.writeRecord(cells);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static String cell(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    if (value instanceof OffsetDateTime time) {
      return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }
    return value instanceof String text ? safe(text) : value.toString();
  }

  private static String safe(String text) {
    boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    return formula && !PLAIN_NUMBER.matcher(text).matches() ? "'" + text : text;
  }
}
