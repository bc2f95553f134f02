package io.github.gongbao.examples.spark;

import io.github.gongbao.table.Column;
import io.github.gongbao.table.TidyTable;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * The library's tables in Spark's types. A number is a double, which holds every figure of up to 15
 * digits as it stands and needs no scale; a time is an instant.
 */
final class ParquetSchema {
  private ParquetSchema() {}

  /** A column for each table, with the rows that a page makes. */
  static StructType ofPages() {
    return DataTypes.createStructType(
        Arrays.stream(TidyTable.values())
            .map(t -> field(t.label(), DataTypes.createArrayType(of(t), false)))
            .toList());
  }

  /** The columns of a table. */
  static StructType of(TidyTable table) {
    return DataTypes.createStructType(
        table.columns().stream().map(c -> field(c.name(), type(c.type()))).toList());
  }

  private static StructField field(String name, DataType type) {
    return DataTypes.createStructField(name, type, true);
  }

  private static DataType type(Column.Type type) {
    return switch (type) {
      case TEXT -> DataTypes.StringType;
      case INTEGER -> DataTypes.IntegerType;
      case DECIMAL -> DataTypes.DoubleType;
      case BOOLEAN -> DataTypes.BooleanType;
      case DATE -> DataTypes.DateType;
      case TIME -> DataTypes.TimestampType;
    };
  }

  /** A row of a table, its values in Spark's types. */
  static Row row(List<@Nullable Object> values) {
    return RowFactory.create(values.stream().map(ParquetSchema::value).toArray());
  }

  private static @Nullable Object value(@Nullable Object value) {
    if (value instanceof BigDecimal number) {
      return number.doubleValue();
    }
    if (value instanceof LocalDate day) {
      return Date.valueOf(day);
    }
    if (value instanceof OffsetDateTime time) {
      return Timestamp.from(time.toInstant());
    }
    return value;
  }
}
