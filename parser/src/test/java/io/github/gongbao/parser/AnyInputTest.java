package io.github.gongbao.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.gongbao.json.ReleaseJson;
import io.github.gongbao.model.Diagnostic;
import io.github.gongbao.model.Exchange;
import io.github.gongbao.model.Release;
import io.github.gongbao.model.Statistic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every input. */
class AnyInputTest {
  private static final String HEAD =
      "公安部通报有关情况\n\n2022-07-19 15:06 来源：公安部网站\n\n今年以来，各地有序推进各项工作。\n\n";

  private static final String PAGE =
      "<html><body><h1>公安部通报有关情况</h1><p>2022-07-19 15:06 来源：公安部网站</p><p>今年以来，各地有序推进各项工作，情况如下。</p>";

  private static Optional<Release> read(String input) {
    try {
      return Optional.of(BulletinParser.parse(input));
    } catch (BulletinParseException e) {
      assertThat(e).hasMessageContaining("expected");
      return Optional.empty();
    }
  }

  @Property(tries = 500)
  void charactersOfAnyKindAreReadOrRefused(@ForAll String input) {
    read(input);
    read(HEAD + input);
  }

  @Property(tries = 200)
  void bytesOfAnyKindAreReadOrRefused(@ForAll byte[] input) {
    try {
      BulletinParser.parse(input);
    } catch (BulletinParseException e) {
      assertThat(e).hasMessageContaining("expected");
    }
  }

  @Property(tries = 300)
  void markupOfAnyKindIsReadOrRefused(@ForAll @From("markup") String input) {
    read("<html><body>" + input);
  }

  @Property(tries = 1000)
  void everyStatisticQuotesItsFigureInTextOrder(@ForAll @From("body") String body) {
    read(HEAD + body).ifPresent(AnyInputTest::assertSound);
  }

  @Example
  void wordsBehindAFigureWithoutANameAreRead() {
    everyStatisticQuotesItsFigureInTextOrder("3台检查同比检查检查检查检查检查检查营业收入3台");
  }

  @Property(tries = 300)
  void laterParagraphsChangeNoFigureBeforeThem(
      @ForAll @From("body") String body, @ForAll @From("body") String later) {
    // 全省 is the only province that all of a text names, and a part of the name where there is none
    String own = HEAD + body.replace("全省", "") + "。\n\n";
    Optional<Release> alone = read(own);
    Optional<Release> followed = read(own + later);
    if (alone.isPresent() && followed.isPresent()) {
      int end = alone.get().text().length();
      assertThat(figures(followed.get(), end)).isEqualTo(figures(alone.get(), end));
    }
  }

  private static List<Statistic> figures(Release release, int end) {
    return release.statistics().stream()
        .filter(statistic -> statistic.span().end() <= end)
        .toList();
  }

  @Property(tries = 300)
  void widthOfCharactersChangesNoFigure(@ForAll @From("body") String body) {
    Optional<Release> half = read(HEAD + body);
    Optional<Release> full = read(HEAD + wide(body));
    assertSameFigures(half, full);
  }

  @Example
  void headingBehindItsNumberIsOneWhateverTheWidthOfTheNumber() {
    widthOfCharactersChangesNoFigure("1.2 检查检查检查检查检查检查\n两起");
    widthOfCharactersChangesNoFigure("1.检查检查检查检查检查检查\n两起");
  }

  @Property(tries = 300)
  void tablesOfAnyKindAreReadWhateverTheWidthOfTheirCharacters(
      @ForAll @From("table") String table) {
    Optional<Release> half = read(PAGE + table);
    Optional<Release> full = read(PAGE + wide(table));
    half.ifPresent(AnyInputTest::assertSound);
    assertSameFigures(half, full);
  }

  private static void assertSameFigures(Optional<Release> half, Optional<Release> full) {
    if (half.isPresent() && full.isPresent()) {
      assertThat(full.get().statistics())
          .extracting(s -> s.quantity().value(), s -> s.quantity().unit(), Statistic::indicator)
          .containsExactlyElementsOf(
              half.get().statistics().stream()
                  .map(s -> tuple(s.quantity().value(), s.quantity().unit(), s.indicator()))
                  .toList());
    }
  }

  private static String wide(String text) {
    StringBuilder wide = new StringBuilder(text);
    for (int i = 0; i < wide.length(); i++) {
      char c = wide.charAt(i);
      if (c >= '0' && c <= '9' || c == '%' || c == '.') {
        wide.setCharAt(i, (char) (c - '!' + '！'));
      }
    }
    return wide.toString();
  }

