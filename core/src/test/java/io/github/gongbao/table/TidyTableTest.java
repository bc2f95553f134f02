package io.github.gongbao.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.gongbao.json.AnyRelease;
import io.github.gongbao.json.ExampleRelease;
import io.github.gongbao.model.Block;
import io.github.gongbao.model.Diagnostic;
import io.github.gongbao.model.ExchangeBuilder;
import io.github.gongbao.model.Measure;
import io.github.gongbao.model.Modality;
import io.github.gongbao.model.Release;
import io.github.gongbao.model.Span;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TidyTableTest {
  private static final Map<Column.Type, Class<?>> CLASSES =
      Map.of(
          Column.Type.TEXT, String.class,
          Column.Type.INTEGER, Integer.class,
          Column.Type.DECIMAL, BigDecimal.class,
          Column.Type.BOOLEAN, Boolean.class,
          Column.Type.DATE, LocalDate.class,
          Column.Type.TIME, OffsetDateTime.class);

  private static final Document DOCUMENT = document(ExampleRelease.RELEASE);

  @Provide
  Arbitrary<Release> releases() {
    return AnyRelease.release();
  }

  @Test
  void aDocumentHasItsHashAndAnIdThatIsNoNumber() {
    assertThat(DOCUMENT.sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertThat(DOCUMENT.id()).isEqualTo("dba7816bf8f01cfea");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Document("a", "BA78", ExampleRelease.RELEASE));
  }

  @Test
  void aStatisticSaysWhatIsCountedWhenAndWhere() {
    assertThat(cells(TidyTable.STATISTICS, DOCUMENT, 0))
        .containsEntry("statistic_id", "dba7816bf8f01cfea-s0")
        .containsEntry("input_name", "a.html")
        .containsEntry("published_on", LocalDate.of(2023, 6, 15))
        .containsEntry("indicator_name", "检查车辆")
        .containsEntry("figure_value", new BigDecimal("780000"))
        .containsEntry("unit", "台次")
        .containsEntry("approximation", "OVER")
        .containsEntry("change_value", null)
        .containsEntry("level_id", null)
        .containsEntry("period_start", LocalDate.of(2023, 6, 1))
        .containsEntry("region_codes", "110000;120000;")
        .containsEntry("region_names", "北京市;天津市;")
        .containsEntry("province_names", "北京市;天津市;")
        .containsEntry("figure", "“78万余”台次")
        .containsEntry("char_start", 23)
        .containsEntry("utf16_end", 31);
  }

  @Test
  void aChangeHasItsSignAndItsLevel() {
    Release fell =
        ExampleRelease.RELEASE.withStatistics(
            ExampleRelease.RELEASE.statistics().stream()
                .map(s -> s.withChange(s.change().map(c -> c.withDirection(DOWN))))
                .toList());

    assertThat(cells(TidyTable.STATISTICS, document(fell), 1))
        .containsEntry("figure_value", new BigDecimal("5"))
        .containsEntry("change_direction", "DOWN")
        .containsEntry("change_value", new BigDecimal("-5"))
        .containsEntry("level_id", "dba7816bf8f01cfea-s0");
  }

  @Test
  void placesAreCountedInCodePointsAsWell() {
    Release shifted =
        ExampleRelease.RELEASE
            .withStatistics()
            .withBlocks()
            .withMeasures()
            .withText("𠮷林检查车辆")
            .withDiagnostics(
                new Diagnostic(Diagnostic.Code.VALUE_UNKNOWN, "", Optional.of(new Span(3, 7))));

    assertThat(cells(TidyTable.DOUBTS, document(shifted), 0))
        .containsEntry("char_start", 2)
        .containsEntry("char_end", 6)
        .containsEntry("utf16_start", 3)
        .containsEntry("words", "检查车辆".substring(0, 4));
  }

  @Test
  void aRegionHasItsProvince() {
    assertThat(cells(TidyTable.REGIONS, DOCUMENT, 1))
        .containsEntry("statistic_id", "dba7816bf8f01cfea-s0")
        .containsEntry("region_code", "120000")
        .containsEntry("province_name", "天津市");
  }

  @Test
  void nestedMeasuresFollowTheOneThatTheyAreNestedIn() {
    Span span = new Span(0, 7);
    Measure inner = new Measure("一是", 1, "内", Modality.REPORTED, span, List.of());
    Measure outer = new Measure("一、", 1, "外", Modality.PLANNED, span, List.of(inner, inner));
    Document document = document(ExampleRelease.RELEASE.withMeasures(outer, outer));

    assertThat(TidyTable.MEASURES.rows(document)).hasSize(6);
    assertThat(cells(TidyTable.MEASURES, document, 2))
        .containsEntry("measure_id", "dba7816bf8f01cfea-m2")
        .containsEntry("parent_id", "dba7816bf8f01cfea-m0")
        .containsEntry("nesting", 1)
        .containsEntry("words", "一、加强巡查。");
    assertThat(cells(TidyTable.MEASURES, document, 3)).containsEntry("parent_id", null);
  }

  @Test
  void anExchangeHasItsAnswer() {
    Release release =
        ExampleRelease.RELEASE.withExchanges(
            new ExchangeBuilder()
                .speaker("沈岩")
                .role("副局长")
                .span(new Span(0, 7))
                .answer(new Span(2, 6))
                .build());

    assertThat(cells(TidyTable.EXCHANGES, document(release), 0))
        .containsEntry("speaker_office", "副局长")
        .containsEntry("question", null)
        .containsEntry("answer", "加强巡查");
  }

  @Test
  void everyCellOfATableIsARow() {
    Block.Cell cell = new Block.Cell(new Span(2, 4), 1, 2, 1, true);
    Release release =
        ExampleRelease.RELEASE.withBlocks(
            new Block.Paragraph(new Span(0, 2)),
            new Block.Table(
                new Span(0, 7), List.of(new Block.Row(List.of()), new Block.Row(List.of(cell)))));

    assertThat(cells(TidyTable.CELLS, document(release), 0))
        .containsEntry("table_index", 1)
        .containsEntry("row_index", 1)
        .containsEntry("column_index", 1)
        .containsEntry("column_span", 2)
        .containsEntry("is_head", true)
        .containsEntry("words", "加强");
  }

  @Test
  void aFailureIsARowOfFailuresAlone() {
    Failure failure = new Failure("a.html", "no such file");

    assertThat(TidyTable.FAILURES.rows(failure)).containsExactly(List.of("a.html", "no such file"));
    assertThat(TidyTable.STATISTICS.rows(failure)).isEmpty();
    assertThat(TidyTable.FAILURES.rows(DOCUMENT)).isEmpty();
  }

  @Test
  void aDocumentSaysWhichVersionReadIt() {
    assertThat(cells(TidyTable.DOCUMENTS, DOCUMENT, 0).get("parser_version").toString())
        .matches("\\d+\\.\\d+\\.\\d+.*");
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void everyValueIsOfTheTypeOfItsColumn(@ForAll("releases") Release release) {
    for (TidyTable table : TidyTable.values()) {
      List<Column> columns = table.columns();
      table
          .rows(document(release))
          .forEach(
              row -> {
                assertThat(row).hasSameSizeAs(columns);
                for (int i = 0; i < columns.size(); i++) {
                  if (row.get(i) != null) {
                    assertThat(row.get(i)).isInstanceOf(CLASSES.get(columns.get(i).type()));
                  }
                }
              });
    }
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void keysTellRowsApart(@ForAll("releases") Release release) {
    for (TidyTable table : TidyTable.values()) {
      if (!table.key().isEmpty()) {
        int key = table.columns().stream().map(Column::name).toList().indexOf(table.key().get(0));
        assertThat(table.rows(document(release)).map(row -> row.get(key)).toList())
            .doesNotHaveDuplicates()
            .doesNotContainNull();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void noColumnIsAReservedWordOfSql(TidyTable table) throws IOException {
    Set<String> reserved = reservedWords();
    List<String> names = table.columns().stream().map(Column::name).toList();

    assertThat(reserved).hasSizeGreaterThan(300);
    assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z][a-z0-9_]*"));
    assertThat(names).doesNotContainAnyElementsOf(reserved);
  }

  @ParameterizedTest
  @EnumSource
  void theJavadocNamesTheColumns(TidyTable table) throws IOException {
    String source =
        Files.readString(Path.of("src/main/java/io/github/gongbao/table/TidyTable.java"));
    String doc = source.substring(0, source.indexOf("\n  " + table + "("));
    String columns = doc.substring(doc.lastIndexOf("Columns: {@code ") + 16, doc.lastIndexOf("}."));

    assertThat(columns.split("[,\\s*]+"))
        .containsExactlyElementsOf(table.columns().stream().map(Column::name).toList());
  }

  @Test
  void theDataPackageDescribesEveryColumn() {
    JsonNode resources = JsonMapper.shared().readTree(TidyTable.dataPackage()).get("resources");

    assertThat(resources).hasSize(TidyTable.values().length);
    for (int i = 0; i < resources.size(); i++) {
      TidyTable table = TidyTable.values()[i];
      JsonNode schema = resources.get(i).get("schema");
      assertThat(resources.get(i).get("path").asString()).isEqualTo(table.label() + ".csv");
      assertThat(schema.get("fields").values())
          .extracting(field -> field.get("name").asString())
          .containsExactlyElementsOf(table.columns().stream().map(Column::name).toList());
      assertThat(resources.get(i).get("description").asString())
          .isEqualTo(table.description())
          .startsWith("A row ");
      assertThat(schema.path("primaryKey").values())
          .extracting(JsonNode::asString)
          .containsExactlyElementsOf(table.key());
      for (JsonNode key : schema.path("foreignKeys").values()) {
        String target = key.get("reference").get("resource").asString();
        TidyTable other =
            target.isEmpty() ? table : TidyTable.valueOf(target.toUpperCase(java.util.Locale.ROOT));
        assertThat(key.get("reference").get("fields").get(0).asString())
            .isEqualTo(other.key().get(0));
      }
    }
  }

  @Test
  void theDataPackageSaysTheTypesAndHowTablesJoin() {
    JsonNode resources = JsonMapper.shared().readTree(TidyTable.dataPackage()).get("resources");
    Map<String, String> types = new java.util.TreeMap<>();
    List<String> joins = new java.util.ArrayList<>();
    for (JsonNode resource : resources.values()) {
      for (JsonNode field : resource.get("schema").get("fields").values()) {
        types.put(field.get("name").asString(), field.get("type").asString());
        assertThat(field.has("format")).isEqualTo(field.get("type").asString().equals("datetime"));
      }
      for (JsonNode key : resource.get("schema").path("foreignKeys").values()) {
        String from = resource.get("name").asString() + "." + key.get("fields").get(0).asString();
        joins.add(from + " " + key.get("reference").get("resource").asString());
      }
    }

    assertThat(types)
        .containsEntry("figure_value", "number")
        .containsEntry("published_on", "date")
        .containsEntry("published_at", "datetime")
        .containsEntry("char_start", "integer")
        .containsEntry("is_head", "boolean")
        .containsEntry("sentence", "string");
    assertThat(joins)
        .contains(
            "statistics.document_id documents",
            "statistics.level_id ",
            "statistics.part_of_id ",
            "regions.statistic_id statistics",
            "measures.parent_id ",
            "cells.document_id documents")
        .doesNotContain("documents.document_id documents");
    assertThat(resources.get(TidyTable.FAILURES.ordinal()).get("schema").has("primaryKey"))
        .isFalse();
    assertThat(resources.get(TidyTable.FAILURES.ordinal()).get("schema").has("foreignKeys"))
        .isFalse();
  }

  private static final io.github.gongbao.model.Direction DOWN =
      io.github.gongbao.model.Direction.DOWN;

  private static Set<String> reservedWords() throws IOException {
    try (InputStream words = TidyTableTest.class.getResourceAsStream("reserved-words.txt")) {
      String all = new String(Objects.requireNonNull(words).readAllBytes(), StandardCharsets.UTF_8);
      return new HashSet<>(
          all.lines()
              .filter(line -> !line.startsWith("#"))
              .flatMap(line -> Arrays.stream(line.toLowerCase(java.util.Locale.ROOT).split("\\s+")))
              .toList());
    }
  }

  static Document document(Release release) {
    return Document.of("a.html", "abc".getBytes(StandardCharsets.UTF_8), release);
  }

  private static Map<String, Object> cells(TidyTable table, Document document, int row) {
    List<Object> values = table.rows(document).toList().get(row);
    Map<String, Object> cells = new java.util.LinkedHashMap<>();
    for (int i = 0; i < values.size(); i++) {
      cells.put(table.columns().get(i).name(), values.get(i));
    }
    return cells;
  }
}
