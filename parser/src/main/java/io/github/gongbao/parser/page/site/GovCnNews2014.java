package io.github.gongbao.parser.page.site;

/** News on www.gov.cn from its rebuilding in 2014 to 2018. */
final class GovCnNews2014 extends Template {
  GovCnNews2014() {
    super("gov.cn/news-2014");
    known(".pages-date");
    title(".pages-title", "h1");
    publication(".pages-date", ".editor");
    body("#UCAP-CONTENT", ".pages_content");
  }
}
