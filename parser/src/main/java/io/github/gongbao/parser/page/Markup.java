package io.github.gongbao.parser.page;

import java.util.Locale;
import java.util.Set;

/** Tells HTML from plain text, which may hold scraps of markup too. */
public final class Markup {
  /** Elements that only a page or a part of one holds. */
  private static final Set<String> FRAME =
      Set.of(
          "!doctype",
          "html",
          "head",
          "body",
          "meta",
          "title",
          "div",
          "table",
          "tbody",
          "td",
          "script",
          "style",
          "section",
          "article",
          "form",
          "iframe");

  /** Elements that part lines: a text may hold a few, a part of a page has one a line. */
  private static final Set<String> LINE =
      Set.of("p", "br", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "center");

  private static final int LONGEST_NAME = 10;

  private Markup() {}

  /** Whether it is HTML: it has the frame of a page, or as many block elements as lines. */
  public static boolean isHtml(String text) {
    int elements = 0;
    for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
      String name = name(text, at + 1);
      if (FRAME.contains(name)) {
        return true;
      }
      elements += LINE.contains(name) ? 1 : 0;
    }
    return elements > 0 && elements * 2 >= lines(text);
  }

  private static String name(String text, int start) {
    int end = start;
    while (end < text.length() && end - start < LONGEST_NAME && isNamePart(text.charAt(end))) {
      end++;
    }
    boolean closed = end < text.length() && " />\t\r\n".indexOf(text.charAt(end)) >= 0;
    return closed ? text.substring(start, end).toLowerCase(Locale.ROOT) : "";
  }

  private static boolean isNamePart(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '!';
  }

  private static int lines(String text) {
    int lines = 0;
    boolean blank = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        blank = true;
      } else if (blank && !Typography.isSpace(c)) {
        blank = false;
        lines++;
      }
    }
    return lines;
  }
}
