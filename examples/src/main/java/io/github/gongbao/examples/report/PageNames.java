package io.github.gongbao.examples.report;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * File names for pages: made of ASCII letters, digits, hyphens and underscores alone, so that no
 * file system, archive or link has trouble with them, and each given once.
 */
final class PageNames {
  private static final int LONGEST = 60;

  /** How often each name was asked for, in small letters. */
  private final Map<String, Integer> given = new HashMap<>(Map.of("index", 1, "series", 1));

  /**
   * A name with what is left of the input's own, {@code harvest.html} for {@code in/harvest.txt}.
   */
  String next(String input) {
    return unique(stem(input)) + ".html";
  }

  private String unique(String name) {
    int times = given.merge(name.toLowerCase(Locale.ROOT), 1, Integer::sum);
    // the name with a number may be another input's own, so it is asked for like any other
    return times == 1 ? name : unique(name + "-" + times);
  }

  private static String stem(String input) {
    String file = input.substring(Math.max(input.lastIndexOf('/'), input.lastIndexOf('\\')) + 1);
    int dot = file.lastIndexOf('.');
    String stem =
        (dot > 0 ? file.substring(0, dot) : file)
            .replaceAll("[^A-Za-z0-9_]+", "-")
            .replaceAll("^-|-$", "");
    return stem.isEmpty() ? "bulletin" : stem.substring(0, Math.min(LONGEST, stem.length()));
  }
}
