package io.github.gongbao.examples.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import io.github.gongbao.examples.report.series.SeriesBook;
import io.github.gongbao.examples.report.series.SeriesIndex;
import io.github.gongbao.examples.report.series.Thing;
import io.github.gongbao.examples.run.Output;
import io.github.gongbao.table.Document;
import io.github.gongbao.table.Failure;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A folder to look at in a browser: a page a release, and an index when it is closed, with a line
 * chart for each series of what several bulletins tell. Each page stands alone and needs no
 * network.
 */
public final class ReportOutput implements Output {
  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, null, ReportOutput.class.getPackageName());

  private final Path folder;
  private final PageNames names = new PageNames();
  private final List<IndexPage.Entry> entries = new ArrayList<>();
  private final List<Failure> failures = new ArrayList<>();
  private final SeriesBook series = new SeriesBook();

  /**
   * Begins a report.
   *
   * @param folder where the pages go; it is made if it is not there
   * @throws IOException if it cannot be made
   */
  public ReportOutput(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
  }

  @Override
  public void write(Document document) throws IOException {
    ReleasePage page = ReleasePage.of(document);
    String name = names.next(document.input());
    List<Asset> scripts =
        page.charted()
            ? List.of(Asset.SCRIPT, Asset.CHART_LIBRARY, Asset.CHARTS)
            : List.of(Asset.SCRIPT);
    render(name, "release.jte", new Frame(page.title(), scripts), page);
    entries.add(IndexPage.Entry.of(name, page));
    series.add(name, page.title(), document.release());
  }

  @Override
  public void write(Failure failure) {
    failures.add(failure);
  }

  /** Writes the indexes, and the pages of what is told of at several times. */
  @Override
  public void close() throws IOException {
    List<Thing> things = series.things();
    Frame frame = new Frame("Bulletins", List.of(Asset.SCRIPT));
    render("index.html", "index.jte", frame, new IndexPage(entries, failures, things.size()));
    if (things.isEmpty()) {
      return;
    }
    List<SeriesIndex.Entry> list = new ArrayList<>();
    for (Thing thing : things) {
      String name = names.next("series");
      List<Asset> scripts = List.of(Asset.CHART_LIBRARY, Asset.SERIES);
      render(name, "series/thing.jte", new Frame(thing.name(), scripts), thing);
      list.add(new SeriesIndex.Entry(name, thing));
    }
    Frame overTime = new Frame("Over time", List.of(Asset.SCRIPT));
    render("series.html", "series/index.jte", overTime, new SeriesIndex(list));
  }

  private void render(String name, String template, Frame frame, Object page) throws IOException {
    // unlike Files.newBufferedWriter this takes halves of surrogate pairs, which pages may hold
    try (OutputStream out = Files.newOutputStream(folder.resolve(name));
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
      TEMPLATES.render(template, Map.of("frame", frame, "page", page), new WriterOutput(writer));
    }
  }
}
