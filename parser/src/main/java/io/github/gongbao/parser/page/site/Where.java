package io.github.gongbao.parser.page.site;

import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * A place in the markup, written as a CSS selector. Its last simple selector must begin with an id,
 * a class or a tag: that is the key under which the candidates are found without walking the page
 * again.
 *
 * <p>The selector is read when it is first asked: most are of sites that a page is not of.
 */
public final class Where {
  private final String css;
  private final String key;
  private volatile @Nullable Evaluator evaluator;

  private Where(String css, String key) {
    this.css = css;
    this.key = key;
  }

  /**
   * Reads a selector.
   *
   * @throws IllegalArgumentException if it has no key
   */
  public static Where of(String css) {
    String key = key(css);
    if (key.isEmpty() || key.length() == 1 && !Character.isLetter(key.charAt(0))) {
      throw new IllegalArgumentException("expected an id, a class or a tag last, found " + css);
    }
    return new Where(css, key);
  }

  /** The id, class or tag that every match has: {@code .date} of {@code .attr li.date}. */
  public String key() {
    return key;
  }

  /**
   * Tells whether an element is there.
   *
   * @throws IllegalArgumentException if the selector is none
   */
  public Evaluator evaluator() {
    Evaluator read = evaluator;
    if (read == null) {
      try {
        read = Selector.evaluatorOf(css);
      } catch (IllegalStateException e) {
        throw new IllegalArgumentException("expected a CSS selector, found " + css, e);
      }
      evaluator = read;
    }
    return read;
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
