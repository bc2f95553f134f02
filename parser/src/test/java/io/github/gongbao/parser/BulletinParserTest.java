package io.github.gongbao.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.gongbao.model.Diagnostic;
import io.github.gongbao.model.Release;
import io.github.gongbao.model.Statistic;
import java.io.ByteArrayInputStream;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BulletinParserTest {
  private static final String TEXT =
      """
      水利部通报汛期水利工程检查情况

      2022-09-06 10:20 来源：水利部网站

      8月1日以来，河北、山东共检查水库1280座、堤防工程近460处，整改隐患2300余项。
      """;
  private static final byte[] BYTES = TEXT.getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;

  @Test
  void readsCharactersBytesStreamsAndFilesAlike() throws IOException {
    Path file = Files.write(folder.resolve("bulletin.txt"), BYTES);
    Release release = BulletinParser.parse(TEXT);

    assertThat(release.title()).isEqualTo("水利部通报汛期水利工程检查情况");
    assertThat(release.publishedOn()).contains(LocalDate.of(2022, 9, 6));
    assertThat(release.text()).startsWith("8月1日以来，").endsWith("2300余项。");
    assertThat(BulletinParser.parse(BYTES)).isEqualTo(release);
    assertThat(BulletinParser.parse(new ByteArrayInputStream(BYTES))).isEqualTo(release);
    assertThat(BulletinParser.parse(file)).isEqualTo(release);
  }

  @Test
  void keepsTheUrlItWasGiven() {
    ParserOptions options = ParserOptions.DEFAULTS.withUrl("https://example.org/1.html");

    assertThat(BulletinParser.parse(TEXT, options).url()).contains("https://example.org/1.html");
  }

  @Test
  void assumesADateOnlyWhereThePageHasNone() {
    ParserOptions options = ParserOptions.DEFAULTS.withPublishedOn(LocalDate.of(2020, 1, 2));
    String undated = TEXT.replace("2022-09-06 10:20 ", "");

    assertThat(BulletinParser.parse(TEXT, options).publishedOn())
        .contains(LocalDate.of(2022, 9, 6));
    assertThat(BulletinParser.parse(undated, options).publishedOn())
        .contains(LocalDate.of(2020, 1, 2));
    assertThat(BulletinParser.parse(undated).publishedOn()).isEmpty();
  }

  @Test
  void findsOutTheCharacterSet() {
    Charset gbk = Charset.forName("GB18030");
    ParserOptions hint = ParserOptions.DEFAULTS.withCharset(gbk);

    assertThat(BulletinParser.parse(TEXT.getBytes(gbk))).isEqualTo(BulletinParser.parse(TEXT));
    assertThat(BulletinParser.parse(BYTES, hint)).isEqualTo(BulletinParser.parse(TEXT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  \n\t ", "\uFEFF"})
  void refusesEmptyInput(String input) {
    byte[] bytes = input.getBytes(StandardCharsets.UTF_8);

    assertThatExceptionOfType(BulletinParseException.class)
        .isThrownBy(() -> BulletinParser.parse(input))
        .withMessageContaining("found nothing");
    assertThatExceptionOfType(BulletinParseException.class)
        .isThrownBy(() -> BulletinParser.parse(bytes))
        .withMessageContaining("found nothing");
    assertThatExceptionOfType(BulletinParseException.class)
        .isThrownBy(() -> BulletinParser.parse(new ByteArrayInputStream(bytes)))
        .withMessageContaining("found nothing");
  }

  @Test
  void refusesInputBeyondTheLimitAndSaysSo() throws IOException {
    ParserOptions options = ParserOptions.DEFAULTS.withInputLimit(100);
    Path file = Files.write(folder.resolve("long.txt"), BYTES);

    assertThatExceptionOfType(BulletinParseException.class)
        .isThrownBy(() -> BulletinParser.parse(BYTES, options))
        .withMessage("expected at most 100 bytes, found " + BYTES.length);
    assertThatExceptionOfType(BulletinParseException.class)
        .isThrownBy(() -> BulletinParser.parse(file, options))
        .withMessage("expected at most 100 bytes, found " + BYTES.length);
    assertThatExceptionOfType(BulletinParseException.class)
        .isThrownBy(() -> BulletinParser.parse(new ByteArrayInputStream(BYTES), options))
        .withMessage("expected at most 100 bytes, found more");
    assertThatExceptionOfType(BulletinParseException.class)
        .isThrownBy(() -> BulletinParser.parse("字".repeat(101), options))
        .withMessage("expected at most 100 characters, found 101");
  }

  @Test
  void readsInputAsLongAsTheLimit() throws IOException {
    ParserOptions options = ParserOptions.DEFAULTS.withInputLimit(BYTES.length);

    assertThat(BulletinParser.parse(new ByteArrayInputStream(BYTES), options))
        .isEqualTo(BulletinParser.parse(TEXT));
  }

  @Test
  void readsNoFurtherThanTheLimitAndLeavesTheStreamOpen() {
    Endless endless = new Endless();
    ParserOptions options = ParserOptions.DEFAULTS.withInputLimit(1000);

    assertThatExceptionOfType(BulletinParseException.class)
        .isThrownBy(() -> BulletinParser.parse(endless, options));
    assertThat(endless.read).isEqualTo(1001);
    assertThat(endless.closed).isFalse();
  }

  @Test
  void passesOnThatAFileIsNotThere() {
    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> BulletinParser.parse(folder.resolve("absent.html")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://www.gov.cn/xinwen/1.htm", " HTTP://example.org/公报?id=1\n"})
  void saysWhatToDoWithAnAddress(String address) {
    assertThatExceptionOfType(BulletinParseException.class)
        .isThrownBy(() -> BulletinParser.parse(address))
        .withMessageContaining("found its address " + address.strip())
        .withMessageContaining("withUrl");
  }

  @ParameterizedTest
  @ValueSource(strings = {"page.html", "/tmp/新闻/2021公报.txt", "C:\\pages\\a.SHTML", "公报.pdf"})
  void saysWhatToDoWithThePathOfAFile(String path) {
    assertThatExceptionOfType(BulletinParseException.class)
        .isThrownBy(() -> BulletinParser.parse(path))
        .withMessageContaining("found what looks like the name of a file, " + path)
        .withMessageContaining("parse(Path.of(");
  }

  @Test
  void saysWhichArgumentIsNull() {
    assertThatNullPointerException()
        .isThrownBy(() -> BulletinParser.parse((String) null))
        .withMessage("input is null: expected a page or a text");
    assertThatNullPointerException()
        .isThrownBy(() -> BulletinParser.parse((byte[]) null))
        .withMessageContaining("input is null");
    assertThatNullPointerException()
        .isThrownBy(() -> BulletinParser.parse((InputStream) null))
        .withMessageContaining("input is null");
    assertThatNullPointerException()
        .isThrownBy(() -> BulletinParser.parse((Path) null))
        .withMessageContaining("input is null");
    assertThatNullPointerException()
        .isThrownBy(() -> BulletinParser.parse(TEXT, null))
        .withMessageContaining("options is null");
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void readsAPipe() throws Exception {
    Path pipe = folder.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    Thread writer = new Thread(() -> write(pipe));
    writer.start();

    try (InputStream stream = new FileInputStream(pipe.toFile())) {
      assertThat(BulletinParser.parse(stream)).isEqualTo(BulletinParser.parse(TEXT));
    }
    writer.join();
  }

  private static void write(Path pipe) {
    try (OutputStream out = new FileOutputStream(pipe.toFile())) {
      out.write(BYTES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"万", "亿", "万亿"})
  void doubtsNumbersBeyondAllMeasure(String scale) {
    String number = "9" + scale.repeat(200);
    Release release = BulletinParser.parse(TEXT.replace("2300", number));
    String page =
        "<h1>通报检查情况</h1><p>2022-09-06 来源：水利部网站</p><p>各地认真检查水利工程，情况如下。</p>"
            + "<table><tr><td>指标</td><td>数量（座）</td></tr><tr><td>水库</td><td>%s</td></tr></table>";

    assertThat(release.diagnostics())
        .extracting(Diagnostic::code)
        .contains(Diagnostic.Code.FIGURE_NOT_UNDERSTOOD);
    for (String cell : List.of(number, "9." + "9".repeat(500), "9".repeat(500))) {
      assertThat(BulletinParser.parse(page.formatted(cell)).statistics())
          .allMatch(s -> s.quantity().value().precision() <= 100);
    }
  }

  @Test
  void refusesALimitThatLetsNothingThrough() {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> ParserOptions.DEFAULTS.withInputLimit(0))
        .withMessageContaining("inputLimit");
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> ParserOptions.DEFAULTS.withNestingLimit(0))
        .withMessageContaining("nestingLimit");
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> ParserOptions.DEFAULTS.withStatisticLimit(0))
        .withMessageContaining("statisticLimit");
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> ParserOptions.DEFAULTS.withCellLimit(0))
        .withMessageContaining("cellLimit");
  }

  @Test
  void readsOnBehindLinesThatLookLikeTheFootOfAPage() {
    Release release =
        BulletinParser.parse(
            "通报\n\n2022-07-19\n\n检查车辆3台。\n网站地图\n检查船舶5艘。\n版权所有 公安部\n检查人员7人。\n"
                + "京ICP备00000000号\n抓获嫌疑人9人。\n本作品是公报。\n查获案件2起。");

    assertThat(release.statistics())
        .extracting(Statistic::indicator)
        .containsExactly("检查车辆", "检查船舶", "检查人员", "抓获嫌疑人", "查获案件");
  }

  @Test
  void answersToOneQuestionDoNotOverlap() {
    Release release =
        BulletinParser.parse(
            "答记者问\n\n2022-07-19\n\n问：投入多少？\n答：投入3亿元。\n答：又投入5亿元。\n问：人员多少？\n答：派出人员9人。");

    assertThat(release.exchanges()).hasSize(3);
    for (int i = 1; i < 3; i++) {
      assertThat(release.exchanges().get(i).span().start())
          .isGreaterThanOrEqualTo(release.exchanges().get(i - 1).span().end());
    }
  }

  @Test
  void aQuestionWithoutEndIsNotRepeatedWholeByEachAnswer() {
    String question = "检查".repeat(20_000);
    Release release =
        BulletinParser.parse(
            "答记者问\n\n2022-07-19\n\n问：" + question + "？\n" + "答：派出人员9人。\n".repeat(20_000));

    assertThat(release.exchanges()).hasSize(20_000);
    assertThat(release.exchanges())
        .allMatch(e -> e.question().orElseThrow().equals(question.substring(0, 1000) + "…"));
  }

  @Test
  void aRowOfThirtyThousandColumnsIsRead() {
    String page =
        "<h1>通报</h1><p>2022-07-19 来源：某市</p><table><tr><td>项目</td>%s</tr><tr><td>产量</td>%s</tr></table>";
    String heads = "<td>合计</td><td>其中：小麦</td><td>玉米</td>".repeat(10_000);
    Release release = BulletinParser.parse(page.formatted(heads, "<td>3</td>".repeat(30_000)));

    assertThat(release.statistics()).hasSize(30_000);
  }

  @Test
  void noughtOfAScaleIsNought() {
    Release release = BulletinParser.parse("通报\n\n2022-07-19\n\n新建铁路0千公里，检查人员0百人，利润0.00万元，税收0万元。");

    assertThat(release.statistics())
        .extracting(s -> s.quantity().value().signum())
        .containsExactly(0, 0, 0, 0);
    assertThat(release.statistics())
        .extracting(s -> s.quantity().unit().symbol())
        .containsExactly("公里", "人", "元", "元");
  }

  @Test
  void saysThatElementsStoodDeeperThanTheLimit() {
    ParserOptions options = ParserOptions.DEFAULTS.withNestingLimit(9);
    String page =
        "<html><body><h1>检查情况通报</h1><p>2022-07-19</p>%s<p>各地认真检查各类车辆，情况如下。</p><p>检查车辆3台。</p>%s</body></html>";
    Release within =
        BulletinParser.parse(page.formatted("<div>".repeat(6), "</div>".repeat(6)), options);
    Release beyond =
        BulletinParser.parse(page.formatted("<div>".repeat(7), "</div>".repeat(7)), options);

    assertThat(within.diagnostics()).isEmpty();
    assertThat(beyond.diagnostics())
        .extracting(Diagnostic::code, Diagnostic::message)
        .containsExactly(
            tuple(
                Diagnostic.Code.LIMIT_REACHED,
                "elements more than 9 deep, read as if they were less"));
    assertThat(beyond.statistics()).isEqualTo(within.statistics()).hasSize(1);
  }

  @Test
  void saysWhichFiguresItLeavesBehindTheLimit() {
    Release release =
        BulletinParser.parse(
            "通报\n\n2022-07-19\n\n检查车辆3台，检查船舶4艘，检查人员5人。",
            ParserOptions.DEFAULTS.withStatisticLimit(2));

    assertThat(release.statistics())
        .extracting(Statistic::indicator)
        .containsExactly("检查车辆", "检查船舶");
    assertThat(release.diagnostics())
        .filteredOn(doubt -> doubt.code() == Diagnostic.Code.LIMIT_REACHED)
        .extracting(doubt -> release.quote(doubt.span().orElseThrow()))
        .containsExactly("，检查人员5人。");
  }

  @Test
  void saysWhichTablesItLeavesBehindTheLimit() {
    String table =
        "<table><tr><th>项目</th><th>数量（台）</th></tr>"
            + "<tr><td>客车</td><td>3</td></tr><tr><td>货车</td><td>4</td></tr></table>";
    Release release =
        BulletinParser.parse(
            "<html><body><h1>检查情况通报</h1><p>2022-07-19</p><p>检查情况如下。</p>"
                + table
                + "<p>又查。</p>"
                + table
                + "</body></html>",
            ParserOptions.DEFAULTS.withCellLimit(6));

    assertThat(release.statistics()).hasSize(2);
    assertThat(release.diagnostics())
        .extracting(Diagnostic::code)
        .containsOnlyOnce(Diagnostic.Code.LIMIT_REACHED);
  }

  @Test
  void linesOfLabelsHaveTheLimitOfStatistics() {
    Release release =
        BulletinParser.parse(
            "灾情通报\n\n2022-07-19\n\n受灾人口：3200人\n转移人口：150人\n倒塌房屋：12间\n损坏房屋：30间\n",
            ParserOptions.DEFAULTS.withStatisticLimit(2));

    assertThat(release.statistics())
        .extracting(Statistic::indicator)
        .containsExactly("受灾人口", "转移人口");
    assertThat(release.diagnostics())
        .filteredOn(doubt -> doubt.code() == Diagnostic.Code.LIMIT_REACHED)
        .extracting(doubt -> release.quote(doubt.span().orElseThrow()).strip())
        .containsExactly("倒塌房屋：12间\n损坏房屋：30间");
  }

  private static final class Endless extends InputStream {
    private long read;
    private boolean closed;

    @Override
    public int read() {
      read++;
      return ' ';
    }

    @Override
    public void close() {
      closed = true;
    }
  }
}
