package io.github.gongbao.parser.page.site;

/** Zhejiang's reform commission on the Hanweb system, about 2016. */
final class ZhejiangReform extends Template {
  ZhejiangReform() {
    super("fgw.zj.gov.cn");
    known(".con-title", ".small-title");
    title(".con-title");
    publication(".small-title");
    body("#zoom");
  }
}
