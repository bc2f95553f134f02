package io.github.gongbao.parser.statistic.sentence.scope;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongbao.model.Modality;
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

  private static List<Modality> modalities(String body) {
    return BulletinParser.parse(HEAD + body).statistics().stream()
        .map(statistic -> statistic.modality())
        .toList();
  }
}
