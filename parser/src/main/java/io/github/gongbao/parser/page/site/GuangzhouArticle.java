package io.github.gongbao.parser.page.site;

/** Articles and gazette pages on www.gz.gov.cn. */
final class GuangzhouArticle extends Template {
  GuangzhouArticle() {
    super("gz.gov.cn/article");
    known("h1.content_title_h1");
    title("h1.content_title_h1");
    publication(
        ".content_attr:not(.content_attr2) li.date", ".content_attr:not(.content_attr2) li.ly");
    body("#zoomcon");
  }
}
