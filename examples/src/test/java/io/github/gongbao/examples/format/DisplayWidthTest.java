package io.github.gongbao.examples.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {
  private static final DisplayWidth NARROW = new DisplayWidth(1);
  private static final DisplayWidth WIDE = new DisplayWidth(2);

  @ParameterizedTest
  @CsvSource({
    "abc, 3",
    "出动警力, 8",
    "11.5万余人次, 12",
    "１２％, 6",
    "ｱ, 1",
    "é, 1",
    "e\u0301, 1",
    "\uD842\uDFB7野家, 6",
    "、。, 4"
  })
  void countsColumns(String text, int columns) {
    assertThat(NARROW.of(text)).isEqualTo(columns);
    assertThat(WIDE.of(text)).isEqualTo(columns);
  }

  @ParameterizedTest
  @CsvSource({"“百日行动”, 10, 12", "5‰, 2, 3", "35℃, 3, 4", "—, 1, 2", "1—7月, 5, 6", "①, 1, 2"})
  void countsAmbiguousCharactersAsTheTerminalShowsThem(String text, int narrow, int wide) {
    assertThat(NARROW.of(text)).isEqualTo(narrow);
    assertThat(WIDE.of(text)).isEqualTo(wide);
  }

  @Test
  void fillsUpOnEitherSide() {
    assertThat(NARROW.padded("人次", 6)).isEqualTo("人次  ");
    assertThat(NARROW.paddedLeft("人次", 6)).isEqualTo("  人次");
    assertThat(NARROW.padded("人次", 2)).isEqualTo("人次");
  }
}
