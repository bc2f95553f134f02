package io.github.gongbao.parser.page.site;

/** Zengcheng district of Guangzhou. */
final class ZengchengDistrict extends Template {
  ZengchengDistrict() {
    super("zc.gov.cn");
    known(".xl-title", ".xl-mes-left");
    title(".xl-title");
    publication(".xl-mes-left");
    body("#detailCon");
  }
}
