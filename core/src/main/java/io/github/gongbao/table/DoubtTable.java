package io.github.gongbao.table;

import io.github.gongbao.model.Diagnostic;
import io.github.gongbao.table.Column.Type;
import java.util.stream.Stream;

/** A row for each thing that the parser could not settle. */
final class DoubtTable {
  static final Relation<Row> RELATION =
      Relation.of(DoubtTable::rows)
          .withDocument(Row::reading)
          .with("doubt_code", Type.TEXT, "What kind of doubt it is.", r -> r.doubt.code().name())
          .with("message", Type.TEXT, "The doubt in words.", r -> r.doubt.message())
          .withPlace(r -> r.doubt.span().map(r.reading::place), "words");

  private DoubtTable() {}

  private record Row(Reading reading, Diagnostic doubt) {}

  private static Stream<Row> rows(Reading reading) {
    return reading.release().diagnostics().stream().map(doubt -> new Row(reading, doubt));
  }
}
