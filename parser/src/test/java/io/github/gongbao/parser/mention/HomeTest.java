package io.github.gongbao.parser.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongbao.model.Region;
import io.github.gongbao.model.Statistic;
import io.github.gongbao.parser.BulletinParseException;
import io.github.gongbao.parser.BulletinParser;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of which division a text is that says so neither in its title nor by who sent it. */
class HomeTest {
  @Test
  void theLinesBeforeASpeechNameTheDivision() throws Exception {
    assertThat(
            lastRegions(
                """
                政府工作报告

                ——2024年1月31日在六盘水市第九届人民代表大会第四次会议上

                市长 某某

                各位代表：

                现在，我代表市人民政府作工作报告。

                全市粮食产量12万吨。

                禽蛋产量189吨。
                """))
        .containsExactly("六盘水市");
  }

  @Test
  void theFirstSentenceDoesIfTheTextNamesItAgain() throws Exception {
    assertThat(
            lastRegions(
                """
                金融运行平稳
                2023-08-15

                某网乌鲁木齐8月15日电 新疆维吾尔自治区举行发布会，通报上半年金融运行情况。

                6月末，新疆银行贷款余额2.95万亿元。

                企业贷款余额1.4万亿元。
                """))
        .containsExactly("新疆维吾尔自治区");
  }

  @Test
  void aDivisionInsideAnotherOfTheTitleDoes() throws Exception {
    assertThat(lastRegions("（山西省）2018年娄烦县政府工作报告\n\n全年地区生产总值21.1亿元。\n")).containsExactly("娄烦县");
    assertThat(lastRegions("山西省2018年工作会议在太原召开\n\n全年地区生产总值21.1亿元。\n")).containsExactly("山西省");
    assertThat(lastRegions("太原市和大同市2018年工作报告\n\n全年地区生产总值21.1亿元。\n")).isEmpty();
  }

  @Test
  void whereSomethingWasWrittenIsNotWhereItIs() throws Exception {
    assertThat(
            lastRegions(
                """
                可再生能源装机增长
                2023-08-05

                某报北京8月4日电

                上半年，可再生能源新增装机1.09亿千瓦。

                新投运储能装机863万千瓦。
                """))
        .isEmpty();
  }

  @Test
  void aPlaceThatIsNamedOnceOrBesideOthersIsNone() throws Exception {
    assertThat(lastRegions("外贸运行平稳\n2023-08-05\n\n某企业向浙江省报告，出口5亿元。\n\n进口3亿元。\n")).isEmpty();
    assertThat(
            lastRegions("外贸运行平稳\n2023-08-05\n\n浙江省、江苏省通报外贸情况。\n\n浙江省出口5亿元，江苏省出口6亿元。\n\n进口3亿元。\n"))
        .isEmpty();
  }

  private static List<String> lastRegions(String text) throws BulletinParseException {
    List<Statistic> statistics = BulletinParser.parse(text).statistics();
    return statistics.get(statistics.size() - 1).regions().stream().map(Region::name).toList();
  }
}
