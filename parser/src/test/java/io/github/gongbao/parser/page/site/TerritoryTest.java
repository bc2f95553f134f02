package io.github.gongbao.parser.page.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerritoryTest {
  @ParameterizedTest
  @CsvSource({
    "zh-Hant-HK, '', 香港特别行政区",
    "zh-HK, '', 香港特别行政区",
    "zh-mo, '', 澳门特别行政区",
    "zh-Hant-TW, '', 台湾省",
    "'', https://www.censtatd.gov.hk/tc/press.html, 香港特别行政区",
    "en, https://www.dsec.gov.mo/, 澳门特别行政区",
    "zh, https://www.stat.gov.tw/point.asp?index=1, 台湾省",
    "zh-TW, '', ''",
    "zh-CN, https://www.gov.cn/, ''",
    "zh, https://gov.hk.example.com/, ''",
    "'', https://a b/, ''",
  })
  void isToldByTheLanguageOrTheAddress(String language, String url, String territory) {
    Optional<String> address = Optional.of(url).filter(text -> !text.isEmpty());
    assertThat(Territory.of(language, address))
        .isEqualTo(Optional.of(territory).filter(t -> !t.isEmpty()));
  }
}
