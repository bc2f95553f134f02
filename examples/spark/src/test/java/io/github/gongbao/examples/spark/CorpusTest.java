package io.github.gongbao.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongbao.parser.BulletinParser;
import io.github.gongbao.parser.ParserOptions;
import io.github.gongbao.table.Document;
import io.github.gongbao.table.TidyTable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.HttpRequest;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

class CorpusTest {
  private static final String HARVEST =
      """
      <html><head><meta charset="CHARSET"><title>农业农村部通报秋粮收获进度</title></head><body>
      <h1>农业农村部通报秋粮收获进度</h1><p>2022-10-18 09:30 来源：农业农村部网站</p>
      <p>截至10月17日，全国秋粮已收获9.8亿亩，进度过七成，同比快2.1个百分点。其中河北、山东收获4300万亩。</p>
      <p>一、加强调度。农业农村部派出12个工作组。</p>
      <table><tr><td>地区</td><td>收获面积（万亩）</td></tr><tr><td>河北省</td><td>2100</td></tr>
      <tr><td>山东省</td><td>2200</td></tr></table></body></html>
      """;
  private static final String RIVER =
      """
      水利部通报汛期水利工程检查情况

      2022-09-06 10:20　来源：水利部网站

      8月1日以来，河北、山东共检查水库1280座、堤防工程近460处，整改率同比提高3.5个百分点。
      """;

  private static SparkSession spark;

  @TempDir Path folder;
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @BeforeAll
  static void start() {
    spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", false)
            .config("spark.sql.shuffle.partitions", 2)
            .getOrCreate();
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  @Test
  void writesOfAWarcWhatTheLibraryReads() throws IOException {
    byte[] harvest = harvest("UTF-8");
    byte[] river = RIVER.getBytes(StandardCharsets.UTF_8);
    try (WarcWriter warc = warc("a.warc.gz", WarcCompression.GZIP)) {
      URI page = URI.create("https://example.org/harvest");
      HttpRequest request = new HttpRequest.Builder("GET", "/harvest").build();
      warc.write(new WarcRequest.Builder(page).body(MediaType.HTTP_REQUEST, request).build());
      write(warc, page.toString(), response(200, "text/html; charset=utf-8", harvest));
      write(warc, "https://example.org/seal.png", response(200, "image/png", river));
      write(warc, "https://example.org/gone", response(404, "text/html", harvest));
      write(warc, "https://example.org/empty", response(200, "text/html", new byte[0]));
      write(
          warc,
          "https://example.org/broken",
          response(200, "text/html", river).setHeader("Content-Encoding", "gzip"));
    }
    try (WarcWriter warc = warc("b.warc", WarcCompression.NONE)) {
      write(
          warc,
          "https://example.org/river",
          response(200, "text/plain", zipped(river)).setHeader("Content-Encoding", "gzip"));
    }

    Corpus.run(spark, folder + "/*.warc*", folder + "/out", new PrintStream(said, true));

    assertHolds(
        document("https://example.org/harvest", "https://example.org/harvest", harvest),
        document("https://example.org/river", "https://example.org/river", river));
    assertThat(rows(TidyTable.FAILURES))
        .extracting(row -> row.get(0))
        .containsExactlyInAnyOrder("https://example.org/empty", "https://example.org/broken");
    assertThat(said())
        .contains("2 pages read, 2 failed, 2 records were no page")
        .contains("       1  expected a page or a text, found nothing");
  }

  @Test
  void aFileThatEndsTooSoonDoesNotEndTheJob() throws IOException {
    byte[] harvest = harvest("UTF-8");
    try (WarcWriter warc = warc("a.warc.gz", WarcCompression.GZIP)) {
      write(warc, "https://example.org/1", response(200, "text/html", harvest));
      write(warc, "https://example.org/2", response(200, "text/html", harvest));
    }
    Path whole = folder.resolve("a.warc.gz");
    byte[] bytes = Files.readAllBytes(whole);
    Files.write(whole, Arrays.copyOf(bytes, bytes.length - 300));
    Files.writeString(folder.resolve("b.warc"), "no WARC at all\r\n\r\n");

    Corpus.run(spark, folder + "/*.warc*", folder + "/out", new PrintStream(said, true));

    assertHolds(document("https://example.org/1", "https://example.org/1", harvest));
    assertThat(rows(TidyTable.FAILURES)).hasSize(2);
  }

  @Test
  void readsAFolderOfPages() throws IOException {
    byte[] harvest = harvest("GB18030");
    Path page = folder.resolve("in/a/harvest.shtml");
    Files.createDirectories(page.getParent());
    Files.write(page, harvest);
    Path text = Files.writeString(folder.resolve("in/river.txt"), RIVER);
    Path empty = Files.createFile(folder.resolve("in/empty.html"));
    Files.writeString(folder.resolve("in/notes.md"), RIVER);

    Corpus.run(spark, folder + "/in", folder + "/out", new PrintStream(said, true));

    assertHolds(
        document(name(page), null, harvest),
        document(name(text), null, RIVER.getBytes(StandardCharsets.UTF_8)));
    assertThat(rows(TidyTable.FAILURES)).extracting(row -> row.get(0)).containsExactly(name(empty));
  }

  /** Every table holds the rows that the library makes of these documents, and no others. */
  private void assertHolds(Document... documents) {
    for (TidyTable table : TidyTable.values()) {
      if (table != TidyTable.FAILURES) {
        List<List<@Nullable Object>> expected =
            Arrays.stream(documents)
                .flatMap(table::rows)
                .map(ParquetSchema::row)
                .map(CorpusTest::values)
                .toList();
        assertThat(rows(table)).as(table.label()).containsExactlyInAnyOrderElementsOf(expected);
      }
    }
    assertThat(rows(TidyTable.STATISTICS)).hasSizeGreaterThan(2);
  }

  private List<List<@Nullable Object>> rows(TidyTable table) {
    return spark.read().parquet(folder + "/out/" + table.label()).collectAsList().stream()
        .map(CorpusTest::values)
        .toList();
  }

  private static List<@Nullable Object> values(Row row) {
    List<@Nullable Object> values = new ArrayList<>();
    for (int i = 0; i < row.length(); i++) {
      values.add(row.get(i));
    }
    return values;
  }

  private static Document document(String name, @Nullable String url, byte[] content) {
    ParserOptions options = ParserOptions.DEFAULTS.withUrl(Optional.ofNullable(url));
    return Document.of(name, content, BulletinParser.parse(content, options));
  }

  private static byte[] harvest(String charset) {
    return HARVEST.replace("CHARSET", charset).getBytes(Charset.forName(charset));
  }

  private static String name(Path path) {
    return path.toUri().toString().replace("file:///", "file:/");
  }

  private WarcWriter warc(String name, WarcCompression compression) throws IOException {
    return new WarcWriter(
        Files.newByteChannel(Files.createFile(folder.resolve(name)), StandardOpenOption.WRITE),
        compression);
  }

  private static void write(WarcWriter warc, String url, HttpResponse.Builder response)
      throws IOException {
    warc.write(new WarcResponse.Builder(URI.create(url)).body(response.build()).build());
  }

  private static HttpResponse.Builder response(int status, String type, byte[] body) {
    return new HttpResponse.Builder(status, "status").body(MediaType.parse(type), body);
  }

  private static byte[] zipped(byte[] bytes) throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(zipped)) {
      out.write(bytes);
    }
    return zipped.toByteArray();
  }

  private String said() {
    return said.toString(StandardCharsets.UTF_8);
  }
}
