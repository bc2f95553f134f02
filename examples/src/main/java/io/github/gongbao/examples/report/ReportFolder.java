package io.github.gongbao.examples.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import io.github.gongbao.model.Release;
import java.io.BufferedWriter;
import java.io.Closeable;
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
 * Writes a folder to look at in a browser: a page a release, and an index when it is closed. Each
 * page stands alone and needs no network.
 */
public final class ReportFolder implements Closeable {
  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, null, ReportFolder.class.getPackageName());

  private final Path folder;
  private final PageNames names = new PageNames();
  private final List<IndexPage.Entry> entries = new ArrayList<>();
  private final List<IndexPage.Failure> failures = new ArrayList<>();

  /**
   * @param folder where the pages go; it is made if it is not there
   * @throws IOException if it cannot be made
   */
  public ReportFolder(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
  }

  /**
   * Writes the page of a release.
   *
   * @param input what the release was read from, of which the page has its file name
   * @throws IOException if the page cannot be written
   */
  public void add(String input, Release release) throws IOException {
    ReleasePage page = ReleasePage.of(input, release);
    String name = names.next(input);
    List<Asset> scripts =
        page.charted()
            ? List.of(Asset.SCRIPT, Asset.CHART_LIBRARY, Asset.CHARTS)
            : List.of(Asset.SCRIPT);
    write(name, "release.jte", new Frame(page.title(), scripts), page);
    entries.add(IndexPage.Entry.of(name, page));
  }

  /** Notes for the index that an input could not be read. */
  public void addFailure(String input, String error) {
    failures.add(new IndexPage.Failure(input, error));
  }

  /** Writes the index. */
  @Override
  public void close() throws IOException {
    Frame frame = new Frame("Bulletins", List.of(Asset.SCRIPT));
    write("index.html", "index.jte", frame, new IndexPage(entries, failures));
  }

  private void write(String name, String template, Frame frame, Object page) throws IOException {
    // unlike Files.newBufferedWriter this takes halves of surrogate pairs, which pages may hold
    try (OutputStream out = Files.newOutputStream(folder.resolve(name));
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
      TEMPLATES.render(template, Map.of("frame", frame, "page", page), new WriterOutput(writer));
    }
  }
}
