package io.github.gongbao.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import io.github.gongbao.model.Block;
import io.github.gongbao.model.Diagnostic;
import io.github.gongbao.model.Measure;
import io.github.gongbao.model.Quantity;
import io.github.gongbao.model.Release;
import io.github.gongbao.model.ReleaseKind;
import io.github.gongbao.model.Script;
import io.github.gongbao.model.Span;
import io.github.gongbao.model.Statistic;
import io.github.gongbao.model.StatisticBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** One bulletin as a page, as a saved text, and in traditional script. */
class WholeWayTest {
  private static final String PAGE = resource("whole-way.html");
  private static final Release RELEASE = BulletinParser.parse(PAGE);
  private static final Span NOWHERE = new Span(0, 0);

  @Test
  void readsTheHead() {
    assertThat(RELEASE.title()).isEqualTo("应急管理部新闻发布会通报冬春火灾防控工作情况");
    assertThat(RELEASE.publishedOn()).contains(LocalDate.of(2022, 3, 30));
    assertThat(RELEASE.publishedAt()).contains(OffsetDateTime.parse("2022-03-30T15:22:00+08:00"));
    assertThat(RELEASE.source()).contains("应急管理部网站");
    assertThat(RELEASE.editor()).contains("陈果");
    assertThat(RELEASE.kind()).isEqualTo(ReleaseKind.PRESS_CONFERENCE);
    assertThat(RELEASE.script()).isEqualTo(Script.SIMPLIFIED);
  }

  @Test
  void readsEveryParagraphAndNothingElse() {
    assertThat(RELEASE.blocks()).hasSize(11).allMatch(Block.Paragraph.class::isInstance);
    assertThat(RELEASE.text())
        .startsWith("3月30日，应急管理部在京召开新闻发布会")
        .endsWith("老旧小区消防设施改造。")
        .doesNotContain("字体", "扫一扫", "纠错", "首页");
  }

  @Test
  void readsTheMeasuresAsATree() {
    assertThat(RELEASE.measures())
        .extracting(Measure::ordinal, Measure::heading)
        .containsExactly(
            tuple(1, "周密部署防控任务"),
            tuple(2, "突出重点场所整治"),
            tuple(3, "广泛开展宣传教育"),
            tuple(4, "从严落实监管责任"),
            tuple(5, "强化应急值守备勤"));
    assertThat(RELEASE.measures().get(1).children())
        .extracting(Measure::marker)
        .containsExactly("一是", "二是", "三是", "四是");
  }

  @Test
  void readsTheExchanges() {
    assertThat(RELEASE.exchanges())
        .extracting(e -> e.speaker().orElseThrow() + "：" + e.topic().orElseThrow())
        .containsExactly("周立言：高层建筑火灾防控", "周立言：电动自行车火灾情况", "宋启年：违法行为举报奖励", "宋启年：下一步工作安排");
  }

  @Test
  void readsEveryFigureWithItsNumber() {
    assertThat(RELEASE.statistics().stream().map(s -> s.quantity().value().toPlainString()))
        .contains("226000", "3100000", "573000", "18000", "54000", "6.8", "11.2", "31", "867000")
        .contains("1020000", "7300", "49000", "230000", "1200", "640", "915", "320", "1200000000")
        .contains("27000", "135000000", "18.6", "460", "180000", "3860", "802000", "11000", "76")
        .contains("89.5", "2850", "14.3", "3.1", "96000", "65.4", "21000000", "15000");
  }

  @Test
  void quotesWhatItRead() {
    assertThat(RELEASE.statistics())
        .isNotEmpty()
        .allSatisfy(s -> assertThat(RELEASE.quote(s.span())).isEqualTo(s.quantity().text()));
  }

