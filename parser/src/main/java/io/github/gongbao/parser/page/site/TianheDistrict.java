package io.github.gongbao.parser.page.site;

/** Tianhe district of Guangzhou. */
final class TianheDistrict extends Template {
  TianheDistrict() {
    super("thnet.gov.cn");
    known(".article-title h1", ".article-attr");
    title(".article-title h1");
    publication(".article-attr");
    body("#zoomcon");
  }
}
