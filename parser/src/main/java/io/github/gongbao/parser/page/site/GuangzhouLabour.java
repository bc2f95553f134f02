package io.github.gongbao.parser.page.site;

/** Guangzhou's labour bureau, whose template has tags of its own. */
final class GuangzhouLabour extends Template {
  GuangzhouLabour() {
    super("rsj.gz.gov.cn");
    known("ucaptitle");
    title("ucaptitle");
    publication("publishtime", ".resourse");
    body("ucapcontent");
  }
}
