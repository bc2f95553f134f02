package io.github.gongbao.parser.statistic.sentence.scope;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongbao.model.Modality;
import io.github.gongbao.model.Period;
import io.github.gongbao.parser.BulletinParser;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutlookTest {
  private static final String HEAD =
      """
      青禾县2026年政府工作报告
      2026-01-12　来源：青禾县人民政府

      """;

  @Test
  void underTheHeadingOfAPlanAllIsPlannedButWhatIsOver() {
    assertThat(
            modalities(
                """
                一、2025年工作回顾

                新建公路50公里，新增床位300张。

                二、2026年重点工作

                （一）扩大有效投资

                新建公路80公里，改造旧厂房6座。

                2025年建成的公园已有12个。
                """))
        .containsExactly(
            Modality.REPORTED,
            Modality.REPORTED,
            Modality.PLANNED,
            Modality.PLANNED,
            Modality.REPORTED);
  }

  @Test
  void underAHeadingOfSeveralTimesAParagraphSaysWhichItIsOf() {
    assertThat(
            days(
                """
                一、“十五五”时期目标任务和2026年工作安排

                今年是“十五五”开局之年，要实现良好开局。

                （一）扩大有效投资

                新建公路80公里。
                """))
        .containsExactly("2026-01-01..2026-12-31 PLANNED");
  }

  @Test
  void aHeadingOfWhatWasEndsThePlan() {
    assertThat(
            modalities(
                """
                一、下一步工作打算

                新建公路80公里。

                二、2025年工作情况

                新建公路50公里。
                """))
        .containsExactly(Modality.PLANNED, Modality.REPORTED);
  }

  @Test
  void aPlanIsOfTheYearThatItsHeadingNames() {
    assertThat(
            days(
                """
                三、2026年主要工作

                （一）聚力释放有效需求潜力

                改造旧厂房6座。

                今年要办好以下实事：

                新建公路80公里。
                """))
        .containsExactly("2026-01-01..2026-12-31 PLANNED", "2026-01-01..2026-12-31 PLANNED");
  }

  @Test
  void aNumberedHeadingOfYearsThatAreFarOffIsOneOfAPlan() {
    assertThat(
            days(
                """
                二、一张蓝图绘到底，奋力谱写青禾“十五五”发展新篇章

                生产总值年均增长6%以上。

                四、“十四五”时期发展成就

                生产总值年均增长7%。
                """))
        .containsExactly("2026-01-01..2030-12-31 PLANNED", "2021-01-01..2025-12-31 REPORTED");
  }

  @Test
  void aReportOnWorkGoesOnWithTheYearsThatAParagraphOpensWith() {
    assertThat(
            days(
                """
                一、2025年和“十四五”时期工作回顾

                各位代表！刚刚过去的2025年，是青禾发展很不平凡的一年。

                一季度生产总值增长5%。

                新建公路50公里。

                五年来，我们攻坚克难，实力大增。

                新建公路180公里，2025年全县生产总值增长6%。

                新增床位300张。

                各位代表，刚刚过去的2025年，是很不平凡的一年。

                化解矛盾纠纷200件。
                """))
        .containsExactly(
            "2025-01-01..2025-03-31 REPORTED",
            "2025-01-01..2025-12-31 REPORTED",
            "2021-01-01..2025-12-31 REPORTED",
            "2025-01-01..2025-12-31 REPORTED",
            "2021-01-01..2025-12-31 REPORTED",
            "2025-01-01..2025-12-31 REPORTED");
  }

  private static List<String> days(String body) {
    return BulletinParser.parse(HEAD + body).statistics().stream()
        .map(
            statistic ->
                statistic.period().flatMap(Period::start).orElseThrow()
                    + ".."
                    + statistic.period().flatMap(Period::end).orElseThrow()
                    + " "
                    + statistic.modality())
        .toList();
  }

  private static List<Modality> modalities(String body) {
    return BulletinParser.parse(HEAD + body).statistics().stream()
        .map(statistic -> statistic.modality())
        .toList();
  }
}
