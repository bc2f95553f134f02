package io.github.gongbao.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongbao.model.Release;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatisticCsvTest {
  private static final Release RELEASE = ExampleRelease.RELEASE;

  @Test
  void writesTheColumnsOnceAndARowAStatistic() throws IOException {
    StringBuilder out = new StringBuilder();
    StatisticCsv csv = new StatisticCsv(out);
    csv.write("a.html", RELEASE);
    csv.write("b.html", RELEASE);

    List<String> rows = List.of(out.toString().split("\r\n"));
    assertThat(rows).hasSize(5);
    assertThat(rows.get(0))
        .isEqualTo(
            "document,title,publishedOn,url,indicator,value,upper,unit,dimension,currency,ucum,"
                + "approximation,direction,basis,baseline,period,periodStart,periodEnd,"
                + "regionCodes,regions,actor,modality,start,end,figure,sentence");
    assertThat(rows.get(2))
        .isEqualTo(
            "a.html,巡查情况,2023-06-15,https://example.org/1.html,检查车辆,5,,%,PERCENT,,%,"
                + "EXACT,UP,YEAR_ON_YEAR,,6月1日以来,2023-06-01,2023-06-15,"
                + "110000;120000,北京市;天津市,,REPORTED,36,38,5%,"
                + "6月1日以来，北京、天津检查车辆“78万余”台次，同比增长5%。");
    assertThat(rows.get(3)).startsWith("b.html,");
  }

  @Test
  void quotesWhatWouldBreakARow() throws IOException {
    StringBuilder out = new StringBuilder();
    new StatisticCsv(out).write("a,\"b\"\n.html", RELEASE);

    assertThat(out).contains("\r\n\"a,\"\"b\"\"\n.html\",巡查情况,");
  }

  @Test
  void writesTheColumnsOfAReleaseWithoutStatistics() throws IOException {
    StringBuilder out = new StringBuilder();
    new StatisticCsv(out).write("a", RELEASE.withStatistics());

    assertThat(out).startsWith("document,").endsWith("sentence\r\n");
  }
}
