package io.github.gongbao.parser.page.site;

/** Guangzhou's market regulator. */
final class GuangzhouMarketRegulation extends Template {
  GuangzhouMarketRegulation() {
    super("scjgj.gz.gov.cn");
    known("h1.content_title", ".content_attr");
    title("h1.content_title");
    publication(".content_attr");
    body("#zoomcon");
  }
}
