package io.github.gongbao.parser.page.site;

/** Shanxi province, about 2019. */
final class ShanxiProvince extends Template {
  ShanxiProvince() {
    super("shanxi.gov.cn");
    known(".detail-article-title h2");
    title(".detail-article-title h2");
    publication(".article-infos-source");
    body(".article-body");
  }
}
