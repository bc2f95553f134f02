package io.github.gongbao.parser.page.site;

/** The Ministry of Foreign Affairs on www.fmprc.gov.cn, 2014 to 2021. */
final class ForeignMinistry2014 extends Template {
  ForeignMinistry2014() {
    super("fmprc.gov.cn");
    known("#News_Body_Title");
    title("#News_Body_Title");
    publication("#News_Body_Time", "#News_Body_source");
    body("#News_Body_Txt_A");
  }
}