  /** What holds for every release that was read. */
  static void assertSound(Release release) {
    assertThat(ReleaseJson.read(ReleaseJson.write(release))).isEqualTo(release);
    int answered = 0;
    for (Exchange exchange : release.exchanges()) {
      assertThat(exchange.span().start()).isGreaterThanOrEqualTo(answered);
      answered = exchange.span().end();
    }
    int end = 0;
    for (Statistic statistic : release.statistics()) {
      assertThat(statistic.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(release.quote(statistic.span())).isEqualTo(statistic.quantity().text());
      assertThat(statistic.sentence().contains(statistic.span())).isTrue();
      assertThat(statistic.indicator())
          .isEqualTo(statistic.indicator().strip())
          .doesNotContainPattern("[\\p{Cntrl}０-９Ａ-Ｚａ-ｚ％．]")
          .hasSizeLessThan(500);
      end = statistic.span().end();
    }
    for (Diagnostic diagnostic : release.diagnostics()) {
      diagnostic.span().ifPresent(span -> assertThat(release.quote(span)).isNotEmpty());
    }
  }

  @Provide
  Arbitrary<String> markup() {
    return Arbitraries.of(
            "<p>",
            "</p>",
            "<div class=\"article\">",
            "</div>",
            "<table>",
            "<tr>",
            "<td>",
            "</table>",
            "<h1>",
            "<!--",
            "-->",
            "<script>",
            "</script>",
            "&nbsp;",
            "&#",
            "<",
            ">",
            "\"",
            "<br>",
            "<div id=\"UCAP-CONTENT\">",
            "<td rowspan=99999>",
            "<td colspan=-1>",
            "今年以来，检查车辆3台。",
            "通报",
            "2022-07-19",
            "来源：",
            "一、",
            "\n",
            "\u0000")
        .list()
        .ofMaxSize(40)
        .map(pieces -> String.join("", pieces));
  }

  @Provide
  Arbitrary<String> table() {
    return Arbitraries.of(
            "项目",
            "数量（台）",
            "数量(台)",
            "比上年增长（%）",
            "2023年",
            "2023.01",
            "2023.0况",
            "2023",
            "上月=100",
            "北京",
            "其中：车辆",
            "30岁以下",
            "PM2.5浓度",
            "A3类，复查",
            "省(\t自治区)",
            "检查\n车辆",
            "指标 ①",
            "1.A",
            "1.1.a 车辆",
            "3",
            "-5.5",
            "1,204.5",
            "12.5%",
            "…",
            "")
        .list()
        .ofSize(3)
        .map(cells -> "<tr><td>" + String.join("</td><td>", cells) + "</td></tr>")
        .list()
        .ofMinSize(2)
        .ofMaxSize(8)
        .map(rows -> "<table>" + String.join("", rows) + "</table>");
  }

  @Provide
  Arbitrary<String> body() {
    return Arbitraries.of(
            "检查",
            "车辆",
            "营业收入",
            "3台",
            "5.5%",
            "1.2万人次",
            "近15亿元",
            "30至50公斤",
            "0.3个百分点",
            "两起",
            "三成",
            "1.5倍",
            "数十名",
            "同比",
            "环比",
            "分别",
            "依次",
            "增长",
            "下降",
            "持平",
            "达到",
            "从",
            "到",
            "由",
            "占",
            "的比重",
            "其中",
            "其余",
            "共",
            "累计",
            "比上年同期",
            "较2019年",
            "上半年",
            "7月1日以来",
            "截至目前",
            "今年",
            "全国",
            "河南省",
            "江苏",
            "武汉市江夏区",
            "公安部",
            "各级法院",
            "将",
            "力争",
            "下一步",
            "以上",
            "左右",
            "的",
            "和",
            "、",
            "，",
            "；",
            "。",
            "（",
            "）",
            "“",
            "”",
            "《",
            "》",
            "\n",
            "\n\n",
            "一、",
            "（一）",
            "一是",
            "第三",
            "“110”",
            "12345",
            "国发〔2021〕12号",
            "全省",
            "每吨",
            "人均",
            "增速",
            "警情",
            "死亡",
            "4个",
            "9.8",
            "新增",
            "病例",
            " ",
            "下同")
        .list()
        .ofMaxSize(40)
        .map(pieces -> String.join("", pieces));
  }

  @Example
  void manyThreadsReadTheSame() throws IOException, InterruptedException, ExecutionException {
    String page =
        new String(
            AnyInputTest.class.getResourceAsStream("whole-way.html").readAllBytes(),
            StandardCharsets.UTF_8);
    Release alone = BulletinParser.parse(page);
    ExecutorService threads = Executors.newFixedThreadPool(16);
    try {
      List<Future<Release>> together =
          IntStream.range(0, 64)
              .mapToObj(i -> threads.submit(() -> BulletinParser.parse(page)))
              .toList();
      for (Future<Release> release : together) {
        assertThat(release.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
