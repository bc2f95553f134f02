package io.github.gongbao.examples;

import io.github.gongbao.examples.duckdb.DuckDbOutput;
import io.github.gongbao.examples.format.JsonLinesOutput;
import io.github.gongbao.examples.format.JsonOutput;
import io.github.gongbao.examples.format.SeriesOutput;
import io.github.gongbao.examples.format.TextOutput;
import io.github.gongbao.examples.report.ReportOutput;
import io.github.gongbao.examples.run.Output;
import java.io.IOException;
import java.util.Locale;

/** What releases are written as: a line a format, and a class each. */
enum Format {
  /** For people: head, measures as a tree, statistics as a table. */
  TEXT,

  /** A release on indented lines, several as an array. */
  JSON,

  /** A line a document, failures included. */
  JSONL,

  /** Tables: a line a statistic, a document, a measure and so on. */
  CSV,

  /** A wide table: the figures of all documents over time, a row for the same days. */
  SERIES,

  /** A folder to look at in a browser: a page a document and an index. */
  HTML,

  /** A DuckDB file with all tables, to ask with SQL. */
  DUCKDB;

  /**
   * Begins the output.
   *
   * @throws IOException if it cannot be written there
   */
  Output open(OutputOptions options) throws IOException {
    return switch (this) {
      case TEXT -> options.each(".txt", out -> new TextOutput(out, options.width()));
      case JSON -> options.each(".json", out -> new JsonOutput(out, options.makesArray()));
      case JSONL -> new JsonLinesOutput(options.target().writer());
      case CSV -> options.csv();
      case SERIES -> new SeriesOutput(options.target().writer());
      case HTML -> new ReportOutput(options.target().requiredPath());
      case DUCKDB -> new DuckDbOutput(options.target().requiredPath());
    };
  }

  /** The name as it is typed. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
