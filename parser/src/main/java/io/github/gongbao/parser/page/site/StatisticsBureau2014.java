package io.github.gongbao.parser.page.site;

/** The National Bureau of Statistics, 2014 to 2022. */
final class StatisticsBureau2014 extends Template {
  StatisticsBureau2014() {
    super("stats.gov.cn/2014");
    known(".xilan_tit");
    title(".xilan_tit");
    publication(".xilan_titf");
    body(".xilan_con");
  }
}
