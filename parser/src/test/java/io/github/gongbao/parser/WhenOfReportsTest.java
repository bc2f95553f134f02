package io.github.gongbao.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongbao.model.Period;
import io.github.gongbao.model.Release;
import io.github.gongbao.model.Statistic;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** When the figures of whole reports hold that do not say so themselves. */
class WhenOfReportsTest {
  @Test
  void aTermIsOfWholeYearsInAReportOnWork() {
    Release release =
        BulletinParser.parse(
            """
            政府工作报告
            ——2018年1月12日在鹤庆县第十七届人民代表大会第二次会议上

            一、2017年工作回顾
            2017年是本届政府履职的第一年。预计全年完成地区生产总值65.8亿元。
            五年来，全县新增就业3万人。
            开展城乡居民培训2万人次。
            """);

    assertOf(release, "65.8亿元", "2017-01-01", "2017-12-31");
    assertOf(release, "3万人", "2013-01-01", "2017-12-31");
    assertOf(release, "2万人次", "2017-01-01", "2017-12-31");
  }

  @Test
  void theLineThatPresentsACensusDatesAllOfIt() {
    Release release =
        BulletinParser.parse(
            """
            鹤庆县第七次全国人口普查公报
            2021-06-20　来源：鹤庆县统计局

            根据2010年印发的办法，现将2020年11月1日零时我县人口的基本情况公布如下：
            一、总人口
            全县总人口为25.4万人，与2010年第六次全国人口普查的25.5万人相比，减少0.1万人。
            二、户别人口
            全县共有家庭户8.1万户。
            """);

    assertOf(release, "25.4万人", "2020-11-01", "2020-11-01");
    assertOf(release, "25.5万人", "2010-01-01", "2010-12-31");
    assertOf(release, "0.1万人", "2020-11-01", "2020-11-01");
    assertOf(release, "8.1万户", "2020-11-01", "2020-11-01");
  }

  private static void assertOf(Release release, String quantity, String start, String end) {
    Statistic statistic =
        release.statistics().stream()
            .filter(one -> one.quantity().text().equals(quantity))
            .findFirst()
            .orElseThrow();
    assertThat(statistic.period().flatMap(Period::start)).contains(LocalDate.parse(start));
    assertThat(statistic.period().flatMap(Period::end)).contains(LocalDate.parse(end));
  }
}