  @Test
  void readsThePageAndTheTextAlike() {
    Release text = BulletinParser.parse(resource("whole-way.txt"));

    assertThat(text.title()).isEqualTo(RELEASE.title());
    assertThat(text.publishedAt()).isEqualTo(RELEASE.publishedAt());
    assertThat(text.source()).isEqualTo(RELEASE.source());
    assertThat(text.editor()).isEqualTo(RELEASE.editor());
    assertThat(withoutSpans(text.measures())).isEqualTo(withoutSpans(RELEASE.measures()));
    assertThat(text.statistics().stream().map(WholeWayTest::withoutSpans))
        .containsExactlyElementsOf(
            RELEASE.statistics().stream().map(WholeWayTest::withoutSpans).toList());
  }

  @Test
  void readsBothScriptsAlike() {
    Release traditional = BulletinParser.parse(traditional(PAGE));

    assertThat(traditional.script()).isEqualTo(Script.TRADITIONAL);
    assertThat(traditional.text()).isNotEqualTo(RELEASE.text());
    assertThat(traditional.publishedAt()).isEqualTo(RELEASE.publishedAt());
    assertThat(traditional.kind()).isEqualTo(RELEASE.kind());
    assertThat(traditional.blocks()).isEqualTo(RELEASE.blocks());
    assertThat(traditional.exchanges()).isEqualTo(RELEASE.exchanges());
    assertThat(traditional.measures().stream().map(WholeWayTest::withoutMarkers))
        .containsExactlyElementsOf(
            RELEASE.measures().stream().map(WholeWayTest::withoutMarkers).toList());
    assertThat(traditional.statistics().stream().map(WholeWayTest::withoutWords))
        .containsExactlyElementsOf(
            RELEASE.statistics().stream().map(WholeWayTest::withoutWords).toList());
    assertThat(traditional.diagnostics().stream().map(Diagnostic::code))
        .containsExactlyElementsOf(RELEASE.diagnostics().stream().map(Diagnostic::code).toList());
  }

  @Test
  void readsEveryCharacterSetAlike() {
    Charset gb18030 = Charset.forName("GB18030");
    String page = PAGE.replace("charset=\"utf-8\"", "charset=\"gb2312\"");

    assertThat(BulletinParser.parse(page.getBytes(gb18030))).isEqualTo(RELEASE);
    assertThat(BulletinParser.parse(page.getBytes(StandardCharsets.UTF_8))).isEqualTo(RELEASE);
    assertThat(BulletinParser.parse(PAGE.replace("\n", "\r\n"))).isEqualTo(RELEASE);
  }

  private static Statistic withoutSpans(Statistic s) {
    return new StatisticBuilder().from(s).span(NOWHERE).sentence(NOWHERE).build();
  }

  private static List<Measure> withoutSpans(List<Measure> measures) {
    return measures.stream()
        .map(
            m ->
                new Measure(
                    m.marker(),
                    m.ordinal(),
                    m.heading(),
                    m.modality(),
                    NOWHERE,
                    withoutSpans(m.children())))
        .toList();
  }

  private static Measure withoutMarkers(Measure measure) {
    return measure
        .withMarker("")
        .withChildren(measure.children().stream().map(WholeWayTest::withoutMarkers).toList());
  }

  /** A statistic without the words that stand as published. */
  private static Statistic withoutWords(Statistic statistic) {
    Quantity quantity = statistic.quantity().withText("");
    return statistic
        .withQuantity(quantity)
        .withPeriod(statistic.period().map(period -> period.withText("")))
        .withChange(
            statistic
                .change()
                .map(c -> c.withBaseline(c.baseline().map(baseline -> baseline.withText("")))));
  }

  /** Character for character, as the mirror of the site does it. */
  private static String traditional(String text) {
    return text.codePoints()
        .mapToObj(Character::toString)
        .map(c -> c.charAt(0) < 0x80 ? c : ZhConverterUtil.toTraditional(c))
        .collect(Collectors.joining());
  }

  private static String resource(String name) {
    try (InputStream in = WholeWayTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
