package io.github.gongbao.parser.page.foot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongbao.parser.BulletinParser;
import org.junit.jupiter.api.Test;

/** A text that stands in a page twice is read once, and nothing that stands there once is lost. */
class RepeatedTextTest {
  private static final String HEAD = "甲市上半年经济运行情况\n2023-07-20\n";
  private static final String OUTPUT = "上半年，全市实现地区生产总值100亿元，比上年同期增长5%。\n";
  private static final String TRADE = "全市进出口总值10亿元，其中出口总值6亿元，均比上年同期增长。\n";
  private static final String GRAIN = "全市粮食产量5万吨，油料产量1万吨，蔬菜产量12万吨，均创新高。\n";

  private static String body(String text) {
    return BulletinParser.parse(text).text();
  }

  @Test
  void theCopyOfATextIsNotReadAgain() {
    assertThat(body(HEAD + OUTPUT + TRADE + OUTPUT + TRADE)).isEqualTo((OUTPUT + TRADE).strip());
  }

  @Test
  void whatStandsBehindARepeatedSentenceIsRead() {
    assertThat(body(HEAD + OUTPUT + OUTPUT + OUTPUT + TRADE + GRAIN))
        .contains(TRADE + GRAIN.strip());
    assertThat(body(HEAD + OUTPUT.repeat(6) + TRADE + GRAIN)).contains(TRADE + GRAIN.strip());
  }
}
