package io.github.gongbao.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongbao.json.ReleaseJson;
import io.github.gongbao.model.Release;
import io.github.gongbao.parser.BulletinParser;
import io.github.gongbao.table.TidyTable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
    assertThat(err().lines().filter(line -> line.startsWith("gongbao: ")))
        .hasSize(3)
        .last()
        .asString()
        .startsWith("gongbao: 1 file read, 2 failed; 3 statistics, ");
  }

  @Test
  void printsALineAStatistic() {
    assertThat(run("", "--format", "CSV", bulletin.toString())).isZero();
    assertThat(out()).startsWith("statistic_id,document_id,").contains("\r\n");
  }

  @Test
  void writesAFolderToLookAt() throws IOException {
    Path report = folder.resolve("report");

    assertThat(run("", "--format", "html", bulletin.toString())).isEqualTo(2);
    assertThat(err()).contains("this format cannot go to standard output: say where with -o");

    assertThat(run("", "--format", "html", "-o", report.toString(), bulletin.toString())).isZero();
    assertThat(Files.readString(report.resolve("index.html"))).contains("harvest.html");
    assertThat(Files.readString(report.resolve("harvest.html"))).contains("农业农村部通报秋粮收获进度");
  }

  @Test
  void writesSeriesAsOneWideTable() {
    assertThat(run("", "--format", "series", bulletin.toString())).isZero();
    assertThat(out()).startsWith("period_start,period_end,");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "jsonl", "csv", "series"})
  void neverShowsAStackTrace(String format) throws IOException {
    Path vacant = Files.createDirectory(folder.resolve("vacant"));
    Path empty = Files.createFile(folder.resolve("empty.html"));

    assertThat(run("", "--format", format, empty.toString(), bulletin.toString())).isEqualTo(1);
    assertThat(run("", "--format", format, vacant.toString())).isEqualTo(3);
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

  @Test
  void asksADatabase() {
    String database = folder + "/数据.duckdb";
    assertThat(run("", "-f=duckdb", "-o", database, bulletin.toString())).isZero();

    String query = "SELECT unit FROM statistics";
    assertThat(run("", "--sql", query, database)).isZero();
    assertThat(out().lines().map(String::strip)).startsWith("unit", "亩");
  }

  @Test
  void saysWhyADatabaseDoesNotAnswer() {
    String database = folder + "/a.duckdb";
    assertThat(run("", "--sql", "SELECT 1", database)).isEqualTo(3);
    assertThat(err()).isEqualToIgnoringNewLines("gongbao: no such file");
    assertThat(run("", "--sql", "SELECT 1")).isEqualTo(2);
    assertThat(err()).contains("gongbao: --sql asks one file");

    run("", "-f=duckdb", "-o", database, bulletin.toString());
    assertThat(run("", "--sql", "DROP TABLE statistics", database)).isEqualTo(3);
    assertThat(err()).contains("read-only");
    assertThat(run("", "--sql", "SELECT nothing", database)).isEqualTo(3);
    assertThat(err()).contains("nothing").doesNotContain("Exception");
  }

  @Test
  void printsSeveralReleasesAsAnArray() {
    run("", "-f", "json", bulletin.toString(), folder + "/absent.html", bulletin.toString());
    JsonNode several = JsonMapper.shared().readTree(out());
    out.reset();
    run("", "-f", "json", folder.toString());
    JsonNode ofFolder = JsonMapper.shared().readTree(out());
    out.reset();
    run("", "-f", "json", folder.resolve("no*.txt").toString());

    assertThat(several.values()).hasSize(2);
    assertThat(several.get(1).get("title").asString()).isEqualTo("农业农村部通报秋粮收获进度");
    assertThat(ofFolder.values()).hasSize(1);
    assertThat(out().strip()).isEqualTo("[]");
  }

  @Test
  void writesToAFile() {
    Path file = folder.resolve("out.csv");

    assertThat(run("", "-f", "csv", "-o", file.toString(), bulletin.toString())).isZero();
    assertThat(out()).isEmpty();
    assertThat(file).content().startsWith("statistic_id,").contains("9.8亿亩");
  }

  @Test
  void writesAllTablesToAFolder() {
    Path tables = folder.resolve("tables");

    run("", "-f", "csv", "-o", tables + "/", bulletin.toString(), folder + "/absent.html");

    for (TidyTable table : TidyTable.values()) {
      assertThat(tables.resolve(table.label() + ".csv"))
          .content()
          .startsWith(table.columns().get(0).name() + ",");
    }
    assertThat(tables.resolve("failures.csv")).content().contains("absent.html,no such file");
    assertThat(tables.resolve("datapackage.json")).content().isEqualTo(TidyTable.dataPackage());
  }

  @Test
  void writesATableThatIsAskedFor() {
    assertThat(run("", "-f", "csv", "-t", "documents", "--bom", bulletin.toString())).isZero();
    assertThat(out()).startsWith("\uFEFFdocument_id,input_name,sha256,title,").contains("秋粮已收获");
  }

  @Test
  void writesTheNamesOfTheColumnsEvenIfAllFails() {
    assertThat(run("", "-f", "csv", folder + "/absent.html")).isEqualTo(3);
    assertThat(out()).startsWith("statistic_id,").endsWith("sentence\r\n");
  }

  @Test
  void writesAFileADocumentToAFolder() throws IOException {
    Path pages = Files.createDirectories(folder.resolve("pages/a"));
    Files.writeString(pages.resolve("harvest.htm"), TEXT);
    Path target = Files.createDirectory(folder.resolve("json"));

    run("", "-f", "json", "-o", target.toString(), bulletin.toString(), pages.toString());

    assertThat(ReleaseJson.read(Files.readString(target.resolve("harvest.json"))).title())
        .isEqualTo("农业农村部通报秋粮收获进度");
    assertThat(target.resolve("harvest-2.json")).exists();
  }

  @Test
  void keepsTheOrderOfTheInputsHoweverManyAreReadAtATime() throws IOException {
    Path pages = Files.createDirectory(folder.resolve("pages"));
    List<String> names = new ArrayList<>();
    for (int i = 100; i < 160; i++) {
      String body = TEXT + "\n全国秋粮已收获9.8亿亩。".repeat(i % 7 * 20);
      names.add(Files.writeString(pages.resolve(i + ".txt"), i % 5 == 0 ? "" : body).toString());
    }

    run("", "-f", "jsonl", "--jobs", "4", pages.toString());

    assertThat(out().lines().map(JsonMapper.shared()::readTree).map(l -> l.get("input").asString()))
        .containsExactlyElementsOf(names);
  }

  @Test
  void stopsAtTheFirstFailureIfAskedTo() {
    String absent = folder + "/absent.html";

    for (String jobs : List.of("1", "3")) {
      out.reset();
      int exitCode =
          run("", "-f=jsonl", "-j", jobs, "--fail-fast", bulletin + "", absent, bulletin + "");
      assertThat(exitCode).isEqualTo(1);
      assertThat(out().lines()).hasSize(2);
    }
  }

  @Test
  void readsAgainWhatFailed() throws IOException {
    Path list = folder.resolve("list.txt");
    Path failed = folder.resolve("failed.txt");
    Path late = folder.resolve("late 1.txt");
    Files.writeString(
        list, "\uFEFF" + bulletin + "\n\n" + late + "\thttps://example.org/1\t2021-10-20\r\n");

    int first = run("", "-f=jsonl", "--from", list.toString(), "--failed", failed.toString());
    assertThat(first).isEqualTo(1);
    assertThat(failed).content().isEqualTo(late + "\thttps://example.org/1\t2021-10-20\n");

    Files.writeString(late, TEXT.replace("2022-10-18 09:30 ", ""));
    out.reset();
    int second = run("", "-f=jsonl", "--from", failed.toString(), "--failed", failed.toString());
    assertThat(second).isZero();
    assertThat(failed).isEmptyFile();
    JsonNode release = JsonMapper.shared().readTree(out()).get("release");
    assertThat(release.get("url").asString()).isEqualTo("https://example.org/1");
    assertThat(release.get("publishedOn").asString()).isEqualTo("2021-10-20");
  }

  @Test
  void readsAListFromStandardInput() {
    assertThat(run(bulletin + "\n", "-f=csv", "--from", "-")).isZero();
    assertThat(out().lines()).hasSizeGreaterThan(2);
  }

  @Test
  void takesTheDateFromTheNameWhereAskedTo() throws IOException {
    Path dated = folder.resolve("t20211020_1.txt");
    Files.writeString(dated, TEXT.replace("2022-10-18 09:30 ", ""));

    run("", "-f=json", dated.toString());
    assertThat(ReleaseJson.read(out()).publishedOn()).isEmpty();
    out.reset();
    run("", "-f=json", "--date-from-name", "--date=2001-01-01", dated.toString());
    assertThat(ReleaseJson.read(out()).publishedOn()).hasToString("Optional[2021-10-20]");
  }

  @Test
  void takesAHintOfTheCharacterSet() throws IOException {
    Path big5 = folder.resolve("big5.txt");
    Files.write(big5, TEXT.replace("农业农村部", "農業部").getBytes(Charset.forName("GB18030")));

    assertThat(run("", "-f=json", "--charset", "GB18030", big5.toString())).isZero();
    assertThat(ReleaseJson.read(out()).title()).contains("秋粮收获进度");
    assertThat(run("", "--charset", "none", big5.toString())).isEqualTo(2);
  }

  @Test
  void readsWhatAPatternMatches() throws IOException {
    Path deep = Files.createDirectories(folder.resolve("2021/08"));
    Files.writeString(deep.resolve("a.html"), TEXT);
    Files.writeString(deep.resolve("b.asp"), TEXT);
    Files.writeString(folder.resolve("[1].txt"), TEXT);

    assertThat(names("2021/*/*.html")).containsExactly("2021/08/a.html");
    assertThat(names("**.{html,asp}")).containsExactly("2021/08/a.html", "2021/08/b.asp");
    assertThat(names("harv?st.txt")).containsExactly("harvest.txt");
    assertThat(names("[1].txt")).containsExactly("[1].txt");
    assertThat(run("", folder + "/no*.txt", folder + "/[")).isEqualTo(3);
    assertThat(err()).contains("no*.txt: no file matches", "[: no such file, and no pattern: ");
  }

  private List<String> names(String glob) {
    out.reset();
    run("", "-f=jsonl", "-q", folder + "/" + glob);
    return out()
        .lines()
        .map(line -> JsonMapper.shared().readTree(line).get("input").asString())
        .map(name -> folder.relativize(Path.of(name)).toString())
        .toList();
  }

  @Test
  void sumsUpWhatWasRead() throws IOException {
    for (String name : List.of("notes.md", "a.pdf", "b.pdf", "README")) {
      Files.writeString(folder.resolve(name), TEXT);
    }
    Files.writeString(folder.resolve("undated.txt"), TEXT.replace("2022-10-18 09:30 ", ""));

    run("", "-f=csv", folder.toString());
    assertThat(err())
        .containsPattern(
            "gongbao: 2 files read, 0 failed; 6 statistics, [1-9] doubts; \\d+\\.\\d s")
        .contains("  doubts: ", "date missing 1")
        .contains("  files passed over as no pages or texts: md 1, pdf 2, without an end 1");
    err.reset();
    run("", "-f=csv", "--quiet", folder.toString());
    assertThat(err()).isEmpty();
  }

  @Test
  void drawsAProgressBarIfAskedTo() {
    run("", "-f=csv", "--progress", bulletin.toString(), folder + "/absent", bulletin.toString());
    assertThat(err()).contains("gongbao ", "/3", "\rgongbao: " + folder + "/absent: no such file");
  }

  @Test
  void saysWhatTheColumnsHold() {
    assertThat(run("", "--columns")).isZero();
    for (TidyTable table : TidyTable.values()) {
      assertThat(out()).contains(table.label() + ": " + table.description());
    }
    assertThat(out()).contains("indicator_name", "What is counted.");
    out.reset();
    run("", "--columns", "-t", "failures");
    assertThat(out()).contains("reason").doesNotContain("indicator_name");
  }

  @Test
  void completesWhatIsTyped() {
    assertThat(run("", "--completion")).isZero();
    assertThat(out()).contains("complete -F _complete_gongbao", "--date-from-name", "jsonl");
  }

  @Test
  void saysThatTheOutputCannotBeWritten() {
    assertThat(run("", "-f=csv", "-o", folder + "/no/such/out.csv", bulletin.toString()))
        .isEqualTo(4);
    assertThat(err()).contains("gongbao: cannot write the output: no such file");
    assertThat(runTo(failing("No space left on device"), "-f=csv", bulletin + "")).isEqualTo(4);
    assertThat(err()).contains("No space left on device");
  }

  @Test
  void saysNothingOfAPipeThatWasClosed() {
    assertThat(runTo(failing("Broken pipe"), bulletin.toString())).isEqualTo(4);
    assertThat(err()).isEmpty();
  }

  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(message);
      }
    };
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--url=https://example.org/ a b",
        "--from=/no/such/list",
        "--jobs=0 a",
        "-f=html a",
        "-f=jsonl -o=. a",
        "-f=csv -t=documents -o=. a"
      })
  void saysWhatToWriteInstead(String arguments) {
    assertThat(run("", arguments.split(" "))).isEqualTo(2);
    assertThat(err())
        .startsWith("gongbao: ")
        .endsWith("Try gongbao --help.\n")
        .doesNotContain("Exception", "\tat ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--format=xml", "--date=yesterday", "--no-such-option"})
  void saysWhatIsWrongWithTheCommand(String argument) {
    assertThat(run("", argument)).isEqualTo(2);
    assertThat(err())
        .startsWith("gongbao: ")
        .endsWith("Try gongbao --help.\n")
        .doesNotContain("\tat ");
    assertThat(out()).isEmpty();
  }

  @Test
  void helpsAndTellsItsVersion() {
    assertThat(run("", "--help")).isZero();
    assertThat(run("", "--version")).isZero();
    assertThat(out()).contains("Usage: gongbao", "FILE|DIR|GLOB|-", "gongbao (not from its jar)");
  }

  private int run(String input, String... arguments) {
    return run(input, out, arguments);
  }

  private int runTo(OutputStream target, String... arguments) {
    return run("", target, arguments);
  }

  private int run(String input, OutputStream target, String... arguments) {
    return Gongbao.run(
        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
        target,
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
