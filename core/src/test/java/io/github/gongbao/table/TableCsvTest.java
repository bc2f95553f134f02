package io.github.gongbao.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.gongbao.json.AnyRelease;
import io.github.gongbao.json.ExampleRelease;
import io.github.gongbao.model.Release;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableCsvTest {
  private static final Document DOCUMENT = TidyTableTest.document(ExampleRelease.RELEASE);

  @Provide
  Arbitrary<Release> releases() {
    return AnyRelease.release();
  }

  @Test
  void writesALineAStatisticUnderTheNamesOfTheColumns() throws IOException {
    List<CsvRecord> records = records(csv(TidyTable.STATISTICS, DOCUMENT, DOCUMENT));

    assertThat(records).hasSize(5);
    assertThat(records.get(0).getFields()).startsWith("statistic_id", "document_id", "input_name");
    assertThat(records.get(2).getFields())
        .contains("检查车辆", "5", "UP", "YEAR_ON_YEAR", "2023-06-01", "110000;120000;")
        .contains("6月1日以来，北京、天津检查车辆“78万余”台次，同比增长5%。");
  }

  @Test
  void writesTimesWithSecondsAndZone() throws IOException {
    assertThat(csv(TidyTable.DOCUMENTS, DOCUMENT)).contains(",2023-06-15T14:28:00+08:00,");
  }

  @ParameterizedTest
  @EnumSource
  void hasTheNamesOfTheColumnsEvenWithoutRows(TidyTable table) throws IOException {
    assertThat(csv(table)).isEqualTo(names(table)).endsWith("\r\n");
  }

  @Test
  void beginsWithAByteOrderMarkForExcel() throws IOException {
    StringWriter out = new StringWriter();
    TableCsv.forExcel(TidyTable.FAILURES, out).close();

    assertThat(out).hasToString("\uFEFFinput_name,reason\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1检查水库",
        "+1+1",
        "-1-1",
        "@SUM(A1)",
        "＝1+1",
        "＠A1",
        "\t=1",
        "\r=1",
        "\n=1",
        "-",
        "=",
        "-1e5",
        "+A1"
      })
  void makesNoFormulaOfAText(String text) throws IOException {
    assertThat(reason(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-5.2%", "-5", "+3.1‰", "检查=1", "", "a-b", "'quoted", "a,\"b\"\nc"})
  void leavesOtherTextsAsTheyAre(String text) throws IOException {
    assertThat(reason(text)).isEqualTo(text);
  }

  @Test
  void leavesNegativeNumbersNumbers() throws IOException {
    Release fell =
        ExampleRelease.RELEASE.withStatistics(
            ExampleRelease.RELEASE.statistics().stream()
                .map(
                    s ->
                        s.withChange(
                            s.change()
                                .map(c -> c.withDirection(io.github.gongbao.model.Direction.DOWN))))
                .toList());

    assertThat(csv(TidyTable.STATISTICS, TidyTableTest.document(fell))).contains(",-5,");
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void everyRowComesBack(@ForAll("releases") Release release) throws IOException {
    for (TidyTable table : TidyTable.values()) {
      Document document = TidyTableTest.document(release);
      List<CsvRecord> records = records(csv(table, document));
      List<List<Object>> rows = table.rows(document).toList();
      assertThat(records).hasSize(rows.size() + 1);
      for (int r = 0; r < rows.size(); r++) {
        for (int c = 0; c < table.columns().size(); c++) {
          if (rows.get(r).get(c) instanceof String text) {
            assertThat(records.get(r + 1).getField(c)).isIn(text, "'" + text);
          }
        }
      }
    }
  }

  @Test
  void passesOnThatTheWriterFailed() {
    Writer full =
        new Writer() {
          @Override
          public void write(char[] buffer, int start, int length) throws IOException {
            throw new IOException("no space left");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };

    assertThatThrownBy(
            () -> {
              try (TableCsv csv = new TableCsv(TidyTable.STATISTICS, full)) {
                for (int i = 0; i < 1000; i++) {
                  csv.write(DOCUMENT);
                }
              }
            })
        .isInstanceOf(IOException.class)
        .hasMessage("no space left");
  }

  private static String reason(String text) throws IOException {
    StringWriter out = new StringWriter();
    try (TableCsv csv = new TableCsv(TidyTable.FAILURES, out)) {
      csv.write(new Failure("a", text));
    }
    return records(out.toString()).get(1).getField(1);
  }

  private static String names(TidyTable table) {
    return String.join(",", table.columns().stream().map(Column::name).toList()) + "\r\n";
  }

  private static String csv(TidyTable table, Document... documents) throws IOException {
    StringWriter out = new StringWriter();
    try (TableCsv csv = new TableCsv(table, out)) {
      for (Document document : documents) {
        csv.write(document);
      }
    }
    return out.toString();
  }

  private static List<CsvRecord> records(String csv) {
    try (Stream<CsvRecord> records =
        CsvReader.builder().skipEmptyLines(false).ofCsvRecord(csv).stream()) {
      return records.toList();
    }
  }
}
