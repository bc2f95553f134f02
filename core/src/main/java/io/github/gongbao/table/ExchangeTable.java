package io.github.gongbao.table;

import io.github.gongbao.model.Exchange;
import io.github.gongbao.table.Column.Type;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A row for each question with its answer. */
final class ExchangeTable {
  static final Relation<Row> RELATION =
      Relation.of(ExchangeTable::rows)
          .with(
              "exchange_id",
              Type.TEXT,
              "The question and answer: the document's id, -e and its place.",
              r -> r.reading.id('e', r.n))
          .withDocument(Row::reading)
          .with("speaker", Type.TEXT, "Who answers.", r -> r.exchange.speaker())
          .with(
              "speaker_office",
              Type.TEXT,
              "The office named before the speaker.",
              r -> r.exchange.role())
          .with("topic", Type.TEXT, "What was asked about.", r -> r.exchange.topic())
          .with("question", Type.TEXT, "The question, where given.", r -> r.exchange.question())
          .withPlace(r -> Optional.of(r.reading.place(r.exchange.answer())), "answer");

  private ExchangeTable() {}

  private record Row(Reading reading, int n, Exchange exchange) {}

  private static Stream<Row> rows(Reading reading) {
    List<Exchange> all = reading.release().exchanges();
    return IntStream.range(0, all.size()).mapToObj(n -> new Row(reading, n, all.get(n)));
  }
}
