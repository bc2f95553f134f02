package io.github.gongbao.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongbao.examples.Draft;
import io.github.gongbao.model.Basis;
import io.github.gongbao.model.Change;
import io.github.gongbao.model.Diagnostic;
import io.github.gongbao.model.Direction;
import io.github.gongbao.model.Period;
import io.github.gongbao.model.Region;
import io.github.gongbao.model.Release;
import io.github.gongbao.model.StatisticBuilder;
import io.github.gongbao.table.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportOutputTest {
  private static final String HOSTILE = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>";

  @TempDir Path folder;

  @Test
  void writesAPageABulletinAndAnIndex() throws IOException {
    try (ReportOutput report = new ReportOutput(folder.resolve("made/now"))) {
      report.write(new Draft("水库").paragraph("检查水库12座。").document("in/a.html"));
      report.write(new Draft("").paragraph("无题。").document("in/b.txt"));
      report.write(new Failure("in/c.pdf", "no bulletin"));
    }

    assertThat(folder.resolve("made/now"))
        .isDirectoryContaining("glob:**/a.html")
        .isDirectoryContaining("glob:**/b.html");
    Document index = read(folder.resolve("made/now/index.html"));
    assertThat(index.select("tbody a").eachText()).containsExactly("水库", "b.txt");
    assertThat(index.select("tbody a").eachAttr("href")).containsExactly("a.html", "b.html");
    assertThat(index.select("#failures li").text()).isEqualTo("in/c.pdf no bulletin");
  }

  @Test
  void leadsFromEachFigureToItsRowAndBack() throws IOException {
    Document page =
        page(
            new Draft("水库")
                .paragraph("检查水库12座、堤防7处。")
                .table("市\t水库", "甲\t12")
                .figure("12座", "检查水库")
                .figure("7处", "检查堤防")
                .cell(1, 1, "水库", statistic -> statistic.partOf(0))
                .release());

    assertThat(page.select("article a.f").eachText()).containsExactly("12座", "7处", "12");
    assertThat(page.select("article td a.f").text()).isEqualTo("12");
    for (Element mark : page.select("article a.f")) {
      Element row = page.selectFirst(mark.attr("href"));
      assertThat(row.selectFirst("a").attr("href")).isEqualTo("#" + mark.id());
    }
    assertThat(page.selectFirst("#rf2 [data-field=Part of] a").attr("href")).isEqualTo("#f0");
    assertThat(page.selectFirst("#rf2 [data-field=Cell]").text())
        .isEqualTo("table row 2 (甲), column 2 (水库)");
    assertThat(page.selectFirst(page.selectFirst("#rf2 [data-field=Cell] a").attr("href")).text())
        .isEqualTo("市 水库 甲 12");
  }

  @Test
  void runsNothingButItsOwnScriptsWhateverTheBulletinHolds() throws IOException {
    Release hostile = hostile();
    try (ReportOutput report = new ReportOutput(folder)) {
      report.write(Draft.document(HOSTILE + ".html", hostile));
      report.write(new Failure(HOSTILE, HOSTILE));
    }

    try (var pages = Files.list(folder)) {
      for (Path file : pages.toList()) {
        Document page = read(file);
        assertThat(page.select("img, iframe, object, embed, base, link, form")).isEmpty();
        assertThat(page.getAllElements())
            .flatExtracting(element -> element.attributes().asList())
            .extracting(attribute -> attribute.getKey())
            .noneMatch(name -> name.startsWith("on") || name.equals("style"));
        assertThat(page.select("a[href]").eachAttr("href"))
            .allMatch(link -> link.matches("#[a-z]+\\d*|[\\w.-]+\\.html"));
        assertThat(page.select("script").eachAttr("src")).isEmpty();
        String policy =
            page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertThat(policy).startsWith("default-src 'none'; script-src 'sha256-");
        assertThat(page.select("script"))
            .isNotEmpty()
            .allMatch(script -> policy.contains(Asset.of(script.data()).source()));
        assertThat(policy).contains(Asset.of(page.selectFirst("style").data()).source());
      }
    }
  }

  @Test
  void linksToTheBulletinByHttpAlone() throws IOException {
    Release release = new Draft("水库").paragraph("检查水库。").release();
    assertThat(page(release.withUrl("https://example.org/a?b=c&d")).select(".head a").attr("href"))
        .isEqualTo("https://example.org/a?b=c&d");
    for (String url : List.of("javascript:alert(1)", "file:///etc", " https://x", "data:a,b")) {
      assertThat(page(release.withUrl(url)).select(".head a")).isEmpty();
    }
  }

  @Test
  void carriesTheChartLibraryOnlyWhereThereIsSomethingToChart() throws IOException {
    Draft draft = new Draft("水库").paragraph("水库12座，堤防7处。").figure("12座", "水库");
    assertThat(page(draft.release()).select("script, #charts")).hasSize(1);
    assertThat(page(hostile()).select("script, #charts")).hasSize(4);
  }

  @Test
  void writesThreeThousandFiguresInAMegabyte() throws IOException {
    Draft draft = new Draft("长");
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < 3_000; i++) {
      words.append("检查水库").append(i).append("座").append("，情况良好".repeat(65)).append("。");
    }
    draft.paragraph(words.toString());
    for (int i = 0; i < 3_000; i++) {
      draft.figure(i + "座", "检查水库");
    }
    Document page = page(draft.release());
    assertThat(page.select("article a.f")).hasSize(3_000);
    assertThat(page.selectFirst("article").text()).isEqualTo(words.toString());
  }

  @Test
  void takesHalvesOfSurrogatePairs() throws IOException {
    assertThat(page(new Draft("\uD842").paragraph("\uDFB7家").release()).title()).isEqualTo("?");
  }

  /** Markup wherever a bulletin has words. */
  static Release hostile() {
    Draft draft =
        new Draft(HOSTILE)
            .paragraph("8月" + HOSTILE + "检查水库12座，同比增长3.5%。")
            .paragraph(HOSTILE + "堤防下降2%。")
            .table("市" + HOSTILE + "\t座", HOSTILE + "甲\t20")
            .figure("12座", HOSTILE)
            .figure("3.5%", HOSTILE, ReportOutputTest::change)
            .figure("2%", HOSTILE, ReportOutputTest::change)
            .cell(1, 1, HOSTILE, ReportOutputTest::regions)
            .measure("", HOSTILE)
            .exchange("堤防", HOSTILE)
            .doubt(Diagnostic.Code.REGION_AMBIGUOUS, "堤防", HOSTILE);
    return draft
        .release()
        .withUrl("javascript:alert(1)//" + HOSTILE)
        .withSource(Optional.of(HOSTILE))
        .withEditor(Optional.of(HOSTILE));
  }

  private static StatisticBuilder change(StatisticBuilder statistic) {
    Period baseline = new Period(HOSTILE, Optional.empty(), Optional.empty());
    return statistic.change(new Change(Direction.DOWN, Basis.VERSUS, Optional.of(baseline)));
  }

  private static StatisticBuilder regions(StatisticBuilder statistic) {
    return statistic.addRegions(new Region("110000", HOSTILE)).actor(HOSTILE).partOf(0);
  }

  private Document page(Release release) throws IOException {
    try (ReportOutput report = new ReportOutput(folder)) {
      report.write(Draft.document("page", release));
    }
    return read(folder.resolve("page.html"));
  }

  private static Document read(Path file) throws IOException {
    return Jsoup.parse(file, "UTF-8");
  }
}
