package io.github.gongbao.examples;

import io.github.gongbao.json.ReleaseJson;
import io.github.gongbao.json.StatisticCsv;
import java.io.PrintStream;

/** How releases are printed. */
enum OutputFormat {
  /** For people: head, measures as a tree, statistics as a table. */
  TEXT {
    @Override
    ReleasePrinter printer(PrintStream out, DisplayWidth width) {
      return new TextPrinter(out, width);
    }
  },

  /** A release on indented lines. */
  JSON {
    @Override
    ReleasePrinter printer(PrintStream out, DisplayWidth width) {
      return (input, release) -> out.println(ReleaseJson.writePretty(release));
    }
  },

  /** A line a document, failures included. */
  JSONL {
    @Override
    ReleasePrinter printer(PrintStream out, DisplayWidth width) {
      return new JsonLinesPrinter(out);
    }
  },

  /** A line a statistic. */
  CSV {
    @Override
    ReleasePrinter printer(PrintStream out, DisplayWidth width) {
      StatisticCsv csv = new StatisticCsv(out);
      return csv::write;
    }
  };

  abstract ReleasePrinter printer(PrintStream out, DisplayWidth width);
}
