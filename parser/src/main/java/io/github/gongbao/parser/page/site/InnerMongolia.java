package io.github.gongbao.parser.page.site;

/** Inner Mongolia, about 2022: the body stands three times. */
final class InnerMongolia extends Template {
  InnerMongolia() {
    super("nmg.gov.cn");
    known(".ql_detailbro_title");
    title(".ql_detailbro_title");
    publication(".ql_detailbro_date_source");
    body(".fly_content .view", ".view");
  }
}
