package io.github.gongbao.parser.page.plain;

import io.github.gongbao.parser.page.Typography;
import io.github.gongbao.parser.page.head.Issuers;
import io.github.gongbao.parser.page.plain.line.TextLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A title that stands in lines of its own and whole over them: as the tag of the page, at the end
 * of the trail of columns, in the table of particulars.
 */
final class TrailedTitle {
  private static final int WITHIN = 200;
  private static final int MOST_LINES = 5;
  private static final int SHORTEST = 12;

  /** Shorter words one under the other are those of a menu. */
  private static final int SHORTEST_PART = 5;

  private static final int LONGEST = 300;

  /** So many characters on either side of where a title breaks tell whether a blank is there. */
  private static final int BESIDE = 2;

  private TrailedTitle() {}

  /** The lines with those of such a title as one; the same where there is none. */
  static List<TextLine> joined(List<TextLine> lines) {
    Map<String, String> names = new LinkedHashMap<>(); // without blanks, and as they stand
    for (int i = 0; i < Math.min(lines.size(), WITHIN); i++) {
      String line = lines.get(i).text();
      if (line.length() > LONGEST) {
        return lines;
      }
      String compact = Typography.compact(line);
      for (String name : names.keySet()) {
        int at = name.indexOf(compact);
        int end = at < 0 || at > 0 && isOfName(name.charAt(at - 1)) ? -1 : end(lines, i, name, at);
        if (end > i + 1) {
          return joined(lines, i, end, names.get(name));
        }
      }
      if (compact.length() >= SHORTEST) {
        names.putIfAbsent(compact, line);
      }
    }
    return lines;
  }

  /** The index after the lines that from an index on are a part of a name by itself; or -1. */
  private static int end(List<TextLine> lines, int start, String name, int from) {
    int at = from;
    for (int i = start; i < Math.min(lines.size(), start + MOST_LINES); i++) {
      String line = lines.get(i).text();
      String part = Typography.compact(line);
      if (part.length() < SHORTEST_PART
          || !name.startsWith(part, at)
          || !TitleLines.isTitle(line)) {
        return -1;
      }
      at += part.length();
      boolean whole = at == name.length() || !isOfName(name.charAt(at));
      if (whole && at - from >= SHORTEST && !Issuers.areSome(line)) {
        return i + 1;
      }
    }
    return -1;
  }

  private static boolean isOfName(char c) {
    return Character.isLetterOrDigit(c) || "（(《“".indexOf(c) >= 0;
  }

  /** The lines with some as one, blanks between them where the name has them. */
  private static List<TextLine> joined(List<TextLine> lines, int start, int end, String name) {
    StringBuilder title = new StringBuilder(lines.get(start).text());
    for (int i = start + 1; i < end; i++) {
      String line = lines.get(i).text();
      String over = lines.get(i - 1).text();
      boolean broken =
          name.contains(over.substring(over.length() - BESIDE) + line.substring(0, BESIDE));
      title.append(broken ? "" : " ").append(line);
    }
    List<TextLine> joined = new ArrayList<>(lines.subList(0, start));
    TextLine first = lines.get(start);
    joined.add(new TextLine(title.toString(), first.emphasized(), first.link()));
    joined.addAll(lines.subList(end, lines.size()));
    return joined;
  }
}
