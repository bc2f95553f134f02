package io.github.gongbao.parser.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongbao.model.Basis;
import io.github.gongbao.model.Change;
import io.github.gongbao.model.Modality;
import io.github.gongbao.model.Release;
import io.github.gongbao.model.Statistic;
import io.github.gongbao.parser.BulletinParser;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What title and headings say of the figures in the paragraphs under them. */
class HeadingsTest {
  @Test
  void changesAreAgainstWhatTheirHeadingSaysUnlessTheySayOtherwise() throws Exception {
    Release release =
        BulletinParser.parse(
            """
            某市2022年9月份居民消费价格变动情况
            2022-10-14 来源：某市统计局

            一、各类商品及服务价格同比变动情况
            食品烟酒类价格上涨6.3%，衣着价格环比下降0.5%。
            二、各类商品及服务价格环比变动情况
            居住价格下降0.1%。
            三、有关说明
            服务价格上涨0.5%。
            """);

    assertThat(release.statistics())
        .extracting(Statistic::change)
        .extracting(change -> change.map(Change::basis).orElseThrow())
        .containsExactly(
            Basis.YEAR_ON_YEAR, Basis.PERIOD_ON_PERIOD, Basis.PERIOD_ON_PERIOD, Basis.UNSTATED);
  }

  @Test
  void paragraphsThatNameNoTimeAreOfThatOfTheTitle() throws Exception {
    Release release =
        BulletinParser.parse(
            """
            1—7月全省吸收外资增长26.1%
            2023-08-13 来源：某省商务厅

            1—7月，全省实际使用外资420亿元，其中7月50亿元。
            服务业实际使用外资增长28.5%。
            计划到2025年实际使用外资达到900亿元。
            """);

    assertThat(release.statistics())
        .extracting(statistic -> days(statistic))
        .containsExactly(
            "2023-01-01..2023-07-31",
            "2023-07-01..2023-07-31",
            "2023-01-01..2023-07-31",
            "2025-01-01..2025-12-31");
    assertThat(release.statistics().get(2).period())
        .hasValueSatisfying(period -> assertThat(period.text()).isEqualTo("1—7月"));
  }

  @Test
  void theLineAboveAListSaysWhatItIsOf() throws Exception {
    Release release =
        BulletinParser.parse(
            """
            某省人口和产品情况
            2022-03-03 来源：某省统计局

            2021年末全省各市常住人口分布如下：
            太原市 539.1万人
            大同市 309.9万人
            四、就业
            年末从业人员270万人。
            主要产品产量如下：
            粗钢3万吨，增长5%；
            水泥30万吨，增长4%。
            全年用电5亿千瓦时。
            """);

    assertThat(release.statistics())
        .extracting(Statistic::indicator)
        .containsExactly("常住人口", "常住人口", "从业人员", "粗钢产量", "粗钢产量", "水泥产量", "水泥产量", "用电");
  }

  @Test
  void aParagraphOfPartsGoesOnWithTheOneBefore() throws Exception {
    Release release =
        BulletinParser.parse(
            """
            全省上半年财政收支情况
            2018-08-03 来源：某省财政厅

            今年上半年，全省一般公共预算收入完成1233.8亿元，增长25.4%。
            其中，税收收入948.8亿元，非税收入285亿元。
            （其中：乡镇税收收入12亿元。）
            """);

    assertThat(release.statistics())
        .extracting(statistic -> days(statistic))
        .containsOnly("2018-01-01..2018-06-30");
    assertThat(release.statistics())
        .extracting(Statistic::partOf)
        .containsExactly(
            Optional.empty(), Optional.empty(), Optional.of(0), Optional.of(0), Optional.of(2));
  }

  @Test
  void aTitleSaysNoTimeThatIsNotOverOrOneOfSeveral() throws Exception {
    for (String title : new String[] {"2024年工作报告", "2022年和2023年外资情况", "2月5日外资情况"}) {
      Release release =
          BulletinParser.parse(title + "\n2024-02-06 来源：某省商务厅\n\n服务业实际使用外资增长28.5%。\n");

      assertThat(release.statistics()).extracting(Statistic::period).containsOnly(Optional.empty());
    }
  }

  @Test
  void aNumberedHeadingSaysTheTimeUntilOneOfItsRankFollows() throws Exception {
    Release release =
        BulletinParser.parse(
            """
            2024年政府工作报告
            2024-02-06 来源：某县人民政府

            一、2023年工作回顾
            全县生产总值增长5.5%。
            （一）改善民生
            建成幼儿园12所。
            二、困难和问题
            工业投资下降3%。
            三、2024年工作安排
            建成幼儿园15所。
            """);

    assertThat(release.statistics())
        .extracting(statistic -> days(statistic))
        .containsExactly(
            "2023-01-01..2023-12-31", "2023-01-01..2023-12-31", "", "2024-01-01..2024-12-31");
  }

