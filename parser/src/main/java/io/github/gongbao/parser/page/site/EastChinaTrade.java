package io.github.gongbao.parser.page.site;

/** The economic and trade coordination of East China in 2005: everything in layout tables. */
final class EastChinaTrade extends Template {
  EastChinaTrade() {
    super("chinaneast.gov.cn");
    known("#Title .xl01", "#Content");
    title("#Title .xl01");
    publication(".zy", ".tit14");
    body("#Content");
  }
}
