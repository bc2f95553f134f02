package io.github.gongbao.examples.format;

import io.github.gongbao.examples.run.Output;
import io.github.gongbao.json.StatisticCsv;
import io.github.gongbao.table.Document;
import java.io.IOException;
import java.io.Writer;

/** A line a statistic. */
public final class CsvOutput implements Output {
  private final Writer out;
  private final StatisticCsv csv;

  public CsvOutput(Writer out) {
    this.out = out;
    this.csv = new StatisticCsv(out);
  }

  @Override
  public void write(Document document) throws IOException {
    csv.write(document.input(), document.release());
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
