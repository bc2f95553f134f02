package io.github.gongbao.parser.page.plain.line;

import io.github.gongbao.parser.page.Typography;

/**
 * A line of Markdown, in which many save pages.
 *
 * @param text what a reader of the rendered line sees
 * @param emphasized whether it is a heading, or all of it is bold
 * @param link whether all of it is a link
 */
record Markdown(String text, boolean emphasized, boolean link) {
  private static final String BOLD = "**";
  private static final int MOST_LEVELS = 6;

  /** Reads a line, trimmed; one without marks stays as it is. */
  static Markdown of(String line) {
    String text = withoutQuote(line);
    String heading = withoutLevel(text);
    boolean emphasized = !heading.equals(text);
    text = heading;
    if (text.startsWith(BOLD) && text.indexOf(BOLD, 2) == text.length() - 2 && text.length() > 4) {
      emphasized = true;
    }
    boolean link = text.startsWith("[") && linkEnd(text, 0) == text.length();
    return new Markdown(Typography.trim(withoutMarks(text)), emphasized, link);
  }

  /** Without the sign of a quotation, {@code > }, or of a list item, {@code * } and {@code - }. */
  private static String withoutQuote(String line) {
    int start = 0;
    while (start + 1 < line.length()
        && line.charAt(start) == '>'
        && line.charAt(start + 1) == ' ') {
      start += 2;
    }
    boolean item =
        start + 2 < line.length()
            && "*-+".indexOf(line.charAt(start)) >= 0
            && line.charAt(start + 1) == ' '
            && Typography.isHan(line.charAt(start + 2));
    return line.substring(item ? start + 2 : start);
  }

  private static String withoutLevel(String line) {
    int level = 0;
    while (level < line.length() && line.charAt(level) == '#') {
      level++;
    }
    boolean heading =
        level > 0 && level <= MOST_LEVELS && level < line.length() && line.charAt(level) == ' ';
    boolean row = line.indexOf('\t') >= 0; // of a table, and # a part
    return heading && !row ? Typography.trim(line.substring(level)) : line;
  }

  private static String withoutMarks(String line) {
    if (line.indexOf('*') < 0 && line.indexOf("](") < 0) {
      return line;
    }
    StringBuilder text = new StringBuilder(line.length());
    int i = 0;
    while (i < line.length()) {
      char c = line.charAt(i);
      boolean picture = c == '!' && line.startsWith("[", i + 1);
      int end = c == '[' || picture ? linkEnd(line, picture ? i + 1 : i) : -1;
      if (end > 0) {
        text.append(picture ? "" : withoutMarks(line.substring(i + 1, line.indexOf("](", i))));
        i = end;
      } else if (c == '*' && isMark(line, i)) {
        i++;
      } else {
        text.append(c);
        i++;
      }
    }
    return text.toString();
  }

  /** The index after {@code [text](address)}; -1 where none begins. */
  private static int linkEnd(String line, int start) {
    int middle = line.indexOf("](", start);
    int inner = line.indexOf('[', start + 1);
    if (middle < 0 || inner >= 0 && inner < middle) {
      return -1;
    }
    int end = closing(line, middle + 2);
    boolean address = end > middle + 2 && "h/.#j".indexOf(line.charAt(middle + 2)) >= 0;
    return address ? end + 1 : -1;
  }

  /** The index of the bracket that closes an address, which may hold some; -1 where none does. */
  private static int closing(String line, int start) {
    int open = 0;
    for (int i = start; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == ')' && open-- == 0) {
        return i;
      }
      open += c == '(' ? 1 : 0;
    }
    return -1;
  }

  /** Whether a star makes what follows or goes before it bold; one between two blanks does not. */
  private static boolean isMark(String line, int star) {
    boolean doubled = line.startsWith(BOLD, star) || star > 0 && line.charAt(star - 1) == '*';
    boolean opens = star == 0 && line.indexOf('*', 1) > 1;
    boolean closes = star > 0 && line.charAt(0) == '*' && line.indexOf('*', 1) == star;
    return doubled || opens || closes;
  }
}
