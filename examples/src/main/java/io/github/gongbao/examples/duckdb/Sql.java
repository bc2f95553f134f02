package io.github.gongbao.examples.duckdb;

import io.github.gongbao.examples.format.DisplayWidth;
import io.github.gongbao.examples.format.TextTable;
import io.github.gongbao.examples.run.PathName;
import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks a DuckDB file, where there is no DuckDB shell at hand. */
public final class Sql {
  private static final Set<Integer> NUMBERS =
      Set.of(Types.INTEGER, Types.BIGINT, Types.DOUBLE, Types.DECIMAL);

  private Sql() {}

  /**
   * Prints the answer to a query as a table. The file is not changed.
   *
   * @throws IOException if the file cannot be read or the query not be answered
   */
  public static void ask(String file, String query, DisplayWidth width, PrintWriter out)
      throws IOException {
    DuckDbOutput.requireDriver();
    Properties properties = new Properties();
    properties.setProperty("duckdb.read_only", "true");
    String path = PathName.path(file).toRealPath().toString();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + path, properties);
        Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(query)) {
      ResultSetMetaData columns = answer.getMetaData();
      TextTable table = new TextTable(width, numbers(columns), names(columns));
      while (answer.next()) {
        String[] row = new String[columns.getColumnCount()];
        for (int i = 0; i < row.length; i++) {
          row[i] = shown(answer.getObject(i + 1));
        }
        table.row(row);
      }
      table.print(out, "");
      out.flush();
    } catch (SQLException e) {
      throw DuckDbOutput.failure(e);
    }
  }

  private static Set<Integer> numbers(ResultSetMetaData columns) throws SQLException {
    Set<Integer> numbers = new HashSet<>();
    for (int i = 0; i < columns.getColumnCount(); i++) {
      if (NUMBERS.contains(columns.getColumnType(i + 1))) {
        numbers.add(i);
      }
    }
    return numbers;
  }

  private static String[] names(ResultSetMetaData columns) throws SQLException {
    String[] names = new String[columns.getColumnCount()];
    for (int i = 0; i < names.length; i++) {
      names[i] = columns.getColumnLabel(i + 1);
    }
    return names;
  }

  private static String shown(@Nullable Object value) {
    if (value instanceof Double number && Double.isFinite(number)) {
      return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
    return value == null ? "" : value.toString();
  }
}
