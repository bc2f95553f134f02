package io.github.gongbao.table;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The description of the tables as a Frictionless Data Package. */
final class DataPackage {
  private static final Map<String, TidyTable> REFERENCES =
      Map.of(
          "document_id", TidyTable.DOCUMENTS,
          "statistic_id", TidyTable.STATISTICS,
          "level_id", TidyTable.STATISTICS,
          "part_of_id", TidyTable.STATISTICS,
          "parent_id", TidyTable.MEASURES);

  private DataPackage() {}

  static String json() {
    Map<String, Object> whole = new LinkedHashMap<>();
    whole.put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
    whole.put("name", "gongbao");
    whole.put("version", Version.CURRENT);
    whole.put("resources", Arrays.stream(TidyTable.values()).map(DataPackage::resource).toList());
    return JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build()
            .writeValueAsString(whole)
        + "\n";
  }

  private static Map<String, Object> resource(TidyTable table) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("fields", table.columns().stream().map(DataPackage::field).toList());
    if (!table.key().isEmpty()) {
      schema.put("primaryKey", table.key());
    }
    List<Map<String, Object>> references =
        table.columns().stream().flatMap(c -> reference(table, c.name())).toList();
    if (!references.isEmpty()) {
      schema.put("foreignKeys", references);
    }
    Map<String, Object> resource = new LinkedHashMap<>();
    resource.put("name", table.label());
    resource.put("description", table.description());
    resource.put("path", table.label() + ".csv");
    resource.put("encoding", "utf-8");
    resource.put("schema", schema);
    return resource;
  }

  private static Map<String, Object> field(Column column) {
    Map<String, Object> field = new LinkedHashMap<>();
    field.put("name", column.name());
    field.put("type", column.type().schemaName());
    if (column.type() == Column.Type.TIME) {
      field.put("format", "any");
    }
    field.put("description", column.description());
    return field;
  }

  private static Stream<Map<String, Object>> reference(TidyTable table, String column) {
    TidyTable other = REFERENCES.get(column);
    if (other == null || table.key().contains(column)) {
      return Stream.empty();
    }
    Map<String, Object> target = new LinkedHashMap<>();
    target.put("resource", other == table ? "" : other.label());
    target.put("fields", other.key());
    Map<String, Object> reference = new LinkedHashMap<>();
    reference.put("fields", List.of(column));
    reference.put("reference", target);
    return Stream.of(reference);
  }
}
