package io.github.gongbao.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongbao.model.Region;
import io.github.gongbao.model.Release;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of which division the figures are that name none, by who published them. */
class WhosePageTest {
  private static final String TEXT =
      """
      基础教育统计结果
      %s　发布时间：2020-12-07

      2020年，基础教育持续健康发展。我县有小学34所。
      """;

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="%s">
      <head><meta charset="utf-8"><title>主要交通工具乘客量</title></head>
      <body>
      <h1>主要交通工具乘客量</h1>
      <p>%s　　发布日期：2024年1月5日</p>
      <p>2023年11月乘客量为50万人次。</p>
      <table>
      <tr><th>工具</th><th>乘客量（万人次）</th></tr>
      <tr><td>铁路</td><td>41</td></tr>
      <tr><td>渡轮</td><td>9</td></tr>
      </table>
      </body>
      </html>
      """;

  @ParameterizedTest
  @CsvSource({
    "发布机构：青田县教育局, 青田县",
    "来源：青田县教育局, 青田县",
    "发布机构：综合法规科　来源：青田县教育局, 青田县",
    "发布单位：青田县人民政府办公室, 青田县",
  })
  void aTextIsOfTheDivisionOfItsPublisher(String publisher, String division) {
    assertOnlyOf(BulletinParser.parse(TEXT.formatted(publisher)), division);
  }

  @ParameterizedTest
  @CsvSource({
    "zh-Hant-HK, 运输署, 香港特别行政区",
    "zh, 来源：江苏省统计局, 江苏省",
    "zh-Hant-HK, 来源：江苏省统计局, 江苏省",
  })
  void tablesAreOfTheDivisionOfTheirPublisher(String language, String publisher, String division) {
    assertOnlyOf(BulletinParser.parse(PAGE.formatted(language, publisher)), division);
  }

  private static void assertOnlyOf(Release release, String division) {
    assertThat(release.statistics()).isNotEmpty();
    assertThat(release.statistics())
        .allSatisfy(
            one -> assertThat(one.regions()).extracting(Region::name).containsExactly(division));
  }
}
