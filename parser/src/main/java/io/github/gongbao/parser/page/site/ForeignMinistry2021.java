package io.github.gongbao.parser.page.site;

/** The Ministry of Foreign Affairs on www.mfa.gov.cn, since 2021. */
final class ForeignMinistry2021 extends Template {
  ForeignMinistry2021() {
    super("mfa.gov.cn");
    known(".news-title h1", ".news-main");
    title(".news-title h1", ".news-title");
    publication(".news-title .time", ".news-info");
    body(".news-main");
  }
}
