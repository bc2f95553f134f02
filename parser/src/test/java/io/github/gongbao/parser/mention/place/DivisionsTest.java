package io.github.gongbao.parser.mention.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongbao.model.Region;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DivisionsTest {
  private static final Region SICHUAN = new Region("510000", "四川省");
  private static final Region CHENGDU = new Region("510100", "成都市");
  private static final Region WUHOU = new Region("510107", "武侯区");
  private static final Region DEYANG = new Region("510600", "德阳市");

  @ParameterizedTest
  @CsvSource({
    "吉林, 220000 220200",
    "大理, 532900 532901",
    "黄浦, 310101",
    "河北省, 130000",
    "朝阳, 211300 110105 211321 220104",
    "恩施, 422800 422801",
    "全国, 100000"
  })
  void aNameIsThatOfAllDivisionsThatAreCalledSoTheHighestFirst(String name, String codes) {
    assertThat(called(name)).isEqualTo(codes);
  }

  @ParameterizedTest
  @CsvSource({"崇文区, 110103", "蓟县, 120225", "密云, 110118", "桥东, 130702"})
  void divisionsThatCeasedToBeAreCalledByTheirFullNamesAlone(String name, String codes) {
    assertThat(called(name)).isEqualTo(codes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "检查", "京津冀", "北京市朝阳", "高新区", "全省", "崇文"})
  void whatNoDivisionIsCalledHasNone(String name) {
    assertThat(Divisions.called(name)).isEmpty();
  }

  @Test
  void aDivisionLiesInItselfAndInThoseAround() {
    assertThat(Divisions.within(WUHOU, WUHOU)).isTrue();
    assertThat(Divisions.within(WUHOU, CHENGDU)).isTrue();
    assertThat(Divisions.within(WUHOU, SICHUAN)).isTrue();
    assertThat(Divisions.within(WUHOU, Region.NATION)).isTrue();
    assertThat(Divisions.within(WUHOU, DEYANG)).isFalse();
    assertThat(Divisions.within(CHENGDU, WUHOU)).isFalse();
    assertThat(Divisions.within(SICHUAN, CHENGDU)).isFalse();
  }

  @Test
  void theLevelIsInTheCode() {
    assertThat(Divisions.level(SICHUAN)).isZero();
    assertThat(Divisions.level(CHENGDU)).isEqualTo(1);
    assertThat(Divisions.level(WUHOU)).isEqualTo(2);
  }

  private static String called(String name) {
    return Divisions.called(name).stream().map(Region::code).collect(Collectors.joining(" "));
  }
}
