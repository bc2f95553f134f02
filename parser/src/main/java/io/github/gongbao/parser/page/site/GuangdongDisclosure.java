package io.github.gongbao.parser.page.site;

/** The disclosure platform of Guangdong's governments: hidden as a whole until a script has run. */
final class GuangdongDisclosure extends Template {
  GuangdongDisclosure() {
    super("gkmlpt");
    known(".classify", ".document-number");
    title("h1.title");
    publication(".date-row");
    body(".article-content:not(.policy-article-content)");
  }
}
