package io.github.gongbao.parser.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongbao.model.Release;
import io.github.gongbao.model.Statistic;
import io.github.gongbao.parser.BulletinParser;
import org.junit.jupiter.api.Test;

/** Names in letters that a bulletin explains. */
class ShortNamesTest {
  @Test
  void aShortNameThatTheTextExplainsStandsForTheLongOne() {
    assertThat(read("7月份，全国粮食价格指数（LPI）同比上涨0.4%。\n从环比看，LPI上涨0.2%。"))
        .extracting(Statistic::indicator)
        .containsExactly("粮食价格指数", "粮食价格指数");
  }

  @Test
  void oneThatNobodyExplainsStaysAsItIs() {
    assertThat(read("7月份，LPI同比上涨0.4%。")).extracting(Statistic::indicator).containsExactly("LPI");
  }

  private static java.util.List<Statistic> read(String text) {
    Release release = BulletinParser.parse("2023年7月份粮食价格情况\n2023-08-09 来源：某局\n" + text);
    return release.statistics();
  }
}
