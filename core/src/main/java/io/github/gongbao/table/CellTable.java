package io.github.gongbao.table;

import io.github.gongbao.model.Block;
import io.github.gongbao.table.Column.Type;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A row for each cell of a table in the text. */
final class CellTable {
  static final Relation<Row> RELATION =
      Relation.of(CellTable::rows)
          .withDocument(Row::reading)
          .with("table_index", Type.INTEGER, "The block that the table is, from 0.", Row::table)
          .with("row_index", Type.INTEGER, "The row, from 0.", Row::row)
          .with("column_index", Type.INTEGER, "The column, from 0.", r -> r.cell.column())
          .with("row_span", Type.INTEGER, "How many rows it covers.", r -> r.cell.rowSpan())
          .with("column_span", Type.INTEGER, "How many columns.", r -> r.cell.columnSpan())
          .with("is_head", Type.BOOLEAN, "Whether it is marked as a head.", r -> r.cell.header())
          .withPlace(r -> Optional.of(r.reading.place(r.cell.span())), "words");

  private CellTable() {}

  private record Row(Reading reading, int table, int row, Block.Cell cell) {}

  private static Stream<Row> rows(Reading reading) {
    List<Block> blocks = reading.release().blocks();
    return IntStream.range(0, blocks.size())
        .boxed()
        .flatMap(
            n ->
                blocks.get(n) instanceof Block.Table table
                    ? rows(reading, n, table.rows())
                    : Stream.empty());
  }

  private static Stream<Row> rows(Reading reading, int table, List<Block.Row> rows) {
    return IntStream.range(0, rows.size())
        .boxed()
        .flatMap(n -> rows.get(n).cells().stream().map(cell -> new Row(reading, table, n, cell)));
  }
}
