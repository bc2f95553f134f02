package io.github.gongbao.parser.page;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Links to files, and pictures that are no pictures. */
final class Files {
  private static final Set<String> SUFFIXES = Lexicon.of("file-suffixes.tsv").words();
  private static final int ICON_PIXELS = 32;

  private Files() {}

  /** The address of the file that a link leads to, if it leads to one. */
  static Optional<String> linked(Element link) {
    return address(link, "href").filter(a -> isFile(a) || isFile(link.attr("title")));
  }

  static Optional<String> address(Element element, String attribute) {
    String value = element.attr(attribute).strip();
    return value.isEmpty() || value.startsWith("javascript:") || value.startsWith("data:")
        ? Optional.empty()
        : Optional.of(value);
  }

  /** A picture for the eye only: a file type, a button, a counter. */
  static boolean isIcon(Element image) {
    if (address(image, "src").isEmpty()) {
      return true;
    }
    String source = image.attr("src").toLowerCase(Locale.ROOT);
    return isSmall(image.attr("width"))
        || isSmall(image.attr("height"))
        || source.contains("icon")
        || source.contains("filetype")
        || source.contains("share");
  }

  private static boolean isSmall(String pixels) {
    int value = 0;
    for (int i = 0; i < pixels.length() && i < 5; i++) {
      char c = pixels.charAt(i);
      if (c < '0' || c > '9') {
        if (c == '%') {
          return false;
        }
        break;
      }
      value = value * 10 + c - '0';
    }
    return value > 0 && value <= ICON_PIXELS;
  }

  private static boolean isFile(String address) {
    int end = address.length();
    int query = address.indexOf('?');
    if (query >= 0) {
      end = query;
    }
    int fragment = address.indexOf('#');
    if (fragment >= 0) {
      end = Math.min(end, fragment);
    }
    int dot = address.lastIndexOf('.', end - 1);
    return dot >= 0
        && end - dot <= 6
        && SUFFIXES.contains(address.substring(dot + 1, end).toLowerCase(Locale.ROOT));
  }
}
