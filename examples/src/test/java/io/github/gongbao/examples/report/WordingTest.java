package io.github.gongbao.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongbao.model.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-, -, ''",
        "-, 2022-06-30, to 2022-06-30",
        "2022-06-30, -, from 2022-06-30",
        "2022-06-08, 2022-06-08, 2022-06-08",
        "2022-06-01, 2022-06-08, 2022-06-01 – 2022-06-08",
        "2022-06-02, 2022-06-30, 2022-06-02 – 2022-06-30",
        "2022-06-01, 2022-06-30, 2022-06",
        "2024-02-01, 2024-02-28, 2024-02-01 – 2024-02-28",
        "2022-01-01, 2022-06-30, 2022-01 – 2022-06",
        "2022-01-01, 2022-12-31, 2022",
        "2021-07-01, 2022-06-30, 2021-07 – 2022-06",
      })
  void saysWhatDaysInAsFewFiguresAsItTakes(LocalDate start, LocalDate end, String words) {
    Period period = new Period("那时", Optional.ofNullable(start), Optional.ofNullable(end));
    assertThat(Wording.days(period)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "1234567.25, '1,234,567.25'",
    "115000, '115,000'",
    "0.50, 0.5",
    "-1234.5, '-1,234.5'"
  })
  void groupsTheDigitsOfNumbers(BigDecimal number, String words) {
    assertThat(Wording.number(number)).isEqualTo(words);
  }
}
