package io.github.gongbao.parser.page.site;

/** Guangzhou's housing bureau. */
final class GuangzhouHousing extends Template {
  GuangzhouHousing() {
    super("zfcj.gz.gov.cn");
    known("h1.content_title", ".content_info");
    title("h1.content_title");
    publication(".content_info");
    body("article.content_article", ".content_article");
  }
}
