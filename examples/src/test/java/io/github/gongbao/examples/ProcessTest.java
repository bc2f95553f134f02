package io.github.gongbao.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The command line in a process of its own, with what only the system can give it. */
@EnabledOnOs(OS.LINUX)
class ProcessTest {
  private static final String TEXT = "秋粮收获进度\n\n2022-10-18 09:30 来源：农业农村部\n\n全国秋粮已收获9.8亿亩。\n";

  @TempDir Path folder;
  private Path out;
  private Path err;

  @BeforeEach
  void writeBulletins() throws IOException {
    out = folder.resolve("out");
    err = folder.resolve("err");
    Files.createDirectories(folder.resolve("新闻/省"));
    Files.writeString(folder.resolve("新闻/秋粮.txt"), TEXT);
    Files.writeString(folder.resolve("新闻/省/夏粮.htm"), TEXT.replace("秋", "夏"));
  }

  @Test
  void readsWhatIsPipedIn() throws Exception {
    assertThat(shell("UTF-8", "cat 新闻/秋粮.txt | $GONGBAO -f jsonl -")).isZero();
    assertThat(out()).startsWith("{\"input\":\"-\",\"release\":{\"title\":\"秋粮收获进度\"");
  }

  @Test
  void knowsChineseNamesWhateverTheLocale() throws Exception {
    assertThat(shell("C", "$GONGBAO -f csv 新闻/秋粮.txt 新闻 '新闻/*/夏*.htm' $PWD/新闻/省")).isZero();
    assertThat(out().lines().skip(1).map(line -> line.split(",")[2]))
        .containsExactly(
            "新闻/秋粮.txt", "新闻/省/夏粮.htm", "新闻/秋粮.txt", "新闻/省/夏粮.htm", folder + "/新闻/省/夏粮.htm");
    assertThat(err()).doesNotContain("\uFFFD");
  }

  @Test
  void writesToChineseNamesWhateverTheLocale() throws Exception {
    assertThat(shell("C", "$GONGBAO -f json -o 产出/ --failed 失败.txt 新闻 没有.html")).isEqualTo(1);
    assertThat(folder.resolve("产出/秋粮.json")).isNotEmptyFile();
    assertThat(folder.resolve("产出/夏粮.json")).isNotEmptyFile();
    assertThat(folder.resolve("失败.txt")).hasContent("没有.html");
    assertThat(shell("C", "$GONGBAO -f csv -o 表.csv --from 失败.txt")).isEqualTo(3);
    assertThat(folder.resolve("表.csv")).content().startsWith("statistic_id,").endsWith("\r\n");
  }

  @Test
  void endsQuietlyWhenWhoeverReadsTheOutputHasSeenEnough() throws Exception {
    assertThat(
            shell("UTF-8", "set -o pipefail; $GONGBAO -q -f json $(yes 新闻 | head -300) | head -1"))
        .isEqualTo(4);
    assertThat(err()).isEmpty();
  }

  @Test
  void drawsNoProgressInAPipe() throws Exception {
    assertThat(shell("UTF-8", "$GONGBAO -f csv 新闻 2>&1 >/dev/null | cat")).isZero();
    assertThat(out()).doesNotContain("\r").startsWith("gongbao: 2 files read, 0 failed; ");
  }

  private int shell(String charset, String command) throws Exception {
    // in a file, since this JVM may itself run in a locale without Chinese
    Path script = Files.writeString(folder.resolve("script"), command);
    ProcessBuilder shell = new ProcessBuilder("bash", script.toString()).directory(folder.toFile());
    Map<String, String> environment = shell.environment();
    environment.put("LC_ALL", charset.equals("C") ? "C" : "C.UTF-8");
    environment.put(
        "GONGBAO",
        String.join(
            " ",
            System.getProperty("java.home") + "/bin/java",
            "-cp",
            System.getProperty("java.class.path"),
            Gongbao.class.getName()));
    Process process = shell.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    return process.exitValue();
  }

  private String out() throws IOException {
    return Files.readString(out);
  }

  private String err() throws IOException {
    return Files.readString(err);
  }
}
