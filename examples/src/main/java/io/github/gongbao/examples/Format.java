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
  TEXT(options -> options.each(".txt", out -> new TextOutput(out, options.width()))),

  /** A release on indented lines, several as an array. */
  JSON(options -> options.each(".json", out -> new JsonOutput(out, options.makesArray()))),

  /** A line a document, failures included. */
  JSONL(options -> new JsonLinesOutput(options.target().writer())),

  /** Tables: a line a statistic, a document, a measure and so on. */
  CSV(OutputOptions::csv),

  /** A wide table: the figures of all documents over time, a row for the same days. */
  SERIES(options -> new SeriesOutput(options.target().writer())),

  /** A folder to look at in a browser: a page a document and an index. */
  HTML(options -> new ReportOutput(options.target().requiredPath())),

  /** A DuckDB file with all tables, to ask with SQL. */
  DUCKDB(options -> new DuckDbOutput(options.target().requiredPath()));

  private final Opening opening;

  Format(Opening opening) {
    this.opening = opening;
  }

  /**
   * Begins the output.
   *
   * @throws IOException if it cannot be written there
   */
  Output open(OutputOptions options) throws IOException {
    return opening.open(options);
  }

  /** The name as it is typed. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  private interface Opening {
    Output open(OutputOptions options) throws IOException;
  }
}
