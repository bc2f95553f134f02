package io.github.gongbao.examples.duckdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gongbao.examples.Draft;
import io.github.gongbao.model.Diagnostic;
import io.github.gongbao.table.Column;
import io.github.gongbao.table.Document;
import io.github.gongbao.table.Failure;
import io.github.gongbao.table.TidyTable;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DuckDbOutputTest {
  private static final Document WATER =
      new Draft("水库'\"; DROP TABLE statistics")
          .paragraph("检查水库12座、堤防7处。")
          .paragraph("一、加强值守。")
          .paragraph("问：如何？")
          .paragraph("答：良好。")
          .table("市\t水库", "甲市\t20.5")
          .figure("12座", "检查水库")
          .figure("7处", "检查堤防")
          .cell(1, 1, "水库", s -> s.partOf(0).regions(Draft.region("甲市")))
          .measure("一、", "加强值守")
          .exchange("问：如何？", "答：良好。")
          .doubt(Diagnostic.Code.REGION_AMBIGUOUS, "甲市", "several places have this name")
          .document("water.html");
  private static final Document TIMED =
      Draft.document(
          "timed.html",
          new Draft("\uD842\0家")
              .paragraph("二")
              .release()
              .withPublishedAt(OffsetDateTime.parse("2021-08-18T14:28:00+08:00")));

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void nameTheFile() {
    file = folder.resolve("数据 1.duckdb");
  }

  @ParameterizedTest
  @EnumSource
  void holdsTheRowsOfTheLibrary(TidyTable table) throws Exception {
    write(WATER, TIMED);

    List<List<@Nullable Object>> expected = new ArrayList<>();
    table.rows(WATER).map(DuckDbOutputTest::comparable).forEach(expected::add);
    table.rows(TIMED).map(DuckDbOutputTest::comparable).forEach(expected::add);
    table.rows(new Failure("c.pdf", "no bulletin")).forEach(expected::add);
    assertThat(expected).isNotEmpty();
    assertThat(ask("SELECT * FROM " + table.label())).isEqualTo(expected);
  }

  @Test
  void tablesJoin() throws Exception {
    write(WATER);
    assertThat(
            ask(
                """
                SELECT s.indicator_name, w.figure_value, r.region_name, c.words
                FROM statistics s
                JOIN cells c USING (document_id, table_index, row_index, column_index)
                JOIN statistics w ON w.statistic_id = s.part_of_id
                JOIN regions r ON r.statistic_id = s.statistic_id
                """))
        .isEqualTo(List.of(List.of("水库", 12.0, "甲市", "20.5")));
  }

  @Test
  void saysWhatItsColumnsAre() throws Exception {
    write(WATER);
    String described =
        Arrays.stream(TidyTable.values())
            .flatMap(table -> table.columns().stream())
            .map(Column::description)
            .collect(Collectors.joining("\n"));
    assertThat(ask("SELECT comment FROM duckdb_columns() WHERE NOT internal"))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(described).contains(String.valueOf(row.get(0))));
  }

  @Test
  void writesItsTablesAnewAndLeavesOthers() throws Exception {
    write(WATER, TIMED);
    ask("CREATE TABLE mine AS SELECT 1");
    write(WATER);
    assertThat(ask("SELECT count(*) FROM documents")).isEqualTo(List.of(List.of(1L)));
    assertThat(ask("SELECT * FROM mine")).isEqualTo(List.of(List.of(1)));
  }

  @Test
  void saysWhyItCannotWrite() throws IOException {
    Files.writeString(
        file, "no database at all, but a text that is long enough to be taken for one");
    assertThatThrownBy(() -> write(WATER)).isInstanceOf(IOException.class);
  }

  private void write(Document... documents) throws IOException {
    try (DuckDbOutput output = new DuckDbOutput(file)) {
      for (Document document : documents) {
        output.write(document);
      }
      output.write(new Failure("c.pdf", "no bulletin"));
    }
  }

  private List<List<@Nullable Object>> ask(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
        Statement statement = connection.createStatement()) {
      List<List<@Nullable Object>> rows = new ArrayList<>();
      if (!statement.execute(sql)) {
        return rows;
      }
      try (ResultSet result = statement.getResultSet()) {
        while (result.next()) {
          List<@Nullable Object> row = new ArrayList<>();
          for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
            row.add(result.getObject(i));
          }
          rows.add(comparable(row));
        }
      }
      return rows;
    }
  }

  /** The same values in types that the library and DuckDB share. */
  private static List<@Nullable Object> comparable(List<@Nullable Object> row) {
    List<@Nullable Object> values = new ArrayList<>();
    for (Object value : row) {
      if (value instanceof BigDecimal number) {
        values.add(number.doubleValue());
      } else if (value instanceof OffsetDateTime time) {
        values.add(time.toInstant());
      } else if (value instanceof String text) {
        values.add(text.replace("\uD842", "?"));
      } else {
        values.add(value);
      }
    }
    return values;
  }
}
