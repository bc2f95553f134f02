package io.github.gongbao.parser.page.site;

/**
 * The National Financial Regulatory Administration, since 2023: the article stands twice, for
 * ordinary documents and for rules, and a script hides one.
 */
final class FinancialRegulator extends Template {
  FinancialRegulator() {
    super("nfra.gov.cn");
    known(".wenzhang-title");
    title(".wenzhang-title");
    publication(".pages-date");
    body(".wenzhang-content", "#wenzhang-content");
  }
}
