package io.github.gongbao.table;

import io.github.gongbao.model.Measure;
import io.github.gongbao.table.Column.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A row a measure, nested ones behind the one that they are nested in. */
final class MeasureTable {
  private static final char ID = 'm';

  static final Relation<Row> RELATION =
      Relation.of(MeasureTable::rows)
          .with(
              "measure_id",
              Type.TEXT,
              "The measure: the document's id, -m and its place.",
              r -> r.reading.id(ID, r.n))
          .withDocument(Row::reading)
          .with(
              "parent_id",
              Type.TEXT,
              "The measure that it is nested in.",
              r -> r.parent.map(n -> r.reading.id(ID, n)))
          .with("nesting", Type.INTEGER, "How deep it is nested, from 0.", Row::depth)
          .with("marker", Type.TEXT, "The list marker as published.", r -> r.measure.marker())
          .with("ordinal", Type.INTEGER, "Its number.", r -> r.measure.ordinal())
          .with("heading", Type.TEXT, "What it is called.", r -> r.measure.heading())
          .with("modality", Type.TEXT, "REPORTED or PLANNED.", r -> r.measure.modality().name())
          .withPlace(r -> Optional.of(r.reading.place(r.measure.span())), "words");

  private MeasureTable() {}

  private record Row(
      Reading reading, int n, Optional<Integer> parent, int depth, Measure measure) {}

  private record Open(Optional<Integer> parent, int depth, Measure measure) {}

  private static Stream<Row> rows(Reading reading) {
    List<Row> rows = new ArrayList<>();
    Deque<Open> open = new ArrayDeque<>();
    push(open, Optional.empty(), 0, reading.release().measures());
    while (!open.isEmpty()) {
      Open next = open.pop();
      int n = rows.size();
      rows.add(new Row(reading, n, next.parent, next.depth, next.measure));
      push(open, Optional.of(n), next.depth + 1, next.measure.children());
    }
    return rows.stream();
  }

  private static void push(
      Deque<Open> open, Optional<Integer> parent, int depth, List<Measure> measures) {
    for (int i = measures.size() - 1; i >= 0; i--) {
      open.push(new Open(parent, depth, measures.get(i)));
    }
  }
}
