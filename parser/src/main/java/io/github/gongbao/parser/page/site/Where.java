package io.github.gongbao.parser.page.site;

import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * A place in the markup, written as a CSS selector. The last simple selector must begin with an id,
 * a class or a tag: it is the key under which {@link HtmlTree} finds the candidates without walking
 * the page again.
 */
final class Where {
  private final String key;
  private final Evaluator evaluator;

  private Where(String key, Evaluator evaluator) {
    this.key = key;
    this.evaluator = evaluator;
  }

  static Where of(String css) {
    return new Where(key(css), Selector.evaluatorOf(css));
  }

  String key() {
    return key;
  }

  Evaluator evaluator() {
    return evaluator;
  }

  /** The id, class or tag that every match has: {@code .date} of {@code .attr li.date}. */
  private static String key(String css) {
    String last = css.substring(css.lastIndexOf(' ') + 1);
    int attribute = last.indexOf('[');
    String plain = attribute < 0 ? last : last.substring(0, attribute);
    int id = plain.indexOf('#');
    int start = id >= 0 ? id : Math.max(0, plain.indexOf('.'));
    int end = start + 1;
    while (end < last.length() && isName(last.charAt(end))) {
      end++;
    }
    return last.substring(start, end);
  }

  private static boolean isName(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_';
  }
}
