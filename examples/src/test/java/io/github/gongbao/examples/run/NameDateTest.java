package io.github.gongbao.examples.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameDateTest {
  @ParameterizedTest
  @CsvSource({
    "t20210818_1234567.html, 2021-08-18",
    "2021-08-18.txt, 2021-08-18",
    "疫情通报2021年8月8日.html, 2021-08-08",
    "pages/2021/08/18/1.html, 2021-08-18",
    "2020/t20210818_1.html, 2021-08-18",
    "2021_8_8 通报.txt, 2021-08-08",
    "20210818143000.html, 2021-08-18",
    "202108181430.html, 2021-08-18",
    "C:\\pages\\2021-08-18\\a.htm, 2021-08-18",
    "2021-08-18/2021-02-30.txt, 2021-08-18",
    "covid-2020-02-12-36.txt, 2020-02-12"
  })
  void isFoundInTheNameOrInThatOfAFolder(String name, LocalDate date) {
    assertThat(NameDate.of(name)).contains(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "page.html",
        "5345407.htm",
        "1202108181.html",
        "2021-13-01.txt",
        "202108.txt",
        "-",
        "18210818.txt"
      })
  void isNotInvented(String name) {
    assertThat(NameDate.of(name)).isEmpty();
  }
}
