package io.github.gongbao.table;

import io.github.gongbao.table.Column.Type;
import io.github.gongbao.table.Reading.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table, and how its rows come from a document.
 *
 * @param <R> what a row is made from
 */
final class Relation<R> {
  private final Function<Reading, Stream<R>> sources;
  private final List<Column> columns = new ArrayList<>();
  private final List<Function<R, ? extends @Nullable Object>> values = new ArrayList<>();

  private Relation(Function<Reading, Stream<R>> sources) {
    this.sources = sources;
  }

  static <R> Relation<R> of(Function<Reading, Stream<R>> sources) {
    return new Relation<>(sources);
  }

  /** A column more. A value that is absent is null or an empty {@link Optional}. */
  Relation<R> with(
      String name, Type type, String description, Function<R, ? extends @Nullable Object> value) {
    columns.add(new Column(name, type, description));
    values.add(value);
    return this;
  }

  /** The columns that say of which document the rows are. */
  Relation<R> withDocument(Function<R, Reading> reading) {
    return with(
            "document_id",
            Type.TEXT,
            "The document: d and 16 digits of the hash of its bytes.",
            r -> reading.apply(r).document().id())
        .with(
            "input_name",
            Type.TEXT,
            "The input it was read from, such as a path.",
            r -> reading.apply(r).document().input());
  }

  /** The columns that say where in the text the words of a row stand, and the words. */
  Relation<R> withPlace(Function<R, Optional<Place>> place, String words) {
    return with(
            "char_start",
            Type.INTEGER,
            "Where it begins in the text, in code points, as Python, R and SQL count, from 0.",
            r -> place.apply(r).map(p -> p.codePoints().start()))
        .with(
            "char_end",
            Type.INTEGER,
            "Where it ends, in code points: text[char_start:char_end].",
            r -> place.apply(r).map(p -> p.codePoints().end()))
        .with(
            "utf16_start",
            Type.INTEGER,
            "Where it begins, in UTF-16 code units, as Java, JavaScript and the JSON count.",
            r -> place.apply(r).map(p -> p.span().start()))
        .with(
            "utf16_end",
            Type.INTEGER,
            "Where it ends, in UTF-16 code units.",
            r -> place.apply(r).map(p -> p.span().end()))
        .with(
            words,
            Type.TEXT,
            "The words there, as published.",
            r -> place.apply(r).map(Place::words));
  }

  List<Column> columns() {
    return Collections.unmodifiableList(columns);
  }

  Stream<List<@Nullable Object>> rows(Reading reading) {
    return sources.apply(reading).map(this::row);
  }

  List<@Nullable Object> row(R source) {
    @Nullable Object[] row = new @Nullable Object[values.size()];
    for (int i = 0; i < row.length; i++) {
      Object value = values.get(i).apply(source);
      row[i] = value instanceof Optional<?> optional ? optional.orElse(null) : value;
    }
    return Collections.unmodifiableList(Arrays.asList(row));
  }
}
