package io.github.gongbao.parser.page.site;

/** The National Bureau of Statistics, since 2023. */
final class StatisticsBureau2023 extends Template {
  StatisticsBureau2023() {
    super("stats.gov.cn/2023");
    known(".detail-title", ".detail-title-des");
    title(".detail-title h1", ".detail-title");
    publication(".detail-title-des");
    body(".detail-content", ".txt-content");
  }
}
