package io.github.gongbao.parser.page;

/** Text as a reader sees it: trimmed, without line feeds and without invisible characters. */
public final class Tidy {
  private Tidy() {}

  /**
   * Trims, drops zero-width characters, and makes one space of a run of them. A line feed of the
   * markup between two Chinese characters is no space: browsers show one there, readers do not mean
   * it. An ideographic space inside stays, it parts the characters of names.
   */
  public static String text(CharSequence raw) {
    StringBuilder tidy = new StringBuilder(raw.length());
    boolean space = false;
    boolean feed = false;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (isInvisible(c)) {
        continue;
      }
      if (c != '\u3000' && Typography.isSpace(c)) {
        space = true;
        feed |= c == '\n' || c == '\r';
        continue;
      }
      if (space && !tidy.isEmpty()) {
        char before = tidy.charAt(tidy.length() - 1);
        if (before != '\u3000' && c != '\u3000' && !(feed && isWide(before) && isWide(c))) {
          tidy.append(' ');
        }
      }
      space = false;
      feed = false;
      if (c != '\u3000' || !tidy.isEmpty()) {
        tidy.append(c);
      }
    }
    int end = tidy.length();
    while (end > 0 && Typography.isSpace(tidy.charAt(end - 1))) {
      end--;
    }
    tidy.setLength(end);
    return tidy.toString();
  }

  public static boolean isInvisible(char c) {
    return (c >= '\u200b' && c <= '\u200f')
        || c == '\u2060'
        || c == '\ufeff'
        || c == '\u00ad'
        || (c >= '\u202a' && c <= '\u202e');
  }

  /** Whether it is as wide as a Chinese character: between two such a line feed is no space. */
  public static boolean isWide(char c) {
    return c >= '\u2e80' && c <= '\ud7ff' || c >= '\uf900' && c <= '\ufaff' || c >= '\uff00';
  }
}
