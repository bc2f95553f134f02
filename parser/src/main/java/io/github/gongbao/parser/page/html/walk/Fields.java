package io.github.gongbao.parser.page.html.walk;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Which elements within a line are fields of it, though they have no name of their own. */
final class Fields {
  private Fields() {}

  /**
   * Whether an element without a name is a field, and not a run of letters: a plain span behind
   * another, or what stands behind the words of its parent with no more words right behind it, as a
   * date does in a headline.
   */
  static boolean isOne(Element element) {
    Node before = element.previousSibling();
    if (before instanceof TextNode text) {
      return !text.isBlank() && endsParent(element);
    }
    return before instanceof Element other
        && element.normalName().equals("span")
        && other.normalName().equals("span")
        && !other.hasAttr("style")
        && !element.hasAttr("style");
  }

  private static boolean endsParent(Element element) {
    Node behind = element.nextSibling();
    while (behind instanceof TextNode text && text.isBlank()) {
      behind = behind.nextSibling();
    }
    return behind == null || behind instanceof Element next && Tags.isInline(next.normalName());
  }
}
