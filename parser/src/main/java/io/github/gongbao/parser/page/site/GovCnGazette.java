package io.github.gongbao.parser.page.site;

/** The State Council's gazette on www.gov.cn, rebuilt in 2023. */
final class GovCnGazette extends Template {
  GovCnGazette() {
    super("gov.cn/gazette");
    known(".oneColumn_gwygb");
    body("#UCAP-CONTENT");
  }
}
