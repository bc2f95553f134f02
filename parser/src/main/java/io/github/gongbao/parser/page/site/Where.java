package io.github.gongbao.parser.page.site;

import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * A place in the markup, written as a CSS selector. Its last simple selector must begin with an id,
 * a class or a tag: that is the key under which the candidates are found without walking the page
 * again.
 *
 * @param key the id, class or tag that every match has: {@code .date} of {@code .attr li.date}
 * @param evaluator tells whether an element is there
 */
public record Where(String key, Evaluator evaluator) {
  /**
   * Reads a selector.
   *
   * @throws IllegalArgumentException if it is none, or has no key
   */
  public static Where of(String css) {
    String key = key(css);
    if (key.length() < 2 && !key.chars().allMatch(Character::isLetter)) {
      throw new IllegalArgumentException("expected an id, a class or a tag last, found " + css);
    }
    return new Where(key, Selector.evaluatorOf(css));
  }

  private static String key(String css) {
    String last = css.substring(css.lastIndexOf(' ') + 1);
    int attribute = last.indexOf('[');
    String plain = attribute < 0 ? last : last.substring(0, attribute);
    int id = plain.indexOf('#');
    int start = id >= 0 ? id : Math.max(0, plain.indexOf('.'));
    int end = start;
    while (end < plain.length() && (end == start || isName(plain.charAt(end)))) {
      end++;
    }
    return plain.substring(start, end);
  }

  private static boolean isName(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_';
  }
}
