package io.github.gongbao.parser.page.site;

/** News on www.gov.cn in the template "2016gov", 2016 to 2022. */
final class GovCnNews2016 extends Template {
  GovCnNews2016() {
    super("gov.cn/news-2016");
    known(".oneColumn", ".pages-date");
    title("h1");
    publication(".pages-date", ".editor");
    body("#UCAP-CONTENT", ".pages_content");
  }
}
