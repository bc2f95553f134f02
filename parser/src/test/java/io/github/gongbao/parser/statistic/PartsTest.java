package io.github.gongbao.parser.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongbao.model.Release;
import io.github.gongbao.model.Statistic;
import io.github.gongbao.parser.BulletinParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which figures of a sentence are parts of which: of each the place of its whole, - without one.
 */
class PartsTest {
  @ParameterizedTest
  @CsvSource({
    "全省报告病例143例，其中8例有旅居史。, - 0",
    "全省报告病例143例，其中男性71例；女性72例。, - 0 0",
    "全省报告病例143例，其中8例有旅居史；重症4例，轻症139例。, - 0 0 0",
    "全市进出口50亿美元，其中出口30亿美元；进口20亿美元；外资企业90家。, - 0 0 -",
    "财政收入50亿元，其中税收收入30亿元；财政支出80亿元。, - 0 -",
    "公路投资完成86亿元，其中，国省道35亿元；水路投资完成12亿元。, - 0 -",
    "检查企业50家，占全部的20%；其中停产企业8家。, - - 0",
    "处分干部78人，移送检察机关30人。其中，处分科级干部20人。, - - 0",
    "立案50件，罚款2亿元；其中食品案件10件，罚款3000万元。, - - 0 1",
    "新增水产养殖户40户和种植户65户，其中6户水产养殖户获得补贴。, - - 0",
    "监测的36个蔬菜品种中，21个价格回落，9个上涨。, - 0 0",
    "全市财政支出82亿元中，教育支出16亿元。, - 0",
    "财政收入50亿元。其中税收收入30亿元。财政支出20亿元。, - 0 -",
    "第三产业增加值80亿元，增长8%。第三产业中，金融业增加值20亿元；批发和零售业增加值30亿元。, - - 0 0",
    "快递业务平均单价为8元/件。快递业务中，国有企业平均单价为7元/件。, - -",
    "转移安置8户32人（分散安置5户20人）。, - - 0 1",
    "收到建议39项，其中新措施70项。, - -"
  })
  void isAPartOf(String sentence, String wholes) throws Exception {
    Release release = BulletinParser.parse("某市2022年上半年统计数据\n2022-07-20 来源：某市统计局\n" + sentence);

    assertThat(release.statistics())
        .extracting(Statistic::partOf)
        .extracting(whole -> whole.map(String::valueOf).orElse("-"))
        .containsExactly(wholes.split(" "));
  }
}
