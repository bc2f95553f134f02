package io.github.gongbao.examples.duckdb;

import io.github.gongbao.examples.run.Output;
import io.github.gongbao.table.Document;
import io.github.gongbao.table.Failure;
import io.github.gongbao.table.TidyTable;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Stream;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * A DuckDB file with each of the library's tables. Those of them that are there already are written
 * anew; other tables and views in the file stay.
 */
public final class DuckDbOutput implements Output {
  /** So many documents are held in memory at most: bodies are long, and an appender counts rows. */
  private static final int BATCH = 200;

  /** What the database may keep in memory of what is in the file already. */
  private static final String CACHE = "256MB";

  private final DuckDBConnection connection;
  private final Map<TidyTable, TableAppender> appenders = new EnumMap<>(TidyTable.class);
  private int unflushed;

  /**
   * Opens or makes the file and makes its tables.
   *
   * @throws IOException if that cannot be done
   */
  public DuckDbOutput(Path file) throws IOException {
    requireDriver();
    try {
      Properties properties = new Properties();
      properties.setProperty("memory_limit", CACHE);
      connection =
          (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:" + file, properties);
      for (TidyTable table : TidyTable.values()) {
        appenders.put(table, TableAppender.make(connection, table));
      }
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  static void requireDriver() throws IOException {
    try {
      Class.forName("org.duckdb.DuckDBDriver");
    } catch (ClassNotFoundException e) {
      throw new IOException("lib/duckdb_jdbc.jar is to stand beside gongbao.jar", e);
    }
  }

  @Override
  public void write(Document document) throws IOException {
    append(table -> table.rows(document));
  }

  @Override
  public void write(Failure failure) throws IOException {
    append(table -> table.rows(failure));
  }

  private void append(Function<TidyTable, Stream<List<@Nullable Object>>> rows) throws IOException {
    try {
      for (Map.Entry<TidyTable, TableAppender> appender : appenders.entrySet()) {
        appender.getValue().append(rows.apply(appender.getKey()));
      }
      if (++unflushed == BATCH) {
        for (TableAppender appender : appenders.values()) {
          appender.flush();
        }
        unflushed = 0;
      }
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  @Override
  public void close() throws IOException {
    try (connection) {
      for (TableAppender appender : appenders.values()) {
        appender.close();
      }
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  static IOException failure(SQLException e) {
    return new IOException(Objects.requireNonNullElse(e.getMessage(), "DuckDB failed"), e);
  }
}
