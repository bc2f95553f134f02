package io.github.gongbao.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.immutables.value.Value;

/**
 * Where in a table a statistic stands, and what stands over and before it.
 *
 * <pre>{@code
 * statistic.cell().ifPresent(c -> System.out.println(c.rowHeads() + " " + c.columnHeads()));
 * // [北　京] [环比, 上月=100]
 * }</pre>
 *
 * @param table the place of the table in {@link Release#blocks()}, from 0
 * @param row the row, from 0, heads counted
 * @param column the column, from 0, spans counted
 * @param rowHeads the heads before it, as published, outermost first
 * @param columnHeads the heads over it, as published, outermost first
 */
@Value.Builder
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Coordinates(
    int table, int row, int column, List<String> rowHeads, List<String> columnHeads)
    implements WithCoordinates {
  /**
   * @throws IllegalArgumentException if table, row or column is negative
   */
  public Coordinates {
    if (table < 0 || row < 0 || column < 0) {
      throw new IllegalArgumentException(
          "not a place in a table: table " + table + ", row " + row + ", column " + column);
    }
    rowHeads = Absent.list(rowHeads);
    columnHeads = Absent.list(columnHeads);
  }
}