  @Test
  void aHeadingOverNumberedOnesSaysTheYearOfAllOfThem() throws Exception {
    Release release =
        BulletinParser.parse(
            """
            某区人民检察院工作报告
            2019-12-26 来源：某区人民检察院

            2019年主要工作
            2019年，区人民检察院在区委和上级检察院领导下认真履行职责。
            一、紧紧围绕中心服务大局
            （一）依法惩治各类犯罪。批准逮捕1269件。
            二、加强民事检察监督
            提出检察建议15件。
            2020年工作安排
            一、服务保障大局
            将办理公益诉讼20件。
            """);

    assertThat(release.statistics())
        .extracting(statistic -> days(statistic))
        .containsExactly(
            "2019-01-01..2019-12-31", "2019-01-01..2019-12-31", "2020-01-01..2020-12-31");
  }

  @Test
  void aParagraphThatNamesNoTimeIsOfThatOfTheOneBefore() throws Exception {
    Release release =
        BulletinParser.parse(
            """
            全县经济平稳运行
            2024-08-09 来源：某县统计局

            上半年，全县粮食产量12万吨，6月生猪出栏3000头。
            禽蛋产量189吨，增长2%。
            """);

    assertThat(release.statistics())
        .extracting(statistic -> days(statistic))
        .containsExactly(
            "2024-01-01..2024-06-30",
            "2024-06-01..2024-06-30",
            "2024-01-01..2024-06-30",
            "2024-01-01..2024-06-30");
  }

  @Test
  void aTimeThatIsNotOverOrOfNoFigureDoesNotGoOn() throws Exception {
    for (String before :
        new String[] {
          "今年以来，全县粮食产量12万吨。",
          "8月1日，全县接种3000人次。",
          "2021年，全县生猪出栏3000头。",
          "上半年，全县经济平稳。",
          "2023年，全县生猪出栏3000头，今年上半年出栏1800头。",
          "上半年，全县粮食产量12万吨。\n今年以来，全县新增企业30家。",
          "上半年，全县粮食产量12万吨。\n7月1日，全县经济会议召开。"
        }) {
      Release release =
          BulletinParser.parse("全县经济平稳运行\n2024-08-09 来源：某县统计局\n\n" + before + "\n禽蛋产量189吨。\n");

      assertThat(release.statistics().get(release.statistics().size() - 1).period()).isEmpty();
    }
  }

  @Test
  void whatIsStillToComeIsOfNoTimeThatIsOver() throws Exception {
    Release release =
        BulletinParser.parse("全县经济平稳运行\n2024-08-09 来源：某县统计局\n\n上半年，全县粮食产量12万吨。\n下一步，将新建桥梁20座。\n");

    assertThat(release.statistics().get(1).modality()).isEqualTo(Modality.PLANNED);
    assertThat(release.statistics().get(1).period()).isEmpty();
  }

  @Test
  void noTimeGoesOnBehindAnotherHeading() throws Exception {
    Release release =
        BulletinParser.parse(
            """
            要闻摘编
            2024-08-09 来源：某县融媒体中心

            本期摘编全县各地近期的工作动态，供各单位参阅。
            夏粮喜获丰收
            上半年，全县粮食产量12万吨。
            非遗大集开市
            现场展出手工艺品200件。
            """);

    assertThat(release.statistics())
        .extracting(statistic -> days(statistic))
        .containsExactly("2024-01-01..2024-06-30", "");
  }

  @Test
  void theTimeOfTheOpeningGoesOnBehindHeadings() throws Exception {
    Release release =
        BulletinParser.parse(
            """
            某市开展夏夜治安巡查集中行动
            2024-08-14 来源：某市公安局

            8月9日至11日，全市组织开展夏夜治安巡查集中行动，共出动警力7200人次。

            全警参巡护平安

            整合专业保安队伍2万人次，设置执勤点170处。

            严查交通违法

            查处酒驾127起。
            """);

    assertThat(release.statistics())
        .hasSize(4)
        .allSatisfy(one -> assertThat(days(one)).isEqualTo("2024-08-09..2024-08-11"));
  }

  @Test
  void aTitleWithoutADateIsOfWhatIsOverUnlessItIsOneOfAPlan() throws Exception {
    Release over = BulletinParser.parse("某县2023年国民经济和社会发展统计公报\n\n全县粮食产量12万吨。\n");
    Release plan = BulletinParser.parse("某县2023年财政预算\n\n全县一般公共预算收入12亿元。\n");

    assertThat(days(over.statistics().get(0))).isEqualTo("2023-01-01..2023-12-31");
    assertThat(days(plan.statistics().get(0))).isEmpty();
  }

  private static String days(Statistic statistic) {
    return statistic
        .period()
        .map(period -> period.start().orElseThrow() + ".." + period.end().orElseThrow())
        .orElse("");
  }
}
