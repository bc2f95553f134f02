package io.github.gongbao.parser.page.head;

import io.github.gongbao.parser.page.Typography;

/** The names that stand behind the labels of a publication line: where each ends. */
final class Names {
  private static final int LONGEST_NAME = 120;

  /** So long the name of no person is. */
  private static final int LONGER_THAN_PERSON = 4;

  /** The longest that stands in brackets behind the name of an editor and is of it. */
  private static final int LONGEST_ROLE = 12;

  private final String text;
  private final boolean embedded;

  /**
   * The names of a line.
   *
   * @param embedded whether it stands inside a longer text
   */
  Names(String text, boolean embedded) {
    this.text = text;
    this.embedded = embedded;
  }

  /** Where a name ends that begins at an index: at a separator, a label, furniture, a date. */
  int endAt(int start) {
    int open = 0;
    int spaces = 0;
    for (int at = start; at < text.length() && at - start <= LONGEST_NAME; at++) {
      char c = text.charAt(at);
      if (Typography.isSpace(c)) {
        spaces++;
        continue;
      }
      boolean glued = at > start && spaces == 0 && endsName(text.charAt(at - 1));
      if (glued && WrittenDate.at(text, at) != null) {
        return at;
      }
      boolean first = at == start || spaces > 0;
      if (first && (SiteTools.at(text, at) >= 0 || WrittenDate.at(text, at) != null)) {
        return at;
      }
      if (at > start && spaces > 0 && PublicationWords.isUnknownLabel(text, at)) {
        return at;
      }
      if (spaces > 0 && isHardGap(at - spaces, at) && !isPadding(start, at - spaces, at)) {
        return at;
      }
      if ("|｜丨∣¦│;；。【[〖".indexOf(c) >= 0 || PublicationWords.beginsLabel(text, at)) {
        return at;
      }
      if (Typography.isOpening(c)) {
        open++;
      } else if (Typography.isClosing(c) && --open < 0) {
        return at;
      }
      spaces = 0;
    }
    return Math.min(text.length(), start + LONGEST_NAME);
  }

  private static boolean endsName(char c) {
    return Typography.isHan(c) || c == '》' || Typography.isClosing(c);
  }

  /** Whether what stands at an index by itself is as long as the name of another person. */
  boolean isPersonAt(int start) {
    int end = start;
    while (end < text.length()
        && end - start < LONGER_THAN_PERSON
        && Typography.isHan(text.charAt(end))) {
      end++;
    }
    return end - start >= 2
        && end - start < LONGER_THAN_PERSON
        && Typography.isSpace(text.charAt(start - 1))
        && (end == text.length() || Typography.isBoundary(text.charAt(end)))
        && SiteTools.at(text, start) < 0
        && !PublicationWords.beginsLabel(text, start)
        && !PublicationWords.isPublisher(text.substring(start, end));
  }

  /** Whether the white space parts two fields: wide, doubled, or a tab or line feed. */
  private boolean isHardGap(int from, int to) {
    if (embedded || to - from > 1) {
      return true;
    }
    char c = text.charAt(from);
    return c == '\u3000' || c == '\t' || c == '\n' || c == '\r';
  }

  /** Whether the white space pads a two-character name to three: 王　伟. */
  private boolean isPadding(int start, int from, int to) {
    return from - start == 1
        && Typography.isHan(text.charAt(start))
        && Typography.isHan(text.charAt(to))
        && (to + 1 == text.length() || Typography.isBoundary(text.charAt(to + 1)));
  }

  /** A two-character name that was padded to three, 王　伟; without a sentence in brackets. */
  static String unpadded(String said) {
    int open = said.indexOf(' ') + 1;
    boolean note = open > 0 && open < said.length() - LONGEST_ROLE;
    note &= note && Typography.isOpening(said.charAt(open));
    String name = note ? said.substring(0, open - 1) : said;
    boolean padded = name.length() > 2;
    for (int k = 1; k < name.length() - 1; k++) {
      padded &= Typography.isSpace(name.charAt(k));
    }
    return padded ? "" + name.charAt(0) + name.charAt(name.length() - 1) : name;
  }
}
