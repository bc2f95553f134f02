package io.github.gongbao.parser.page.site;

/** Guangzhou's platform for normative documents. */
final class GuangzhouRule extends Template {
  GuangzhouRule() {
    super("gz.gov.cn/rule");
    known("h1.info_title");
    title("h1.info_title");
    body("#info_cont");
  }
}
