package io.github.gongbao.examples.format;

import io.github.gongbao.examples.run.Output;
import io.github.gongbao.model.Release;
import io.github.gongbao.series.Series;
import io.github.gongbao.series.SeriesCsv;
import io.github.gongbao.table.Document;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** The figures of all documents over time: a row for the same days, a column a series. */
public final class SeriesOutput implements Output {
  private final Writer out;
  private final List<Release> releases = new ArrayList<>();

  public SeriesOutput(Writer out) {
    this.out = out;
  }

  @Override
  public void write(Document document) {
    releases.add(document.release());
  }

  @Override
  public void close() throws IOException {
    SeriesCsv.write(Series.of(releases), out);
    out.close();
  }
}
