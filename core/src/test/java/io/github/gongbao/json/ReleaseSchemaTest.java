package io.github.gongbao.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.gongbao.model.Release;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReleaseSchemaTest {
  private static final JsonNode SOURCE = JsonMapper.shared().readTree(ReleaseJson.schema());
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(SOURCE);

  @Provide
  Arbitrary<Release> releases() {
    return AnyRelease.release();
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void everyReleaseIsWrittenAfterTheSchema(@ForAll("releases") Release release) {
    assertThat(SCHEMA.validate(ReleaseJson.write(release), InputFormat.JSON)).isEmpty();
  }

  @Test
  void theSchemaHasAnIdWithItsVersion() {
    assertThat(SOURCE.get("$id").asString())
        .isEqualTo("https://gongbao.github.io/schema/release-1.0.json");
    assertThat(SOURCE.get("$comment").asString()).startsWith("Version 1.0.");
  }

  @Test
  void whatTheRecordsRefuseTheSchemaRefuses() {
    assertRefused("\"ordinal\": 1", "\"ordinal\": 0");
    assertRefused("\"code\": \"110000\"", "\"code\": \"Beijing\"");
    assertRefused("\"value\": 780000", "\"value\": \"780000\"");
    assertRefused("\"kind\": \"PRESS_CONFERENCE\",", "");
    assertRefused("\"type\": \"paragraph\"", "\"type\": \"poem\"");
    assertRefused("\"direction\": \"UP\"", "\"direction\": \"SIDEWAYS\"");
  }

  @Test
  void theSchemaHasEveryComponentAndEveryName() {
    assertDescribed(Release.class, SOURCE, new HashSet<>());
  }

  private static void assertRefused(String valid, String invalid) {
    String json = ExampleRelease.JSON.replace(valid, invalid);

    assertThat(json).isNotEqualTo(ExampleRelease.JSON);
    assertThat(SCHEMA.validate(json, InputFormat.JSON)).as(invalid).isNotEmpty();
  }

  private static void assertDescribed(Class<?> type, JsonNode schema, Set<Class<?>> seen) {
    if (!seen.add(type)) {
      return;
    }
    Set<String> components = new TreeSet<>();
    for (RecordComponent component : type.getRecordComponents()) {
      components.add(component.getName());
      Class<?> value = valueOf(component.getGenericType());
      JsonNode property = schema.path("properties").path(component.getName());
      if (value.isSealed()) {
        for (Class<?> kind : value.getPermittedSubclasses()) {
          assertDescribed(kind, definition(kind), seen);
        }
      } else if (value.isRecord()) {
        assertDescribed(value, definition(value), seen);
      } else if (value.isEnum() && !component.getName().equals("code")) {
        assertThat(names(resolved(property)))
            .as("names of %s", value)
            .containsExactlyElementsOf(
                Arrays.stream(value.getEnumConstants()).map(Object::toString).toList());
      }
    }
    Set<String> properties = new TreeSet<>(schema.path("properties").propertyNames());
    properties.remove("type");
    assertThat(properties).as("components of %s", type).isEqualTo(components);
  }

  private static JsonNode definition(Class<?> type) {
    String name = type.getSimpleName();
    return SOURCE.path("$defs").path(Character.toLowerCase(name.charAt(0)) + name.substring(1));
  }

  private static JsonNode resolved(JsonNode schema) {
    return Optional.ofNullable(schema.get("$ref"))
        .map(ref -> SOURCE.at(ref.asString().substring(1)))
        .orElse(schema);
  }

  private static List<String> names(JsonNode schema) {
    return schema.path("enum").values().stream().map(JsonNode::asString).toList();
  }

  /** What stands in a list or an optional, or the type itself. */
  private static Class<?> valueOf(Type type) {
    return type instanceof ParameterizedType parameterized
        ? (Class<?>) parameterized.getActualTypeArguments()[0]
        : (Class<?>) type;
  }
}
