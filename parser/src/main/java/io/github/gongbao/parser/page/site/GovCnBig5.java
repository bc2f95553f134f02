package io.github.gongbao.parser.page.site;

/** News of www.gov.cn on its mirror in traditional characters, big5.www.gov.cn. */
final class GovCnBig5 extends Template {
  GovCnBig5() {
    super("gov.cn/big5");
    known("a[href*=/gate/big5/]", ".pages-date");
    title(".pages-title", "h1");
    publication(".pages-date", ".editor");
    body("#UCAP-CONTENT", ".pages_content");
  }
}
