package io.github.gongbao.parser.page.html.walk;

import java.util.Locale;

/** What the names of elements say of them. */
final class Tags {
  private Tags() {}

  /** Whether a reader sees nothing of what it holds, as of scripts and forms. */
  static boolean isUnseen(String tag) {
    return switch (tag) {
      case "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "select",
          "option",
          "button",
          "textarea",
          "input",
          "title",
          "meta",
          "link",
          "svg",
          "canvas",
          "object",
          "embed",
          "video",
          "audio",
          "map",
          "datalist" ->
          true;
      default -> false;
    };
  }

  /** Whether it shows something of another address. */
  static boolean isFrame(String tag) {
    return tag.equals("iframe") || tag.equals("embed") || tag.equals("object");
  }

  /** Whether it is a cell, which counts where it is empty too. */
  static boolean isCell(String tag) {
    return tag.equals("td") || tag.equals("th") || tag.equals("dd");
  }

  /** Whether it stands within a line. */
  static boolean isInline(String tag) {
    return switch (tag) {
      case "span", "em", "i", "small", "font", "label" -> true;
      default -> false;
    };
  }

  /** The level of a heading; 0 where it is none. */
  static int level(String tag) {
    boolean heading = tag.length() == 2 && tag.charAt(0) == 'h';
    return heading && tag.charAt(1) >= '1' && tag.charAt(1) <= '6' ? tag.charAt(1) - '0' : 0;
  }

  /** Whether what it holds is bold, by its name or its style. */
  static boolean isBold(String tag, String style) {
    if (tag.equals("b") || tag.equals("strong")) {
      return true;
    }
    int weight = style.isEmpty() ? -1 : style.indexOf("font-weight");
    if (weight < 0) {
      return false;
    }
    String value = style.substring(weight + 11).replace(" ", "").toLowerCase(Locale.ROOT);
    return value.startsWith(":bold") || value.startsWith(":700");
  }
}
