package io.github.gongbao.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleTest {
  @ParameterizedTest
  @CsvSource({
    "15, 亩, har, 1",
    "1, har, 亩, 15",
    "1, 亩, m2, 666.6666666666666666666666666666667",
    "3, 斤, kg, 1.5",
    "1, t, 斤, 2000",
    "5, 两, g, 250",
    "2, 里, km, 1",
    "3, 尺, m, 1",
    "1, km2, 亩, 1500",
    "100, 公里, [mi_i], 62.13711922373339696174341843633182",
    "72, km/h, m/s, 20",
    "35, 微克/立方米, mg/m3, 0.035",
    "1, 吨标准煤, MJ, 29307.6",
    "1, GW.h, kW.h, 1000000",
    "1, W.h, J, 3600",
    "1, kPa, m[Hg], 0.007500615758456563339512712250660682",
    "2, GBy, MBy, 2000",
    "1, By, bit, 8",
    "1, a, mo, 12",
    "1, wk, h, 168",
    "7, 成, %, 70",
    "5, [ppth], %, 0.5",
    "25, 基点, 百分点, 0.25",
    "37, Cel, Cel, 37",
    "1, [acr_us], m2, 4046.872609874252006568529266090790",
    "1, N.m, J, 1",
    "1000, mL, L, 1",
    "1, m3, L, 1000"
  })
  void converts(BigDecimal value, String from, String to, BigDecimal expected) {
    assertThat(convert(value, from, to)).isPresent();
    assertThat(convert(value, from, to).get()).isEqualByComparingTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "kg, m",
    "亩, kg",
    "Cel, [degF]",
    "百分点, %",
    "起, 起",
    "km, 元",
    "km/h, km",
    "km/h, km.h",
    "kmin, h",
    "'', m"
  })
  void leavesWhatMeasuresDifferentThingsOrIsUnknown(String from, String to) {
    assertThat(convert(BigDecimal.ONE, from, to)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", ".", "m.", "m//s", "m0", "2m", "m-", "kk", "-1", "m9999999999", "/m"})
  void knowsNoUnitOfBrokenCodes(String code) {
    assertThat(Scale.of(code)).isEmpty();
  }

  @Test
  void takesNoTimeOverLongOnes() {
    assertThat(Scale.of("m".repeat(1_000_000))).isEmpty();
    assertThat(Scale.of("m9.".repeat(1_000_000) + "m")).isEmpty();
  }

  private static Optional<BigDecimal> convert(BigDecimal value, String from, String to) {
    return Scale.of(from)
        .flatMap(scale -> Scale.of(to).flatMap(target -> scale.convert(value, target)));
  }
}
