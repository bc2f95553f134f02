package io.github.gongbao.parser.page.html.walk;

import io.github.gongbao.parser.page.site.Keys;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/**
 * What the markup hides from a reader. A page may hide all of itself, or the container of its body,
 * until a script has run: that is a loading trick, and read.
 */
final class Hiding {
  /** Classes of what is hidden, and of players, whose buttons are no words of a text. */
  private static final Set<String> CLASSES =
      Set.of(
          "ng-hide",
          "hide",
          "hidden",
          "d-none",
          "sr-only",
          "visually-hidden",
          "video-js",
          "video-player");

  /** Which styles move an element out of sight, by thousands of pixels. */
  private static final List<String> MOVES = List.of("text-indent:-", "left:-", "top:-");

  /** So many digits of pixels move nothing out of sight. */
  private static final int MOST_DIGITS_IN_SIGHT = 3;

  private static final String FONT_SIZE = "font-size:";

  /** What such a class begins with whose name has humps: hiddenNote; hidden-xs hides little. */
  private static final String HIDDEN = "hidden";

  private Hiding() {}

  /**
   * Whether an element hides what it holds.
   *
   * @param attributes those of the element, which has some
   * @param keys those that it is looked up under
   */
  static boolean hides(Element element, Attributes attributes, List<String> keys) {
    String tag = element.normalName();
    if (tag.equals("body") || tag.equals("html")) {
      return false;
    }
    if (attributes.hasKey("hidden")) {
      return true;
    }
    String style = attributes.get("style");
    return !style.isEmpty() && hides(element, style, keys) || hides(attributes.get("class"));
  }

  private static boolean hides(Element element, String style, List<String> keys) {
    if (!mayHide(style)) {
      return false;
    }
    String compact = compact(style);
    return compact.contains("display:none")
        || isMovedAway(compact)
        || !Keys.haveContainer(keys) && (isUnshown(compact) || isShrunk(element, compact));
  }

  /** Whether an element is hidden in the way that pages hide what a script is to show. */
  static boolean mayBeLoading(Attributes attributes) {
    String compact = compact(attributes.get("style"));
    return isUnshown(compact)
        && !compact.contains("display:none")
        && !attributes.hasKey("hidden")
        && !hides(attributes.get("class"));
  }

  private static String compact(String style) {
    return style.replace(" ", "").toLowerCase(Locale.ROOT);
  }

  private static boolean isUnshown(String compact) {
    return compact.contains("visibility:hidden") || isNought(compact, "opacity:");
  }

  /**
   * Whether an element has no height, or letters of none, and nothing in it says a size; a height
   * that a padding makes up for is that of a picture.
   */
  private static boolean isShrunk(Element element, String compact) {
    boolean flat = isNought(compact, "height:") && !compact.contains("padding-");
    return flat && compact.contains("overflow:hidden")
        || isNought(compact, FONT_SIZE)
            && element.getElementsByAttributeValueContaining("style", FONT_SIZE).size() <= 1;
  }

  /** Whether a style says that a property is 0, and not 0.5. */
  private static boolean isNought(String compact, String property) {
    String nought = property + "0";
    for (int at = compact.indexOf(nought); at >= 0; at = compact.indexOf(nought, at + 1)) {
      int end = at + nought.length();
      boolean own = at == 0 || compact.charAt(at - 1) == ';';
      if (own && (end == compact.length() || !isOfNumber(compact.charAt(end)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfNumber(char c) {
    return c == '.' || Character.isDigit(c);
  }

  /** -9999px, and not -20px. */
  private static boolean isMovedAway(String compact) {
    for (String move : MOVES) {
      for (int at = compact.indexOf(move); at >= 0; at = compact.indexOf(move, at + 1)) {
        int start = at + move.length();
        int end = start;
        while (end < compact.length() && Character.isDigit(compact.charAt(end))) {
          end++;
        }
        if (end - start > MOST_DIGITS_IN_SIGHT) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether display, visibility, overflow, opacity or a size may be none, hidden or 0, or a length
   * less than nothing: most styles say nothing of the kind, and one look at the letters beside the
   * colons tells.
   */
  private static boolean mayHide(String style) {
    for (int i = style.indexOf(':'); i > 0; i = style.indexOf(':', i + 1)) {
      int before = i - 1;
      while (before > 0 && style.charAt(before) == ' ') {
        before--;
      }
      int after = i + 1;
      while (after < style.length() && style.charAt(after) == ' ') {
        after++;
      }
      char value = after < style.length() ? style.charAt(after) : ' ';
      if (mayHide(style.charAt(before), value)) {
        return true;
      }
    }
    return false;
  }

  /**
   * By the last letter of a property, display or overflow or font-size, and the first of its value.
   */
  private static boolean mayHide(char property, char value) {
    return switch (property) {
      case 'y', 'Y' -> "-nNhH0".indexOf(value) >= 0;
      case 'w', 'W' -> "-hH".indexOf(value) >= 0;
      case 'e', 'E' -> value == '-' || value == '0';
      default -> value == '-';
    };
  }

  private static boolean hides(String classes) {
    int start = 0;
    while (start < classes.length()) {
      int end = start;
      while (end < classes.length() && classes.charAt(end) > ' ') {
        end++;
      }
      if (end > start && isHidingClass(classes, start, end)) {
        return true;
      }
      start = end + 1;
    }
    return false;
  }

  private static boolean isHidingClass(String classes, int start, int end) {
    char first = classes.charAt(start);
    boolean may = first == 'h' || first == 'n' || first == 'd' || first == 's' || first == 'v';
    int hump = start + HIDDEN.length();
    boolean begins = first == 'h' && classes.startsWith(HIDDEN, start) && hump < end;
    return may && CLASSES.contains(classes.substring(start, end))
        || begins && Character.isUpperCase(classes.charAt(hump));
  }
}
