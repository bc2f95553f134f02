package io.github.gongbao.parser.page.html.walk;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * How far the words of a cell are set in, by blanks or by style, in widths of a character: rows
 * that are set in are parts of those that are not.
 */
final class Indent {
  private static final int DEEPEST = 8;
  private static final double PIXELS = 14;
  private static final double POINTS = 10.5;

  private Indent() {}

  /** The indent of the first line of a cell, as ideographic spaces. */
  static String of(Element cell) {
    double indent = styled(cell);
    Node node = cell;
    while (node != null) {
      if (node instanceof TextNode text) {
        String words = text.getWholeText();
        int at = 0;
        while (at < words.length() && isBlank(words.charAt(at))) {
          indent += words.charAt(at) == '\u3000' ? 1 : words.charAt(at) == '\u00A0' ? 0.5 : 0;
          at++;
        }
        if (at < words.length()) {
          break;
        }
      } else if (node != cell && node instanceof Element element) {
        indent += styled(element);
      }
      node = next(node, cell);
    }
    return "\u3000".repeat((int) Math.min(DEEPEST, Math.ceil(indent - 0.4)));
  }

  private static boolean isBlank(char c) {
    return c <= ' ' || c == '\u3000' || c == '\u00A0';
  }

  /** The next node of a cell in reading order, or null. */
  private static @Nullable Node next(Node node, Element cell) {
    if (node.childNodeSize() > 0) {
      return node.childNode(0);
    }
    Node at = node;
    while (at != null && at != cell && at.nextSibling() == null) {
      at = at.parent();
    }
    return at == null || at == cell ? null : at.nextSibling();
  }

  private static double styled(Element element) {
    if (element.attributesSize() == 0) {
      return 0;
    }
    String style = element.attributes().getIgnoreCase("style");
    return style.isEmpty() ? 0 : length(style, "text-indent:") + length(style, "padding-left:");
  }

  private static double number(String digits) {
    try {
      return Double.parseDouble(digits);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private static double length(String style, String property) {
    int at = style.indexOf(property);
    if (at < 0) {
      return 0;
    }
    int start = at + property.length();
    while (start < style.length() && style.charAt(start) == ' ') {
      start++;
    }
    int end = start;
    while (end < style.length()
        && end < start + 6
        && "0123456789.".indexOf(style.charAt(end)) >= 0) {
      end++;
    }
    double number = end == start ? 0 : number(style.substring(start, end));
    String unit = style.substring(end, Math.min(style.length(), end + 2));
    return unit.equals("em")
        ? number
        : unit.equals("px") ? number / PIXELS : unit.equals("pt") ? number / POINTS : 0;
  }
}
