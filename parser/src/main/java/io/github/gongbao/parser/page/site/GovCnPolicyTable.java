package io.github.gongbao.parser.page.site;

/** Policy documents on www.gov.cn with the table of particulars over them, 2016 to 2019. */
final class GovCnPolicyTable extends Template {
  GovCnPolicyTable() {
    super("gov.cn/policy-table");
    known("table.bd1");
    body("#UCAP-CONTENT");
  }
}
