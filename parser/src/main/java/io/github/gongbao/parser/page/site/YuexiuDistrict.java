package io.github.gongbao.parser.page.site;

/** Yuexiu district of Guangzhou. */
final class YuexiuDistrict extends Template {
  YuexiuDistrict() {
    super("yuexiu.gov.cn");
    known(".newsTitle .title", ".newsMain");
    title(".newsTitle .title");
    publication(".newsTitle .info");
    body(".newsMain");
  }
}
