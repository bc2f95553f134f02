package io.github.gongbao.table;

import io.github.gongbao.model.Labelled;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The tables that documents make: a row an observation, a column a variable. They join by their
 * ids, which are the same whenever the same bytes are read by the same version.
 *
 * <pre>{@code
 * for (Column column : TidyTable.STATISTICS.columns()) {
 *   System.out.println(column.name() + " " + column.type() + ": " + column.description());
 * }
 * TidyTable.STATISTICS.rows(document).forEach(System.out::println);
 * }</pre>
 *
 * <p>{@link TableCsv} writes them as CSV; {@link #dataPackage} describes them to programs.
 */
public enum TidyTable implements Labelled {
  /**
   * A row a document, with its head, its body and how much was read from it.
   *
   * <p>Columns: {@code document_id, input_name, sha256, title, published_on, published_at, source,
   * editor, issuer, document_number, index_number, written_on, url, site, template, kind, script,
   * statistic_count, measure_count, exchange_count, doubt_count, parser_version, body}.
   */
  DOCUMENTS("A row a document.", DocumentTable.RELATION, "document_id"),

  /**
   * A row a figure, with what it counts, for when and where, and the words that say so.
   *
   * <p>Columns: {@code statistic_id, document_id, input_name, title, published_on, indicator_name,
   * figure_value, figure_upper, unit, dimension, currency, ucum, approximation, change_direction,
   * change_basis, change_baseline, change_value, level_id, part_of_id, period_words, period_start,
   * period_end, region_names, region_codes, province_names, actor, modality, table_index,
   * row_index, column_index, row_heads, column_heads, char_start, char_end, utf16_start, utf16_end,
   * figure, sentence}.
   */
  STATISTICS("A row a figure.", StatisticTable.RELATION, "statistic_id"),

  /**
   * A row for each region that a figure holds for, with its province.
   *
   * <p>Columns: {@code statistic_id, document_id, input_name, region_code, region_name,
   * province_code, province_name}.
   */
  REGIONS("A row for each region of a figure.", RegionTable.RELATION),

  /**
   * A row an enumerated measure, nested ones behind the one they are nested in.
   *
   * <p>Columns: {@code measure_id, document_id, input_name, parent_id, nesting, marker, ordinal,
   * heading, modality, char_start, char_end, utf16_start, utf16_end, words}.
   */
  MEASURES("A row an enumerated measure.", MeasureTable.RELATION, "measure_id"),

  /**
   * A row for each question with its answer.
   *
   * <p>Columns: {@code exchange_id, document_id, input_name, speaker, speaker_office, topic,
   * question, char_start, char_end, utf16_start, utf16_end, answer}.
   */
  EXCHANGES("A row for each question with its answer.", ExchangeTable.RELATION, "exchange_id"),

  /**
   * A row for each cell of the tables in the text.
   *
   * <p>Columns: {@code document_id, input_name, table_index, row_index, column_index, row_span,
   * column_span, is_head, char_start, char_end, utf16_start, utf16_end, words}.
   */
  CELLS("A row for each cell of a table in the text.", CellTable.RELATION),

  /**
   * A row for each thing that the parser noticed and could not settle.
   *
   * <p>Columns: {@code document_id, input_name, doubt_code, message, char_start, char_end,
   * utf16_start, utf16_end, words}.
   */
  DOUBTS("A row for each thing that could not be settled.", DoubtTable.RELATION),

  /**
   * A row for each input that no release could be read from.
   *
   * <p>Columns: {@code input_name, reason}.
   */
  FAILURES("A row for each input that could not be read.", FailureTable.RELATION);

  private final String description;
  private final Relation<?> relation;
  private final List<String> key;

  TidyTable(String description, Relation<?> relation, String... key) {
    this.description = description;
    this.relation = relation;
    this.key = List.of(key);
  }

  /** What a row is. */
  public String description() {
    return description;
  }

  /** The columns, in order. */
  public List<Column> columns() {
    return relation.columns();
  }

  /** The names of the columns by which a row is told from all others; empty if it has none. */
  public List<String> key() {
    return key;
  }

  /**
   * The rows that a document makes, each with a value for every column: of the column's type, or
   * null where there is none.
   */
  public Stream<List<@Nullable Object>> rows(Document document) {
    return relation.rows(Reading.of(document));
  }

  /** The rows that a failure makes: one of {@link #FAILURES}. */
  public Stream<List<@Nullable Object>> rows(Failure failure) {
    return this == FAILURES ? Stream.of(FailureTable.RELATION.row(failure)) : Stream.empty();
  }

  /**
   * What the tables are, as a Frictionless Data Package in JSON: a resource a table, for the file
   * of its name in the same folder, with the types, descriptions and keys of its columns.
   */
  public static String dataPackage() {
    return DataPackage.json();
  }
}
