package io.github.gongbao.parser.page.site;

/** Bayannur city: source and editor stand under the body. */
final class BayannurCity extends Template {
  BayannurCity() {
    super("bynr.gov.cn");
    known(".mm_all_p", ".mm_all_article");
    publication("li.bb", ".lybj");
    body(".mm_all_article");
  }
}
