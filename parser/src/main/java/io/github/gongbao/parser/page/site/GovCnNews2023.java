package io.github.gongbao.parser.page.site;

/** News on www.gov.cn since 2023. */
final class GovCnNews2023 extends Template {
  GovCnNews2023() {
    super("gov.cn/news-2023");
    known("h1#ti", ".pages-date");
    title("h1#ti");
    publication(".pages-date", ".editor");
    body("#UCAP-CONTENT");
  }
}
