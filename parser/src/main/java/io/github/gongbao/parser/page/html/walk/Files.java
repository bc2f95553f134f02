package io.github.gongbao.parser.page.html.walk;

import io.github.gongbao.parser.page.Lexicon;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Links to files, and pictures that are no pictures. */
final class Files {
  private static final List<String> SUFFIXES = Lexicon.of("file-suffixes.tsv").all();
  private static final List<String> PICTURE =
      List.of("data-src", "data-original", "data-lazyload", "src", "_src");
  private static final int ICON_PIXELS = 32;
  private static final int LONGEST_SUFFIX = 6;

  private Files() {}

  /** The address of the file that a link leads to, or that is shown in a frame, if there is one. */
  static Optional<String> linked(Element link) {
    if (!link.normalName().equals("a")) {
      return shown(link);
    }
    String href = link.attr("href");
    boolean file = isFile(href) || isFile(link.attr("title")) || isFile(link.ownText().strip());
    return file ? address(link, "href") : Optional.empty();
  }

  /** The file that an element shows, itself or what it is given to: viewer.html?file=/a.pdf. */
  static Optional<String> shown(Element element) {
    String attribute = element.normalName().equals("object") ? "data" : "src";
    String address = address(element, attribute).orElse("");
    if (isFile(address)) {
      return Optional.of(address);
    }
    for (String parameter : address.split("[?&#]")) {
      String value = parameter.substring(parameter.indexOf('=') + 1);
      if (isFile(value)) {
        return Optional.of(decoded(value));
      }
    }
    return Optional.empty();
  }

  /** %2Fa.pdf, as an address within an address is written, without that. */
  private static String decoded(String value) {
    try {
      return URLDecoder.decode(value, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return value;
    }
  }

  /** What a file is called by its address. */
  static String name(String address) {
    int end = pathEnd(address);
    return address.substring(address.lastIndexOf('/', end) + 1, end);
  }

  /** Where its query or fragment begins. */
  private static int pathEnd(String address) {
    int end = 0;
    while (end < address.length() && address.charAt(end) != '?' && address.charAt(end) != '#') {
      end++;
    }
    return end;
  }

  private static Optional<String> address(Element element, String attribute) {
    String value = element.attr(attribute).strip();
    return value.isEmpty()
            || value.startsWith("#")
            || value.startsWith("javascript:")
            || value.startsWith("data:")
        ? Optional.empty()
        : Optional.of(value);
  }

  /** The address of a picture, which some pages load only when it comes into sight. */
  static Optional<String> picture(Element image) {
    for (String attribute : PICTURE) {
      Optional<String> address = address(image, attribute);
      if (address.isPresent()) {
        return address;
      }
    }
    return Optional.empty();
  }

  /** A picture for the eye only: a file type, a button, a counter. */
  static boolean isIcon(Element image) {
    Optional<String> address = picture(image);
    if (address.isEmpty()) {
      return true;
    }
    String source = address.get().toLowerCase(Locale.ROOT);
    return isSmall(image.attr("width"))
        || isSmall(image.attr("height"))
        || source.contains("icon")
        || isOfType(source)
        || source.contains("filetype")
        || source.contains("share");
  }

  /** pdf.gif: the picture of a type of files. */
  private static boolean isOfType(String source) {
    String name = name(source);
    int dot = name.indexOf('.');
    return dot > 0 && SUFFIXES.contains(name.substring(0, dot));
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
    int end = pathEnd(address);
    int dot = address.lastIndexOf('.', end - 1);
    if (dot < 0 || end - dot > LONGEST_SUFFIX) {
      return false;
    }
    for (String suffix : SUFFIXES) {
      if (end - dot - 1 == suffix.length()
          && address.regionMatches(true, dot + 1, suffix, 0, suffix.length())) {
        return true;
      }
    }
    return false;
  }
}
