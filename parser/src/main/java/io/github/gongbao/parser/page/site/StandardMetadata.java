package io.github.gongbao.parser.page.site;

/**
 * Any government site that has the meta tags of the standard of 2017: their title tells the
 * headline, the generic way finds the body.
 */
final class StandardMetadata extends Template {
  StandardMetadata() {
    super("standard-metadata");
    known("meta[name=ArticleTitle]");
  }
}
