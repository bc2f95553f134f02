package io.github.gongbao.parser.outline;

import io.github.gongbao.parser.outline.marker.Lines;
import io.github.gongbao.parser.outline.marker.Marker;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells the lines of a table of contents, which announce headings and are none. Either the word 目录
 * stands over them, or the same headings come again.
 */
final class Contents {
  private static final int LONGEST_ENTRY = 40;

  private Contents() {}

  /** The indices of the lines that are contents. */
  static BitSet lines(Lines lines, List<Marker> markers) {
    BitSet contents = new BitSet();
    for (int i = 0; i < lines.count(); i++) {
      if (isHead(lines, i)) {
        contents.set(i, endOfContents(lines, i + 1));
      }
    }
    BitSet opened = new BitSet();
    for (Marker marker : markers) {
      if (marker.opening()) {
        opened.set(marker.line());
      }
    }
    Map<String, Integer> firstLine = new HashMap<>();
    for (int i = opened.nextSetBit(0); i >= 0; i = opened.nextSetBit(i + 1)) {
      if (isEntry(lines, i)) {
        Integer earlier = firstLine.putIfAbsent(key(lines.words(i)), i);
        if (earlier != null && opened.get(earlier + 1) && isEntry(lines, earlier + 1)) {
          contents.set(earlier);
        }
      }
    }
    return contents;
  }

  private static boolean isHead(Lines lines, int line) {
    if (lines.folded().charAt(lines.get(line).start()) != '目') {
      return false;
    }
    String key = key(lines.words(line));
    return key.equals("目录") || key.equals("目次");
  }

  private static int endOfContents(Lines lines, int start) {
    int end = start;
    String first = "";
    while (end < lines.count() && isEntry(lines, end)) {
      String key = key(lines.words(end));
      if (end == start) {
        first = key;
      } else if (key.equals(first)) {
        break;
      }
      end++;
    }
    return end;
  }

  private static boolean isEntry(Lines lines, int line) {
    return lines.get(line).length() <= LONGEST_ENTRY && "。;,:".indexOf(lines.last(line)) < 0;
  }

  /** The words without gaps, leaders and page number. */
  private static String key(String words) {
    int end = words.length();
    while (end > 0 && isLeader(words.charAt(end - 1))) {
      end--;
    }
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < end; i++) {
      char c = words.charAt(i);
      if (c != ' ' && c != '\t') {
        key.append(c);
      }
    }
    return key.toString();
  }

  private static boolean isLeader(char c) {
    return c == ' ' || c == '.' || c == '·' || c == '…' || c == '-' || (c >= '0' && c <= '9');
  }
}
