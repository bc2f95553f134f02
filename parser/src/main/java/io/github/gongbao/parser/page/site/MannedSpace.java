package io.github.gongbao.parser.page.site;

/** The manned space agency. */
final class MannedSpace extends Template {
  MannedSpace() {
    super("cmse.gov.cn");
    known(".pubDate", "#dochtmlcon");
    title(".mainCon .title");
    publication(".pubDate", ".info .source", ".pageSource", ".pageSource_all");
    body("#dochtmlcon");
  }
}
