package io.github.gongbao.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongbao.json.ReleaseJson;
import io.github.gongbao.model.Release;
import io.github.gongbao.parser.BulletinParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GongbaoTest {
  private static final String TEXT =
      """
      农业农村部通报秋粮收获进度

      2022-10-18 09:30 来源：农业农村部网站

      截至10月17日，全国秋粮已收获9.8亿亩，进度过七成，同比快2.1个百分点。
      """;

  @TempDir Path folder;
  private Path bulletin;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void writeBulletin() throws IOException {
    bulletin = Files.writeString(folder.resolve("harvest.txt"), TEXT);
  }

  @Test
  void readsTheBundledBulletinWithoutArguments() {
    assertThat(run("")).isZero();
    assertThat(out()).contains("交通运输部网站", "└─ 三是 快速处置突发事件", "沈岩: ", "[4.03亿人次]");
    assertThat(err()).isEmpty();
  }

  @Test
  void printsJson() {
    assertThat(run("", "--format", "json", bulletin.toString())).isZero();
    assertThat(ReleaseJson.read(out())).isEqualTo(BulletinParser.parse(TEXT));
  }

  @Test
  void printsALineADocumentFailuresIncluded() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.txt"));

    int exitCode =
        run("", "--format=jsonl", bulletin.toString(), empty.toString(), folder + "/absent.html");

    List<JsonNode> lines = out().lines().map(JsonMapper.shared()::readTree).toList();
    assertThat(exitCode).isEqualTo(1);
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0).get("input").asString()).isEqualTo(bulletin.toString());
    assertThat(lines.get(0).get("release").get("title").asString()).isEqualTo("农业农村部通报秋粮收获进度");
    assertThat(lines.get(1).get("error").asString()).contains("found nothing");
    assertThat(lines.get(2).get("error").asString()).isEqualTo("no such file");
    assertThat(err().lines()).hasSize(3).last().isEqualTo("gongbao: 2 of 3 failed");
  }

  @Test
  void printsALineAStatistic() {
    assertThat(run("", "--format", "CSV", bulletin.toString())).isZero();
    assertThat(out()).startsWith("statistic_id,document_id,").contains("\r\n");
  }

  @Test
  void writesAFolderToLookAt() throws IOException {
    Path report = folder.resolve("report");

    assertThat(run("", "--format", "html", bulletin.toString())).isEqualTo(4);
    assertThat(err()).contains("-o: this format needs one");

    assertThat(run("", "--format", "html", "-o", report.toString(), bulletin.toString())).isZero();
    assertThat(Files.readString(report.resolve("index.html"))).contains("harvest.html");
    assertThat(Files.readString(report.resolve("harvest.html"))).contains("农业农村部通报秋粮收获进度");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "jsonl", "csv"})
  void neverShowsAStackTrace(String format) throws IOException {
    Path vacant = Files.createDirectory(folder.resolve("vacant"));
    Path empty = Files.createFile(folder.resolve("empty.html"));

    assertThat(run("", "--format", format, empty.toString(), bulletin.toString())).isEqualTo(1);
    assertThat(run("", "--format", format, vacant.toString())).isEqualTo(1);
    assertThat(out() + err()).doesNotContain("Exception", "\tat ");
    assertThat(err())
        .contains("empty.html: expected a page or a text, found nothing")
        .contains("vacant: no page or text in this folder");
  }

  @Test
  void readsStandardInput() {
    assertThat(run(TEXT, "--format", "jsonl", "-")).isZero();
    assertThat(out()).startsWith("{\"input\":\"-\",\"release\":{\"title\":\"农业农村部");
  }

  @Test
  void walksFoldersInTheOrderOfTheirPaths() throws IOException {
    Files.createDirectory(folder.resolve("a"));
    for (String name : List.of("c.HTML", "b.htm", "a/z.shtml", "notes.md", "a/page.pdf")) {
      Files.writeString(folder.resolve(name), TEXT);
    }

    assertThat(run("", "--format", "jsonl", folder.toString())).isZero();
    assertThat(out().lines().map(JsonMapper.shared()::readTree))
        .extracting(line -> folder.relativize(Path.of(line.get("input").asString())).toString())
        .containsExactly("a/z.shtml", "b.htm", "c.HTML", "harvest.txt");
  }

  @Test
  void passesOnUrlAndDate() {
    String undated = TEXT.replace("2022-10-18 09:30 ", "");

    run(undated, "--format=json", "--url=https://example.org/1", "--date=2021-10-20", "-");

    Release release = ReleaseJson.read(out());
    assertThat(release.url()).contains("https://example.org/1");
    assertThat(release.publishedOn()).hasToString("Optional[2021-10-20]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--format=xml", "--date=yesterday", "--no-such-option"})
  void saysWhatIsWrongWithTheCommand(String argument) {
    assertThat(run("", argument)).isEqualTo(2);
    assertThat(err()).contains("Usage: gongbao").doesNotContain("\tat ");
    assertThat(out()).isEmpty();
  }

  @Test
  void helpsAndTellsItsVersion() {
    assertThat(run("", "--help")).isZero();
    assertThat(run("", "--version")).isZero();
    assertThat(out()).contains("Usage: gongbao", "FILE|DIR|-", "gongbao (not from its jar)");
  }

  private int run(String input, String... arguments) {
    return Gongbao.run(
        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        arguments);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
