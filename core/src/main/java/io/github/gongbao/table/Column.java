package io.github.gongbao.table;

import io.github.gongbao.model.Labelled;
import java.util.Objects;

/**
 * A column of a table.
 *
 * @param name in snake_case, and no reserved word of SQL
 * @param type what its values are
 * @param description what it holds, in English
 */
public record Column(String name, Type type, String description) {
  public Column {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(description, "description");
  }

  /** What the values of a column are. */
  public enum Type implements Labelled {
    /** {@link String}. */
    TEXT("string"),
    /** {@link Integer}. */
    INTEGER("integer"),
    /** {@link java.math.BigDecimal}. */
    DECIMAL("number"),
    /** {@link Boolean}. */
    BOOLEAN("boolean"),
    /** {@link java.time.LocalDate}. */
    DATE("date"),
    /** {@link java.time.OffsetDateTime}. */
    TIME("datetime");

    private final String schemaName;

    Type(String schemaName) {
      this.schemaName = schemaName;
    }

    /** What a Frictionless Table Schema calls the type. */
    String schemaName() {
      return schemaName;
    }
  }
}
