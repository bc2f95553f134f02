package io.github.gongbao.parser.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongbao.model.Basis;
import io.github.gongbao.model.Change;
import io.github.gongbao.model.Release;
import io.github.gongbao.model.Statistic;
import io.github.gongbao.parser.BulletinParser;
import org.junit.jupiter.api.Test;

/** What a heading says of the changes in the paragraphs under it. */
class HeadingsTest {
  @Test
  void changesAreAgainstWhatTheirHeadingSaysUnlessTheySayOtherwise() throws Exception {
    Release release =
        BulletinParser.parse(
            """
            某市2022年9月份居民消费价格变动情况
            2022-10-14 来源：某市统计局

            一、各类商品及服务价格同比变动情况
            食品烟酒类价格上涨6.3%，衣着价格环比下降0.5%。
            二、各类商品及服务价格环比变动情况
            居住价格下降0.1%。
            三、有关说明
            服务价格上涨0.5%。
            """);

    assertThat(release.statistics())
        .extracting(Statistic::change)
        .extracting(change -> change.map(Change::basis).orElseThrow())
        .containsExactly(
            Basis.YEAR_ON_YEAR, Basis.PERIOD_ON_PERIOD, Basis.PERIOD_ON_PERIOD, Basis.UNSTATED);
  }
}
