package io.github.gongbao.table;

import io.github.gongbao.table.Column.Type;
import java.util.stream.Stream;

/** A row for each input that could not be read; documents have none. */
final class FailureTable {
  static final Relation<Failure> RELATION =
      Relation.<Failure>of(reading -> Stream.empty())
          .with("input_name", Type.TEXT, "The input, such as a path.", Failure::input)
          .with("reason", Type.TEXT, "Why it could not be read.", Failure::reason);

  private FailureTable() {}
}
