package io.github.gongbao.examples.duckdb;

import io.github.gongbao.table.Column;
import io.github.gongbao.table.TidyTable;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Rows to the end of a table. */
final class TableAppender {
  private final DuckDBAppender appender;

  private TableAppender(DuckDBAppender appender) {
    this.appender = appender;
  }

  /**
   * Makes the table, with what the library says of it and of its columns, in place of an old one.
   */
  static TableAppender make(DuckDBConnection connection, TidyTable table) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          table.columns().stream()
              .map(column -> column.name() + " " + type(column.type()))
              .collect(
                  Collectors.joining(
                      ", ", "CREATE OR REPLACE TABLE " + table.label() + " (", ")")));
      statement.execute("COMMENT ON TABLE " + table.label() + " IS " + quoted(table.description()));
      for (Column column : table.columns()) {
        statement.execute(
            "COMMENT ON COLUMN "
                + (table.label() + "." + column.name())
                + " IS "
                + quoted(column.description()));
      }
    }
    return new TableAppender(connection.createAppender(table.label()));
  }

  /** A number is a double, which holds every figure of up to 15 digits and needs no scale. */
  private static String type(Column.Type type) {
    return switch (type) {
      case TEXT -> "VARCHAR";
      case INTEGER -> "INTEGER";
      case DECIMAL -> "DOUBLE";
      case BOOLEAN -> "BOOLEAN";
      case DATE -> "DATE";
      case TIME -> "TIMESTAMPTZ";
    };
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  void append(Stream<List<@Nullable Object>> rows) throws SQLException {
    for (List<@Nullable Object> row : (Iterable<List<@Nullable Object>>) rows::iterator) {
      appender.beginRow();
      for (Object value : row) {
        append(value);
      }
      appender.endRow();
    }
  }

  private void append(@Nullable Object value) throws SQLException {
    if (value == null) {
      appender.appendNull();
    } else if (value instanceof String text) {
      appender.append(text);
    } else if (value instanceof Integer number) {
      appender.append(number);
    } else if (value instanceof BigDecimal number) {
      appender.append(number.doubleValue());
    } else if (value instanceof Boolean flag) {
      appender.append(flag);
    } else if (value instanceof LocalDate day) {
      appender.append(day);
    } else if (value instanceof OffsetDateTime time) {
      appender.append(time);
    } else {
      throw new IllegalArgumentException("no column has values of " + value.getClass());
    }
  }

  void flush() throws SQLException {
    appender.flush();
  }

  void close() throws SQLException {
    appender.close();
  }
}
